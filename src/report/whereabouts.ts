import type {Problem} from '../lint/problem.ts'
import {createPlaces, type Place} from '../text/lines.ts'
import type {DraftReport} from './report.ts'

/** What people call a draft: its file, and which one in the file: `macros.json: “Refund” (id 36)`, `sent.ndjson › h1`. */
export function nameOf({id, source, reply}: DraftReport): string {
  if (reply) return `${source ?? id}: ${replyName(reply)}`
  return source === undefined || source === id ? String(id) : `${source} › ${id}`
}

/** What people call a draft within its file; undefined when it is the file. */
export function nameInFile({id, source, reply}: DraftReport): string | undefined {
  if (reply) return replyName(reply)
  return source === undefined || source === id ? undefined : String(id)
}

/** What people call a text of a saved reply: `“Refund” (id 36)`, and which of its texts where it has several. */
export function replyName({id, title, part, pointer}: NonNullable<DraftReport['reply']>): string {
  const parts = [title !== undefined && `“${title}”`, id !== undefined && `(id ${id})`].filter(Boolean)
  const name = parts.length > 0 ? parts.join(' ') : pointer
  return part === undefined ? name : `${name}, ${part}`
}

/** The path of the file that a draft is in. */
export const fileOf = ({id, source}: DraftReport): string => source ?? String(id)

/** Whether the draft's text is all that its file holds. */
export const isWholeFile = ({id, source, placeOf}: DraftReport): boolean =>
  !placeOf && (source === undefined || source === id)

/**
 * Tells where offsets of the draft's text stand in its file. Undefined when that is not known, as for a line of NDJSON:
 * the places in its text are none in the file.
 */
export function placesInFile(report: DraftReport): ((offset: number) => Place) | undefined {
  return report.placeOf ?? (isWholeFile(report) ? createPlaces(report.text) : undefined)
}

/** A message as it stands in a list of all files' problems: with the draft's name, and the place in it if it must. */
export function messageInFile(report: DraftReport, {message, line, column}: Problem): string {
  const name = nameInFile(report)
  if (name === undefined) return message
  return report.placeOf ? `${name}: ${message}` : `${name} › ${line}:${column}: ${message}`
}

/** What is said of a whole draft, in a list of all files': with the draft's name, without the file's. */
export function remarkInFile(report: DraftReport, remark: string): string {
  const name = nameInFile(report)
  const text = withoutFile(report, remark)
  return name === undefined ? text : `${name}: ${text}`
}

/** A remark without the file's name before it, where that stands beside it. */
export function withoutFile(report: DraftReport, remark: string): string {
  const head = `${fileOf(report)}: `
  return remark.startsWith(head) ? remark.slice(head.length) : remark
}
