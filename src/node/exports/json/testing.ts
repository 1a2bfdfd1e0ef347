import {applyEdits} from '../../../text/edit.ts'
import {type JsonOptions, readJsonExport} from '../json.ts'
import type {ExportEntry, ReplyBody, SavedReply} from '../reply.ts'

/** A stream of a text or bytes, in pieces of some bytes. */
export async function* streamOf(file: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** All entries of a JSON export. */
export async function entriesOf(
  file: string | Uint8Array,
  options: JsonOptions,
  size?: number,
): Promise<readonly ExportEntry[]> {
  const entries: ExportEntry[] = []
  for await (const entry of readJsonExport(streamOf(file, size), 'export.json', options)) entries.push(entry)
  return entries
}

/** All replies of a JSON export in which nothing may be wrong. */
export async function repliesOf(file: string, options: JsonOptions, size?: number): Promise<readonly SavedReply[]> {
  const entries = await entriesOf(file, options, size)
  return entries.map((entry) => {
    if ('error' in entry) throw new Error(entry.error)
    return entry.reply
  })
}

/** What is wrong in a JSON export. */
export async function errorsOf(
  file: string | Uint8Array,
  options: JsonOptions,
  size?: number,
): Promise<readonly string[]> {
  const entries = await entriesOf(file, options, size)
  return entries.flatMap((entry) => ('error' in entry ? [entry.error] : []))
}

/** A reply without what tests cannot write down. */
export const plain = ({bodies, ...reply}: SavedReply) => ({
  ...reply,
  bodies: bodies.map(({written: _, ...body}) => body),
})

/** The file with one body's text made another. */
export function rewritten(file: string, {written}: ReplyBody, text: string): string {
  const edits = written.rewrite(text)
  if (!edits) throw new Error('cannot be written')
  return applyEdits(file, edits)
}
