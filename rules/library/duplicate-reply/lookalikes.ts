import {mix} from './shingles.ts'

/** Hashes in a signature: the chance that one of them agrees is the resemblance itself. */
const signatureLength = 64

/** Replies kept for one band: a library full of one boilerplate must not compare each with each. */
const mostInBucket = 24

/**
 * Finds earlier texts that probably resemble a text, without looking at each: min-wise hashing with
 * locality-sensitive bands. Candidates are to be compared exactly.
 */
export interface Lookalikes {
  /** The indexes of earlier texts that share a band with this one, which is remembered under its index. */
  meet(index: number, shingles: Uint32Array): Iterable<number>
}

/**
 * @param similarity From 0.5 to 1. With bands of 4 hashes (16 of them) texts that resemble each other by 0.7 meet in 99 of 100 cases; for
 *   less, bands of 2 (32 of them) do.
 */
export function createLookalikes(similarity: number): Lookalikes {
  const rows = similarity < 0.7 ? 2 : 4
  const buckets = new Map<number, number[]>()
  const signature = new Uint32Array(signatureLength)
  return {
    meet(index, shingles) {
      sign(shingles, signature)
      const met = new Set<number>()
      for (let at = 0; at < signatureLength; at += rows) {
        let key = at
        for (let row = at; row < at + rows; row++) key = mix(Math.imul(key, 31) + signature[row]!)
        const bucket = buckets.get(key)
        if (bucket === undefined) buckets.set(key, [index])
        else {
          for (const other of bucket) met.add(other)
          if (bucket.length < mostInBucket) bucket.push(index)
        }
      }
      return met
    },
  }
}

/** The least of each of 64 hashes over all shingles. */
function sign(shingles: Uint32Array, signature: Uint32Array): void {
  for (let at = 0; at < signatureLength; at++) {
    const seed = Math.imul(at + 1, 0x9e3779b1)
    let least = 0xffffffff
    for (const shingle of shingles) {
      const hash = mix(shingle ^ seed) >>> 0
      if (hash < least) least = hash
    }
    signature[at] = least
  }
}
