/** A wordy phrase or passive voice that write-good found, in offsets of the sentence it was given. */
export interface WordyPlace {
  readonly start: number
  readonly end: number
  readonly kind: 'wordy' | 'passive'
}

/** A telephone number in its spellings, each with its extension. */
export interface PhoneNumber {
  /** Whether it belongs to another calling code than the region's. */
  readonly isForeign: boolean
  /** The country's code without `+`. */
  readonly callingCode: string
  readonly international: string
  readonly national: string
  readonly e164: string
}

/** Libraries too heavy to load for a guide that does not use them. They are handed to the reader, so that the core loads nothing by itself. */
export interface Engines {
  /** How many of retext-readability's seven formulas call a sentence of these words too hard for readers of `age`; 0 when fewer than `atLeast` do. */
  readonly readability?: (words: readonly string[], age: number, atLeast: number) => number
  /** What write-good finds of one kind in a sentence. */
  readonly writeGood?: (sentence: string, kind: WordyPlace['kind']) => readonly WordyPlace[]
  /** Reads a telephone number as it is dialled from a region (ISO 3166-1); undefined when no telephone has such a number. */
  readonly phone?: (written: string, region: string) => PhoneNumber | undefined
}
