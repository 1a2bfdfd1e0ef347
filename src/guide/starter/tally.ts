/** A wording, and in how many replies it is. */
export interface Counted {
  readonly text: string
  readonly replies: number
}

/** Counts wordings, each once a reply. */
export interface Tally {
  /** Counts the wordings of a reply. */
  add(texts: Iterable<string>): void
  of(text: string): number
  /** The most frequent first; of equals, by the alphabet. */
  list(): readonly Counted[]
}

export function createTally(): Tally {
  const counts = new Map<string, number>()
  return {
    add(texts) {
      for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1)
    },
    of: (text) => counts.get(text) ?? 0,
    list: () =>
      [...counts]
        .map(([text, replies]) => ({text, replies}))
        .sort((one, other) => other.replies - one.replies || (one.text < other.text ? -1 : 1)),
  }
}

/** A wording on one line, without what would speak to a terminal or end a comment. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim()
