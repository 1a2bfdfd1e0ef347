import {hashHalves, toHex} from '../../text/hash.ts'

/** A text in 128 bits: texts with most of their words in common differ in few of them (Charikar’s SimHash). */
export type Likeness = string

const bits = 128
/** Shorter words are in every text. */
const shortest = 4
const enough = 5

/**
 * What a text is like, by the words it has; their order, their number and short words do not count, so that a text that
 * was edited a little is still like itself. No word can be told from it.
 */
export function likenessOf(text: string): Likeness {
  const all = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const long = [...all].filter((word) => word.length >= shortest)
  const sums = new Int32Array(bits)
  for (const word of long.length < enough ? all : long) {
    const parts = [...hashHalves(word, 1), ...hashHalves(word, 2)]
    for (let bit = 0; bit < bits; bit++) sums[bit]! += (parts[bit >> 5]! >>> (bit & 31)) & 1 ? 1 : -1
  }
  const numbers = [0, 0, 0, 0]
  for (let bit = 0; bit < bits; bit++) if (sums[bit]! > 0) numbers[bit >> 5]! |= 1 << (bit & 31)
  return toHex(numbers)
}

/** In how many bits two texts differ: 0 for the same words, near 64 for texts that have none in common. */
export function distance(one: Likeness, other: Likeness): number {
  let count = 0
  for (let at = 0; at < one.length; at += 8) {
    let left = Number.parseInt(one.slice(at, at + 8), 16) ^ Number.parseInt(other.slice(at, at + 8), 16)
    for (; left !== 0; left &= left - 1) count++
  }
  return count
}

/** Texts that differ in no more bits are one text that was edited: about two thirds of their words are the same. */
export const mostDifferent = 36
