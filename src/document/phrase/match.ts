import type {Range} from '../../text/range.ts'
import type {PhraseEntry} from './entry.ts'

/** One occurrence of a phrase, in prose offsets. */
export interface PhraseMatch extends Range {
  readonly entry: PhraseEntry
  /** Index of its first word in the document, and of the word after its last. */
  readonly firstWord: number
  readonly afterWord: number
  /** Index of its sentence in the document. */
  readonly sentence: number
  /** What the pattern's classes, `*` and gaps matched, in the pattern's order; an unfilled one is empty. */
  readonly captures: readonly Range[]
}
