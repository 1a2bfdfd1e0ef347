import type {Range} from '../../text/range.ts'
import {wordSet} from '../../text/word-set.ts'
import type {Boundary} from '../word.ts'

/** Words that may keep their full stop though a sentence goes on behind it, besides those with a full stop inside. */
const abbreviations = wordSet(`
  approx. vs. etc. incl. excl. dept. est. min. max. no. nos. tel. ext. ref. mr. mrs. ms. dr. st. fig. inc. ltd.
  jan. feb. aug. sept. oct. nov. dec.`)

const ownsFullStop = (text: string) => text.indexOf('.') < text.length - 1 || abbreviations.has(text.toLowerCase())

/** A word without the full stop that only stayed on it because a small letter follows; “e.g.” and “approx.” own theirs. */
export function withoutFullStop(prose: string, word: Range): Range {
  const {start, end} = word
  if (prose[end - 1] !== '.' || ownsFullStop(prose.slice(start, end))) return word
  let trimmed = end
  while (trimmed > start && prose[trimmed - 1] === '.') trimmed--
  return trimmed > start ? {start, end: trimmed} : word
}

/** Whether a word has digits and no letter. */
export function isNumber(prose: string, {start, end}: Range): boolean {
  const initial = prose[start]!
  if ((initial >= 'a' && initial <= 'z') || (initial >= 'A' && initial <= 'Z')) return false
  const text = prose.slice(start, end)
  return /\d/.test(text) && !/\p{L}/u.test(text)
}

/** Whether a sentence ends between two words though a small letter follows: agents in a hurry write many of those. */
export function endsBetween(prose: string, previous: Range, start: number): boolean {
  const mark = prose[previous.end]
  if (mark !== '.' && mark !== '!' && mark !== '?') return false
  const between = prose.slice(previous.end, Math.min(previous.end + 8, start))
  return /^[.!?]+["'”’)]*\s/.test(between) && !ownsFullStop(`${prose.slice(previous.start, previous.end)}.`)
}

/** What parts no words: a space, a hyphen inside a word, a slash, a number or money sign, emphasis marks. */
const joining = /^(?:[’']?\s+|\s*\/\s*|\s*[*_~]{0,3}\s*)[*_~#№$€£]{0,3}$/

/** How two words of a sentence are parted by what stands between them. */
export function boundaryBetween(prose: string, from: number, to: number): Boundary {
  const first = prose[from]!
  if (to - from === 1) return first === ' ' || "-/\n\t’'\u00a0‐‑*_#$€£".includes(first) ? 'joined' : 'mark'
  if (from < to && ',.:;!?'.includes(first)) return 'mark'
  return to - from < 200 && joining.test(prose.slice(from, to)) ? 'joined' : 'mark'
}
