import type {Range} from './range.ts'

/**
 * A stretch of prose that was copied from the source letter by letter (`length` alike) or that stands for other
 * source text (an entity, an escape).
 */
export interface Piece {
  readonly prose: number
  readonly source: number
  readonly length: number
  /**
   * Length in the source, when it differs from `length`. Only a piece of one character's meaning (an entity, an
   * escape) may differ.
   */
  readonly sourceLength?: number
}

/** Maps ranges of the prose to ranges of the source. All offsets are UTF-16 code units. */
export interface OffsetMap {
  /** The source range that prints the given prose range; an empty range maps to an empty one. */
  toSource(range: Range): Range
  /**
   * Whether the source range holds exactly the prose's characters and nothing else, so that replacing it disturbs no
   * markup. A piece as long as its
   * source counts as exact, also where the prose prints a line break as a space.
   */
  isExact(range: Range): boolean
  /** The stretches of the source inside of the given prose range that print nothing of it: markup, in order. */
  markupIn(range: Range): readonly Range[]
}

/** The map of a text that is its own source. */
export const identityMap: OffsetMap = {
  toSource: ({start, end}) => ({start, end}),
  isExact: () => true,
  markupIn: () => [],
}

/**
 * Makes the map of a prose put together from pieces: in the prose's order, without overlaps, going forward in the
 * source. Prose between two pieces
 * (a break between blocks) has no source. Offsets outside the source are held to `[0, sourceLength]`.
 */
export function createOffsetMap(pieces: readonly Piece[], sourceLength: number): OffsetMap {
  const toSource = ({start, end}: Range): Range => {
    if (start >= end) return emptyRange(pieces, start, sourceLength)
    const first = firstEndingAfter(pieces, start)
    const last = lastStartingBefore(pieces, end)
    if (first > last) return emptyRange(pieces, start, sourceLength)
    const from = sourceStart(pieces[first]!, start)
    return {start: Math.min(from, sourceLength), end: Math.min(sourceEnd(pieces[last]!, end), sourceLength)}
  }
  const isExact = (range: Range): boolean => {
    if (range.start >= range.end) return true
    const first = firstEndingAfter(pieces, range.start)
    const last = lastStartingBefore(pieces, range.end)
    if (first > last || pieces[first]!.prose > range.start || proseEnd(pieces[last]!) < range.end) return false
    for (let index = first; index <= last; index++) {
      const piece = pieces[index]!
      if (piece.sourceLength !== undefined && piece.sourceLength !== piece.length) return false
      const next = pieces[index + 1]
      if (index < last && !(next!.prose === proseEnd(piece) && next!.source === piece.source + piece.length))
        return false
    }
    return true
  }
  const markupIn = ({start, end}: Range): readonly Range[] => {
    const inside = pieces.slice(firstEndingAfter(pieces, start), lastStartingBefore(pieces, end) + 1)
    return inside.slice(1).flatMap((piece, index) => {
      const from = wholeSourceEnd(inside[index]!)
      return from < piece.source ? [{start: from, end: piece.source}] : []
    })
  }
  return {toSource, isExact, markupIn}
}

const proseEnd = (piece: Piece): number => piece.prose + piece.length

const isCopied = (piece: Piece): boolean => piece.sourceLength === undefined || piece.sourceLength === piece.length

const wholeSourceEnd = ({source, length, sourceLength}: Piece): number => source + (sourceLength ?? length)

/** Where the source begins that prints the piece from `offset` on; what stands for other text is taken whole. */
const sourceStart = (piece: Piece, offset: number): number =>
  isCopied(piece) ? piece.source + Math.max(0, offset - piece.prose) : piece.source

const sourceEnd = (piece: Piece, offset: number): number =>
  isCopied(piece)
    ? piece.source + Math.min(piece.length, offset - piece.prose)
    : piece.source + (piece.sourceLength ?? piece.length)

/**
 * At the end of the piece that ends at `offset` or, between pieces, of the one before; else at the start of the
 * first piece.
 */
function emptyRange(pieces: readonly Piece[], offset: number, sourceLength: number): Range {
  const before = pieces[lastStartingBefore(pieces, offset)]
  const after = pieces[firstEndingAfter(pieces, offset)]
  const isAtStart = after !== undefined && after.prose === offset && (before === undefined || proseEnd(before) < offset)
  const at = before && !isAtStart ? emptySource(before, offset) : (after?.source ?? 0)
  const held = Math.min(at, sourceLength)
  return {start: held, end: held}
}

/** An offset inside what stands for other text falls before it: there is no half of an entity. */
const emptySource = (piece: Piece, offset: number): number =>
  !isCopied(piece) && offset < proseEnd(piece) ? piece.source : sourceEnd(piece, offset)

/** Index of the first piece that ends after `offset`; `pieces.length` when none does. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (proseEnd(pieces[middle]!) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the last piece that starts before `offset`; -1 when none does. */
function lastStartingBefore(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.prose < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
