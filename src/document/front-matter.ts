/**
 * A draft file cut in two: the YAML between the opening and closing `---` lines, if it has any, and where the draft
 * itself begins.
 */
export interface SplitText {
  /** The YAML without its `---` lines; the reading of it is the caller's. */
  readonly matter?: string
  /** Offset (UTF-16 code units) of the first character of the draft; 0 without front matter. */
  readonly start: number
}

const opening = /^\uFEFF?---[ \t]*\r?\n/
const closing = /^---[ \t]*(?:\r?\n|$)/gm
const entry = /^[ \t]*(?:[\w"'][^\n:]*:(?:[ \t\r\n]|$)|#)/

/**
 * Cuts a YAML block off the very start of a text. A `---` line that is not closed, or whose first line of content is
 * neither `key: value`
 * nor a comment, is a line of the draft.
 */
export function splitFrontMatter(text: string): SplitText {
  const open = opening.exec(text)
  if (!open) return {start: 0}
  closing.lastIndex = open[0].length
  const close = closing.exec(text)
  if (!close) return {start: 0}
  const matter = text.slice(open[0].length, close.index)
  if (matter.trim() !== '' && !entry.test(matter.trimStart())) return {start: 0}
  return {matter, start: close.index + close[0].length}
}
