import type {CST} from 'yaml'
import {type Unfolded, Unfolding} from './unfold.ts'

interface Line {
  /** Offset in the file; its indentation, then its content, then its line break. */
  readonly start: number
  readonly content: number
  readonly end: number
  /** Behind the line break. */
  readonly next: number
}

/** A block scalar as its file writes it. */
export interface Block extends Unfolded {
  readonly isFolded: boolean
  /** What stands before each of its lines. */
  readonly indentation: number
  /** Where its lines start. */
  readonly start: number
}

/** Reads a literal (`|`) or folded (`>`) scalar, with its indentation, its folds and what is done with its end. */
export function unfoldBlock(file: string, token: CST.BlockScalar): Block {
  const header = (token.props.find(({type}) => type === 'block-scalar-header') as CST.SourceToken).source
  const start =
    token.offset + token.props.reduce((length, prop) => length + ('source' in prop ? prop.source.length : 0), 0)
  const isFolded = header.startsWith('>')
  const keep = header.includes('+')
  const given = Number(/[1-9]/.exec(header)?.[0] ?? 0)
  const lines = linesOf(file, start, start + token.source.length)
  const unfolding = new Unfolding(file)
  const first = lines.findIndex((line) => !isEmpty(line))
  if (first < 0) {
    if (keep) for (const {start: from, next} of lines) if (next > from) unfolding.put('\n', from, next)
    const {text, pieces} = unfolding
    return {text, pieces, isFolded, start, indentation: Math.max(token.indent, 0) + (given || 2)}
  }
  const indentation = given > 0 ? token.indent + given : lines[first]!.content - lines[first]!.start
  const last = lastContent(lines, indentation)
  const at = (line: Line): number => Math.min(line.start + indentation, line.content)
  for (const line of lines.slice(0, first))
    unfolding.put(`${file.slice(at(line), line.content)}\n`, line.start, line.next)
  if (isFolded) fold(lines.slice(first, last + 1), indentation, file, unfolding)
  else literal(lines.slice(first, last + 1), at, unfolding)
  if (!header.includes('-')) {
    for (const line of lines.slice(last, keep ? undefined : last + 1)) {
      if (line !== lines[last]) unfolding.copy(at(line), line.content)
      if (line.next > line.end) unfolding.put('\n', line.end, line.next)
    }
    if (!unfolding.text.endsWith('\n')) unfolding.text += '\n'
  }
  const {text, pieces} = unfolding
  return {text, pieces, isFolded, indentation, start}
}

const isEmpty = (line: Line): boolean => line.content === line.end

/** The last line that is not at the end's disposal: it has content, or more blanks than the indentation. */
const lastContent = (lines: readonly Line[], indentation: number): number =>
  lines.findLastIndex((line) => !isEmpty(line) || line.content - line.start > indentation)

function linesOf(file: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = []
  let start = from
  while (start < to) {
    const newline = file.indexOf('\n', start)
    const next = newline < 0 || newline >= to ? to : newline + 1
    const before = newline >= 0 && newline < to ? newline : to
    const end = before > start && file[before - 1] === '\r' ? before - 1 : before
    let content = start
    while (content < end && file[content] === ' ') content++
    lines.push({start, content, end, next})
    start = next
  }
  return lines
}

/** Each line break is one, with the indentation behind it. */
function literal(lines: readonly Line[], at: (line: Line) => number, unfolding: Unfolding): void {
  lines.forEach((line, index) => {
    if (index > 0) unfolding.put('\n', lines[index - 1]!.end, at(line))
    unfolding.copy(at(line), line.end)
  })
}

/** A line break between lines that are not indented more is a space; empty lines between them are line breaks. */
function fold(lines: readonly Line[], indentation: number, file: string, unfolding: Unfolding): void {
  let separator = ''
  let gap = lines[0]!.start
  let extra = ''
  let wasMoreIndented = false
  for (const line of lines) {
    const isMoreIndented = line.content - line.start > indentation || file[line.content] === '\t'
    if (!isMoreIndented && isEmpty(line)) {
      if (separator === '\n') extra += '\n'
      else separator = '\n'
      continue
    }
    if (isMoreIndented) {
      if (separator === ' ') separator = '\n'
      else if (!wasMoreIndented && separator === '\n') separator = '\n\n'
    }
    const start = Math.min(line.start + indentation, line.content)
    unfolding.put(extra + separator, gap, start)
    unfolding.copy(start, line.end)
    gap = line.end
    extra = ''
    separator = isMoreIndented ? '\n' : ' '
    wasMoreIndented = isMoreIndented
  }
}
