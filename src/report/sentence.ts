import {startsWithSmall} from '../text/letters.ts'
import type {Range} from '../text/range.ts'

/** How far from a place its sentence is looked for, in code units: further off, a reader has lost the thread anyway. */
const reach = 240

const isBreak = (character: string | undefined) => character === '\n' || character === '\r'
const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character)

/**
 * The stretch of one sentence or line around a place, near enough for showing it. `cutStart` and `cutEnd` tell that the
 * sentence goes on beyond `reach`. A range over several lines keeps them whole.
 */
export interface Stretch extends Range {
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

export function sentenceAround(text: string, range: Range): Stretch {
  const lowest = Math.max(0, range.start - reach)
  const highest = Math.min(text.length, range.end + reach)
  let start = range.start
  while (start > lowest && !isBreak(text[start - 1]) && !startsSentence(text, start)) start--
  let end = range.end
  while (end < highest && !isBreak(text[end]) && !(end > range.start && startsSentence(text, end))) end++
  const cutStart = start > 0 && start === lowest && !isBreak(text[start - 1]) && !startsSentence(text, start)
  const cutEnd = end < text.length && end === highest && !isBreak(text[end]) && !startsSentence(text, end)
  return {
    start: cutStart ? wordStart(text, start, range.start) : start,
    end: cutEnd ? wordEnd(text, end, range.end) : trimEnd(text, end, range.end),
    cutStart,
    cutEnd,
  }
}

/**
 * Whether a sentence starts at `at`: a stop, perhaps a closing quotation mark or bracket, space, and no small letter.
 */
function startsSentence(text: string, at: number): boolean {
  if (at === 0) return true
  if (!isSpace(text[at - 1]) || isSpace(text[at]) || startsWithSmall(text[at] ?? '')) return false
  let before = at - 1
  while (before > 0 && isSpace(text[before]) && !isBreak(text[before]) && at - before < 4) before--
  while (before > 0 && /["”’')\]]/.test(text[before]!) && at - before < 8) before--
  return /[.!?…。！？]/.test(text[before] ?? '')
}

/** The start of the first whole word at or after `at`, not beyond `limit`. */
export function wordStart(text: string, at: number, limit: number): number {
  let start = at
  while (start < limit && start > 0 && !isSpace(text[start - 1])) start++
  // A stretch without spaces may be cut anywhere but inside a character.
  return start === limit && !isSpace(text[start - 1]) ? onCharacter(text, at) : start
}

/** The end of the last whole word at or before `at`, not before `limit`. */
export function wordEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end > limit && end < text.length && !isSpace(text[end])) end--
  return end === limit && !isSpace(text[end]) ? onCharacter(text, at) : trimEnd(text, end, limit)
}

function trimEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end > limit && isSpace(text[end - 1])) end--
  return end
}

const onCharacter = (text: string, at: number) =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at
