import type {Document, Range, Suggestion} from '../../../src/rule/index.ts'
import {endingAfter} from './ranges.ts'

/** Deletes a face; one that ended a sentence leaves a full stop. */
export function withoutFace(
  {prose, sentences}: Document,
  {start, end}: Range,
  safety: 'safe' | 'review' = 'review',
): Suggestion {
  const gap = /\s*$/.exec(prose.slice(Math.max(0, start - 3), start))![0].length
  const before = start - gap
  const rest = prose.slice(end, end + 4)
  const isWord = /[\p{L}\d]$/u.test(prose.slice(Math.max(0, before - 1), before))
  const sentence = endingAfter(sentences, before - 1)
  const isLast = /^\s*(?:\n|$)/.test(rest) && (sentence?.length ?? 0) > 3
  if (isWord && (isLast || /^\s+[\p{Lu}^]/u.test(rest))) return {at: {start: before, end}, text: '.', safety}
  if (before < start || before === 0 || !/^\s/.test(rest)) return {text: '', safety}
  return {at: {start: start - 1, end}, text: prose[start - 1]!, safety}
}
