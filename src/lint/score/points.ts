import type {Severity} from '../../rule/index.ts'

/** What a problem weighs, in points. */
export const weights: Readonly<Record<Severity, number>> = {suggestion: 1, warning: 4, error: 16}

/** So many points in 100 words halve a score. */
export const halvingPoints = 16

/** A shorter reply counts as this many words, or one slip in “Done.” would be the end of it. */
export const fewestWords = 50

/**
 * The score of a reply, a whole number from 0 to 100, by the points of its problems and its length in words:
 * 100 × ½ ^ (points in 100 words ÷ 16), rounded down. 100 says that there are no problems; more points never raise it.
 */
export function scoreFor(points: number, words: number): number {
  const perHundred = (points * 100) / Math.max(words, fewestWords)
  return Math.floor(100 * 2 ** (-perHundred / halvingPoints))
}
