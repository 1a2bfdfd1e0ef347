import {statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {GuideError} from '../../guide/index.ts'

/** The names that a guide's file may have. */
export const guideNames = [
  'replylint.yaml',
  'replylint.yml',
  'replylint.json',
  'replylint.js',
  'replylint.mjs',
] as const

/** Finds guides; remembers each folder it has looked into. */
export interface GuideFinder {
  /**
   * The guide that holds in a folder: in it, or in the nearest folder above it.
   *
   * @throws GuideError when a folder has two.
   */
  find(folder: string): string | undefined
}

export function guideFinder(): GuideFinder {
  const found = new Map<string, string | undefined>()
  const find = (folder: string): string | undefined => {
    if (found.has(folder)) return found.get(folder)
    const above = dirname(folder)
    const guide = guideIn(folder) ?? (above === folder ? undefined : find(above))
    found.set(folder, guide)
    return guide
  }
  return {find: (folder) => find(resolve(folder))}
}

function guideIn(folder: string): string | undefined {
  const [first, second] = guideNames.map((name) => join(folder, name)).filter(isFile)
  if (first !== undefined && second !== undefined) {
    const message = `There are two guides in one folder: this one and ${second}.`
    throw new GuideError([
      {file: first, path: [], message, next: 'Keep one of them, or name the one to use with --guide.'},
    ])
  }
  return first
}

/** A folder that may not be read has no guide for us: the search goes on above it. */
function isFile(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
  } catch {
    return false
  }
}
