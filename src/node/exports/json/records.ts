import {isUtf8} from 'node:buffer'
import {firstInvalid} from '../../decode.ts'
import {mostBytes} from '../../read-text.ts'
import {type ExportProblem, formatExportProblem} from '../problem.ts'
import type {FilePlace} from '../reply.ts'
import {decodeLoosely, joined, readable, wholeCharacters} from './bytes.ts'
import {type Cut, Cutter, type Fault, type ListRule} from './cutter.ts'
import {PlaceCounter} from './place.ts'
import {type Habits, showsEscapes} from './spelling.ts'

/** An object of a list of replies, cut out of its file. */
export interface JsonRecord {
  /** Its JSON: whole, as deep as `mostDepth` at most. */
  readonly text: string
  /** Where it starts in the file, in UTF-16 code units without byte order mark. */
  readonly start: number
  readonly place: FilePlace
  /** From the file's root. */
  readonly pointer: string
  readonly habits: Habits
}

/** Nesting above this holds no reply, and would be too much for a parser that calls itself. */
const mostDepth = 200

/** So much is kept of a text outside of replies, in bytes. */
const mostKept = 65_536

/** A single text above this, in bytes, is not read: it would be held in memory. */
const longestToken = 100_000_000

const mend = 'mend it, or export it again'

/**
 * Cuts a JSON file into the objects of its list of replies, as it comes; holds one of them at a time, and none that is
 * longer than `mostBytes`. What is wrong with one is answered by an error, and the rest goes on; what is not JSON
 * outside of them ends it.
 *
 * @throws InputError when it is UTF-16.
 */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  rule: ListRule,
): AsyncGenerator<JsonRecord | {readonly error: string}> {
  const reader = new RecordReader(name, rule)
  for await (const bytes of wholeCharacters(stream, name)) {
    yield* reader.read(bytes)
    if (reader.isOver) return
  }
  yield* reader.end()
}

class RecordReader {
  isOver = false
  readonly #name: string
  readonly #cutter: Cutter
  readonly #counter = new PlaceCounter()
  readonly #habits: Habits = {raw: false, escaped: false}
  /** What was read and is still needed; `#from` is its first byte in the file. */
  #window: Uint8Array = new Uint8Array()
  #from = 0
  #hasCut = false

  constructor(name: string, rule: ListRule) {
    this.#name = name
    this.#cutter = new Cutter(rule)
  }

