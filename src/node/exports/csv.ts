import {channels} from '../../document/draft.ts'
import {nearestName} from '../../guide/errors.ts'
import {createPlaces} from '../../text/lines.ts'
import {writtenField} from './csv/field.ts'
import {bodyColumn, type CsvHead, columnName, readHead} from './csv/head.ts'
import {CsvReader, type CsvRecord} from './csv/records.ts'
import {decodeLoosely, wholeCharacters} from './json/bytes.ts'
import {pointerStep} from './json/cutter.ts'
import {type Desk, RecordProblem} from './json/desk.ts'
import {formatOf, genericDesk} from './json/generic.ts'
import {View} from './json/view.ts'
import {zammad} from './json/zammad.ts'
import {formatExportProblem, replyName} from './problem.ts'
import type {ExportEntry, ExportFields, ExportFormat, SavedReply} from './reply.ts'
import {objectNode} from './tree.ts'

/** What is known of an export before it is read. */
export interface TableOptions {
  /** Default: `generic` with `fields`, otherwise `zammad`. */
  readonly as?: ExportFormat
  /** Needed for `generic`. */
  readonly fields?: ExportFields
}

/**
 * Reads saved replies from CSV: Zammad's text modules, or columns that the guide names. Separated by commas,
 * semicolons, tabs or bars, whichever gives the columns that are needed; memory does not grow with the file. What is
 * wrong with a record is answered by an error, and the rest goes on.
 *
 * @param name How errors call it.
 * @throws InputError when it is UTF-16.
 */
export async function* readCsvExport(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: TableOptions = {},
): AsyncGenerator<ExportEntry> {
  let table: Table | undefined
  for await (const bytes of withWholeHead(wholeCharacters(stream, name))) {
    table ??= new Table(name, decodeLoosely(bytes), options)
    const nul = bytes.indexOf(0)
    for await (const record of table.reader.read(nul < 0 ? bytes : bytes.subarray(0, nul))) yield* table.entry(record)
    if (nul >= 0) return yield {error: `${name}: it is a binary file, not text (it has a NUL) — save it as UTF-8`}
    if (table.isOver) return
  }
  if (!table) return yield {error: `${name}: it is empty — export it again`}
  for await (const record of table.reader.end()) yield* table.entry(record)
}

/** Whether a file's first characters are the head of Zammad's text modules as CSV, with either separator. */
export function looksLikeZammad(head: string): boolean {
  const {columns} = readHead(head.replace(/^\uFEFF/, ''), 'content', 'zammad')
  return ['name', 'keywords', 'content'].every((column) => columns.includes(column))
}

/** So many bytes are read before the columns are looked for. */
const headLength = 65_536

async function* withWholeHead(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array[] | undefined = []
  let length = 0
  for await (const bytes of stream) {
    if (!head) yield bytes
    else {
      head.push(bytes)
      length += bytes.length
      if (length < headLength) continue
      yield Buffer.concat(head)
      head = undefined
    }
  }
  if (head && length > 0) yield Buffer.concat(head)
}

class Table {
  readonly reader: CsvReader
  readonly #name: string
  readonly #format: ExportFormat
  readonly #fields: ExportFields | undefined
  readonly #head: CsvHead
  readonly #desk: Desk
  #columns: readonly string[] | undefined
  #position = -1
  #isUnknown = false

