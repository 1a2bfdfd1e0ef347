import type {Range} from '../text/range.ts'

/** What a stretch that is not ordinary words is. An atom is one word to everything that reads a document, and no phrase matches it. */
export type AtomKind = 'placeholder' | 'url' | 'email' | 'code'

/**
 * What stands between a word and the one before it: nothing that separates (a space, a line break, a hyphen, a slash), a mark inside
 * the sentence (comma, dash, colon, bracket, quotation mark, emoji …), or the start of a sentence.
 */
export type Boundary = 'joined' | 'mark' | 'sentence'

/** A word, number or atom of the prose; its range is in prose offsets. */
export interface Word extends Range {
  readonly index: number
  /** As it is written. */
  readonly text: string
  readonly kind: 'word' | 'number' | AtomKind
  readonly before: Boundary
  /** Whether it stands inside quotation marks: somebody else's words, a name or a label. */
  readonly quoted: boolean
  /** Index of its sentence in the document. */
  readonly sentence: number
}
