import type {Range} from './range.ts'

/** Put `text` in the place of a range. */
export interface Edit extends Range {
  readonly text: string
}

/**
 * Applies edits that do not overlap, in any order.
 *
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`Edit ${edit.start}..${edit.end} overlaps another or lies outside the text`)
    }
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

const space = /[ \t\u00a0]/
const sentenceEnd = /[.!?…]/

/**
 * Deletes a range so that what is left reads as if the words had never been there: the spaces and commas that belonged to them go, and
 * what becomes the start of a sentence gets its capital. Returns the edit to make; it covers at least `range`.
 */
export function tidyDeletion(text: string, range: Range): Edit {
  let {start, end} = range
  const opens = opensSentence(text, start)
  if (opens) {
    while (end < text.length && /[,;:–—-]/.test(text[end]!)) end++
    end = skipSpaces(text, end)
    if (sentenceEnd.test(text[end] ?? '')) return wholeSentence(text, start, end)
    return withCapital(text, {start, end, text: ''})
  }
  const before = skipSpacesBack(text, start)
  const after = skipSpaces(text, end)
  const commaBefore = text[before - 1] === ','
  const commaAfter = text[after] === ','
  if (commaBefore && (commaAfter || closes(text[after]))) {
    start = before - 1
    end = commaAfter ? after + 1 : after
    return {start, end, text: ''}
  }
  if (commaAfter && /\b(?:and|but|so|or|that|because|as|which)$/i.test(text.slice(Math.max(0, before - 8), before))) {
    return {start: before, end: after + 1, text: ''}
  }
  if (closes(text[after]) || commaAfter) return {start: before, end: after, text: ''}
  return before < start ? {start: before, end, text: ''} : {start, end: after, text: ''}
}

/** Whether nothing but an opening quotation mark or bracket stands between the offset and the start of its sentence or line. */
export function opensSentence(text: string, offset: number): boolean {
  let at = offset
  while (at > 0 && /["“‘'(*_]/.test(text[at - 1]!)) at--
  const before = skipSpacesBack(text, at)
  if (before === 0 || text[before - 1] === '\n') return true
  return before < at && /[.!?…:]["”’)*_]*$/.test(text.slice(Math.max(0, before - 4), before))
}

/** Gives `replacement` a capital when `original` starts with one and opens a sentence. */
export const capitalized = (word: string): string => {
  const [first = ''] = word
  return first.toUpperCase() + word.slice(first.length)
}

function wholeSentence(text: string, start: number, end: number): Edit {
  let to = end
  while (to < text.length && /[.!?…)"”]/.test(text[to]!)) to++
  const next = skipSpaces(text, to)
  if (next < text.length && text[next] !== '\n') return {start, end: next, text: ''}
  return {start: skipSpacesBack(text, start), end: to, text: ''}
}

function withCapital(text: string, edit: Edit): Edit {
  const next = /^["“‘(]*\p{Ll}/u.exec(text.slice(edit.end, edit.end + 8))?.[0]
  if (!next || !/^[*_~]*\p{Lu}/u.test(text.slice(edit.start, edit.start + 6))) return edit
  const letters = next.slice(0, -1) + next.slice(-1).toUpperCase()
  return {start: edit.start, end: edit.end + next.length, text: letters}
}

const closes = (character: string | undefined): boolean =>
  character === undefined || character === '\n' || character === '\r' || /[.!?…;:)\]”]/.test(character)

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && space.test(text[at]!)) at++
  return at
}

function skipSpacesBack(text: string, from: number): number {
  let at = from
  while (at > 0 && space.test(text[at - 1]!)) at--
  return at
}
