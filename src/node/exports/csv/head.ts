import type {ExportFields, ExportFormat} from '../reply.ts'
import {fieldValue, scanRecord} from './scan.ts'

/** What stands between fields, in the order in which it is tried. */
const delimiters = [',', ';', '\t', '|']

/** The names of a file's columns, and what separates its fields. */
export interface CsvHead {
  readonly delimiter: string
  readonly columns: readonly string[]
}

/**
 * Reads the first record of a file's first characters: with the separator that gives the wanted column, otherwise with
 * the one that gives most columns.
 */
export function readHead(head: string, wanted: string, format: ExportFormat): CsvHead {
  const all = delimiters.map((delimiter) => ({delimiter, columns: columnsOf(head, delimiter, format)}))
  const fitting = all.filter(({columns}) => columns.includes(wanted))
  return (fitting.length > 0 ? fitting : all).reduce((best, one) =>
    one.columns.length > best.columns.length ? one : best,
  )
}

/** Names are told without the blanks around them; Zammad does not tell capitals from small letters. */
function columnsOf(head: string, delimiter: string, format: ExportFormat): readonly string[] {
  const {fields} = scanRecord(head, delimiter)
  return fields.map((field) => columnName(fieldValue(head, field), format))
}

export const columnName = (value: string, format: ExportFormat): string =>
  format === 'zammad' ? value.trim().toLowerCase() : value.trim()

/** The column with the text that customers read. */
export const bodyColumn = (fields: ExportFields | undefined): string => fields?.body ?? 'content'
