import type {Range} from '../text/range.ts'
import type {Ruler} from './ruler.ts'
import {visible} from './visible.ts'

/**
 * One character as a person sees it (a grapheme), made safe for a terminal; its range is in the text it was taken
 * from.
 */
export interface Cell extends Range {
  readonly text: string
  /** In columns of a terminal. */
  readonly width: number
  /** What the row does here. */
  readonly kind: 'text' | 'space' | 'break'
}

/** The cells of a stretch of a text. */
export function cellsOf(text: string, {start, end}: Range, ruler: Ruler): Cell[] {
  return Array.from(ruler.segments(text.slice(start, end)), ({segment, index}) => cellOf(segment, start + index, ruler))
}

function cellOf(segment: string, start: number, ruler: Ruler): Cell {
  const end = start + segment.length
  if (/^[\r\n]/.test(segment)) return {start, end, text: '', width: 0, kind: 'break'}
  const text = visible(segment)
  return {start, end, text, width: ruler.width(text), kind: /^[ \t]$/.test(segment) ? 'space' : 'text'}
}

/**
 * Breaks cells into rows of at most `width` columns: at spaces where there are any, and wherever a line of the text
 * ends.
 */
export function rowsOf(cells: readonly Cell[], width: number): Cell[][] {
  return linesOf(cells).flatMap((line) => wrapLine(line, width))
}

function linesOf(cells: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [[]]
  for (const cell of cells) {
    if (cell.kind === 'break') lines.push([])
    else lines.at(-1)!.push(cell)
  }
  return lines
}

function wrapLine(line: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = []
  let rest = trim(line)
  while (rest.length > 0) {
    const cut = cutAt(rest, width)
    rows.push(trim(rest.slice(0, cut)))
    rest = trim(rest.slice(cut))
  }
  return rows
}

/**
 * Where to cut a line so that what stands before fits: after its last space, or anywhere when it has none. At least
 * one cell.
 */
function cutAt(line: readonly Cell[], width: number): number {
  let columns = 0
  let space = 0
  for (const [index, cell] of line.entries()) {
    columns += cell.width
    if (columns > width && cell.kind === 'text') return Math.max(1, space || index)
    if (cell.kind === 'space') space = index + 1
  }
  return line.length
}

function trim(line: readonly Cell[]): Cell[] {
  const first = line.findIndex((cell) => cell.kind === 'text')
  return first < 0 ? [] : line.slice(first, line.findLastIndex((cell) => cell.kind === 'text') + 1)
}

/** The text broken into lines of at most `width` columns, control characters made visible. At least one line. */
export function wrap(text: string, width: number, ruler: Ruler): string[] {
  const shown = visible(text)
  const rows = rowsOf(cellsOf(shown, {start: 0, end: shown.length}, ruler), width)
  return rows.length === 0 ? [''] : rows.map((row) => row.map((cell) => cell.text).join(''))
}
