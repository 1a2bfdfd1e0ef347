import {looksLikeZammad} from './csv.ts'
import {syntaxByName} from './endings.ts'
import {recognizeJson} from './json/recognize.ts'
import type {ExportFields, ExportFormat} from './reply.ts'
import {looksLikeGithub, looksLikeOsticket} from './yaml.ts'

/** How an export is written, and what its fields mean. */
export interface ExportKind {
  readonly format: ExportFormat
  readonly syntax: 'json' | 'csv' | 'yaml'
  /** Needed for `generic`. */
  readonly fields?: ExportFields | undefined
}

/**
 * Which help desk's export a file is, by the shape of its first characters. Its name's ending, where it has one, says
 * how it is written; a name with another ending is no export. Undefined where it is not sure.
 *
 * @param head The file's first 64 KB or so, without byte order mark; the last character may be cut in half.
 * @param path The file's name; that of a stream has no ending.
 */
export function recognizeExport(head: string, path: string): ExportKind | undefined {
  const syntax = syntaxByName(path) ?? (hasEnding(path) ? undefined : guessSyntax(head))
  if (syntax === 'json') {
    const format = recognizeJson(head)
    return format && {format, syntax}
  }
  if (syntax === 'csv') return looksLikeZammad(head) ? {format: 'zammad', syntax} : undefined
  if (syntax === undefined) return undefined
  if (looksLikeOsticket(head)) return {format: 'osticket', syntax}
  return looksLikeGithub(head) ? {format: 'github', syntax} : undefined
}

const hasEnding = (path: string): boolean => /[^/\\]\.[^./\\]+$/.test(path)

function guessSyntax(head: string): ExportKind['syntax'] {
  if (/^\s*[[{]/.test(head)) return 'json'
  return looksLikeZammad(head) ? 'csv' : 'yaml'
}
