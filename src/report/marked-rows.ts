import type {Severity} from '../rule/index.ts'
import {overlaps, type Range} from '../text/range.ts'
import {type Cell, cellsOf, rowsOf} from './cell.ts'
import type {Excerpt, Place} from './excerpt.ts'
import type {Palette} from './palette.ts'
import type {Ruler} from './ruler.ts'

/** A row of an excerpt and the rows of marks beneath it, painted. */
export interface MarkedRow {
  /** Offset of its first character in the text. */
  readonly start: number
  readonly text: string
  readonly marks: readonly string[]
}

/** What rows are laid out on. */
export interface Paper {
  /** In columns. */
  readonly width: number
  readonly palette: Palette
  readonly ruler: Ruler
}

interface Mark extends Range {
  readonly severity: Severity
}

/** Marks that do not overlap and share one row beneath the words. */
type Lane = readonly Mark[]

const ranks: Readonly<Record<Severity, number>> = {suggestion: 0, warning: 1, error: 2}

/**
 * An excerpt laid out in rows of the paper's columns, with what is marked underlined and empty places marked by a
 * caret.
 */
export function markedRows(text: string, excerpt: Excerpt, {width, palette, ruler}: Paper): MarkedRow[] {
  // A caret may stand one column after the last character.
  const rows = rowsOf(shownCells(text, excerpt, ruler), width - 1)
  const carets = excerpt.places.filter(isEmpty)
  const lanes = lanesOf(marksOf(excerpt.places))
  return (rows.length === 0 ? [[emptyCell(excerpt)]] : rows).map((row, index, all) => {
    const end = all[index + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY
    const own = carets.filter(({start}) => (index === 0 || start >= row[0]!.start) && start < end)
    return {start: row[0]!.start, text: paintRow(row, lanes, palette), marks: markRows(row, lanes, own, palette)}
  })
}

const isEmpty = (range: Range) => range.start === range.end
const emptyCell = ({pieces}: Excerpt): Cell => ({...pieces[0]!, text: '', width: 0, kind: 'text'})

function shownCells(text: string, {pieces, cutStart, cutEnd}: Excerpt, ruler: Ruler): Cell[] {
  const shown = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    const left = {start: piece.end, end: next?.start ?? piece.end}
    return [...cellsOf(text, piece, ruler), ...(next ? [space(left), dots(left), space(left)] : [])]
  })
  // What is cut off at the ends has an empty range, so that nothing there is underlined.
  const [start, end] = [pieces[0]!.start, pieces.at(-1)!.end]
  const head = {start, end: start}
  const tail = {start: end, end}
  return [...(cutStart ? [dots(head), space(head)] : []), ...shown, ...(cutEnd ? [space(tail), dots(tail)] : [])]
}

const dots = ({start, end}: Range): Cell => ({start, end, text: '…', width: 1, kind: 'text'})
const space = ({start, end}: Range): Cell => ({start, end, text: ' ', width: 1, kind: 'space'})

/** The marks of places that are not empty; problems of the same words share one, in the colour of the gravest. */
function marksOf(places: readonly Place[]): Mark[] {
  const marks = new Map<string, Mark>()
  for (const {start, end, problem} of places.filter((place) => !isEmpty(place))) {
    const key = `${start} ${end}`
    const severity = marks.get(key)?.severity ?? problem.severity
    marks.set(key, {start, end, severity: ranks[severity] > ranks[problem.severity] ? severity : problem.severity})
  }
  return [...marks.values()]
}

/** Shorter marks first, so that they stand next to the words. */
function lanesOf(marks: readonly Mark[]): Lane[] {
  const lanes: Mark[][] = []
  for (const mark of marks.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const lane = lanes.find((others) => !others.some((other) => overlaps(other, mark)))
    if (lane) lane.push(mark)
    else lanes.push([mark])
  }
  return lanes
}

const markAt = (cell: Cell, lane: Lane): Mark | undefined =>
  lane.find((mark) => mark.start <= cell.start && cell.start < mark.end && cell.end > cell.start)

/** Paints runs of cells, not each by itself, so that a terminal gets few escape sequences. */
function paintRuns(
  row: readonly Cell[],
  severityOf: (cell: Cell) => Severity | undefined,
  show: (cell: Cell) => string,
  palette: Palette,
): string {
  let painted = ''
  for (let index = 0; index < row.length; ) {
    const severity = severityOf(row[index]!)
    let run = ''
    for (; index < row.length && severityOf(row[index]!) === severity; index++) run += show(row[index]!)
    painted += severity ? palette[severity](run) : run
  }
  return painted
}

const paintRow = (row: readonly Cell[], lanes: readonly Lane[], palette: Palette) =>
  paintRuns(
    row,
    (cell) => lanes.map((lane) => markAt(cell, lane)).find(Boolean)?.severity,
    (cell) => cell.text,
    palette,
  )

function markRows(row: readonly Cell[], lanes: readonly Lane[], carets: readonly Place[], palette: Palette): string[] {
  const underlines = lanes.flatMap((lane) => {
    const last = row.findLastIndex((cell) => markAt(cell, lane))
    if (last < 0) return []
    const show = (cell: Cell) => (markAt(cell, lane) ? '‾' : ' ').repeat(cell.width)
    return [paintRuns(row.slice(0, last + 1), (cell) => markAt(cell, lane)?.severity, show, palette)]
  })
  return carets.length > 0 ? [caretRow(row, carets, palette), ...underlines] : underlines
}

function caretRow(row: readonly Cell[], carets: readonly Place[], palette: Palette): string {
  const columns = new Map(carets.map((caret) => [columnOf(row, caret.start), caret.problem.severity]))
  let painted = ''
  let column = 0
  for (const [at, severity] of [...columns].sort(([a], [b]) => a - b)) {
    painted += ' '.repeat(at - column) + palette[severity]('^')
    column = at + 1
  }
  return painted
}

/** The column at which an offset stands in a row; after its last character when it lies behind. */
function columnOf(row: readonly Cell[], offset: number): number {
  const index = row.findIndex((cell) => cell.end > cell.start && cell.end > offset)
  return row.slice(0, index < 0 ? row.length : index).reduce((sum, cell) => sum + cell.width, 0)
}
