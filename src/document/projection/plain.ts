import {identityMap} from '../../text/offset-map.ts'
import type {HelpDesk} from '../placeholder/help-desk.ts'
import {findAtoms, withinBlocks} from './atoms.ts'
import {fencedLines, isClosingLine, isGreetingLine, type Line, paragraphsOf, splitLines} from './lines.ts'
import type {Block, Projection} from './projection.ts'
import {findQuoted} from './quoted.ts'
import {findSignature} from './signature.ts'

/**
 * Projects plain text: the prose is the source, the map the identity. Blocks are paragraphs, their hard lines and
 * list items (without the marker);
 * quoted mail, signature, fenced code and rules (`-----`) are in none.
 */
export function projectPlain(text: string, helpDesk?: HelpDesk): Projection {
  const lines = splitLines(text)
  const fenced = fencedLines(lines)
  const {marked, history} = findQuoted(lines, fenced)
  const leftOut = lines.map(({text}, index) => fenced[index]! || marked[index]! || history[index]! || isRule(text))
  const signature = findSignature(lines, leftOut)
  const isVisible = lines.map(({text}, index) => text !== '' && !leftOut[index] && !signature[index])
  const blocks = paragraphsOf(lines, (_, index) => isVisible[index]!).flatMap((paragraph) => blocksOf(text, paragraph))
  keepNameMark(text, blocks)
  return {prose: text, map: identityMap, blocks, atoms: withinBlocks(findAtoms(text, helpDesk), blocks)}
}

const isRule = (text: string): boolean => /^[-=_*~#+·—–]{3,}$/.test(text)

const bullets = '•‣⁃◦▪▫■□○●►▶➤➔➜➡→✓✔☑✅👉🔹🔸🔷🔶📌'
const marker = new RegExp(
  `^[ \\t\\u00A0]*(?:[-*·»›][ \\t\\u00A0]+|[${bullets}]\\uFE0F?[ \\t\\u00A0]*|-{0,2}>{1,2}[ \\t]+|=>[ \\t]*|\\(?\\d{1,3}[.)][ \\t\\u00A0]+|` +
    '\\d{1,2}[.)](?=\\p{Lu})|\\(\\d{1,3}\\)[ \\t]*|\\(?[a-zA-Z]\\)[ \\t]+|\\d\\uFE0F?\\u20E3[ \\t]*)(?:\\[[ xX]?\\][ \\t]+)?(?=\\S)',
  'u',
)

/** A letter begins a list's item only before a bracket. */
const isLetter = /^[A-Za-z](?!\))/

function blocksOf(source: string, paragraph: readonly Line[]): Block[] {
  const wrap = wrapOf(paragraph)
  const blocks: {start: number; end: number; kind: Block['kind']; startsParagraph: boolean}[] = []
  paragraph.forEach((line, index) => {
    const whole = source.slice(line.start, line.end)
    const indent = whole.length - whole.trimStart().length
    const end = line.end - (whole.length - whole.trimEnd().length)
    const mark = isLetter.test(line.text) ? null : marker.exec(whole)
    const last = blocks.at(-1)
    if (mark) blocks.push({start: line.start + mark[0].length, end, kind: 'item', startsParagraph: index === 0})
    else if (last && goesOn(paragraph[index - 1]!, line, wrap, last.kind === 'item' && indent > 1)) last.end = end
    else
      blocks.push({
        start: line.start + indent,
        end,
        kind: last?.kind === 'item' && indent > 1 ? 'item' : 'text',
        startsParagraph: index === 0,
      })
  })
  return blocks
}

/** How a mail program wrapped a paragraph, if one did. */
interface Wrap {
  /** Length of the longest line; 0 when nothing was wrapped. */
  readonly width: number
  /** Whether several lines come near it, so that it is no accident. */
  readonly isSure: boolean
}

function wrapOf(paragraph: readonly Line[]): Wrap {
  const lengths = paragraph.map(({start, end}) => end - start)
  const width = lengths.reduce((longest, length) => Math.max(longest, length), 0)
  if (width < 50 || width > 100) return {width: 0, isSure: false}
  return {width, isSure: lengths.slice(0, -1).filter((length) => length >= width - 12).length > 1}
}

/**
 * Whether a break was forced by wrapping: the next line's first word had no more room. An item's hanging lines go
 * on until a full stop.
 */
function goesOn(line: Line, next: Line, wrap: Wrap, isHanging: boolean): boolean {
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0
  const isForced = wrap.width > 0 && line.end - line.start + 1 + firstWord > wrap.width
  const isOpen =
    (isForced && (wrap.isSure || !looksEnded(line.text, next.text))) || (isHanging && !/[.:!?;]$/.test(line.text))
  return isOpen && !isGreetingLine(line.text) && !isClosingLine(line.text) && !isClosingLine(next.text)
}

/**
 * The longest of two lines is always too long for another word: then a full stop, a writer's mark (`^SB`) or a name
 * below tells.
 */
const looksEnded = (text: string, next: string): boolean =>
  /[.!?:…)\]”"]$|[\^*~-]\p{Lu}\p{L}{0,9}$|\d\/\d$/u.test(text) ||
  (/[,\p{So}]$/u.test(text) && /^\p{Lu}\S*(?: \S+){0,2}$/u.test(next))

/** “- Tom” under a reply is its writer, not a list of one. */
function keepNameMark(source: string, blocks: Block[]): void {
  const last = blocks.at(-1)
  if (last?.kind !== 'item' || blocks.at(-2)?.kind === 'item') return
  const lineStart = source.lastIndexOf('\n', last.start - 1) + 1
  const line = source.slice(lineStart, last.end)
  if (!/^-\s+\p{Lu}[\p{L}.’'-]*(?:,? \p{Lu}[\p{L}.’'-]*){0,2}$/u.test(line)) return
  blocks[blocks.length - 1] = {...last, start: lineStart, kind: 'text'}
}
