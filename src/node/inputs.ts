import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import {type DraftFile, draftFrom, readDraft} from './draft-file.ts'
import {mayBeExport} from './exports/endings.ts'
import type {ExportOptions} from './exports/find-kind.ts'
import type {WrittenText} from './exports/reply.ts'
import type {ExportSource} from './exports/source.ts'
import {fromSystem, InputError, isFromSystem} from './input-error.ts'
import {readStream} from './read-text.ts'

/** How a file or stream is written: one draft, or NDJSON with a draft a line. */
export type InputFormat = 'text' | 'markdown' | 'html' | 'ndjson'

/** A saved reply of an export, as reports name it. */
export interface ReplyName {
  readonly id?: string | number
  readonly title?: string
  /** Which of the reply's texts it is, where it has several: `chat`, `HTML`, `text`. */
  readonly part?: string
  /** BCP 47 tag of its language. */
  readonly locale?: string
  /** Where the text stands in its file: a JSON pointer, for YAML and CSV too. */
  readonly pointer: string
}

/** A draft that was read, why it could not be, or why it was passed over. */
export type DraftInput = {
  /** The path of a file, the id of an NDJSON draft, file and place of a text in an export. */
  readonly id: string | number
  /** The file or stream that it came from, as it was asked for. */
  readonly source: string
  /** Whether it is a line of NDJSON. */
  readonly isLine: boolean
  /** The saved reply that it is a text of, and how to write it back. */
  readonly body?: {readonly source: ExportSource; readonly reply: ReplyName; readonly written: WrittenText}
} & ({readonly draft: DraftFile} | {readonly error: string} | {readonly passedOver: string})

export interface InputOptions extends ExportOptions {
  /** How everything is written. Default: by each name's ending. */
  readonly input?: InputFormat | undefined
  /** Where relative paths start. Default: the process's working folder. */
  readonly cwd?: string | undefined
}

type Stream = AsyncIterable<Uint8Array | string>

const isNdjson = (path: string): boolean => /\.(?:ndjson|jsonl)$/i.test(path)

/** Whether a file or stream is read as NDJSON: `input` says so, otherwise the ending of its name. */
export const isLines = (path: string, input?: InputFormat): boolean =>
  input === undefined ? isNdjson(path) : input === 'ndjson'

/** Reads files in their order, a draft at a time. What cannot be read is answered by an error, and the rest goes on. */
export async function* readFiles(paths: readonly string[], options: InputOptions = {}): AsyncGenerator<DraftInput> {
  const {input, cwd = process.cwd()} = options
  for (const path of paths) {
    if (isLines(path, input)) {
      const file = resolve(cwd, path)
      yield* linesOf(createReadStream(file), path, file)
    } else if (input === undefined && (options.as !== undefined || mayBeExport(path))) {
      const {readExportFile} = await import('./exports/inputs.ts')
      yield* readExportFile(path, cwd, options)
    } else yield await oneOf(readDraft(path, cwd), path, input)
  }
}

/** How a stream is read. */
export interface StreamOptions extends ExportOptions {
  /** The absolute path that it stands for, if any: which guide holds for it. */
  readonly file?: string | undefined
  /** Default: by the name's ending. */
  readonly input?: InputFormat | undefined
}

/**
 * Reads a stream: one draft, NDJSON with a draft a line, or an export, which is read to its end first.
 *
 * @param name Its name in reports; the ending tells the format unless `input` or `as` does.
 */
export async function* readInput(
  stream: Stream,
  name: string,
  {file, input, ...options}: StreamOptions = {},
): AsyncGenerator<DraftInput> {
  if (isLines(name, input)) yield* linesOf(stream, name, file)
  else if (input === undefined && (options.as !== undefined || mayBeExport(name))) {
    const {readExportStream} = await import('./exports/inputs.ts')
    yield* readExportStream(stream, name, file, options)
  } else
    yield await oneOf(
      readStream(stream, name).then((decoded) => draftFrom(decoded, name, file)),
      name,
      input,
    )
}

async function oneOf(reading: Promise<DraftFile>, path: string, input?: InputFormat): Promise<DraftInput> {
  const head = {id: path, source: path, isLine: false}
  try {
    const file = await reading
    if (input === undefined) return {...head, draft: file}
    const format = input === 'markdown' || input === 'html' ? input : 'plain'
    return {...head, draft: {...file, draft: {...file.draft, format}}}
  } catch (error) {
    if (error instanceof InputError) return {...head, error: error.message}
    throw error
  }
}

async function* linesOf(stream: Stream, source: string, file: string | undefined): AsyncGenerator<DraftInput> {
  const {readNdjson} = await import('./ndjson.ts')
  try {
    for await (const {id, ...line} of readNdjson(stream)) {
      const head = {id, source, isLine: true}
      if ('error' in line) yield {...head, error: line.error}
      else
        yield {
          ...head,
          draft: {
            path: source,
            text: line.draft.text,
            bom: false,
            start: 0,
            draft: line.draft,
            ...(file ? {file} : {}),
          },
        }
    }
  } catch (error) {
    if (!isFromSystem(error)) throw error
    yield {id: source, source, isLine: false, error: fromSystem(source, error).message}
  }
}
