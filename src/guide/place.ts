import stringWidth from 'string-width'

/** A place in a guide's text. */
export interface GuidePlace {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** Offsets in the text, half-open, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** The line with its number, and the place underlined in the line below. */
  readonly excerpt: string
}

/** Widest line of an excerpt, in columns, so that it fits a terminal of 60 with its margin. */
const widest = 48

/** The place of `[start, end)` in `text`; what goes on over the line's end is marked up to there. */
export function placeIn(text: string, start: number, end: number): GuidePlace {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', start)
  const lineEnd = newline === -1 ? text.length : newline
  const line = text.slice(0, lineStart).split('\n').length
  const source = text.slice(lineStart, lineEnd).replace(/\r$/, '')
  const from = Math.min(start - lineStart, source.length)
  const to = Math.max(Math.min(end - lineStart, source.trimEnd().length), from)
  return {line, column: start - lineStart + 1, start, end, excerpt: underlined(line, source, from, to)}
}

function underlined(line: number, source: string, from: number, to: number): string {
  const cut = Math.max(0, to - widest, from - widest / 2)
  const first = from + 1 > widest || to > widest ? Math.min(cut, from) : 0
  const shown = source.slice(first, first + widest)
  const head = first > 0 ? '…' : ''
  const tail = first + widest < source.length ? '…' : ''
  const before = printable(source.slice(first, from))
  const marked = printable(source.slice(from, Math.min(to, first + widest)))
  const margin = String(line).length + 2
  const carets = '^'.repeat(Math.max(1, stringWidth(marked)))
  return [
    `${' '.repeat(2)}${line} | ${head}${printable(shown)}${tail}`.trimEnd(),
    `${' '.repeat(margin)} | ${' '.repeat(stringWidth(head + before))}${carets}`,
  ].join('\n')
}

/** With every tab and control character as one space, so that columns hold. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
