import type {OffsetMap} from '../../text/offset-map.ts'
import type {HelpDesk} from '../placeholder/help-desk.ts'
import {findWords, separate, withinBlocks} from './atoms.ts'
import {readHtml} from './html-events.ts'
import {HtmlPrinter} from './html-printer.ts'
import type {Line} from './lines.ts'
import {masked, printedPlaceholders} from './masked.ts'
import {findPlaceholders} from './placeholders.ts'
import type {Block, Projection} from './projection.ts'
import {Prose} from './prose.ts'
import {findQuoted} from './quoted.ts'
import {findSignature} from './signature.ts'

/**
 * Projects HTML: the words that a mail program shows, with character references decoded and white space run together.
 * Tags, attributes, comments, images, hidden elements, listings, quotes, earlier mails and the signature are left out;
 * inline code is an atom with its tags. Markup that is broken is read as browsers read it.
 */
export function projectHtml(source: string, helpDesk?: HelpDesk): Projection {
  const placeholders = findPlaceholders(source, helpDesk)
  const mask = masked(source, placeholders)
  const prose = new Prose(source)
  const printer = new HtmlPrinter(mask, prose)
  for (const event of readHtml(mask)) printer.print(event)
  const {text, pieces, map, blocks, atoms} = prose.finish()
  const kept = ownBlocks(text, blocks, map, printer.quotes)
  // The prose shows better than the source what stands above a placeholder: whose name it is.
  const all = separate([...atoms, ...findWords(text, helpDesk), ...printedPlaceholders(text, pieces, placeholders)])
  return {prose: text, map, blocks: kept, atoms: withinBlocks(all, kept)}
}

/** The blocks without those of earlier mails and of the signature. */
function ownBlocks(text: string, blocks: readonly Block[], map: OffsetMap, quotes: readonly number[]): Block[] {
  const lines = linesOf(text, blocks, map, quotes)
  const {marked, history} = findQuoted(lines, [])
  const leftOut = lines.map((_, index) => marked[index]! || history[index]!)
  const signature = findSignature(lines, leftOut)
  return lines.flatMap(({block}, index) => (block && !leftOut[index] && !signature[index] ? [block] : []))
}

interface BlockLine extends Line {
  readonly block?: Block
}

/** The blocks as lines of plain text, an empty one between paragraphs and a `>` for each quote that was left out. */
function linesOf(text: string, blocks: readonly Block[], map: OffsetMap, quotes: readonly number[]): BlockLine[] {
  const lines: BlockLine[] = []
  let next = 0
  for (const block of blocks) {
    const {start, end} = block
    const at = map.toSource({start, end: start + 1}).start
    for (; next < quotes.length && quotes[next]! < at; next++) lines.push({start, end: start, text: '>'})
    if (block.startsParagraph) lines.push({start, end: start, text: ''})
    lines.push({start, end, text: text.slice(start, end).trim(), block})
  }
  return [...lines, ...quotes.slice(next).map(() => ({start: text.length, end: text.length, text: '>'}))]
}
