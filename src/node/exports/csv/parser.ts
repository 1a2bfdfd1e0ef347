import {type CsvError, type InfoRecord, parse} from 'csv-parse'
import {mostBytes} from '../../read-text.ts'

/** How CSV is read: quotation marks as RFC 4180 has them, any line end, records of any width, empty lines passed over. */
export const parserOptions = (delimiter: string) => ({
  delimiter,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: mostBytes,
})

/** A record that csv-parse read. */
export interface ParsedRecord {
  readonly values: readonly string[]
  /** Its last byte's end, line break included, from the parser's start. */
  readonly end: number
}

/** Reads CSV as it comes, and gives the records of what was written so far. */
export class CsvParser {
  /** What was read and not yet taken. */
  readonly records: ParsedRecord[] = []
  readonly #parser
  #error: CsvError | undefined

  constructor(delimiter: string) {
    this.#parser = parse({
      ...parserOptions(delimiter),
      on_record: (values: string[], {bytes}: InfoRecord) => {
        this.records.push({values, end: bytes})
        // Kept here, it need not wait in the stream.
        return null
      },
    })
    this.#parser.on('error', (error) => {
      this.#error = error as CsvError
    })
    this.#parser.resume()
  }

  /** Takes bytes, with whole characters; gives what is wrong with them, after which it reads no more. */
  async write(bytes: Uint8Array): Promise<CsvError | undefined> {
    await new Promise<void>((resolve) => this.#parser.write(bytes, () => resolve()))
    return this.#error
  }

  async end(): Promise<CsvError | undefined> {
    await new Promise<void>((resolve) => {
      this.#parser.once('close', resolve)
      this.#parser.end()
    })
    return this.#error
  }
}
