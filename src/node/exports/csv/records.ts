import {isUtf8} from 'node:buffer'
import type {CsvError} from 'csv-parse'
import {createPlaces} from '../../../text/lines.ts'
import {mostBytes} from '../../read-text.ts'
import {decodeLoosely, joined} from '../json/bytes.ts'
import {PlaceCounter} from '../json/place.ts'
import {formatExportProblem} from '../problem.ts'
import {CsvParser, type ParsedRecord} from './parser.ts'
import {type CsvField, fieldValue, type QuoteFault, scanRecord} from './scan.ts'

/** A record of a CSV file. */
export interface CsvRecord {
  /** With the empty lines before it and its line break. */
  readonly text: string
  /** Where `text` starts in the file: UTF-16 code units without byte order mark, and line from 1. */
  readonly start: number
  readonly line: number
  /** In `text`. */
  readonly fields: readonly CsvField[]
  readonly values: readonly string[]
}

/** So many bytes are read a second time after what is wrong, in all, before the rest is given up. */
const mostReread = 50_000_000

/**
 * Reads CSV as it comes; holds one record, and none that is longer than `mostBytes`. After a wrong one it goes on at
 * the next line, and passes over what does not have as many fields as the file's first record: it is the rest of the
 * wrong one.
 */
export class CsvReader {
  /** Nothing more can be read. */
  isOver = false
  readonly #name: string
  readonly #delimiter: string
  readonly #counter = new PlaceCounter()
  #parser: CsvParser
  /** What was read and is still needed; the parser started at byte `#origin` of the file, the window at `#from`. */
  #window: Uint8Array = new Uint8Array()
  #from = 0
  #origin = 0
  #width: number | undefined
  #isRecovering = false
  #skipsLine = false
  #reread = 0

  constructor(name: string, delimiter: string) {
    this.#name = name
    this.#delimiter = delimiter
    this.#parser = new CsvParser(delimiter)
  }

