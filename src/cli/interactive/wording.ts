import type {Format} from '../../document/draft.ts'
import type {Problem} from '../../lint/problem.ts'
import {sentenceAround} from '../../report/sentence.ts'
import {visible} from '../../report/visible.ts'
import type {Edit} from '../../text/edit.ts'
import type {Range} from '../../text/range.ts'

/** Words that can be typed in the place of a problem. */
export interface Wording {
  readonly question: string
  /** What stands in the line to be changed; empty where that cannot be shown as it is. */
  readonly initial: string
  /** The edit that puts what was typed in its place. */
  editFor(typed: string): Edit
}

/** The longest stretch that is offered for changing in one line, in UTF-16 code units. */
const longest = 400
const keys = 'Enter takes it, Esc goes back'

/**
 * How another wording for a problem is typed: its sentence, to be changed, or what is missing. Undefined for a problem
 * of a stretch that is too long for that.
 */
export function wordingOf(text: string, {range: [start, end]}: Problem, format: Format = 'plain'): Wording | undefined {
  if (start === end) {
    return {
      question: `What is missing here (${keys}):`,
      initial: '',
      editFor: (typed) => ({start, end, text: fitted(text, start, typed.trim(), format)}),
    }
  }
  const sentence = sentenceAround(text, {start, end})
  const range =
    sentence.cutStart || sentence.cutEnd || sentence.end - sentence.start > longest ? {start, end} : sentence
  return range.end - range.start > longest ? undefined : wordingOfRange(text, range)
}

function wordingOfRange(text: string, {start, end}: Range): Wording {
  const old = text.slice(start, end)
  const breaks = /\r\n|\r|\n/.exec(old)?.[0]
  // A line has no room for a line break: a sign stands for it, one that the sentence does not have itself.
  const sign = breaks === undefined ? undefined : ['⏎', '↵', '¶'].find((each) => !old.includes(each))
  const line = sign === undefined ? old : old.replaceAll(/\r\n|\r|\n/g, sign)
  const isShown = visible(line) === line
  return {
    question: isShown ? `Your wording (${keys}):` : `What to write instead of “${visible(old)}” (${keys}):`,
    initial: isShown ? line : '',
    editFor: (typed) => ({
      start,
      end,
      text: sign === undefined || breaks === undefined ? typed : typed.replaceAll(sign, breaks),
    }),
  }
}

/** What is missing at a place, with the space or the blank line that sets it apart. */
function fitted(text: string, at: number, typed: string, format: Format): string {
  if (typed === '') return ''
  const [before, after] = [text.slice(0, at), text.slice(at)]
  const line = /\r\n|\n/.exec(text)?.[0] ?? '\n'
  const blank = format === 'html' ? line : line + line
  const startsBlock = before.trim() === '' || /\n\r?\n$/.test(before)
  if (startsBlock && /^\S/.test(after)) return typed + blank
  if (after.trim() === '' && before.trim() !== '') {
    const gap = /\n\r?\n$/.test(before) ? '' : /\n$/.test(before) ? blank.slice(line.length) : blank
    return gap + typed + (/^[ \t]*$/.test(after) && /\n$/.test(before) ? line : '')
  }
  return (/\S$/.test(before) ? ' ' : '') + typed + (/^[\p{L}\p{N}]/u.test(after) ? ' ' : '')
}
