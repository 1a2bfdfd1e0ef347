import {stripVTControlCharacters} from 'node:util'
import {wrap} from '../report/cell.ts'
import {count} from '../report/count.ts'
import {graphemeRuler} from '../report/grapheme-ruler.ts'
import type {Palette} from '../report/palette.ts'
import type {Io} from './io.ts'

const clear = '\u001b[2J\u001b[H'

/**
 * Lays out what a run said: on a terminal it takes the place of the page before, and what has no room is left out above
 * the closing line; elsewhere it follows the one before.
 *
 * @returns The text to write for a run.
 */
export function createWatchScreen({stdout, env}: Io, {dim}: Palette, paths: readonly string[]) {
  const takesPlace = stdout.isTTY === true && env.TERM !== 'dumb'
  return (text: string): string => {
    const {columns = 80, rows = 24} = stdout as {columns?: number; rows?: number}
    const time = new Date().toTimeString().slice(0, 8)
    const head = wrap(`${time} · watching ${paths.join(', ')} · Ctrl-C ends`, columns, graphemeRuler).map((line) =>
      dim(line),
    )
    const lines = text.trimEnd().split('\n')
    const body = takesPlace ? fitted(lines, {columns, rows: rows - head.length - 2}, dim) : lines
    return `${takesPlace ? clear : ''}${[...head, '', ...body].join('\n')}\n${takesPlace ? '' : '\n'}`
  }
}

interface Size {
  readonly columns: number
  readonly rows: number
}

/** The first lines and the closing ones, when there is no room for all. */
function fitted(lines: readonly string[], {columns, rows}: Size, dim: Palette['dim']): readonly string[] {
  const rowsOf = (line: string) =>
    Math.max(1, Math.ceil(graphemeRuler.width(stripVTControlCharacters(line)) / Math.max(1, columns)))
  const height = (some: readonly string[]) => some.reduce((sum, line) => sum + rowsOf(line), 0)
  if (height(lines) <= rows) return lines
  const body = lines.lastIndexOf('') + 1
  const closing = lines.slice(body)
  let left = rows - height(closing) - 2
  let end = 0
  while (end < body && rowsOf(lines[end]!) <= left) left -= rowsOf(lines[end++]!)
  return [...lines.slice(0, end), '', dim(`  … ${count(body - end, 'more line')}`), ...closing]
}
