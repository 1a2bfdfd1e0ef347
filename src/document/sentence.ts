import type {Range} from '../text/range.ts'
import {within} from '../text/within.ts'
import type {Act} from './acts/acts.ts'
import type {Document} from './document.ts'
import type {SentenceSpan} from './english.ts'
import {surplus} from './placeholder/sample.ts'
import type {Block} from './projection/projection.ts'
import type {Word} from './word.ts'

/** A sentence of the agent's own words, with what it does. Offsets are prose offsets, half-open. */
export class Sentence implements Range {
  readonly start: number
  readonly end: number
  readonly index: number
  readonly #document: Document
  readonly #span: SentenceSpan
  #words: readonly Word[] | undefined

  constructor(document: Document, span: SentenceSpan, index: number) {
    this.#document = document
    this.#span = span
    this.start = span.start
    this.end = span.end
    this.index = index
  }

  /** With its punctuation, without the space around it. */
  get text(): string {
    return this.#document.prose.slice(this.start, this.end)
  }

  get words(): readonly Word[] {
    this.#words ??= this.#document.words.slice(this.#span.firstWord, this.#span.afterWord)
    return this.#words
  }

  /** How many words it has, without making the list. */
  get length(): number {
    return this.#span.afterWord - this.#span.firstWord
  }

  /** How many words of it a customer reads: a placeholder counts as what it prints. */
  get printedLength(): number {
    return this.length + surplus(within(this.#document.atoms, this))
  }

  /** The line, list item, heading or table cell that it stands in. */
  get block(): Block {
    return this.#document.blocks[this.#span.block]!
  }

  get blockIndex(): number {
    return this.#span.block
  }

  get previous(): Sentence | undefined {
    return this.#document.sentences[this.index - 1]
  }

  get next(): Sentence | undefined {
    return this.#document.sentences[this.index + 1]
  }

  /** Everything that the sentence does. */
  get acts(): ReadonlySet<Act> {
    return this.#document.acts[this.index]!
  }

  /** Whether it does at least one of these. */
  does(...acts: readonly Act[]): boolean {
    const own = this.acts
    for (const act of acts) if (own.has(act)) return true
    return false
  }

  /** The sentence itself and up to `count` others on either side, in order. */
  around(count: number): readonly Sentence[] {
    return this.#document.sentences.slice(Math.max(0, this.index - count), this.index + count + 1)
  }
}
