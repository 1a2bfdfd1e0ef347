import type {Range} from '../text/range.ts'
import {within} from '../text/within.ts'
import {cutSentences} from './english/sentences.ts'
import {boundaryBetween, endsBetween, isNumber, withoutFullStop} from './english/words.ts'
import type {Atom, Block, Projection} from './projection/projection.ts'
import {quotedFlags} from './quotation.ts'
import type {Word} from './word.ts'

/** A sentence as the tokenizer gives it: prose offsets, and the range of its words. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly afterWord: number
  readonly block: number
}

export interface Tokens {
  readonly words: readonly Word[]
  readonly sentences: readonly SentenceSpan[]
  /** How often a stretch without a sentence's end was longer than a sentence may be and was cut. */
  readonly cuts: number
}

/** No sentence is longer than this: what looks around in one takes bounded time. In UTF-16 code units. */
const longestStretch = 2000

/** Cuts the prose into sentences and words. Time is linear in the prose's length. */
export function tokenize(projection: Projection): Tokens {
  const {prose, atoms, blocks} = projection
  const text = masked(prose, atoms)
  const list = new WordList(projection)
  let cuts = 0
  blocks.forEach((block, index) => {
    const {stretches, hardCuts} = cutBlock(prose, block)
    cuts += hardCuts
    for (const stretch of stretches) {
      const inside = within(atoms, stretch)
      let next = 0
      for (const sentence of cutSentences(text, stretch.start, stretch.end)) {
        for (const word of sentence) {
          const first = next
          while (next < inside.length && inside[next]!.start < word.end) next++
          if (next === first) list.addWord(word, index)
          else for (const atom of inside.slice(first, next)) list.add(atom.start, atom.end, atom.kind, index)
        }
        list.endSentence(index)
      }
    }
  })
  return {words: list.words, sentences: withPunctuation(prose, blocks, list.sentences), cuts}
}

/** Atoms are shown to the tokenizer as one capitalised word, so that their dots, braces and spaces cut nothing. Offsets stay. */
function masked(prose: string, atoms: readonly Atom[]): string {
  let text = ''
  let at = 0
  for (const {start, end} of atoms) {
    text += prose.slice(at, start) + 'X'.repeat(end - start)
    at = end
  }
  return text + prose.slice(at)
}

/** Takes the words of a document one after the other and keeps where its sentences are. */
class WordList {
  readonly words: Word[] = []
  readonly sentences: SentenceSpan[] = []
  readonly #prose: string
  readonly #quoted: (offset: number) => boolean
  /** Of the sentence that is open. */
  #firstWord = 0

  constructor({prose, blocks}: Projection) {
    this.#prose = prose
    this.#quoted = quotedFlags(prose, blocks)
  }

  /** Adds a word or number as the tokenizer cut it. */
  addWord(word: Range, block: number): void {
    const {start, end} = withoutFullStop(this.#prose, word)
    this.add(start, end, isNumber(this.#prose, word) ? 'number' : 'word', block)
  }

  add(start: number, end: number, kind: Word['kind'], block: number): void {
    const {words} = this
    const index = words.length
    if (index > this.#firstWord && endsBetween(this.#prose, words[index - 1]!, start)) this.endSentence(block)
    words.push({
      index,
      start,
      end,
      text: this.#prose.slice(start, end),
      kind,
      before: index === this.#firstWord ? 'sentence' : boundaryBetween(this.#prose, words[index - 1]!.end, start),
      quoted: this.#quoted(start),
      sentence: this.sentences.length,
    })
  }

  /** Ends the open sentence, which has words. */
  endSentence(block: number): void {
    const firstWord = this.#firstWord
    const afterWord = this.words.length
    const {start} = this.words[firstWord]!
    this.sentences.push({start, end: this.words[afterWord - 1]!.end, firstWord, afterWord, block})
    this.#firstWord = afterWord
  }
}

const opening = '"\'“‘([¡¿'
const isSpace = (char: string) => char === ' ' || /\s/.test(char)

/** Lets a sentence begin at its opening quotation mark or bracket and end after its closing punctuation. */
function withPunctuation(prose: string, blocks: readonly Block[], spans: readonly SentenceSpan[]): SentenceSpan[] {
  return spans.map((span, index) => {
    const next = spans[index + 1]
    const block = blocks[span.block]!
    const limit = next && next.block === span.block ? next.start : block.end
    const previous = spans[index - 1]
    const floor = previous && previous.block === span.block ? previous.end : block.start
    let {start, end} = span
    while (end < limit && !isSpace(prose[end]!)) end++
    while (start > floor && opening.includes(prose[start - 1]!)) start--
    return {...span, start, end}
  })
}

/** Stretches of a block of that length at most, cut after a sentence, else at a space, else anywhere but in a surrogate pair. */
function cutBlock(prose: string, block: Block): {stretches: readonly Range[]; hardCuts: number} {
  const stretches: Range[] = []
  let hardCuts = 0
  let {start} = block
  while (block.end - start > longestStretch) {
    const piece = prose.slice(start, start + longestStretch)
    const sentenceEnd = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('! '), piece.lastIndexOf('? ')) + 1
    let length = sentenceEnd
    if (sentenceEnd < longestStretch / 2) {
      hardCuts++
      length = piece.lastIndexOf(' ')
    }
    if (length <= 0) length = /[\uD800-\uDBFF]$/.test(piece) ? longestStretch - 1 : longestStretch
    stretches.push({start, end: start + length})
    start += length
  }
  if (start < block.end) stretches.push({start, end: block.end})
  return {stretches, hardCuts}
}
