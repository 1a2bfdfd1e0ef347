import type {Range} from '../../text/range.ts'
import type {HelpDesk} from '../placeholder/help-desk.ts'
import {findAddresses, findUrls} from './links.ts'
import {type FoundPlaceholder, findPlaceholders} from './placeholders.ts'
import type {Atom} from './projection.ts'

/**
 * Finds placeholders, URLs, e-mail addresses and `code` in a text, in order and without overlaps; a placeholder
 * inside a URL belongs to it.
 * Offsets are UTF-16 code units; time is linear in the text.
 */
export const findAtoms = (text: string, helpDesk?: HelpDesk): Atom[] =>
  separate([...findWords(text, helpDesk), ...findCode(text)])

/** As `findAtoms`, without code: in Markdown the markup says what is code. */
export function findWords(text: string, helpDesk?: HelpDesk): Atom[] {
  const placeholders = findPlaceholders(text, helpDesk)
  return [
    ...placeholders.map((found) => placeholderAtom(text, found)),
    ...findUrls(text, placeholders).map((range) => ({
      ...range,
      kind: 'url' as const,
      text: text.slice(range.start, range.end),
    })),
    ...findAddresses(text).map((range) => ({
      ...range,
      kind: 'email' as const,
      text: text.slice(range.start, range.end),
    })),
  ]
}

export const placeholderAtom = (text: string, {start, end, placeholder}: FoundPlaceholder): Atom => ({
  start,
  end,
  kind: 'placeholder',
  text: text.slice(start, end),
  placeholder,
})

/** Back-ticks on one line; the length keeps a stray one from swallowing a paragraph. */
const code = /(?<![\p{L}\d`\\])(`{1,3})(?!`)[^`\n\r]{1,300}\1(?![`\p{L}\d])/gu

function findCode(text: string): Atom[] {
  if (!text.includes('`')) return []
  return Array.from(text.matchAll(code), ({0: match, index}) => ({
    start: index,
    end: index + match.length,
    kind: 'code',
    text: match,
  }))
}

/**
 * Puts atoms in order; of two that overlap the earlier one stays, of two at one place the one given first when it
 * is as long or longer.
 */
export function separate(atoms: readonly Atom[]): Atom[] {
  const kept: Atom[] = []
  for (const atom of [...atoms].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (atom.start >= (kept.at(-1)?.end ?? 0)) kept.push(atom)
  }
  return kept
}

/** The atoms that stand in a block; both in order. */
export function withinBlocks(atoms: readonly Atom[], blocks: readonly Range[]): Atom[] {
  let next = 0
  return atoms.filter((atom) => {
    while (next < blocks.length && blocks[next]!.end <= atom.start) next++
    const block = blocks[next]
    return block !== undefined && block.start <= atom.start && atom.end <= block.end
  })
}
