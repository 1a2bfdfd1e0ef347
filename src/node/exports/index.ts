import {decodeText} from '../decode.ts'
import {readCsvExport} from './csv.ts'
import {readJsonExport} from './json.ts'
import type {ExportKind} from './recognize.ts'
import type {ExportEntry} from './reply.ts'
import {readYamlExport} from './yaml.ts'

export {type ExportKind, recognizeExport} from './recognize.ts'
export {
  type ExportEntry,
  type ExportFields,
  type ExportFormat,
  exportFormats,
  type FilePlace,
  type ReplyBody,
  type SavedReply,
  type WrittenText,
} from './reply.ts'

/**
 * Reads the saved replies of an export, in the file's order. JSON and CSV are read as they come, in memory that does
 * not grow with the file; YAML as a whole, because its library needs it so.
 *
 * @param name How errors call the file.
 * @throws InputError when it is UTF-16, when YAML is not UTF-8, or when `generic` comes without fields.
 */
export async function* readExport(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  {format, syntax, fields}: ExportKind,
): AsyncGenerator<ExportEntry> {
  const options = {as: format, ...(fields ? {fields} : {})}
  if (syntax === 'json') yield* readJsonExport(stream, name, options)
  else if (syntax === 'csv') yield* readCsvExport(stream, name, options)
  else yield* readYamlExport(await wholeText(stream, name), name, options)
}

async function wholeText(stream: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return decodeText(Buffer.concat(chunks), name).text
}
