import type {Piece} from '../../../text/offset-map.ts'

/** Where a field stands in its record, in UTF-16 code units. */
export interface CsvField {
  readonly start: number
  readonly end: number
  readonly isQuoted: boolean
}

/** A quotation mark that breaks a record. */
export interface QuoteFault {
  readonly kind: 'not closed' | 'text behind' | 'inside'
  /** The mark that opened the field; for `inside` the mark itself. */
  readonly at: number
  /** For `text behind`: the mark with more behind it. */
  readonly closed?: number
}

/** The fields of a record, up to what is wrong with it. */
export interface ScannedRecord {
  readonly fields: readonly CsvField[]
  readonly fault?: QuoteFault
}

/** Finds the fields of the first record of a text, by the same rules as csv-parse; empty lines before it are passed over. */
export function scanRecord(text: string, delimiter: string): ScannedRecord {
  const fields: CsvField[] = []
  let at = /^[\r\n]*/.exec(text)![0].length
  for (;;) {
    const isQuoted = text[at] === '"'
    const end = isQuoted ? closingEnd(text, at) : plainEnd(text, at, delimiter)
    const next = text[end]
    if (isQuoted && end > text.length) return {fields, fault: {kind: 'not closed', at}}
    if (!isQuoted && next === '"') return {fields, fault: {kind: 'inside', at: end}}
    fields.push({start: at, end, isQuoted})
    if (next === undefined || next === '\n' || next === '\r') return {fields}
    if (next !== delimiter) return {fields, fault: {kind: 'text behind', at, closed: end - 1}}
    at = end + 1
  }
}

/** Behind the mark that closes the one at `start`; more than the text's length when none does. */
function closingEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1
  }
  return text.length + 1
}

function plainEnd(text: string, start: number, delimiter: string): number {
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (character === delimiter || character === '\n' || character === '\r' || character === '"') return at
  }
  return text.length
}

/** What a field says. */
export function fieldValue(text: string, {start, end, isQuoted}: CsvField): string {
  return isQuoted ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end)
}

/** The pieces that a field's value is made of; a doubled quotation mark is one of them. */
export function piecesOf(text: string, {start, end, isQuoted}: CsvField): readonly Piece[] {
  if (!isQuoted) return end > start ? [{prose: 0, source: start, length: end - start}] : []
  const pieces: Piece[] = []
  let prose = 0
  let source = start + 1
  const copyTo = (to: number) => {
    if (to > source) pieces.push({prose, source, length: to - source})
    prose += to - source
  }
  for (let mark = text.indexOf('""', source); mark >= 0 && mark < end - 1; mark = text.indexOf('""', source)) {
    copyTo(mark)
    pieces.push({prose, source: mark, length: 1, sourceLength: 2})
    prose++
    source = mark + 2
  }
  copyTo(end - 1)
  return pieces
}
