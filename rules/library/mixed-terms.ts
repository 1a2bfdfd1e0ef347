import {defineLibraryRule, type LibraryFinding, type Mark, type Noted} from '../../src/rule/index.ts'
import {agentsWords} from './agents-words.ts'
import {examples} from './mixed-terms/examples.ts'
import {createTermFinder} from './mixed-terms/find-terms.ts'
import {defaultTerms, recordWords} from './mixed-terms/terms.ts'

/** The first use of each term in a reply, by group. */
type Note = readonly {readonly group: number; readonly term: string; readonly at: Mark}[]

type Groups = readonly (readonly string[])[]

export default defineLibraryRule({
  id: 'mixed-terms',
  summary: 'Call one thing by one name.',
  why: 'A customer who reads “ticket” on Monday and “case” on Tuesday wonders whether there are two of them.',
  severity: 'suggestion',
  options: {
    terms: {
      type: 'lists',
      default: defaultTerms,
      about: 'Words for one thing, a list for each thing; verbs and nouns are found with their usual endings.',
    },
    share: {
      type: 'integer',
      default: 80,
      min: 51,
      max: 100,
      about: 'In how many percent of the replies that speak of a thing a word is the team’s own.',
    },
    uses: {type: 'integer', default: 5, min: 2, max: 1000, about: 'In how many replies at least.'},
  },
  examples,
  note(document, {terms}, _draft, {mark}): Note | undefined {
    const seen = new Set<string>()
    const found = finderOf(terms)(agentsWords(document)).filter(({group, term}) => {
      const key = `${group} ${term}`
      return !seen.has(key) && seen.add(key)
    })
    return found.length === 0 ? undefined : found.map(({group, term, ...at}) => ({group, term, at: mark(at)}))
  },
  *check(notes: readonly Noted<Note>[], {share, uses}): Iterable<LibraryFinding> {
    const own = new Map([...countReplies(notes)].map(([key, terms]) => [key, teamsTerm(terms, share, uses)]))
    const told = new Set<string>()
    for (const {draft, note} of notes) {
      for (const {group, term, at} of note) {
        const teams = own.get(groupKey(draft.locale, group))
        if (teams === undefined || teams.term === term) continue
        const key = `${draft.reply} ${group} ${term}`
        if (told.has(key)) continue
        told.add(key)
        yield {
          draft,
          at,
          message: `${teams.replies} replies write “${teams.term}”, this one “${term}”: write the same word for the same thing.`,
        }
      }
    }
  },
})

/** The options' groups, and that of the words for a help desk's record, unless the options speak of one of them. */
function allGroups(terms: Groups): {readonly groups: Groups; readonly records: number | undefined} {
  const isTheirs = terms.some((group) => group.some((term) => recordWords.includes(term.toLowerCase())))
  return isTheirs ? {groups: terms, records: undefined} : {groups: [...terms, recordWords], records: terms.length}
}

const finders = new WeakMap<Groups, ReturnType<typeof createTermFinder>>()

/** Making a finder takes longer than using it, and options are the same for many drafts. */
function finderOf(terms: Groups): ReturnType<typeof createTermFinder> {
  const known = finders.get(terms)
  if (known) return known
  const {groups, records} = allGroups(terms)
  const finder = createTermFinder(groups, records)
  finders.set(terms, finder)
  return finder
}

/** How many replies use each term of a group; British and American replies are counted apart. */
function countReplies(notes: readonly Noted<Note>[]): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> {
  const counts = new Map<string, Map<string, Set<number>>>()
  for (const {draft, note} of notes) {
    for (const {group, term} of note) {
      const key = groupKey(draft.locale, group)
      const terms = counts.get(key) ?? new Map<string, Set<number>>()
      counts.set(key, terms)
      terms.set(term, (terms.get(term) ?? new Set()).add(draft.reply))
    }
  }
  return counts
}

const groupKey = (locale: string | undefined, group: number): string => `${locale?.toLowerCase() ?? ''} ${group}`

/** The term that is clearly the team's, if one is. */
function teamsTerm(terms: ReadonlyMap<string, ReadonlySet<number>>, share: number, uses: number) {
  const all = new Set([...terms.values()].flatMap((replies) => [...replies])).size
  const [most] = [...terms].map(([term, {size}]) => ({term, replies: size})).sort((a, b) => b.replies - a.replies)
  return most && most.replies >= uses && most.replies * 100 >= all * share ? most : undefined
}
