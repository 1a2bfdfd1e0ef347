import {applyEdits, type Edit} from '../../../text/edit.ts'
import {createOffsetMap, type OffsetMap, type Piece} from '../../../text/offset-map.ts'
import {hunksOf} from '../hunks.ts'
import type {FilePlace, WrittenText} from '../reply.ts'
import {createSpelling, escapes, type Habits} from './spelling.ts'

/** A string literal of a JSON file. */
export interface Literal {
  /** With its quotation marks. */
  readonly raw: string
  /** What it says. */
  readonly text: string
  /** Its first quotation mark's offset in the file. */
  readonly start: number
  /** Of the first quotation mark; asked for when it is needed. */
  readonly place: () => FilePlace
  /** The JSON of the whole reply, which shows how this file writes what the literal itself does not hold. */
  readonly record: string
  readonly habits: Habits
}

/** The text of a string literal, with its escapes mapped: half of an escape, or of a pair of them, is the whole. */
export function writtenLiteral(literal: Literal): WrittenText {
  const {raw, text, start} = literal
  let made: OffsetMap | undefined
  const inLiteral = (range: {start: number; end: number}) => {
    made ??= createOffsetMap(piecesOf(raw), raw.length)
    return raw === '""' ? {start: 1, end: 1} : made.toSource(range)
  }
  return {
    toFile(range) {
      const {start: from, end} = inLiteral(range)
      return {start: start + from, end: start + end}
    },
    placeOf(offset) {
      const {line, column} = literal.place()
      return {line, column: column + inLiteral({start: offset, end: offset}).start}
    },
    rewrite(wanted) {
      const hunks = hunksOf(text, wanted)
      if (hunks.length === 0) return []
      const spell = createSpelling(literal)
      const edits = hunks.map((hunk): Edit => ({...inLiteral(hunk), text: spell(hunk.text)}))
      if (!says(raw, edits, wanted)) return undefined
      return edits.map((edit) => ({...edit, start: start + edit.start, end: start + edit.end}))
    },
  }
}

/** Whether the literal, edited, says what was wanted. */
function says(raw: string, edits: readonly Edit[], wanted: string): boolean {
  try {
    return JSON.parse(applyEdits(raw, edits)) === wanted
  } catch {
    return false
  }
}

/** Stretches as they are, and each escape; the literal's quotation marks are no text. */
function piecesOf(raw: string): readonly Piece[] {
  const pieces: Piece[] = []
  const end = raw.length - 1
  let source = 1
  let prose = 0
  const copyTo = (to: number) => {
    if (to > source) pieces.push({prose, source, length: to - source})
    prose += to - source
    source = to
  }
  for (const {0: written, index} of raw.matchAll(escapes)) {
    copyTo(index)
    const length = written.length === 12 ? 2 : 1
    pieces.push({prose, source, length, sourceLength: written.length})
    prose += length
    source += written.length
  }
  copyTo(end)
  return pieces
}
