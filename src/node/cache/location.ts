import {existsSync, statSync} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import {guideFinder} from '../guide/find.ts'

const fileName = '.replylint-cache'

/** Where the cache is. */
export interface CachePlace {
  /** As it was asked for: a file, or a folder for it. */
  readonly location?: string | undefined
  /** The guide that was asked for. */
  readonly guide?: string | undefined
  readonly cwd: string
}

/**
 * The file of the cache: where it was asked for; `node_modules/.cache/replylint/` of the package that the working folder
 * is in; otherwise beside the guide, or in the working folder. Absolute.
 */
export function cacheFile({location, guide, cwd}: CachePlace): string {
  if (location !== undefined) {
    const path = resolve(cwd, location)
    const isFolder = /[/\\]$/.test(location) || isDirectory(path)
    return isFolder ? join(path, fileName) : path
  }
  const modules = modulesAbove(cwd)
  if (modules !== undefined) return join(modules, '.cache', 'replylint', 'drafts')
  const beside = guide === undefined ? guideFinder().find(cwd) : resolve(cwd, guide)
  return join(beside === undefined ? cwd : dirname(beside), fileName)
}

/** What cannot be looked at is told when it is written. */
function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function modulesAbove(folder: string): string | undefined {
  if (folder.split(sep).includes('node_modules')) return undefined
  const modules = join(folder, 'node_modules')
  if (existsSync(join(folder, 'package.json'))) return existsSync(modules) ? modules : undefined
  const above = dirname(folder)
  return above === folder ? undefined : modulesAbove(above)
}
