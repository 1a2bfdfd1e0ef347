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
  const isWord = /[\p{L}\d]$/u.test(characterBefore(prose, before))
  const sentence = endingAfter(sentences, before - 1)
  const isLast = /^\s*(?:\n|$)/.test(rest) && (sentence?.length ?? 0) > 3
  if (isWord && (isLast || /^\s+[\p{Lu}^]/u.test(rest))) return {at: {start: before, end}, text: '.', safety}
  if (before < start || before === 0 || !/^\s/.test(rest)) return {text: '', safety}
  const kept = characterBefore(prose, start)
  return {at: {start: start - kept.length, end}, text: kept, safety}
}

/** Of one or two code units. */
const characterBefore = (prose: string, end: number): string =>
  /.$/su.exec(prose.slice(Math.max(0, end - 2), end))?.[0] ?? ''
