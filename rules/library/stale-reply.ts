import {type Document, defineLibraryRule, type LibraryFinding, type Mark, type Noted} from '../../src/rule/index.ts'
import {agentsWords} from './agents-words.ts'
import {type Line, pastCopyright, pastDates, pastSeasons, pastYears, type Stale} from './stale-reply/claims.ts'
import {examples} from './stale-reply/examples.ts'
import {oldVersions, versionPatterns} from './stale-reply/versions.ts'

/** What is over in a reply. */
type Note = readonly {readonly at: Mark; readonly message: string}[]

export default defineLibraryRule({
  id: 'stale-reply',
  summary: 'Throw out what is over.',
  why: 'A customer who reads “until 5 March 2024” two years later learns that nobody looks after these texts, and doubts the rest.',
  severity: 'warning',
  options: {
    versions: {
      type: 'texts',
      default: {},
      about: 'Products with the version of today: `{Acme Cloud: "4.2"}`. Replies that offer an older one are named.',
    },
  },
  examples,
  note(document, {versions}, _draft, {today, mark}): Note | undefined {
    const names = Object.keys(versions)
    const {prose} = document
    // Most replies have neither a year nor a version.
    if (!/(?:19|20)\d\d/.test(prose) && !names.some((name) => prose.toLowerCase().includes(name.toLowerCase()))) return
    const patterns = versionPatterns(versions)
    const stale = linesOf(document).flatMap((line) => [
      ...pastDates(line, today),
      ...pastSeasons(line, today),
      ...pastYears(line, today),
      ...oldVersions(line, versions, patterns),
    ])
    const all = [...stale, ...footersOf(document).flatMap((line) => [...pastCopyright(line, today)])]
    const found = separate(all).map(({start, end, message}) => ({at: mark({start, end}), message}))
    return found.length > 0 ? found : undefined
  },
  *check(notes: readonly Noted<Note>[]): Iterable<LibraryFinding> {
    for (const {draft, note} of notes) for (const found of note) yield {draft, ...found}
  },
})

/** The sentences of the agent's own words. */
function linesOf(document: Document): readonly Line[] {
  const words = agentsWords(document)
  return document.sentences.map(({start, end}) => ({start, text: words.slice(start, end).replaceAll(/\s/g, ' ')}))
}

/** A footer is no part of the reply, and is read all the same; what is quoted is the customer's. */
const footersOf = ({prose}: Document): readonly Line[] =>
  [...prose.matchAll(/^(?![ \t]*>).*(?:©|\(c\)|copyright).*$/gim)].map(({0: text, index}) => ({text, start: index}))

/** The places in order, without those that meet an earlier one. */
function separate(places: readonly Stale[]): readonly Stale[] {
  const inOrder = [...places].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return inOrder.filter((place) => {
    if (place.start < end) return false
    end = place.end
    return true
  })
}