  /** Takes the next bytes, with whole characters. */
  async *read(bytes: Uint8Array): AsyncGenerator<CsvRecord | {readonly error: string}> {
    if (this.isOver) return
    this.#window = joined(this.#window, bytes)
    if (this.#skipsLine) {
      if (this.#skipLine()) yield* this.#parse(this.#window)
    } else yield* this.#parse(bytes)
  }

  async *end(): AsyncGenerator<CsvRecord | {readonly error: string}> {
    if (this.isOver || this.#skipsLine) return
    let failure = await this.#parser.end()
    yield* this.#take()
    while (failure) {
      yield* this.#fail(failure)
      if (this.isOver || !this.#skipLine()) return
      failure = (await this.#parser.write(this.#window)) ?? (await this.#parser.end())
      yield* this.#take()
    }
  }

  async *#parse(bytes: Uint8Array): AsyncGenerator<CsvRecord | {readonly error: string}> {
    let failure = await this.#parser.write(bytes)
    yield* this.#take()
    while (failure) {
      yield* this.#fail(failure)
      if (this.isOver || !this.#skipLine()) return
      failure = await this.#parser.write(this.#window)
      yield* this.#take()
    }
  }

  /** Starts anew behind the window's first line; false when that does not end here. */
  #skipLine(): boolean {
    const text = this.#window
    const start = text.findIndex((byte) => byte !== 10 && byte !== 13)
    const end = start < 0 ? -1 : text.findIndex((byte, at) => at > start && (byte === 10 || byte === 13))
    this.#skipsLine = end < 0
    this.#moveTo(this.#from + (end < 0 ? text.length : end))
    this.#origin = this.#from
    this.#parser = new CsvParser(this.#delimiter)
    return end >= 0
  }

  *#take(): Generator<CsvRecord | {readonly error: string}> {
    for (const parsed of this.#parser.records.splice(0)) {
      const {offset: start, place} = this.#counter
      const bytes = this.#window.subarray(0, this.#origin + parsed.end - this.#from)
      const text = decodeLoosely(bytes)
      const record = this.#record(parsed, {text, start, line: place.line}, isUtf8(bytes))
      this.#moveTo(this.#origin + parsed.end)
      if (record) yield record
    }
  }

  #record(
    {values}: ParsedRecord,
    at: Pick<CsvRecord, 'text' | 'start' | 'line'>,
    isWhole: boolean,
  ): CsvRecord | {readonly error: string} | undefined {
    this.#width ??= values.length
    if (this.#isRecovering && values.length !== this.#width) return undefined
    this.#isRecovering = false
    if (!isWhole)
      return this.#error(Math.max(0, at.text.indexOf('\uFFFD')), 'it is not UTF-8 here', 'save it as UTF-8', at)
    const {fields} = scanRecord(at.text, this.#delimiter)
    const isSame =
      fields.length === values.length && fields.every((field, index) => fieldValue(at.text, field) === values[index])
    return isSame ? {...at, fields, values} : this.#error(0, 'this record cannot be told apart', 'export it again', at)
  }

  *#fail(error: CsvError): Generator<{readonly error: string}> {
    const wasRecovering = this.#isRecovering
    this.#isRecovering = true
    this.#reread += this.#window.length
    if (!wasRecovering) yield this.#failure(error)
    if (this.#width === undefined) this.isOver = true
    else if (this.#reread > mostReread) {
      this.isOver = true
      yield this.#error(0, 'too much is wrong in this file, so the rest is not read', 'export it again')
    }
  }

  #failure({code}: CsvError): {readonly error: string} {
    const text = decodeLoosely(this.#window)
    const start = /^[\r\n]*/.exec(text)![0].length
    if (code === 'CSV_MAX_RECORD_SIZE') {
      const message = `a record of more than ${mostBytes / 1e6} MB is no reply`
      const {fault} = scanRecord(text, this.#delimiter)
      return this.#error(fault?.at ?? start, message, 'look for a quotation mark that is not closed')
    }
    const {fault} = scanRecord(text, this.#delimiter)
    if (!fault) return this.#error(start, 'this record cannot be read', 'export it again')
    return this.#error(fault.at, this.#quoteMessage(fault, text), quoteNext[fault.kind])
  }

  #quoteMessage({kind, closed = 0}: QuoteFault, text: string): string {
    if (kind === 'not closed') return 'the quotation mark that opens here is never closed'
    if (kind === 'inside') return 'a quotation mark stands inside of a field that is not in quotation marks'
    const {line, column} = createPlaces(text)(closed)
    const where = `${this.#counter.place.line + line - 1}:${column}`
    return `the quotation mark that opens here ends at ${where}, with more text behind it`
  }

  /** An error at an offset of the record, or of the window when none is given. */
  #error(
    offset: number,
    message: string,
    next: string,
    {text, line: first}: Pick<CsvRecord, 'text' | 'line'> = {
      text: decodeLoosely(this.#window),
      line: this.#counter.place.line,
    },
  ): {readonly error: string} {
    const {line, column} = createPlaces(text)(offset)
    const start = offset - column + 1
    const shown = /^[^\r\n]*/.exec(text.slice(start))![0]
    const place = {line: first + line - 1, column}
    const excerpt = {text: shown, before: column - 1}
    return {error: formatExportProblem({name: this.#name, place, message, next, line: excerpt})}
  }

  /** Lets go of everything before a byte. */
  #moveTo(at: number): void {
    this.#counter.advance(decodeLoosely(this.#window.subarray(0, at - this.#from)))
    this.#window = this.#window.subarray(at - this.#from)
    this.#from = at
  }
}

const quoteNext: Readonly<Record<QuoteFault['kind'], string>> = {
  'not closed': 'write " at its text’s end, and "" for a mark inside of it',
  'text behind': 'close it before, or write "" for a mark inside of the text',
  inside: 'put the whole field into quotation marks, and write "" for those inside',
}
