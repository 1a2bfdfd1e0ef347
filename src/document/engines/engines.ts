/** A wordy phrase or passive voice that write-good found, in offsets of the sentence it was given. */
export interface WordyPlace {
  readonly start: number
  readonly end: number
  readonly kind: 'wordy' | 'passive'
}

/** Libraries too heavy to load for a guide that does not use them. They are handed to the reader, so that the core loads nothing by itself. */
export interface Engines {
  /** How many of retext-readability's seven formulas call a sentence of these words too hard for readers of `age`; 0 when fewer than `atLeast` do. */
  readonly readability?: (words: readonly string[], age: number, atLeast: number) => number
  /** What write-good finds in one sentence. */
  readonly writeGood?: (sentence: string) => readonly WordyPlace[]
}
