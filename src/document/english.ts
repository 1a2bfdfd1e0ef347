import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Range} from '../text/range.ts'
import type {Atom, Block, Projection} from './projection/projection.ts'
import {quotedFlags} from './quotation.ts'
import type {Boundary, Word} from './word.ts'

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
  /** How often a stretch without a sentence's end was too long for the parser and was cut. */
  readonly cuts: number
}

interface Node {
  readonly type: string
  readonly position?: {readonly start: {readonly offset?: number}; readonly end: {readonly offset?: number}}
  readonly children?: readonly Node[]
}

interface Piece {
  start: number
  end: number
  kind: Word['kind']
}

const parser = unified().use(retextEnglish).freeze()

/** retext-english takes quadratic time on one long paragraph, so no piece given to it is longer than this. */
const longestPiece = 2000

/** Cuts the prose into sentences and words. Time is linear in the prose's length. */
export function tokenize(projection: Projection): Tokens {
  const words: Word[] = []
  const sentences: SentenceSpan[] = []
  let cuts = 0
  const {prose, atoms} = projection
  const quoted = quotedFlags(prose, projection.blocks)
  let nextAtom = 0
  projection.blocks.forEach((block, blockIndex) => {
    while (nextAtom < atoms.length && atoms[nextAtom]!.start < block.start) nextAtom++
    const first = nextAtom
    while (nextAtom < atoms.length && atoms[nextAtom]!.start < block.end) nextAtom++
    const inside = atoms.slice(first, nextAtom)
    const cut = cutBlock(prose, block)
    cuts += cut.hardCuts
    for (const pieces of sentencePieces(prose, cut.windows, inside)) {
      const firstWord = words.length
      for (const piece of pieces) {
        const index = words.length
        const previous = words[index - 1]
        const before: Boundary =
          index === firstWord ? 'sentence' : isJoined(prose, previous!.end, piece.start) ? 'joined' : 'mark'
        words.push({
          index,
          start: piece.start,
          end: piece.end,
          text: prose.slice(piece.start, piece.end),
          kind: piece.kind,
          before,
          quoted: quoted(piece.start),
          sentence: sentences.length,
        })
      }
      const start = pieces[0]!.start
      const span = {firstWord, afterWord: words.length, block: blockIndex}
      sentences.push({start, end: pieces.at(-1)!.end, ...span})
    }
  })
  return {words, sentences: withPunctuation(prose, projection.blocks, sentences), cuts}
}

