import type {Range} from '../../text/range.ts'
import {paragraphsOf, splitLines} from './lines.ts'

/** A line of Markdown that is printed as it stands. */
export interface PlainLine extends Range {
  /** Whether it is the item of a list; it begins behind the item's mark then. */
  readonly isItem: boolean
  /** Where the line ends, be it behind a space. */
  readonly lineEnd: number
}

/** A part of a piece: lines that are printed as they stand, or something to be parsed. */
export interface Stretch extends Range {
  readonly plain?: readonly PlainLine[] | undefined
}

/** What can reach over an empty line, or be meant by what stands elsewhere: code, HTML, definitions. */
const farReaching = /<|```|~~~|\]:|\[\^/
const empty = /^[ \t]*$/
/** An item is known by its first sign, or by the one behind its number. */
const itemMark = /^(?:([-+*])|\d{1,9}([.)])) /
/** They begin nothing that a line can begin, hold nothing that anything can begin with, and end behind one space at most. */
const plainWords = /^(?![\s#>=+-]|:-|\d{1,9}[.)](?:\s|$))[^\p{Cc}*_~`[\]<&\\|]+$(?<!\s\s|[^\S ])/u
const address = /:\/\/|www\.|[\w.+-]@/i

/**
 * Cuts a piece of Markdown at empty lines where the parser need not see all of it. Paragraphs and lists without any mark in their words are most of what
 * agents write, and parsing them takes two fifths of the time of a whole lint.
 */
export function* stretches(source: string, piece: Range): Generator<Stretch> {
  let parsed: Range | undefined
  for (const paragraph of paragraphsIn(source, piece)) {
    if (!paragraph.plain) parsed = {start: parsed?.start ?? paragraph.start, end: paragraph.end}
    else {
      if (parsed) yield parsed
      yield paragraph
      parsed = undefined
    }
  }
  if (parsed) yield parsed
}

/** The lines between two empty ones, together; all of them where something may reach further. */
function paragraphsIn(source: string, piece: Range): readonly Stretch[] {
  if (farReaching.test(source.slice(piece.start, piece.end))) return [piece]
  const all = paragraphsOf(splitLines(source, piece), ({start, end}) => !empty.test(source.slice(start, end)))
  const isIndented = (line: Range | undefined) => line !== undefined && /\s/.test(source[line.start]!)
  return all.map((lines, index) => {
    const plain = plainLines(source, lines)
    // What is indented below an item may belong to it, and above one it says what a number is.
    const isBound = plain?.at(-1)?.isItem && (isIndented(all[index - 1]?.at(-1)) || isIndented(all[index + 1]?.[0]))
    return {start: lines[0]!.start, end: lines.at(-1)!.end, plain: isBound ? undefined : plain}
  })
}

/** Lines of words alone, then items of one list; undefined when they are anything else. */
function plainLines(source: string, lines: readonly Range[]): readonly PlainLine[] | undefined {
  const found: PlainLine[] = []
  let last: string | undefined
  for (const {start, end} of lines) {
    const line = source.slice(start, end)
    const [prefix = '', bullet, number] = itemMark.exec(line) ?? []
    const mark = bullet ?? number
    // Words below an item go on with it, and a number below words is one of them.
    if (found.length > 0 && mark !== last && (bullet === undefined || last !== undefined)) return undefined
    const words = line.slice(prefix.length)
    if (!plainWords.test(words) || address.test(words)) return undefined
    const wordsEnd = words.endsWith(' ') ? end - 1 : end
    found.push({start: start + prefix.length, end: wordsEnd, isItem: mark !== undefined, lineEnd: end})
    last = mark
  }
  return found
}
