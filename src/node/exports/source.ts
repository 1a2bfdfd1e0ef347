import {createReadStream, readFileSync, statSync} from 'node:fs'
import {applyEdits, type Edit} from '../../text/edit.ts'
import {decodeText} from '../decode.ts'
import {InputError} from '../input-error.ts'
import {writeAtomic} from '../write-file.ts'
import {type ExportKind, readExport} from './index.ts'
import type {ExportEntry} from './reply.ts'

/** A file, or standard input read to its end, that holds saved replies. */
export interface ExportSource {
  /** As it was asked for. */
  readonly name: string
  /** The help desk that it comes from. */
  readonly format: ExportKind['format']
  /** Its absolute path; undefined for standard input. */
  readonly file?: string
  /** Its saved replies, from the beginning each time. */
  entries(): AsyncGenerator<ExportEntry>
  /** The first thing that is wrong in it; undefined when all of it can be read, so that it may be written back. */
  fault(): Promise<string | undefined>
  /**
   * Its text without and with edits, byte order mark included; ranges are of the text without one.
   *
   * @throws InputError when it can no longer be read.
   */
  edited(edits: readonly Edit[]): {readonly before: string; readonly after: string}
  /**
   * Writes the file with edits, whole or not at all; undefined where there is no file.
   *
   * @throws InputError when it may not be written, or is no longer what was read.
   */
  write?(edits: readonly Edit[]): Promise<void>
}

/** An export in a file. It is read as a stream; its text is in memory only while it is edited. */
export function exportFile(name: string, file: string, kind: ExportKind): ExportSource {
  const stamp = stampOf(file)
  const source = createSource(
    name,
    kind.format,
    () => readExport(createReadStream(file), name, kind),
    () => readFileSync(file),
  )
  return {
    ...source,
    file,
    async write(edits) {
      if (stampOf(file) !== stamp)
        throw new InputError(name, `${name}: it was changed while it was read, so nothing is written. Run it again`)
      await writeAtomic(file, source.edited(edits).after, name)
    },
  }
}

/** An export that is in memory, such as standard input; it cannot be written. */
export const exportBytes = (name: string, bytes: Uint8Array, kind: ExportKind): ExportSource =>
  createSource(
    name,
    kind.format,
    () => readExport(once(bytes), name, kind),
    () => bytes,
  )

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** What changes when somebody writes the file. */
function stampOf(file: string): string {
  const {mtimeMs, size} = statSync(file)
  return `${mtimeMs} ${size}`
}

function createSource(
  name: string,
  format: ExportKind['format'],
  entries: () => AsyncGenerator<ExportEntry>,
  bytes: () => Uint8Array,
): ExportSource {
  let fault: Promise<string | undefined> | undefined
  return {
    name,
    format,
    entries,
    edited(edits) {
      const {text, bom} = decodeText(bytes(), name)
      const mark = bom ? '\uFEFF' : ''
      return {before: mark + text, after: mark + applyEdits(text, edits)}
    },
    fault() {
      fault ??= firstFault(entries())
      return fault
    },
  }
}

async function firstFault(entries: AsyncGenerator<ExportEntry>): Promise<string | undefined> {
  for await (const entry of entries) if ('error' in entry) return entry.error
  return undefined
}
