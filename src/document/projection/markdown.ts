import type {Piece} from '../../text/offset-map.ts'
import {findWords, placeholderAtom, separate, withinBlocks} from './atoms.ts'
import {fencedLines, type Line, splitLines} from './lines.ts'
import {readMarkdown} from './markdown-events.ts'
import {type FoundPlaceholder, findPlaceholders} from './placeholders.ts'
import type {Atom, Projection} from './projection.ts'
import {Prose} from './prose.ts'
import {findQuoted} from './quoted.ts'
import {findSignature} from './signature.ts'

/**
 * Projects CommonMark with GitHub's tables, strikethrough, task lists and autolinks: the words that are printed, with
 * escapes and entities decoded. The URLs of
 * links, images, HTML, code blocks, quotes, definitions and the signature are left out. A soft break is a space.
 */
export function projectMarkdown(source: string): Projection {
  const placeholders = findPlaceholders(source)
  const prose = new Prose(source)
  readMarkdown(masked(source, placeholders, leftOutLines(source)), prose)
  const {text, pieces, map, blocks, atoms} = prose.finish()
  const printed = pieceStarts(pieces, placeholders)
  const ofSource = placeholders.flatMap((found, index) => {
    const start = printed[index]!
    const range = {start, end: start + found.end - found.start}
    return start < 0 ? [] : [placeholderAtom(text, {...range, placeholder: found.placeholder})]
  })
  const all: Atom[] = separate([...atoms, ...ofSource, ...findWords(text)])
  return {prose: text, map, blocks, atoms: withinBlocks(all, blocks)}
}

/** Earlier mails and the signature; lines behind `>` and code are left to the Markdown parser. */
function leftOutLines(source: string): Line[] {
  const lines = splitLines(source).map((line) => ({...line, text: withoutMarkup(line.text)}))
  const fenced = fencedLines(lines)
  const {marked, history} = findQuoted(lines, fenced)
  const signature = findSignature(
    lines,
    lines.map((_, index) => fenced[index]! || marked[index]! || history[index]!),
  )
  return lines.filter((_, index) => history[index]! || signature[index]!)
}

const withoutMarkup = (text: string): string =>
  text
    .replace(/\\$/, '')
    .replace(/^\*{1,2}([^*]+)\*{1,2}$|^_{1,2}([^_]+)_{1,2}$/, '$1$2')
    .replace(/\[([^[\]]{1,80})\]\([^()\s]{1,200}\)/g, '$1')
    .trim()

/** The source with letters in place of placeholders and spaces in place of what is left out, each as long as before. */
function masked(source: string, placeholders: readonly FoundPlaceholder[], leftOut: readonly Line[]): string {
  const masks = [
    ...placeholders.map(({start, end}) => ({start, end, letter: 'a'})),
    ...leftOut.map(({start, end}) => ({start, end, letter: ' '})),
    ...(source.startsWith('\uFEFF') ? [{start: 0, end: 1, letter: ' '}] : []),
  ].sort((one, other) => one.start - other.start || other.end - one.end)
  const parts: string[] = []
  let at = 0
  for (const {start, end, letter} of masks) {
    if (start < at) continue
    parts.push(source.slice(at, start), letter.repeat(end - start))
    at = end
  }
  return parts.join('') + source.slice(at)
}

/** Where in the prose each placeholder was copied to; -1 when it is not printed. */
function pieceStarts(pieces: readonly Piece[], placeholders: readonly FoundPlaceholder[]): number[] {
  let next = 0
  return placeholders.map(({start, end}) => {
    while (next < pieces.length && pieces[next]!.source + (pieces[next]!.sourceLength ?? pieces[next]!.length) <= start)
      next++
    const piece = pieces[next]
    const isCopied =
      piece !== undefined &&
      piece.sourceLength === undefined &&
      piece.source <= start &&
      end <= piece.source + piece.length
    return isCopied ? piece.prose + start - piece.source : -1
  })
}
