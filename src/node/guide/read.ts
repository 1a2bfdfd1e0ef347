import {readFileSync, statSync} from 'node:fs'
import {dirname, extname, isAbsolute, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {GuideError, type GuideLayer, layerFromObject, parseGuide} from '../../guide/index.ts'
import {importFrom} from './import-from.ts'
import {reasonOf} from './reason.ts'

/** A guide's path as people read it: relative to the working folder when it is inside, absolute otherwise. */
export function shownAs(file: string, cwd: string): string {
  const path = relative(cwd, file)
  return path.startsWith('..') || isAbsolute(path) ? file : path
}

/**
 * Reads one guide file, without what it extends.
 *
 * @param file absolute
 * @param shown as errors name it
 * @throws GuideError when it cannot be read or run; a guide of the wrong shape is read, with its problems in the layer.
 */
export async function readGuide(file: string, shown: string): Promise<GuideLayer> {
  const folder = dirname(file).replaceAll('\\', '/')
  const extension = extname(file)
  if (extension === '.js' || extension === '.mjs') return {...(await runGuide(file, folder, shown)), kind: 'file'}
  return parseGuide(readGuideText(file, shown), {
    file: shown,
    folder,
    format: extension === '.json' ? 'json' : 'yaml',
  })
}

/**
 * The text of a file of a guide.
 *
 * @param shown as errors name it
 * @throws GuideError when it cannot be read, or is not UTF-8.
 */
export const readGuideText = (file: string, shown: string): string => decode(shown, bytesOf(file, shown))

function bytesOf(file: string, shown: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new GuideError([{file: shown, path: [], message: `The guide cannot be read: ${reasonOf(error)}.`}])
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return decodeStrictly(bytes)
  } catch {
    const line = firstBrokenLine(bytes)
    const message = `The guide is not UTF-8: line ${line} has bytes that are no text.`
    throw new GuideError([{file, path: [], message, next: 'Save it as UTF-8.'}])
  }
}

const decodeStrictly = (bytes: Uint8Array): string => new TextDecoder('utf-8', {fatal: true}).decode(bytes)

/** No character of UTF-8 has a newline's byte inside, so each line is right or wrong on its own. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    try {
      decodeStrictly(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return line
}

async function runGuide(file: string, folder: string, shown: string): Promise<GuideLayer> {
  const module = await importModule(file, shown, 'guide')
  if (module.default === undefined) {
    const next = 'Write: export default {rules: {…}}.'
    throw new GuideError([{file: shown, path: [], message: 'The guide has no default export.', next}])
  }
  return layerFromObject(module.default, shown, folder)
}

/**
 * Runs a module and returns its exports.
 *
 * @throws GuideError with the module's own error.
 */
export async function importModule(
  file: string,
  shown: string,
  what: 'guide' | 'module',
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await importFrom(addressOf(file))) as Readonly<Record<string, unknown>>
  } catch (error) {
    throw new GuideError([
      {file: shown, path: [], message: `The ${what} cannot be run: ${reasonOf(error)}`, next: 'Mend it there.'},
    ])
  }
}

const firstTimes = new Map<string, number>()

/** A module is run once, so one that was changed since, while drafts are watched, needs another address. */
function addressOf(file: string): string {
  const {href} = pathToFileURL(file)
  const time = statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
  const first = firstTimes.get(file) ?? time
  firstTimes.set(file, first)
  return time === first ? href : `${href}?changed=${time}`
}