/** Lets a sentence begin at its opening quotation mark or bracket and end after its closing punctuation. */
function withPunctuation(prose: string, blocks: readonly Block[], spans: readonly SentenceSpan[]): SentenceSpan[] {
  return spans.map((span, index) => {
    const next = spans[index + 1]
    const block = blocks[span.block]!
    const limit = next && next.block === span.block ? next.start : block.end
    const previous = spans[index - 1]
    const floor = previous && previous.block === span.block ? previous.end : block.start
    let {start, end} = span
    while (end < limit && !/\s/.test(prose[end]!)) end++
    while (start > floor && /["'“‘([¡¿]/.test(prose[start - 1]!)) start--
    return {...span, start, end}
  })
}

function* sentencePieces(prose: string, windows: readonly Range[], atoms: readonly Atom[]): Generator<Piece[]> {
  let next = 0
  for (const {start, end} of windows) {
    while (next < atoms.length && atoms[next]!.end <= start) next++
    let after = next
    while (after < atoms.length && atoms[after]!.start < end) after++
    const within = atoms.slice(next, after)
    const tree = parser.parse(masked(prose, {start, end}, within)) as Node
    for (const paragraph of tree.children ?? []) {
      for (const sentence of paragraph.children ?? []) {
        if (sentence.type === 'SentenceNode') yield* splitLowerCase(prose, wordPieces(prose, sentence, start, within))
      }
    }
  }
}

/** Stretches of a block short enough for the parser, cut after a sentence, else at a space, else anywhere but in a surrogate pair. */
function cutBlock(prose: string, block: Block): {windows: readonly Range[]; hardCuts: number} {
  const windows: Range[] = []
  let hardCuts = 0
  let {start} = block
  while (block.end - start > longestPiece) {
    const piece = prose.slice(start, start + longestPiece)
    const sentenceEnd = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('! '), piece.lastIndexOf('? ')) + 1
    let length = sentenceEnd
    if (sentenceEnd < longestPiece / 2) {
      hardCuts++
      length = piece.lastIndexOf(' ')
    }
    if (length <= 0) length = /[\uD800-\uDBFF]$/.test(piece) ? longestPiece - 1 : longestPiece
    windows.push({start, end: start + length})
    start += length
  }
  if (start < block.end) windows.push({start, end: block.end})
  return {windows, hardCuts}
}

/** Atoms are shown to the parser as one capitalised word, so that their dots, braces and spaces cut nothing. */
function masked(prose: string, {start, end}: Range, atoms: readonly Atom[]): string {
  let text = ''
  let at = start
  for (const atom of atoms) {
    const from = Math.max(atom.start, start)
    const to = Math.min(atom.end, end)
    text += `${prose.slice(at, from)}${'X'.repeat(to - from)}`
    at = to
  }
  return text + prose.slice(at, end)
}

function wordPieces(prose: string, sentence: Node, offset: number, atoms: readonly Atom[]): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  for (const node of sentence.children ?? []) {
    if (node.type !== 'WordNode') continue
    const start = offset + (node.position?.start.offset ?? 0)
    const end = offset + (node.position?.end.offset ?? 0)
    while (next < atoms.length && atoms[next]!.end <= start) next++
    let at = start
    while (next < atoms.length && atoms[next]!.start < end) {
      const atom = atoms[next]!
      if (pieces.at(-1)?.end !== atom.end) pieces.push({start: atom.start, end: atom.end, kind: atom.kind})
      at = atom.end
      next++
    }
    if (at === start) pieces.push(wordPiece(prose, start, end))
  }
  return pieces
}

function wordPiece(prose: string, start: number, end: number): Piece {
  const text = prose.slice(start, end)
  const kind = /\d/.test(text) && !/\p{L}/u.test(text) ? 'number' : 'word'
  // A full stop before a small letter stays on the word; only abbreviations (“e.g.”, “approx.”) own theirs.
  const trimmed = text.endsWith('.') && !isAbbreviation(text) ? text.replace(/\.+$/, '') : text
  return {start, end: start + (trimmed.length || text.length), kind}
}

const abbreviations = new Set([
  'approx.',
  'vs.',
  'etc.',
  'incl.',
  'excl.',
  'dept.',
  'est.',
  'min.',
  'max.',
  'no.',
  'nos.',
  'tel.',
  'ext.',
  'ref.',
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'st.',
  'fig.',
  'inc.',
  'ltd.',
  'jan.',
  'feb.',
  'aug.',
  'sept.',
  'oct.',
  'nov.',
  'dec.',
])
const isAbbreviation = (text: string) => text.slice(0, -1).includes('.') || abbreviations.has(text.toLowerCase())

/** The parser joins a sentence that starts with a small letter to the one before; agents in a hurry write many of those. */
function* splitLowerCase(prose: string, pieces: readonly Piece[]): Generator<Piece[]> {
  let sentence: Piece[] = []
  for (const piece of pieces) {
    const previous = sentence.at(-1)
    if (previous && /^[.!?]+["'”’)]*\s/.test(prose.slice(previous.end, Math.min(previous.end + 8, piece.start)))) {
      if (!isAbbreviation(`${prose.slice(previous.start, previous.end)}.`)) {
        yield sentence
        sentence = []
      }
    }
    sentence.push(piece)
  }
  if (sentence.length > 0) yield sentence
}

/** Whether what stands between two words does not part them: a space, a hyphen inside a word, a slash, a number or money sign, emphasis marks. */
function isJoined(prose: string, from: number, to: number): boolean {
  if (to - from === 1) return " -/\n\t’'\u00a0‐‑*_#$€£".includes(prose[from]!)
  return to - from < 200 && /^(?:[’']?\s+|\s*\/\s*|\s*[*_~]{0,3}\s*)[*_~#№$€£]{0,3}$/.test(prose.slice(from, to))
}
