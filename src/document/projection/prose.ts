import {createOffsetMap, type OffsetMap, type Piece} from '../../text/offset-map.ts'
import type {Range} from '../../text/range.ts'
import type {AtomKind} from '../word.ts'
import {isClosingLine, isGreetingLine} from './lines.ts'
import type {Atom, Block, BlockKind} from './projection.ts'

/** What `Prose.finish` gives back. */
export interface FinishedProse {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly map: OffsetMap
  readonly blocks: readonly Block[]
  /** Those that the markup itself shows. */
  readonly atoms: readonly Atom[]
}

/** A block being written: where its prose begins, what it holds, and what its last line does. */
interface OpenBlock {
  readonly kind: BlockKind
  readonly startsParagraph: boolean
  start: number
  text: string
  line: string
  /** Kept, because to look at the end of a text that grows is to copy it. */
  endsWithSpace: boolean
}

/**
 * Puts prose together from what markup prints, in the source's order, and keeps account of where it came from. All
 * ranges are in the source.
 */
export class Prose {
  readonly #source: string
  /** Finished blocks with the breaks between them. */
  readonly #parts: string[] = []
  #length = 0
  readonly #pieces: Piece[] = []
  readonly #blocks: Block[] = []
  readonly #atoms: Atom[] = []
  #open: OpenBlock | undefined
  #softBreak: Range | undefined

  constructor(source: string) {
    this.#source = source
  }

  get isOpen(): boolean {
    return this.#open !== undefined
  }

  /** Whether a heading was the last block printed, or nothing yet. */
  get isAfterHeading(): boolean {
    return this.#blocks.length === 0 || this.#blocks.at(-1)!.kind === 'heading'
  }

  /** Where the source of what was printed last ends. */
  get sourceEnd(): number {
    const last = this.#pieces.at(-1)
    return last ? last.source + (last.sourceLength ?? last.length) : 0
  }

  /** Begins a block; blocks do not nest, an open one is closed. */
  open(kind: BlockKind, startsParagraph: boolean): void {
    this.close()
    this.#open = {
      kind,
      startsParagraph: startsParagraph || this.#blocks.length === 0,
      start: 0,
      text: '',
      line: '',
      endsWithSpace: false,
    }
  }

  close(): void {
    const block = this.#open
    this.#open = undefined
    this.#softBreak = undefined
    if (!block || block.text === '') return
    this.#parts.push(block.text)
    this.#length += block.text.length
    const {start, kind, startsParagraph} = block
    const end = start + block.text.trimEnd().length
    if (end > start) this.#blocks.push({start, end, kind, startsParagraph})
  }

  /** Copies a stretch of the source; white space at a line's start is dropped, and a space after a space. */
  copy({start, end}: Range): void {
    const block = this.#open
    let from = start
    const isAfterSpace = !block || block.text === '' || block.endsWithSpace || this.#softBreak !== undefined
    if (isAfterSpace) while (from < end && /[ \t]/.test(this.#source[from]!)) from++
    if (from < end) this.#print({start: from, end}, this.#source.slice(from, end), true)
  }

  /** Copies a stretch of the source that is not ordinary words. */
  copyAtom(kind: Exclude<AtomKind, 'placeholder'>, range: Range): void {
    const text = this.#source.slice(range.start, range.end)
    const end = this.#print(range, text, true)
    this.#atoms.push({start: end - text.length, end, kind, text})
  }

  /** Prints `text` for a stretch of the source. */
  replace(range: Range, text: string): void {
    if (text !== '') this.#print(range, text, false)
  }

  /** Prints a space for a line break, unless the block ends here. A greeting or a closing has its line to itself. */
  breakSoftly(range: Range): void {
    const block = this.#open
    if (!block || block.text === '') return
    const line = block.line.trim()
    if (isGreetingLine(line) || isClosingLine(line)) this.breakHard()
    else this.#softBreak ??= range
  }

  /** Prints a space for a run of white space, unless the block begins or ends here. */
  space(range: Range): void {
    if (this.#open && this.#open.text !== '') this.#softBreak ??= range
  }

  /** Lets the white space that begins the next line belong to the break before it. */
  stretchBreak(end: number): void {
    if (this.#softBreak) this.#softBreak = {start: this.#softBreak.start, end}
  }

  /** Ends the line: what follows is a block of its own in the same paragraph. */
  breakHard(): void {
    if (this.#open && this.#open.text !== '') this.open(this.#open.kind, false)
  }

  finish(): FinishedProse {
    this.close()
    const map = createOffsetMap(this.#pieces, this.#source.length)
    return {text: this.#parts.join(''), pieces: this.#pieces, map, blocks: this.#blocks, atoms: this.#atoms}
  }

  /** Prints into the open block and answers where the prose now ends. */
  #print(range: Range, text: string, isCopy: boolean): number {
    const block = this.#open!
    if (block.text === '') this.#separate(block)
    if (this.#softBreak) {
      this.#append(block, this.#softBreak, ' ')
      block.line = ''
      this.#softBreak = undefined
    }
    if (!isCopy || !this.#extend(block, range.start, text)) this.#append(block, range, text)
    return block.start + block.text.length
  }

  #separate(block: OpenBlock): void {
    if (this.#length > 0) {
      const between = block.startsParagraph ? '\n\n' : '\n'
      this.#parts.push(between)
      this.#length += between.length
    }
    block.start = this.#length
  }

  #append(block: OpenBlock, {start, end}: Range, text: string): void {
    const differs = text.length !== end - start
    const piece = {prose: block.start + block.text.length, source: start, length: text.length}
    this.#pieces.push(differs ? {...piece, sourceLength: end - start} : piece)
    addTo(block, text)
  }

  /** Lengthens the last piece by what follows it in both texts. */
  #extend(block: OpenBlock, source: number, text: string): boolean {
    const last = this.#pieces.at(-1)
    const isNext =
      last !== undefined &&
      last.sourceLength === undefined &&
      last.source + last.length === source &&
      last.prose + last.length === block.start + block.text.length
    if (!isNext) return false
    this.#pieces[this.#pieces.length - 1] = {...last, length: last.length + text.length}
    addTo(block, text)
    return true
  }
}

function addTo(block: OpenBlock, text: string): void {
  block.text += text
  block.line += text
  block.endsWithSpace = text.endsWith(' ')
}
