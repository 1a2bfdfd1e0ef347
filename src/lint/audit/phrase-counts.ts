/** How often a phrase was found. */
export interface PhraseCount {
  /** In small letters, its spaces made one. */
  readonly phrase: string
  readonly count: number
  /** Whether `count` may be too low, after more different phrases than can be kept. Never too high. */
  readonly atLeast: boolean
}

/** Counts phrases in bounded memory. */
export interface PhraseCounts {
  add(phrase: string): void
  /** The most frequent first; those alike in the order of their letters. */
  top(count: number): readonly PhraseCount[]
}

/** So many different phrases are counted without loss. */
const mostKept = 1000
/** Words that differ only further on are one phrase. */
const longestPhrase = 80

/**
 * Counts the most frequent phrases of a stream of any length (the frequent-items algorithm of Misra and Gries, in
 * batches): when there are twice as many as are kept, the rare half is forgotten, and all counts are lowered by as much
 * as a forgotten one can have had.
 *
 * @param kept How many different phrases are counted without loss.
 */
export function createPhraseCounts(kept = mostKept): PhraseCounts {
  let counts = new Map<string, number>()
  let lost = 0
  const forget = () => {
    const cut = [...counts.values()].sort((a, b) => b - a)[kept]!
    lost += cut
    counts = new Map([...counts].flatMap(([phrase, count]) => (count > cut ? [[phrase, count - cut] as const] : [])))
  }
  return {
    add(phrase) {
      const folded = foldPhrase(phrase)
      counts.set(folded, (counts.get(folded) ?? 0) + 1)
      if (counts.size > 2 * kept) forget()
    },
    top(count) {
      const order = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      return order.slice(0, count).map(([phrase, each]) => ({phrase, count: each, atLeast: lost > 0}))
    },
  }
}

/** Words as one phrase, however written: small letters, straight apostrophes, single spaces, no outer marks. */
function foldPhrase(words: string): string {
  const bounded = words
    .slice(0, longestPhrase * 4)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
  const bare = bounded.replace(/^[\s.,;:!?"“”()…–—]+/, '').replace(/[\s.,;:!?"“”()…–—]{1,40}$/, '')
  const letters = [...(bare === '' ? bounded.trim() : bare)]
  const short = letters.length > longestPhrase ? [...letters.slice(0, longestPhrase - 1), '…'] : letters
  // Joined anew, since a slice keeps the whole text that it was cut from in memory.
  return short.join('')
}
