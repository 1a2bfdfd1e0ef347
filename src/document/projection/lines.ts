import {isAscii} from '../../text/letters.ts'
import type {Range} from '../../text/range.ts'

/** A line of the source without its line break. */
export interface Line extends Range {
  /** What stands in it, without the white space around it. */
  readonly text: string
}

const lineFeed = 10
const carriageReturn = 13

/** The lines of a source, or of a range of it, cut at `\n`, `\r\n` and `\r`. */
export function splitLines(source: string, {start: from, end: to} = {start: 0, end: source.length}): Line[] {
  const lines: Line[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== lineFeed && code !== carriageReturn) continue
    lines.push(lineAt(source, start, at))
    if (code === carriageReturn && at + 1 < to && source.charCodeAt(at + 1) === lineFeed) at++
    start = at + 1
  }
  lines.push(lineAt(source, start, to))
  return lines
}

/** The lines that follow each other and of which something holds, together. */
export function paragraphsOf(lines: readonly Line[], isOfOne: (line: Line, index: number) => boolean): Line[][] {
  const paragraphs: Line[][] = []
  let open: Line[] | undefined
  for (const [index, line] of lines.entries()) {
    if (!isOfOne(line, index)) open = undefined
    else if (open) open.push(line)
    else {
      open = [line]
      paragraphs.push(open)
    }
  }
  return paragraphs
}

const lineAt = (source: string, start: number, end: number): Line => ({
  start,
  end,
  text: source.slice(start, end).trim(),
})

/** Marks the lines of code between two ``` fences, fences included; a fence that is not closed is none. */
export function fencedLines(lines: readonly Line[]): boolean[] {
  const flags = new Array<boolean>(lines.length).fill(false)
  let open = -1
  lines.forEach(({text}, index) => {
    if (!text.startsWith('```') && !text.startsWith('~~~')) return
    if (open < 0) {
      if (!/^(?:```|~~~).*`/.test(text)) open = index
    } else if (text.slice(0, 3) === lines[open]!.text.slice(0, 3) && /^[`~]+$/.test(text)) {
      flags.fill(true, open, index + 1)
      open = -1
    }
  })
  return flags
}

const longestGreeting = 60
/** In lower case, as `closing`: with `i` beside `\p{…}` a pattern takes three times as long to compile. */
const greeting =
  /^(?:hi+|hello+|he+y+a?|hiya|dear|respected|good (?:morning|afternoon|evening|day)|greetings|howdy|hallo|hola|bonjour|namaste|guten tag|to whom it may concern)(?![\p{L}-])[^.?!;]*[,!:.–—-]*$/u

/** Whether the line is a greeting and nothing else: “Hi Ann,”. */
export function isGreetingLine(line: string): boolean {
  if (line.length > 3 * longestGreeting) return false
  const text = line.replace(/\{+[^{}]*\}+/g, 'Name')
  if (text.length > longestGreeting || !greeting.test(text.toLowerCase())) return false
  return /[,!:.–—-]$/.test(text) || text.split(/\s+/).length <= 5
}

const longestClosing = 45
const closing =
  /^(?:(?:with |and )?(?:(?:kind|kindest|best|warm|warmest|many|our|my|very|friendly) )*(?:regards?|rgds|wishes|thanks)|best|cheers|ciao|thx|thanks(?: again| so much| a lot| in advance)?|thank you(?: again| so much| very much)?|(?:yours )?(?:sincerely|truly|faithfully)|yours|respectfully|cordially|warmly|take care|all the best|(?:lots of |with |much )?love|talk soon|sincerely yours|mit freundlichen grüßen|cordialement|saludos)[\s,.!–—-]*$/

/** Whether the line closes a letter and does nothing else: “Kind regards,”. */
export const isClosingLine = (text: string): boolean =>
  text.length <= longestClosing && closing.test(withoutSymbols(text).toLowerCase())

/** Without the emoji at the end. */
const withoutSymbols = (text: string): string => (isAscii(text) ? text : text.replace(/[\s,.!–—\p{So}-]+$/u, ''))
