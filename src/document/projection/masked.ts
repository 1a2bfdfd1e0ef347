import type {Piece} from '../../text/offset-map.ts'
import type {Range} from '../../text/range.ts'
import {placeholderAtom} from './atoms.ts'
import type {FoundPlaceholder} from './placeholders.ts'
import type {Atom} from './projection.ts'

/**
 * The source as a parser of markup may see it, each character in its place: letters where a placeholder stands, so
 * that nothing in it is taken for markup, and spaces where something is left out and for a byte order mark.
 */
export function masked(
  source: string,
  placeholders: readonly FoundPlaceholder[],
  leftOut: readonly Range[] = [],
  maskOfTag: (length: number) => string = lettersFor,
): string {
  const masks = [
    ...placeholders.map(({start, end, placeholder}) => {
      const maskOf = placeholder.field === '' ? maskOfTag : lettersFor
      return {start, end, mask: maskOf(end - start)}
    }),
    ...leftOut.map(({start, end}) => ({start, end, mask: ' '.repeat(end - start)})),
    ...(source.startsWith('\uFEFF') ? [{start: 0, end: 1, mask: ' '}] : []),
  ].sort((one, other) => one.start - other.start || other.end - one.end)
  const parts: string[] = []
  let at = 0
  for (const {start, end, mask} of masks) {
    if (start < at) continue
    parts.push(source.slice(at, start), mask)
    at = end
  }
  return parts.join('') + source.slice(at)
}

const lettersFor = (length: number): string => 'a'.repeat(length)

/**
 * What stands in Markdown for a tag such as `{% endif %}`: its space ends an address before it, which letters would make longer, and
 * its marks are neither a definition's nor of an address behind it.
 */
export const tagMask = (length: number): string => `. ${':'.repeat(length)}`.slice(0, length)

/** The atoms of those of the source's placeholders that were printed into the prose, by its pieces. */
export function printedPlaceholders(
  text: string,
  pieces: readonly Piece[],
  placeholders: readonly FoundPlaceholder[],
): Atom[] {
  const printed = pieceStarts(pieces, placeholders)
  return placeholders.flatMap((found, index) => {
    const start = printed[index]!
    const range = {start, end: start + found.end - found.start}
    return start < 0 ? [] : [placeholderAtom(text, {...range, placeholder: found.placeholder})]
  })
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
