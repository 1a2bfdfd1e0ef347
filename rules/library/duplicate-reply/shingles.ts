/** How many words a shingle has: the usual length for texts of a page or less. */
const shingleLength = 5

/**
 * The shingles of a text, each as a 32-bit hash, sorted and each once. A text of fewer words than a shingle is one
 * shingle.
 *
 * A. Broder, On the resemblance and containment of documents, 1997.
 */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf)
  const last = Math.max(0, hashes.length - shingleLength)
  const shingles = new Set<number>()
  for (let at = 0; at <= last; at++) {
    let hash = 0
    for (let word = at; word < Math.min(at + shingleLength, hashes.length); word++)
      hash = mix(Math.imul(hash, 31) + hashes[word]!)
    shingles.add(hash >>> 0)
  }
  return Uint32Array.from(shingles).sort()
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** The finalizer of MurmurHash3: every bit of the input changes half of the output's. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Jaccard's coefficient of two sorted sets: what they share of all that is in either, from 0 to 1. */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let shared = 0
  let at = 0
  let of = 0
  while (at < one.length && of < other.length) {
    const difference = one[at]! - other[of]!
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) of++
  }
  const all = one.length + other.length - shared
  return all === 0 ? 1 : shared / all
}
