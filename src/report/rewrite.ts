import type {Problem, ProblemSuggestion} from '../lint/problem.ts'
import {hasLetterOrNumber} from '../text/letters.ts'
import type {Range} from '../text/range.ts'
import {sentenceAround} from './sentence.ts'

/** Rewrites of up to this many words are told by themselves, without the sentence's dots. */
const fewWords = 3
/** What is deleted is quoted whole up to this many code units. */
const longestQuote = 60

/**
 * What a rewrite comes to, in one line: `delete “actually”`, `add “Hi Angela,”`, the words to put in when they are few,
 * otherwise the piece of the sentence after the change, with dots where the sentence goes on.
 * @param text The text that the ranges belong to.
 * @param marked The range of the problem: a rewrite of just these words is told by what it keeps of them, not by what
 *   it deletes.
 */
export function describeRewrite(
  text: string,
  suggestion: ProblemSuggestion,
  marked: ProblemSuggestion['range'],
): string {
  const [start, end] = suggestion.range
  const old = text.slice(start, end)
  const keepsWords = start === marked[0] && end === marked[1] && suggestion.text.trim() !== ''
  const deleted = keepsWords ? undefined : deletedWords(old, suggestion.text)
  if (deleted) return `delete “${shorten(deleted)}”`
  if (old.trim() === '') return `add “${suggestion.text.trim()}”`
  return inSentence(text, suggestion)
}

/** More rewrites than these are counted, not shown. */
export const mostRewrites = 4

/** What the first few rewrites of a problem come to, a line each, and how many more there are. */
export function rewriteTexts(text: string, {range, suggestions}: Problem): string[] {
  const shown = suggestions.slice(0, mostRewrites).map((suggestion) => describeRewrite(text, suggestion, range))
  const rest = suggestions.length - mostRewrites
  return rest > 0 ? [...shown, `and ${rest} more`] : shown
}

/** The words that a rewrite takes out, when that is all it does but for spaces, marks and the case of letters. */
function deletedWords(old: string, next: string): string | undefined {
  if (next.trim() === '') return old.trim() || undefined
  const [before, after] = [old.toLowerCase(), next.toLowerCase()]
  // A letter whose small form has another length would shift what is cut.
  if (before.length !== old.length || after.length !== next.length) return undefined
  const tail = commonTail(before, after)
  const head = commonHead(before.slice(0, before.length - tail), after.slice(0, after.length - tail))
  if (after.slice(head, after.length - tail).trim() !== '') return undefined
  const [from, to] = [head, old.length - tail]
  const isWhole = !(isLetter(old[from - 1]) && isLetter(old[from])) && !(isLetter(old[to - 1]) && isLetter(old[to]))
  return isWhole ? old.slice(from, to).trim() || undefined : undefined
}

const isLetter = (character: string | undefined) =>
  character !== undefined && (character < '\x80' ? /[A-Za-z\d']/ : /[\p{L}\p{N}\p{M}\p{Cs}’']/u).test(character)

function commonHead(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonTail(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

function shorten(words: string): string {
  if (words.length <= longestQuote) return words
  const half = longestQuote / 2
  const head = words.slice(0, half).replace(/\s+\S*$/, '')
  const tail = words.slice(-half).replace(/^\S*\s+/, '')
  return `${head} … ${tail}`
}

function besideWords(text: string, {start, end}: Range, next: string): string {
  const [before] = /\S*$/.exec(text.slice(Math.max(0, start - longestQuote), start))!
  const [after] = /^\S*/.exec(text.slice(end, end + longestQuote))!
  return before + next + after
}

function inSentence(text: string, {text: next, range: [start, end]}: ProblemSuggestion): string {
  const words = next.trim()
  // A mark alone tells nothing: what is taken out does, or the words beside it where that is space alone.
  if (!hasLetterOrNumber(words) && /^[\p{P}\p{S}]*$/u.test(words)) {
    const old = text.slice(start, end).trim()
    return old === words ? besideWords(text, {start, end}, next) : `delete “${shorten(old)}”`
  }
  if (words.split(/\s+/).length <= fewWords) return words
  const sentence = sentenceAround(text, {start, end})
  const goesBefore = text.slice(sentence.start, start).trim() !== '' || sentence.cutStart
  const rest = text.slice(end, sentence.end).trim()
  const head = goesBefore ? '… ' : ''
  if (!sentence.cutEnd && !hasLetterOrNumber(rest) && /^[\p{P}\s]*$/u.test(rest))
    return `${head}${words}${/[.!?…]$/.test(words) ? '' : rest}`
  return `${head}${words}${words.endsWith('…') ? '' : ' …'}`
}
