import {closeSync, openSync, readSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {guideNames} from '../guide/find.ts'
import {fromSystem, InputError} from '../input-error.ts'
import {syntaxByName} from './endings.ts'
import {type ExportKind, recognizeExport} from './index.ts'
import type {ExportFields, ExportFormat} from './reply.ts'

/** What is known of exports before they are read. */
export interface ExportOptions {
  /** The help desk that everything comes from. Default: by the shape of each file. */
  readonly as?: ExportFormat | undefined
  /** What the guide that holds for a file (an absolute path) says of its fields. */
  readonly fieldsFor?: ((file: string | undefined) => Promise<ExportFields | undefined>) | undefined
}

/** A file or stream that may be an export. */
export interface Candidate {
  /** As it was asked for. */
  readonly name: string
  /** Its absolute path, if it has one. */
  readonly file?: string | undefined
  /** Its first characters, without byte order mark. */
  readonly head: () => string
}

/** How a help desk writes its export, when the file's name does not tell. */
const usual: Readonly<Partial<Record<ExportFormat, ExportKind['syntax']>>> = {
  zammad: 'csv',
  osticket: 'yaml',
  github: 'yaml',
}

/**
 * What kind of export a file or stream is: as it was said, as the guide describes it, or by its shape; undefined when
 * it is none.
 *
 * @throws InputError when a generic one is asked for and no guide describes it.
 */
export async function findKind(
  {name, file, head}: Candidate,
  {as, fieldsFor}: ExportOptions,
): Promise<ExportKind | undefined> {
  const syntax = syntaxByName(name)
  const fields = as === undefined || as === 'generic' ? await fieldsFor?.(file) : undefined
  if (fields !== undefined) return {format: 'generic', syntax: syntax ?? syntaxOf(head()), fields}
  if (as === 'generic')
    throw new InputError(name, `${name}: no guide says which of its fields holds what. Describe it under “exports”`)
  if (as !== undefined) return {format: as, syntax: syntax ?? usual[as] ?? syntaxOf(head())}
  return recognizeExport(head(), name)
}

/** Whether a file found in a folder is an export; a guide never is. What cannot be read is told when it is read. */
export async function isExport(name: string, cwd: string, {as, fieldsFor}: ExportOptions): Promise<boolean> {
  if (guideNames.some((guide) => guide === basename(name))) return false
  const file = resolve(cwd, name)
  if ((await fieldsFor?.(file)) !== undefined) return true
  if (as !== undefined) return as !== 'generic' && (usual[as] ?? 'json') === syntaxByName(name)
  try {
    return recognizeExport(readHead(file, name), name) !== undefined
  } catch (error) {
    if (error instanceof InputError) return true
    throw error
  }
}

/** JSON starts with a bracket; anything else is taken for CSV where its first line has columns, otherwise YAML. */
function syntaxOf(head: string): ExportKind['syntax'] {
  if (/^\s*[[{]/.test(head)) return 'json'
  return /^[^\n:]*[,;]/.test(head) ? 'csv' : 'yaml'
}

/** So much of a file is looked at to recognize it. */
const headLength = 65_536

/**
 * The first characters of a file; the last of them may be cut in half.
 *
 * @throws InputError when it cannot be read.
 */
export function readHead(file: string, name: string): string {
  try {
    const descriptor = openSync(file, 'r')
    try {
      const bytes = Buffer.alloc(headLength)
      return decodeHead(bytes.subarray(0, readSync(descriptor, bytes, 0, headLength, 0)))
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw fromSystem(name, error)
  }
}

/** The first characters of bytes; the last of them may be cut in half. */
export const decodeHead = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, headLength))