  constructor(name: string, head: string, {as, fields}: TableOptions) {
    this.#name = name
    this.#format = as ?? (fields ? 'generic' : 'zammad')
    this.#fields = this.#format === 'generic' ? fields : undefined
    this.#head = readHead(head, bodyColumn(this.#fields), this.#format)
    this.#desk = this.#fields ? genericDesk(this.#fields) : zammadTable
    this.reader = new CsvReader(name, this.#head.delimiter)
  }

  get isOver(): boolean {
    return this.#isUnknown || this.reader.isOver
  }

  *entry(record: CsvRecord | {readonly error: string}): Generator<ExportEntry> {
    if (this.#isUnknown) return
    if ('error' in record) yield record
    else if (!this.#columns) yield* this.#readColumns(record)
    else {
      this.#position++
      if (record.values.some((value) => value.trim() !== '')) yield this.#reply(record, this.#columns)
    }
  }

  *#readColumns(record: CsvRecord): Generator<ExportEntry> {
    const columns = record.values.map((value) => columnName(value, this.#format))
    this.#columns = columns
    const problem = this.#headProblem(columns)
    if (!problem) return
    this.#isUnknown = true
    yield this.#error(record, record.fields[0]!.start, ...problem)
  }

  /** What is wrong with the columns, and what to do. */
  #headProblem(columns: readonly string[]): readonly [string, string] | undefined {
    if (this.#format !== 'zammad' && !this.#fields)
      return [`a CSV file of ${this.#format} is not known`, 'name its columns under “exports” in the guide']
    const {body, id, title, locale, channel} = this.#fields ?? {body: bodyColumn(undefined)}
    const isOneChannel = channels.some((one) => one === channel?.toLowerCase())
    const wanted = [body, id, title, locale, isOneChannel ? undefined : channel]
    const missing = wanted.find((name) => name !== undefined && !columns.includes(name))
    if (missing === undefined) return undefined
    const nearest = nearestName(missing, columns)
    const hint = nearest === undefined ? `its columns are ${columns.join(', ')}` : `did you mean “${nearest}”?`
    return [`there is no column “${missing}”`, hint]
  }

  #reply(record: CsvRecord, columns: readonly string[]): ExportEntry {
    const wide = this.#widthProblem(record, columns)
    if (wide) return wide
    const pointer = pointerStep(this.#position)
    const entries = record.fields.flatMap(({start, end}, index) => {
      const name = columns[index]
      // The first of two columns of one name counts.
      if (name === undefined || columns.indexOf(name) < index) return []
      const node = {type: 'string' as const, value: record.values[index], offset: start, length: end - start}
      return [{name, index, node}]
    })
    const tree = objectNode(
      entries.map(({name, node}) => [name, node]),
      record.fields[0]!.start,
      record.text.length,
    )
    try {
      const {bodies, ...found} = this.#desk.read(new View(tree, pointer, record.text))
      const reply = {
        ...known(found),
        bodies: bodies.map(({view, ...body}) => {
          const {index} = entries.find(({node}) => node === view.node)!
          const written = writtenField(record, index, this.#head.delimiter)
          return {pointer: view.pointer, text: record.values[index]!, ...body, written}
        }),
      }
      return {reply}
    } catch (error) {
      if (!(error instanceof RecordProblem)) throw error
      const at = error.view.node.offset
      return this.#error(record, at, `${this.#nameOf(record, columns)} ${error.message}`, error.next)
    }
  }

  /** More fields than columns is always wrong; fewer only where Zammad would not pass over it. */
  #widthProblem(record: CsvRecord, columns: readonly string[]): ExportEntry | undefined {
    const width = record.values.findLastIndex((value) => value !== '') + 1
    const isShort = this.#format !== 'zammad' && record.values.length < trimmedWidth(columns)
    if (width <= columns.length && !isShort) return undefined
    const what = `has ${record.values.length} fields for ${columns.length} columns`
    const mark = this.#head.delimiter === '\t' ? 'a tab' : `“${this.#head.delimiter}”`
    const next = isShort
      ? 'add what is missing, also where it is empty'
      : `put a text with ${mark} into quotation marks`
    return this.#error(record, record.fields[0]!.start, `${this.#nameOf(record, columns)} ${what}`, next)
  }

  #nameOf({values}: CsvRecord, columns: readonly string[]): string {
    const get = (column: string | undefined) => {
      const value = column === undefined ? undefined : values[columns.indexOf(column)]?.trim()
      return value ? {value} : undefined
    }
    const title = get(this.#fields ? this.#fields.title : 'name')
    const id = get(this.#fields ? this.#fields.id : 'id')
    return replyName({...(title ? {title: title.value} : {}), ...(id ? {id: id.value} : {})}, this.#position + 1)
  }

  #error(record: CsvRecord, offset: number, message: string, next: string): ExportEntry {
    const {line, column} = createPlaces(record.text)(offset)
    const text = /^[^\r\n]*/.exec(record.text.slice(offset - column + 1))![0]
    const place = {line: record.line + line - 1, column}
    return {error: formatExportProblem({name: this.#name, place, message, next, line: {text, before: column - 1}})}
  }
}

/** Zammad makes line breaks of the line breaks of a file: a text without tags has its paragraphs from them. */
const zammadTable: Desk = {
  ...zammad,
  read(record) {
    const found = zammad.read(record)
    const bodies = found.bodies.map((body) => ({
      ...body,
      format: isHtml(body.view.text!) ? ('html' as const) : ('plain' as const),
    }))
    return {...found, bodies}
  },
}

const isHtml = (text: string): boolean => formatOf(text) === 'html' || /&(?:#\w+|[a-z]\w*);/i.test(text)

/** A file may have a separator at the end of its head that its records do not have. */
const trimmedWidth = (columns: readonly string[]): number => columns.findLastIndex((column) => column !== '') + 1

/** Without what is not known or empty. */
const known = (found: object): Omit<SavedReply, 'bodies'> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''))
