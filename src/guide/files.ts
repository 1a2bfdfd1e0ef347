import picomatch from 'picomatch/posix.js'
import {slashes} from '../text/slashes.ts'

export type FileTest = (file: string) => boolean

/**
 * A test of paths against globs that are relative to a folder. A glob without a slash is compared with the file's name alone, one that
 * ends in a slash holds for all in that folder, and a file that matches one after `!` is left out.
 */
export function matchFiles(globs: readonly string[], folder?: string): FileTest {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(testOf)
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => testOf(glob.slice(1)))
  return (file) => {
    const path = relativeTo(folder, file)
    return wanted.some((matches) => matches(path)) && !unwanted.some((matches) => matches(path))
  }
}

function testOf(glob: string): FileTest {
  const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
  const matches = picomatch(pattern, {dot: true, basename: !pattern.includes('/')})
  return (path) => matches(path)
}

/** A path as seen from a folder, with forward slashes; `..` where the file is not inside. */
export function relativeTo(folder: string | undefined, file: string): string {
  const path = slashes(file).replace(/^\.\//, '')
  if (folder === undefined || !isAbsolute(path)) return path
  const from = slashes(folder).replace(/\/$/, '').split('/')
  const to = path.split('/')
  let common = 0
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}

const isAbsolute = (path: string): boolean => /^(\/|[a-z]:\/)/i.test(path)