  *read(bytes: Uint8Array): Generator<JsonRecord | {readonly error: string}> {
    this.#window = joined(this.#window, bytes)
    this.#cutter.write(readable(bytes))
    yield* this.#take()
    const {fatal, lastToken, held} = this.#cutter
    if (fatal) {
      this.isOver = true
      yield this.#notJson(fatal)
      return
    }
    const end = this.#from + this.#window.length
    if (end - lastToken > longestToken) {
      this.isOver = true
      yield this.#error(lastToken, `a text of more than ${longestToken / 1e6} MB`, 'is this the right file?')
      return
    }
    // What is wrong with a token outside of a reply is only known at its end.
    this.#moveTo(held ?? Math.max(lastToken, end - mostKept))
    if (held !== undefined && this.#window.length > mostBytes) yield* this.#passOver(held)
  }

  *end(): Generator<JsonRecord | {readonly error: string}> {
    const end = this.#from + this.#window.length
    const open = this.#cutter.openRecord
    this.#cutter.end(end)
    yield* this.#take()
    const {fatal} = this.#cutter
    if (fatal) yield this.#cutShort(end, open?.start)
    else if (!this.#cutter.hasTokens) yield this.#whole('it is empty', 'export it again')
    else if (!(this.#cutter.hasList || this.#hasCut))
      yield this.#whole('there is no list of replies in it', lookElsewhere)
  }

  *#take(): Generator<JsonRecord | {readonly error: string}> {
    for (const cut of this.#cutter.cuts.splice(0)) {
      this.#hasCut = true
      this.#moveTo(cut.start)
      yield this.#record(cut)
    }
  }

  #record(cut: Cut): JsonRecord | {readonly error: string} {
    if (cut.isScalar) return this.#error(cut.start, 'an entry of the list is no object, and no reply', mend)
    const bytes = this.#bytes(cut.start, cut.end)
    if (!isUtf8(bytes)) return this.#notUtf8(cut, bytes)
    if (cut.fault) return this.#notJson(cut.fault)
    if (cut.depth > mostDepth) return this.#error(cut.start, `more than ${mostDepth} brackets in each other`, mend)
    const text = decodeLoosely(bytes)
    this.#habits.raw ||= text.length !== bytes.length
    this.#habits.escaped ||= showsEscapes(text)
    const {offset: start, place} = this.#counter
    this.#counter.advance(text)
    this.#drop(cut.end)
    return {text, start, place, pointer: cut.pointer, habits: this.#habits}
  }

  *#passOver(held: number): Generator<{readonly error: string}> {
    // An object as the root may still have its list to come.
    if (this.#cutter.openRecord) {
      yield this.#error(held, `an entry of more than ${mostBytes / 1e6} MB is no reply`, 'is this the right file?')
    }
    this.#cutter.skip()
    this.#moveTo(this.#from + this.#window.length)
  }

  #bytes(start: number, end: number): Uint8Array {
    return this.#window.subarray(start - this.#from, end - this.#from)
  }

  /** Lets go of everything before a byte. */
  #moveTo(at: number): void {
    if (at <= this.#from) return
    this.#counter.advance(decodeLoosely(this.#bytes(this.#from, at)))
    this.#drop(at)
  }

  #drop(at: number): void {
    this.#window = this.#window.subarray(at - this.#from)
    this.#from = at
  }

  #notUtf8(cut: Cut, bytes: Uint8Array): {readonly error: string} {
    const wrong = cut.start + firstInvalid(bytes)
    const byte = this.#bytes(wrong, wrong + 1)[0]!
      .toString(16)
      .padStart(2, '0')
    return this.#error(wrong, `it is not UTF-8 here (a byte is 0x${byte})`, 'save it as UTF-8')
  }

  #notJson({at, message}: Fault): {readonly error: string} {
    const byte = this.#bytes(at, at + 1)[0]
    if (byte === 0) return this.#error(at, 'it is a binary file, not text (a NUL)', 'save it as UTF-8')
    return this.#error(at, message, mend)
  }

  #cutShort(end: number, record: number | undefined): {readonly error: string} {
    if (record === undefined) return this.#error(end, 'the file ends before its JSON does', 'export it again')
    const {line, column} = this.#placeOf(record)
    return this.#error(end, `the file ends inside of the reply that starts at ${line}:${column}`, 'export it again')
  }

  #error(where: number, message: string, next: string): {readonly error: string} {
    const at = Math.max(where, this.#from)
    const before = lastLine(decodeLoosely(this.#bytes(Math.max(this.#from, at - excerptBytes), at)))
    const after = firstLine(decodeLoosely(this.#bytes(at, at + excerptBytes)))
    const line = {text: before + after, before: before.length}
    return this.#told({name: this.#name, place: this.#placeOf(at), message, next, line})
  }

  #whole(message: string, next: string): {readonly error: string} {
    return this.#told({name: this.#name, message, next})
  }

  #told = (problem: ExportProblem) => ({error: formatExportProblem(problem)})

  #placeOf(at: number): FilePlace {
    const counter = this.#counter.clone()
    counter.advance(decodeLoosely(this.#bytes(this.#from, at)))
    return counter.place
  }
}

const lookElsewhere = 'name its help desk with --as, or its list with “list” under “exports” in the guide'

/** So much of a line is shown around a place, at most. */
const excerptBytes = 200

// A character may be cut in half at the far end.
const lastLine = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1).replace(/^\uFFFD+/, '')
const firstLine = (text: string): string => (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/\uFFFD+$/, '')
