/** Where in a set of phrase lists an error stands. */
export interface PhrasePlace {
  readonly list: string
  /** Index of the entry in its list. */
  readonly entry: number
  readonly field: 'match' | 'swap' | 'repair' | 'unless' | 'unlessNear'
}

/** A pattern or a swap that cannot be read. Its message shows the text, the place and the mend. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
  /** What is wrong, without the excerpt. */
  readonly problem: string
  /** The text at fault: the pattern, or the swap. */
  readonly pattern: string
  /** Offsets in `pattern`, UTF-16 code units, half-open. */
  readonly start: number
  readonly end: number
  /** What to write instead. */
  readonly hint: string
  /** Which entry it is in; known once the pattern is compiled in a list. */
  readonly place: PhrasePlace | undefined

  constructor(problem: string, pattern: string, start: number, end: number, hint: string, place?: PhrasePlace) {
    super(
      `${place ? `${place.list}, entry ${place.entry + 1}: ` : ''}${problem}: ${hint}\n${excerpt(pattern, start, end)}`,
    )
    this.problem = problem
    this.pattern = pattern
    this.start = start
    this.end = end
    this.hint = hint
    this.place = place
  }

  /** The same error with the entry it is in. */
  at(place: PhrasePlace): PhraseError {
    return new PhraseError(this.problem, this.pattern, this.start, this.end, this.hint, place)
  }
}

const excerpt = (pattern: string, start: number, end: number): string =>
  `  ${pattern.replace(/\s/g, ' ')}\n  ${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}`
