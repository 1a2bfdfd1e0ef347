import type {Range} from '../../../src/rule/index.ts'
import {findEmoji} from '../emoji/find-emoji.ts'
import type {Unit} from './unit.ts'

/** Characters that a post on X holds. Source: docs.x.com, “Counting characters”; twitter-text, config v3. */
export const longestPost = 280

const urlWeight = 23
const emojiWeight = 2
/** Code points that count as one; all others count as two. */
const light = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const

/** Nothing but letters, digits and marks that count as one each. */
const lightOnly = /^[\0-\u02FF\u2010-\u201F]*$/

/**
 * Whether a post fits at first sight: letters and marks that count as one each, few enough, also with a link in place of each web address. A post
 * that is not light may fit all the same.
 */
export const isLight = (text: string, urls: number): boolean =>
  text.length + urls * urlWeight <= longestPost && lightOnly.test(text)

/** Handles at the start of a reply, which X sets there itself and does not count. */
const handles = /^\s*(?:@\w{1,15}(?!\w)\s*)+/

/** A letter with the accents that follow it, or a Korean syllable, is one character once it is composed (NFC). */
const lettersIn = (text: string): Iterable<RegExpExecArray> =>
  text.matchAll(/(?:[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2]|\P{M})\p{M}*|./gsu)
/** Signs that are letters by themselves, and pictures when they are asked to be. */
const pictured = /^[©®™]\uFE0F/u

/**
 * Cuts a reply on X into what is counted: a web address as 23 however long it is, an emoji (a family or flag too) as 2, letters of most European scripts,
 * digits and common marks as 1, anything else as 2; handles at the very start as nothing.
 *
 * @param urls Where web addresses stand in the text, in order.
 */
export function xUnits(text: string, urls: readonly Range[] = []): readonly Unit[] {
  const units: Unit[] = []
  let at = handles.exec(text)?.[0].length ?? 0
  const letters = (end: number): void => {
    for (const {0: cluster, index} of lettersIn(text.slice(at, end))) {
      units.push({start: at + index, weight: letterWeight(cluster)})
    }
  }
  for (const {start, end, weight} of wholes(text, urls)) {
    if (start < at) continue
    letters(start)
    units.push({start, weight})
    at = end
  }
  letters(text.length)
  return units
}

/** What counts as one thing whatever it is made of, in order. */
function wholes(text: string, urls: readonly Range[]): (Unit & Range)[] {
  return [
    ...urls.map((range) => ({...range, weight: urlWeight})),
    ...findEmoji(text).map((range) => ({...range, weight: emojiWeight})),
  ].sort((one, other) => one.start - other.start)
}

function letterWeight(cluster: string): number {
  if (pictured.test(cluster)) return emojiWeight
  let weight = 0
  for (const character of cluster.normalize('NFC')) {
    const code = character.codePointAt(0)!
    weight += light.some(([from, to]) => code >= from && code <= to) ? 1 : 2
  }
  return weight
}
