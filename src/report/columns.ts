import {wrap} from './cell.ts'
import {graphemeRuler} from './grapheme-ruler.ts'

/** A column of figures behind the names of a table. */
export interface Column {
  readonly header: string
  /** Not less than its header and its figures take. */
  readonly width: number
}

/** Names on the left, figures to the right of them. */
export interface Layout {
  /** Of the whole page, in columns of the terminal. */
  readonly width: number
  /** 0 when names have lines of their own. */
  readonly nameWidth: number
  readonly columns: readonly Column[]
  /** Between the columns. */
  readonly gap: number
}

/** With less room than this beside the figures, a name has a line of its own. */
const leastNameWidth = 12

/** A layout whose rows take `width` columns of the terminal, the names no more than `longest`. */
export function layoutFor(width: number, columns: readonly Column[], gap: number, longest = width): Layout {
  const room = width - columns.reduce((sum, column) => sum + gap + column.width, 0)
  return {width, nameWidth: room < leastNameWidth ? 0 : Math.min(room, longest), columns, gap}
}

/**
 * The lines of a row: the figures behind the first line of the name.
 *
 * @param paint How each figure is painted; its width is known before.
 */
export function rowLines(
  name: string,
  figures: readonly string[],
  {width: pageWidth, nameWidth, columns, gap}: Layout,
  paint: (figure: string, column: number) => string = (figure) => figure,
): string[] {
  const padded = columns.map(({width}, at) => ' '.repeat(gap) + paint((figures[at] ?? '').padStart(width), at)).join('')
  if (nameWidth === 0) return name === '' ? [padded] : [...wrap(name, pageWidth, graphemeRuler), padded]
  const [first, ...rest] = wrap(name, nameWidth, graphemeRuler)
  return [first + ' '.repeat(nameWidth - graphemeRuler.width(first!)) + padded, ...rest]
}

/** The row of headers. */
export const headerLines = (name: string, layout: Layout): string[] =>
  rowLines(
    name,
    layout.columns.map(({header}) => header),
    layout,
  )

/** A whole number as people read it: `12,345`, with a true minus. */
export const figure = (number: number): string => number.toLocaleString('en-US').replace('-', '−')
