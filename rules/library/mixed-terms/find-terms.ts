import type {Range} from '../../../src/rule/index.ts'
import {isQuoted} from '../agents-words.ts'
import {recordPattern} from './terms.ts'

/** A use of a term: which group's, which of its terms, and where. */
export interface TermUse extends Range {
  readonly group: number
  readonly term: string
}

/** What a button or page is called on the screen is not the writer's choice. */
const label = /\b(?:click|tap|press|select|choose|hit)(?: on)?(?: the)? $/i

/**
 * Makes a search for the terms of the groups as whole words, with the endings that English gives them. `records` is the number of
 * the group of words for a help desk's record, which are looked for in their surroundings.
 */
export function createTermFinder(groups: readonly (readonly string[])[], records: number | undefined) {
  const terms = groups.flatMap((group, index) => (index === records ? [] : group.map((term) => ({index, term}))))
  const longestFirst = terms.filter(({term}) => term.trim() !== '').sort((a, b) => b.term.length - a.term.length)
  const byForm = new Map<string, {readonly index: number; readonly term: string}>()
  for (const each of longestFirst) for (const form of formsOf(each.term)) if (!byForm.has(form)) byForm.set(form, each)
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length)
  const pattern =
    forms.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}@-])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}@-])`, 'giu')
  return (text: string): readonly TermUse[] => {
    const uses: TermUse[] = []
    for (const match of pattern ? text.matchAll(pattern) : []) {
      const {index, term} = byForm.get(match[0].toLowerCase().replaceAll(/\s+/g, ' '))!
      uses.push({group: index, term, start: match.index, end: match.index + match[0].length})
    }
    if (records !== undefined) uses.push(...recordUses(text, records))
    return uses.filter((use) => !isQuoted(text, use) && !label.test(text.slice(Math.max(0, use.start - 20), use.start)))
  }
}

function recordUses(text: string, group: number): readonly TermUse[] {
  return [...text.matchAll(recordPattern)].map((match) => {
    const [whole, ...words] = match
    const word = words.find((each) => each !== undefined)!
    const start = match.index + whole.toLowerCase().lastIndexOf(word.toLowerCase())
    return {group, term: word.toLowerCase(), start, end: start + word.length}
  })
}

const escaped = (form: string) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')

/** “log in”, “logs in”, “logged in”, “logging in”; “ticket”, “tickets”. */
function formsOf(term: string): readonly string[] {
  const words = term.trim().toLowerCase().split(/\s+/)
  const first = words[0]!
  const rest = words
    .slice(1)
    .map((word) => ` ${word}`)
    .join('')
  const whole = first + rest
  if (words.length > 1 && /^(?:in|on|out|off|up)$/.test(words.at(-1)!))
    return [first, `${first}s`, past(first), participle(first)].map((form) => form + rest)
  return [
    whole,
    `${whole}${/(?:s|x|z|ch|sh)$/.test(whole) ? 'es' : 's'}`,
    ...(words.length > 1 ? [] : verbForms(first)),
  ]
}

/** A noun has none of these, and its text none either. */
const verbForms = (word: string): readonly string[] => (/e?r$/.test(word) ? [past(word), participle(word)] : [])

const doubled = (word: string) => (/^[^aeiou]+[aeiou][bdgmnpt]$/.test(word) ? word + word.at(-1) : word)
const past = (word: string) => (word.endsWith('e') ? `${word}d` : `${doubled(word)}ed`)
const participle = (word: string) => (word.endsWith('e') ? `${word.slice(0, -1)}ing` : `${doubled(word)}ing`)
