import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {layBy} from '../document/phrase/compile.ts'
import {type PhraseTable, tableOf} from '../document/phrase/table.ts'
import {builtInLists} from '../lint/built-in-lists.ts'

/** The file with the tables of the built-in phrase lists, beside the executable; the build writes it and says its name. */
declare const PHRASE_TABLES: string | undefined

/** The tables of the built-in phrase lists, to be written into a file. */
export const builtInTables = (): Uint8Array => encode(builtInLists().map(tableOf))

let areLaidBy = false

/** Lets the built-in phrases come from the tables beside the executable. Anywhere else they are compiled when they are needed. */
export function layByBuiltInTables(): void {
  if (areLaidBy || typeof PHRASE_TABLES === 'undefined') return
  areLaidBy = true
  const file = join(__dirname, PHRASE_TABLES)
  if (!existsSync(file)) return
  let tables: readonly PhraseTable[] | undefined
  builtInLists().forEach((lists, index) => {
    layBy(() => {
      tables ??= decode(readFileSync(file))
      return tables[index]!
    }, lists)
  })
}

const width = Int32Array.BYTES_PER_ELEMENT

/**
 * The file's form: 32-bit numbers in this machine's order of bytes. How many tables, then for each the count of its numbers and the bytes of its words;
 * then the numbers of all, then the words of all.
 */
function encode(tables: readonly PhraseTable[]): Uint8Array {
  const words = tables.map((table) => Buffer.from(table.words))
  const sizes = tables.flatMap(({numbers}, index) => [numbers.length, words[index]!.length])
  const head = Int32Array.from([tables.length, ...sizes])
  return Buffer.concat([head, ...tables.map(({numbers}) => numbers)].map(bytesOf).concat(words))
}

const bytesOf = ({buffer, byteOffset, byteLength}: Int32Array): Buffer => Buffer.from(buffer, byteOffset, byteLength)

/** Reads what `encode` made. */
export function decode(file: Buffer): readonly PhraseTable[] {
  // A buffer of its own begins where a number may.
  const {buffer, byteOffset} = file.byteOffset % width === 0 ? file : Buffer.from(file.buffer.slice(file.byteOffset))
  const all = new Int32Array(buffer, byteOffset, Math.floor(file.length / width))
  const count = all[0]!
  const sizes = Array.from({length: count}, (_, index) => [all[1 + 2 * index]!, all[2 + 2 * index]!] as const)
  let number = 1 + 2 * count
  let byte = (number + sizes.reduce((sum, [numbers]) => sum + numbers, 0)) * width
  return sizes.map(([numbers, bytes]) => {
    const table = {numbers: all.subarray(number, number + numbers), words: file.toString('utf8', byte, byte + bytes)}
    number += numbers
    byte += bytes
    return table
  })
}
