import type {Piece} from '../../../text/offset-map.ts'

/** What a scalar says, and the pieces of the file that say it. */
export interface Unfolded {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Puts a scalar's text together from stretches of the file. */
export class Unfolding {
  text = ''
  readonly pieces: Piece[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** The file's characters as they are. */
  copy(from: number, to: number): void {
    if (to <= from) return
    this.pieces.push({prose: this.text.length, source: from, length: to - from})
    this.text += this.#file.slice(from, to)
  }

  /** A stretch of the file that stands for something else: an escape, a fold. */
  put(text: string, from: number, to: number): void {
    if (text === '') return
    this.pieces.push({prose: this.text.length, source: from, length: text.length, sourceLength: to - from})
    this.text += text
  }
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t'

/** The end of the blanks that start at `from`. */
export function blanksEnd(file: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(file[at])) at++
  return at
}

/** Where the blanks start that end at `to`. */
function blanksStart(file: string, from: number, to: number): number {
  let at = to
  while (at > from && isBlank(file[at - 1])) at--
  return at
}

/** The line breaks of a fold as text: one is a space, of more the first is dropped. */
const foldOf = (breaks: number): string => (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1))

/** A plain scalar, from its first character to its last. */
export function unfoldPlain(file: string, from: number, to: number): Unfolded {
  const unfolding = new Unfolding(file)
  unfoldLines(file, from, to, unfolding, (start, end) => unfolding.copy(start, end))
  return unfolding
}

/** A single-quoted scalar, with its quotation marks. */
export function unfoldSingle(file: string, from: number, to: number): Unfolded {
  const unfolding = new Unfolding(file)
  unfoldLines(file, from + 1, to - 1, unfolding, (start, end) => {
    let at = start
    for (let mark = file.indexOf("''", at); mark >= 0 && mark < end; mark = file.indexOf("''", at)) {
      unfolding.copy(at, mark)
      unfolding.put("'", mark, mark + 2)
      at = mark + 2
    }
    unfolding.copy(at, end)
  })
  return unfolding
}

/** Lines without the blanks at their edges; blanks at the very start and end of the scalar are kept. */
function unfoldLines(
  file: string,
  from: number,
  to: number,
  unfolding: Unfolding,
  copy: (start: number, end: number) => void,
): void {
  let lineStart = from
  let gap = from
  let breaks = 0
  for (let newline = file.indexOf('\n', from); newline >= 0 && newline < to; newline = file.indexOf('\n', lineStart)) {
    const lineEnd = newline > lineStart && file[newline - 1] === '\r' ? newline - 1 : newline
    const start = breaks === 0 ? lineStart : blanksEnd(file, lineStart, lineEnd)
    const end = blanksStart(file, start, lineEnd)
    if (end > start || breaks === 0) {
      if (breaks > 0) unfolding.put(foldOf(breaks), gap, start)
      copy(start, end)
      gap = end
      breaks = 0
    }
    breaks++
    lineStart = newline + 1
  }
  const start = breaks === 0 ? lineStart : blanksEnd(file, lineStart, to)
  if (breaks > 0) unfolding.put(foldOf(breaks), gap, start)
  copy(start, to)
}

const escapeCodes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['\t', '\t'],
])

/** What a double-quoted scalar holds besides characters that are copied: folds, dropped line breaks, escapes. */
const doubleTokens =
  /[ \t]*\r?\n(?:[ \t\n]|\r\n)*|[ \t]+|\\(?:\r?\n[ \t]*|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/y

/** A double-quoted scalar, with its quotation marks. */
export function unfoldDouble(file: string, from: number, to: number): Unfolded {
  const unfolding = new Unfolding(file)
  let at = from + 1
  while (at < to - 1) {
    doubleTokens.lastIndex = at
    const token = doubleTokens.exec(file)?.[0]
    const end = token === undefined ? wordEnd(file, at, to - 1) : at + token.length
    if (token === undefined || /^[ \t]+$/.test(token)) unfolding.copy(at, end)
    else if (token.startsWith('\\')) unfolding.put(unescaped(token), at, end)
    else unfolding.put(foldOf(token.split('\n').length - 1), at, end)
    at = end
  }
  return unfolding
}

function wordEnd(file: string, from: number, to: number): number {
  let at = from + 1
  while (at < to && !/[ \t\r\n\\]/.test(file[at]!)) at++
  return at
}

function unescaped(token: string): string {
  if (/^\\\r?\n/.test(token)) return ''
  const points = token.match(/(?<=^\\x|\\u|^\\U)[\da-fA-F]+/g)
  if (!points) return escapeCodes.get(token[1]!) ?? token
  return points.map((digits) => String.fromCodePoint(Number.parseInt(digits, 16))).join('')
}
