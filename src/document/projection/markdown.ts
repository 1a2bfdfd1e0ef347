import {splitFrontMatter} from '../front-matter.ts'
import type {HelpDesk} from '../placeholder/help-desk.ts'
import {findWords, separate, withinBlocks} from './atoms.ts'
import {fencedLines, type Line, splitLines} from './lines.ts'
import {readMarkdown} from './markdown-events.ts'
import {masked, printedPlaceholders, tagMask} from './masked.ts'
import {findPlaceholders} from './placeholders.ts'
import type {Projection} from './projection.ts'
import {Prose} from './prose.ts'
import {findQuoted} from './quoted.ts'
import {findSignature} from './signature.ts'

/**
 * Projects CommonMark with GitHub's tables, strikethrough, task lists and autolinks: the words that are printed, with
 * escapes and entities decoded. The URLs of
 * links, images, HTML, code blocks, quotes, definitions and the signature are left out. A soft break is a space.
 */
export function projectMarkdown(source: string, helpDesk?: HelpDesk): Projection {
  const placeholders = findPlaceholders(source, helpDesk)
  const prose = new Prose(source)
  const asWritten = readMarkdown(masked(source, placeholders, leftOutLines(source), tagMask), prose)
  const {text, pieces, map, blocks, atoms} = prose.finish()
  const ofSource = printedPlaceholders(text, pieces, placeholders)
  const all = separate([...atoms, ...ofSource, ...findWords(text, helpDesk)])
  return {prose: text, map, blocks, atoms: withinBlocks(all, blocks), ...(asWritten > 0 ? {asWritten} : {})}
}

/** Front matter, earlier mails and the signature; lines behind `>` and code are left to the Markdown parser. */
function leftOutLines(source: string): Line[] {
  const body = splitFrontMatter(source).start
  const lines = splitLines(source).map(({start, end, text}) => ({start, end, text: withoutMarkup(text)}))
  const fenced = fencedLines(lines)
  const {marked, history} = findQuoted(lines, fenced)
  const signature = findSignature(
    lines,
    lines.map((_, index) => fenced[index]! || marked[index]! || history[index]!),
  )
  return lines.filter(({start}, index) => start < body || history[index]! || signature[index]!)
}

/** Most lines have none. */
const markup = /[\\*_[]/
const withoutMarkup = (text: string): string =>
  markup.test(text)
    ? text
        .replace(/\\$/, '')
        .replace(/^\*{1,2}([^*]+)\*{1,2}$|^_{1,2}([^_]+)_{1,2}$/, '$1$2')
        .replace(/\[([^[\]]{1,80})\]\([^()\s]{1,200}\)/g, '$1')
        .trim()
    : text
