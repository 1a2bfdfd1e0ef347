import type {Document} from '../document/document.ts'
import {keepsMarkdown} from '../document/projection/markdown-shape.ts'
import {findPlaceholders} from '../document/projection/placeholders.ts'
import type {Range} from '../text/range.ts'
import {within} from '../text/within.ts'

/**
 * Prose as the draft's format writes it in the place of a range of the prose. In HTML, `&`, `<` and line breaks are
 * escaped outside of placeholders, code and links, and what markup stands in the range follows the text, so that no tag loses
 * its other half.
 */
export function writtenIn(document: Document, at: Range, text: string): string {
  const {draft, projection} = document
  if (draft.format !== 'html') return text
  const markup = projection.map.markupIn(at).map(({start, end}) => draft.text.slice(start, end))
  return escaped(text, keptIn(document, at, text)) + markup.join('')
}

/**
 * Whether an edit does to markup what it would not do to a text: in HTML it asks for a new line, or touches a loose `<`
 * or `&`; in Markdown it takes an element away or makes one.
 */
export function breaksMarkup({draft, projection}: Document, edit: Range, text: string): boolean {
  if (draft.format === 'markdown') return !keepsMarkdown(draft.text, projection.map.toSource(edit), text)
  if (draft.format !== 'html') return false
  const {start} = projection.map.toSource(edit)
  return text.includes('\n') || /[<&]/.test(draft.text[start - 1] ?? '')
}

/** The stretches of the text that are HTML already: placeholders, and what stood in the range as it is printed, such as a link with a bare `&`. */
function keptIn({atoms, draft, projection: {map}}: Document, at: Range, text: string): readonly Range[] {
  const placeholders = findPlaceholders(text, draft.context?.helpDesk).filter(
    ({start, end, placeholder}) => placeholder.syntax !== 'angle' || draft.text.includes(text.slice(start, end)),
  )
  const asWritten = within(atoms, at)
    .filter((atom) => {
      const {start, end} = map.toSource(atom)
      return draft.text.slice(start, end) === atom.text
    })
    .map((atom) => ({start: text.indexOf(atom.text), end: text.indexOf(atom.text) + atom.text.length}))
    .filter(({start}) => start >= 0)
  return [...placeholders, ...asWritten].sort((one, other) => one.start - other.start)
}

function escaped(text: string, kept: readonly Range[]): string {
  const parts: string[] = []
  let from = 0
  for (const {start, end} of kept) {
    if (start < from) continue
    parts.push(escapeText(text.slice(from, start)), text.slice(start, end))
    from = end
  }
  return parts.join('') + escapeText(text.slice(from))
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/\r?\n/g, '<br>')
