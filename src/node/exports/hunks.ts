import {diffWordsWithSpace} from 'diff'
import type {Edit} from '../../text/edit.ts'

/**
 * Above this many words put in or taken out, the texts are taken as different from their first to their last
 * difference; the search for the words takes time with its square.
 */
const mostChanges = 2000

/**
 * The edits that make one text the other: in order, apart from each other, as short as whole words give them and then
 * without the letters that both share at their ends. None splits a surrogate pair.
 */
export function hunksOf(before: string, after: string): readonly Edit[] {
  if (before === after) return []
  const changes = diffWordsWithSpace(before, after, {maxEditLength: mostChanges})
  if (!changes) return [trimmed(before, {start: 0, end: before.length, text: after})]
  const hunks: Edit[] = []
  let at = 0
  let open: {start: number; text: string} | undefined
  const close = () => {
    if (open) hunks.push(trimmed(before, {...open, end: at}))
    open = undefined
  }
  for (const {added, removed, value} of changes) {
    if (!added && !removed) close()
    else open ??= {start: at, text: ''}
    if (added) open!.text += value
    else at += value.length
  }
  close()
  return hunks
}

function trimmed(before: string, {start, end, text}: Edit): Edit {
  const most = Math.min(end - start, text.length)
  let head = 0
  while (head < most && before[start + head] === text[head]) head++
  if (splitsPair(text, head) || splitsPair(before, start + head)) head--
  let tail = 0
  while (tail < most - head && before[end - tail - 1] === text[text.length - tail - 1]) tail++
  if (splitsPair(text, text.length - tail) || splitsPair(before, end - tail)) tail--
  return {start: start + head, end: end - tail, text: text.slice(head, text.length - tail)}
}

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
