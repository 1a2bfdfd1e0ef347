import type {Range} from '../../text/range.ts'
import {fencedLines, splitLines} from './lines.ts'
import type {Prose} from './prose.ts'

/**
 * Some constructs cost the parser more than linear time, so a longer source is parsed in pieces: cut at the first
 * blank line after `shortPiece`, at the
 * latest after `longestPiece`. A mail is shorter.
 */
export const shortPiece = 2048
const longestPiece = 4096

/**
 * Cuts a long source where a line begins at the margin outside of fenced code, best after a blank line; else
 * anywhere.
 */
export function* pieces(source: string): Generator<Range> {
  let start = 0
  if (source.length > shortPiece) {
    const lines = splitLines(source)
    const fenced = fencedLines(lines)
    let margin = 0
    for (const [index, line] of lines.entries()) {
      const isMargin = !fenced[index] && /^\S/.test(source.slice(line.start, line.start + 1))
      const isAfterBlank = isMargin && index > 0 && lines[index - 1]!.text === ''
      const cuts = isAfterBlank && line.start - start >= shortPiece ? [line.start] : []
      if (isMargin) margin = line.start
      while (line.end - (cuts.at(-1) ?? start) > longestPiece) {
        const from = cuts.at(-1) ?? start
        cuts.push(margin > from ? margin : evenCut(source, from + longestPiece))
      }
      for (const end of cuts) {
        yield {start, end}
        start = end
      }
    }
  }
  yield {start, end: source.length}
}

/** After a space if there is one near, and not inside a surrogate pair. */
function evenCut(source: string, at: number): number {
  const space = source.slice(at - shortPiece, at).lastIndexOf(' ')
  if (space >= 0) return at - shortPiece + space + 1
  return /[\uD800-\uDBFF]/.test(source[at - 1]!) ? at - 1 : at
}

/** The parser's time goes by the mark, which takes it many times that of a letter. In a table of short words each sixth character is one. */
const lettersToMark = 4
const marks = /[[\]|*`_<>]/g
/** Nearly as long takes a line: its end, the empty line below it, and what begins an item or a heading. A table's row is judged by its marks. */
const lettersToLineMark = 3
const lineMarks = /(?<!\||\n\s?\n\s?)\n|(?<=^[ \t]{0,9})(?:[-+=#>]|\d{1,9}[.)])/gm

/** Whether a piece of a long source holds more marks or lines than anybody writes, so that it is not worth parsing. */
export function isDense(source: string, {start, end}: Range): boolean {
  if (end - start < shortPiece) return false
  const text = source.slice(start, end)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(marks) * lettersToMark > text.length || count(lineMarks) * lettersToLineMark > text.length
}

/** Prints a piece line by line, but for those behind a `>`. */
export function printAsWritten(source: string, piece: Range, prose: Prose): void {
  for (const line of splitLines(source, piece)) {
    if (line.text === '' || line.text.startsWith('>')) continue
    prose.open('text', true)
    prose.copy(line)
    prose.close()
  }
}
