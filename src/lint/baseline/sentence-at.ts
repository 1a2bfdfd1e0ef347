import type {Range} from '../../text/range.ts'

/** How far a sentence is looked through on either side; a longer one is cut there. */
const reach = 600
/** A line that is shorter was not broken because it was full. */
const fullLine = 50

const boundary =
  /(?<line>\r?\n|\r)|<\/?(?<tag>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>|(?<stop>[.!?…]+["”’')\]]*(?=\s+[^\s\p{Ll}]|\s*$))/gu
const blocks = new Set('p br div li ul ol dl dt dd td th tr table h1 h2 h3 h4 h5 h6 blockquote hr pre'.split(' '))

/**
 * The sentence around an offset of plain text, Markdown or HTML, near enough to know it again: by stops, blank lines,
 * short lines and the tags of paragraphs. That a paragraph is wrapped anew changes nothing but its white space.
 */
export function sentenceAt(text: string, offset: number): Range {
  const from = Math.max(0, offset - reach)
  const to = Math.min(text.length, offset + reach)
  let start = from
  for (const match of text.slice(from, to).matchAll(boundary)) {
    const at = from + match.index
    if (!isBoundary(text, at, match)) continue
    const isStop = match.groups?.stop !== undefined
    const end = at + match[0].length
    if (end <= offset) start = end
    else return {start, end: isStop ? end : Math.max(at, offset)}
  }
  return {start, end: to}
}

function isBoundary(text: string, at: number, {0: found, groups}: RegExpExecArray): boolean {
  if (groups?.tag !== undefined) return blocks.has(groups.tag.toLowerCase())
  if (groups?.line === undefined) return true
  const after = text.slice(at + found.length, at + found.length + 8)
  if (/^[ \t]*(?:\r|\n|$|[-*•–>#]|\d{1,3}[.)])/.test(after)) return true
  const before = text.slice(Math.max(0, at - fullLine), at)
  return before.length < fullLine || /[\r\n]/.test(before)
}
