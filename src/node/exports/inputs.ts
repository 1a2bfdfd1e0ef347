import {resolve} from 'node:path'
import type {Context} from '../../document/draft.ts'
import {helpDeskNames} from '../../document/placeholder/help-desk.ts'
import {fromSystem, InputError, isFromSystem} from '../input-error.ts'
import type {DraftInput} from '../inputs.ts'
import {decodeHead, type ExportOptions, findKind, readHead} from './find-kind.ts'
import type {ReplyBody, SavedReply} from './reply.ts'
import {type ExportSource, exportBytes, exportFile} from './source.ts'

/** The texts of an export file's saved replies, a draft each, in the file's order. */
export function readExportFile(name: string, cwd: string, options: ExportOptions): AsyncGenerator<DraftInput> {
  const file = resolve(cwd, name)
  return readSource(name, async () => {
    const kind = await findKind({name, file, head: () => readHead(file, name)}, options)
    return kind && exportFile(name, file, kind)
  })
}

/** As `readExportFile`, of a stream, which is read to its end first: to be mended it must be read twice. */
export function readExportStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  file: string | undefined,
  options: ExportOptions,
): AsyncGenerator<DraftInput> {
  return readSource(name, async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    const bytes = Buffer.concat(chunks)
    const kind = await findKind({name, file, head: () => decodeHead(bytes)}, options)
    return kind && exportBytes(name, bytes, kind)
  })
}

const unknown =
  'no help desk’s export that replylint knows. Say which with --as, or describe its fields under “exports” in the guide'

async function* readSource(name: string, open: () => Promise<ExportSource | undefined>): AsyncGenerator<DraftInput> {
  try {
    const source = await open()
    if (source === undefined) throw new InputError(name, `${name}: ${unknown}`)
    for await (const entry of source.entries()) {
      if ('error' in entry) yield {id: name, source: name, isLine: false, error: entry.error}
      else for (const body of entry.reply.bodies) yield inputOf(source, entry.reply, body)
    }
  } catch (error) {
    if (!(error instanceof InputError) && !isFromSystem(error)) throw error
    const {message} = error instanceof InputError ? error : fromSystem(name, error)
    yield {id: name, source: name, isLine: false, error: message}
  }
}

const partNames = {html: 'HTML', markdown: 'Markdown', plain: 'text'} as const

function inputOf(source: ExportSource, {id, title, locale, bodies}: SavedReply, body: ReplyBody): DraftInput {
  const {pointer, text, format, channel, written} = body
  const reply = {
    pointer,
    ...(id === undefined ? {} : {id}),
    ...(title === undefined ? {} : {title}),
    ...(bodies.length > 1 ? {part: channel ?? partNames[format]} : {}),
    ...(locale === undefined ? {} : {locale}),
  }
  const head = {
    id: `${source.name}#${pointer}`,
    source: source.name,
    isLine: false,
    body: {source, reply, written},
  }
  if (locale !== undefined && !/^en\b/i.test(locale))
    return {...head, passedOver: `It is written in “${locale}”, and replylint reads English.`}
  const helpDesk = helpDeskNames.find((desk) => desk === source.format)
  const context: Context = {
    template: true,
    ...(helpDesk === undefined ? {} : {helpDesk}),
    ...(channel === undefined ? {} : {channel}),
  }
  const name = {...(id === undefined ? {} : {id}), ...(title === undefined ? {} : {title})}
  const draft = {text, format, context, reply: name}
  const file = source.file === undefined ? {} : {file: source.file}
  return {...head, draft: {path: source.name, text, bom: false, start: 0, draft, ...file}}
}
