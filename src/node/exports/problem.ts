import type {FilePlace} from './reply.ts'

/** What is wrong at a place of an export. */
export interface ExportProblem {
  /** How the file is called. */
  readonly name: string
  /** Missing where it is about the file as a whole. */
  readonly place?: FilePlace
  readonly message: string
  /** What to do about it. */
  readonly next: string
  /** The place's line, or a stretch of it: its text, and how many code units of it stand before the place. */
  readonly line?: {readonly text: string; readonly before: number}
}

/** Widest excerpt, in code units. */
const widest = 60

/**
 * A problem as a person reads it: `macros.json:12:5: what — what to do`, and the line with the place marked below
 * where there is one. No line break at the end.
 */
export function formatExportProblem({name, place, message, next, line}: ExportProblem): string {
  const where = place ? `${name}:${place.line}:${place.column}` : name
  const head = `${where}: ${message} — ${next}`
  if (!place || !line || line.text.trim() === '') return head
  const from = line.before < widest ? 0 : line.before - widest / 2
  const shown = printable(line.text.slice(from, from + widest))
  const cut = from > 0 ? '…' : ''
  const rest = from + widest < line.text.length ? '…' : ''
  const margin = ' '.repeat(String(place.line).length + 2)
  const caret = `${' '.repeat(cut.length + line.before - from)}^`
  return [head, `  ${place.line} | ${cut}${shown}${rest}`.trimEnd(), `${margin} | ${caret}`].join('\n')
}

/** With every tab and control character as one space, so that columns hold. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')

/** A reply as problems call it: `“Refund approved” (id 12)`, or by its position, from 1, when it has neither. */
export function replyName(reply: {readonly title?: string; readonly id?: string | number}, position: number): string {
  const {title, id} = reply
  if (title !== undefined && title.trim() !== '') return id === undefined ? `“${title}”` : `“${title}” (id ${id})`
  return id === undefined ? `reply ${position}` : `the reply with id ${id}`
}
