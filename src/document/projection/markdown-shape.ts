import type {Range} from '../../text/range.ts'
import {definedLabels, parseMarkdown, type Token} from './markdown-events.ts'

/** What Markdown makes elements of. Addresses are not among them: what becomes a link by itself is still what it says. */
const elements: ReadonlySet<string> = new Set([
  'paragraph',
  'atxHeading',
  'setextHeading',
  'blockQuote',
  'listOrdered',
  'listUnordered',
  'listItemPrefix',
  'taskListCheck',
  // Between the items of a list one makes room.
  'lineEndingBlank',
  'codeFenced',
  'codeIndented',
  'codeText',
  'htmlFlow',
  'htmlText',
  'definition',
  'thematicBreak',
  'emphasis',
  'strong',
  'strikethrough',
  'link',
  'image',
  'autolink',
  'hardBreakEscape',
  'hardBreakTrailing',
  'characterReference',
  'characterEscape',
  'table',
  'tableRow',
  'tableHeader',
  'tableData',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
])

/** What can be a mark of Markdown's. */
const mark = /[*_~`[\]<>&\\|!#\n\r]/
const markBeside = /[*_~`[\]()<>&\\|!]/
/** Of a longer source only the lines between two empty ones are parsed, unless they stand in a list. */
const shortSource = 1024
/** A longer stretch is not parsed for one edit. */
const longestParsed = 4096

/**
 * Whether putting `text` in the place of a range of Markdown leaves every element what it is: no emphasis loses its
 * marks, no line becomes a heading or a list, no row gets another cell. In UTF-16 code units.
 */
export function keepsMarkdown(source: string, edit: Range, text: string): boolean {
  if (!isDoubtful(source, edit, text)) return true
  const {start, end} = parsedFor(source, edit)
  if (end - start > longestParsed) return false
  const definitions = definedLabels(source)
  const changed = (from: number, to: number): string =>
    source.slice(from, edit.start) + text + source.slice(edit.end, to)
  const after = shapeOf(changed(start, end), definitions)
  if (isSame(shapeOf(source.slice(start, end), definitions), after)) return true
  const part = paragraphsAround(source, edit)
  return (
    text.includes('\n') &&
    isApart(source, part) &&
    onlyAddsList(
      shapeOf(source.slice(part.start, part.end), definitions),
      shapeOf(changed(part.start, part.end), definitions),
    )
  )
}

const shapeOf = (markdown: string, definitions: readonly string[]): string[] =>
  parseMarkdown(markdown, definitions).flatMap(([kind, token]) =>
    elements.has(token.type) ? [`${kind} ${token.type} ${tagsIn(token, markdown)}`] : [],
  )

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index])

const ofParagraph = /^(?:enter|exit) paragraph /
const ofList = /^(?:enter|exit) (?:paragraph|listOrdered|listUnordered|listItemPrefix|lineEndingBlank) /

/** Whether steps that stood in a paragraph became a list of their own: nothing in them changed. */
function onlyAddsList(before: readonly string[], after: readonly string[]): boolean {
  const isParagraph = before.filter((each) => ofParagraph.test(each)).length === 2 && ofParagraph.test(before[0]!)
  const inside = before.filter((each) => !ofParagraph.test(each))
  return (
    isParagraph &&
    isSame(
      inside,
      after.filter((each) => !ofList.test(each)),
    )
  )
}

/** Whether no line beside a part is indented or a list's, which a new list would run together with. */
function isApart(source: string, {start, end}: Range): boolean {
  const above = source.slice(Math.max(0, start - longestParsed), start).trimEnd()
  const below = source.slice(end, end + longestParsed).replace(/^\s*[\r\n]/, '')
  const lastLine = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1)
  return ![lastLine, below, source.slice(start, end)].some((line) => /^(?:[ \t>]|(?:[-*+]|\d+[.)])\s)/.test(line))
}

/** The tags of HTML, which is one element whatever it holds. */
const tagsIn = ({type, start, end}: Token, markdown: string): string =>
  type.startsWith('html') ? (markdown.slice(start.offset, end.offset).match(/<[^<>]*>?|&/g) ?? []).join('') : ''

function parsedFor(source: string, edit: Range): Range {
  const whole = {start: 0, end: source.length}
  if (source.length <= shortSource) return whole
  const part = paragraphsAround(source, edit)
  return /^(?: {2}|\t)/.test(source.slice(part.start, part.start + 2)) ? whole : part
}

function isDoubtful(source: string, {start, end}: Range, text: string): boolean {
  if (mark.test(text) || markBeside.test((source[start - 1] ?? '') + (source[end] ?? ''))) return true
  const isAtLineEnd = /^[ \t]*(?:[\r\n]|$)/.test(source.slice(end, end + 8))
  if (isAtLineEnd && (text === '' || /\s$/.test(text))) return true
  const before = source.slice(Math.max(0, start - 24), start)
  const isAtLineStart = before === '' || /(?:^|[\r\n])[\s>+#.)\d-]*$/.test(before)
  return isAtLineStart && !/^\p{L}/u.test(text === '' ? source.slice(end, end + 2) : text)
}

/** The part of a source between the empty lines around an edit. */
function paragraphsAround(source: string, edit: Range): Range {
  const empty = /(?:\n|\r(?!\n))[ \t]*(?:\r?\n|\r)/g
  const from = Math.max(0, edit.start - longestParsed)
  const above = [...source.slice(from, edit.start).matchAll(empty)].at(-1)
  empty.lastIndex = 0
  const below = empty.exec(source.slice(edit.end, edit.end + longestParsed))
  return {
    start: above ? from + above.index + above[0].length : from,
    end: below ? edit.end + below.index : Math.min(source.length, edit.end + longestParsed),
  }
}
