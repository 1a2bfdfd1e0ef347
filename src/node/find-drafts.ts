import {type Dirent, readdirSync} from 'node:fs'
import {extname, join, posix, resolve} from 'node:path'
import {slashes} from '../text/slashes.ts'
import {mayBeExport} from './exports/endings.ts'
import type {ExportOptions} from './exports/find-kind.ts'
import {fromSystem, InputError, isFromSystem} from './input-error.ts'
import {statusOf} from './status-of.ts'

/** Files found, and what was asked for and not found. */
export interface FoundDrafts {
  /** Sorted, each file once; named as they were asked for. */
  readonly paths: readonly string[]
  readonly errors: readonly InputError[]
}

/** The endings that are taken from folders; a file that is named itself may have any. */
const endings = ['.txt', '.md', '.markdown', '.html', '.htm', '.ndjson', '.jsonl']
const isDraft = (name: string) => endings.includes(extname(name).toLowerCase())
/** Whether a name in a folder is not looked at: hidden ones, and packages. */
export const isPassedOver = (name: string) => name.startsWith('.') || name === 'node_modules'
const isGlob = (path: string) => /[*?[\]{}()!]/.test(path)

/**
 * Finds drafts: files, folders with all drafts in them (`.txt`, `.md`, `.markdown`, `.html`, `.htm`, `.ndjson`,
 * `.jsonl`, and `.json`, `.csv`, `.yml`, `.yaml` that hold saved replies) and globs. In folders and globs, hidden
 * names, `node_modules`, linked folders and data that holds no replies are passed over. A name that exists is never a
 * glob.
 *
 * @param cwd Where relative paths start. Default: the process's working folder.
 * @param exports How exports are told from other data.
 */
export async function findDrafts(
  paths: readonly string[],
  cwd = process.cwd(),
  exports: ExportOptions = {},
): Promise<FoundDrafts> {
  const found: (readonly string[])[] = []
  const errors: InputError[] = []
  for (const path of paths) {
    try {
      found.push(await expand(path, cwd, exports))
    } catch (error) {
      if (!(error instanceof InputError) && !isFromSystem(error)) throw error
      errors.push(error instanceof InputError ? error : fromSystem(path, error))
    }
  }
  return {paths: [...eachOnce(found, cwd)].sort(), errors}
}

/** Each file once, by the first of its names. What one path stands for is different files. */
function eachOnce(found: readonly (readonly string[])[], cwd: string): Iterable<string> {
  if (found.length === 1) return found[0]!
  const names = new Map<string, string>()
  for (const path of found.flat()) {
    const file = resolve(cwd, path)
    if (!names.has(file)) names.set(file, path)
  }
  return names.values()
}

async function expand(path: string, cwd: string, exports: ExportOptions): Promise<readonly string[]> {
  if (path.includes('\0')) throw new InputError(path, 'a path with a NUL in it names no file')
  const status = statusOf(resolve(cwd, path))
  if (status?.isDirectory()) {
    const files = filesIn(path, cwd).filter((file) => isDraft(file) || mayBeExport(file))
    const drafts = await withoutData(files, cwd, exports)
    return some(drafts, path, `no drafts in this folder (${endings.join(', ')}) and no export of a help desk`)
  }
  if (status) return [path]
  if (!isGlob(path)) throw new InputError(path, `${path}: there is no such file or folder`)
  const files = await matching(path, cwd)
  const drafts = await withoutData(files, cwd, exports)
  return some(drafts.length === 0 ? files : drafts, path, 'no file matches')
}

/** The files without those that hold data other than saved replies. */
async function withoutData(files: readonly string[], cwd: string, options: ExportOptions): Promise<readonly string[]> {
  if (!files.some(mayBeExport)) return files
  const {isExport} = await import('./exports/find-kind.ts')
  const kept: string[] = []
  for (const file of files) if (!mayBeExport(file) || (await isExport(file, cwd, options))) kept.push(file)
  return kept
}

function some(files: readonly string[], path: string, otherwise: string): readonly string[] {
  if (files.length === 0) throw new InputError(path, `${path}: ${otherwise}`)
  return files
}

async function matching(path: string, cwd: string): Promise<readonly string[]> {
  const {default: picomatch} = await import('picomatch/posix.js')
  const pattern = posix.normalize(slashes(path))
  const {base, glob} = picomatch.scan(pattern, {nonegate: true})
  const matches = picomatch(glob, {nonegate: true})
  if (!statusOf(resolve(cwd, base))?.isDirectory()) return []
  // Only these can match at any depth.
  const depth = /\*\*|[{(]/.test(glob) ? Number.POSITIVE_INFINITY : glob.split('/').length
  const rest = (file: string) => slashes(file).slice(base === '' || base.endsWith('/') ? base.length : base.length + 1)
  return filesIn(base, cwd, depth).filter((file) => matches(rest(file)))
}

/** All files in a folder, down to a depth: 1 is the folder itself. */
function filesIn(folder: string, cwd: string, depth = Number.POSITIVE_INFINITY): string[] {
  if (depth < 1) return []
  const entries = readdirSync(resolve(cwd, folder), {withFileTypes: true})
  return entries
    .filter(({name}) => !isPassedOver(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path, cwd, depth - 1)
      return entry.isFile() || isLinkedFile(entry, resolve(cwd, path)) ? [path] : []
    })
}

const isLinkedFile = (entry: Dirent, path: string) => entry.isSymbolicLink() && statusOf(path)?.isFile() === true
