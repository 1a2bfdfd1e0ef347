import {parse} from 'csv-parse/sync'
import {applyEdits, type Edit} from '../../../text/edit.ts'
import {createPlaces} from '../../../text/lines.ts'
import {createOffsetMap, type OffsetMap} from '../../../text/offset-map.ts'
import type {Range} from '../../../text/range.ts'
import {hunksOf} from '../hunks.ts'
import type {WrittenText} from '../reply.ts'
import {parserOptions} from './parser.ts'
import type {CsvRecord} from './records.ts'
import {type CsvField, piecesOf} from './scan.ts'

/** The text of a record's field, as the file quotes it. */
export function writtenField(record: CsvRecord, index: number, delimiter: string): WrittenText {
  const field = record.fields[index]!
  const text = record.values[index]!
  let made: OffsetMap | undefined
  const inRecord = (range: Range): Range => {
    const inner = field.start + (field.isQuoted ? 1 : 0)
    if (text === '') return {start: inner, end: inner}
    made ??= createOffsetMap(piecesOf(record.text, field), record.text.length)
    return made.toSource(range)
  }
  const inFile = <Place extends Range>(place: Place): Place => ({
    ...place,
    start: record.start + place.start,
    end: record.start + place.end,
  })
  const places = createPlaces(record.text)
  return {
    toFile: (range) => inFile(inRecord(range)),
    placeOf(offset) {
      const {line, column} = places(inRecord({start: offset, end: offset}).start)
      return {line: record.line + line - 1, column}
    },
    rewrite(wanted) {
      const hunks = hunksOf(text, wanted)
      if (hunks.length === 0) return []
      const isQuoted = field.isQuoted || needsQuotes(wanted, delimiter, record.fields.length)
      const edits = hunks.map((hunk) => ({
        ...inRecord(hunk),
        text: isQuoted ? hunk.text.replaceAll('"', '""') : hunk.text,
      }))
      const all = isQuoted && !field.isQuoted ? quoted(edits, field) : edits
      return says(record, index, delimiter, all, wanted) ? all.map(inFile) : undefined
    },
  }
}

/** A record of one empty field would be an empty line. */
const needsQuotes = (text: string, delimiter: string, width: number): boolean =>
  text.includes(delimiter) || /["\r\n]/.test(text) || (text === '' && width === 1)

/** The edits, with quotation marks put around the field. */
function quoted(edits: readonly Edit[], {start, end}: CsvField): readonly Edit[] {
  const [first, ...rest] = edits
  const opened =
    first!.start === start
      ? [{...first!, text: `"${first!.text}`}, ...rest]
      : [{start, end: start, text: '"'}, ...edits]
  const last = opened.at(-1)!
  return last.end === end
    ? [...opened.slice(0, -1), {...last, text: `${last.text}"`}]
    : [...opened, {start: end, end, text: '"'}]
}

/** Whether the record, edited, says what was wanted and all else as before. */
function says(record: CsvRecord, index: number, delimiter: string, edits: readonly Edit[], wanted: string): boolean {
  try {
    const read = parse(applyEdits(record.text, edits), parserOptions(delimiter)) as string[][]
    const [values = []] = read
    const expected = record.values.with(index, wanted)
    return read.length === 1 && values.length === expected.length && values.every((value, at) => value === expected[at])
  } catch {
    return false
  }
}
