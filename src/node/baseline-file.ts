import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {type Baseline, baselineName, formatBaseline, parseBaseline} from '../lint/baseline/baseline-text.ts'
import {fromSystem, InputError, isFromSystem} from './input-error.ts'

/**
 * Finds the baseline that holds in a folder: in it, or in the nearest folder above it; remembers each folder it has
 * looked into.
 */
export function baselineFinder(): (folder: string) => string | undefined {
  const found = new Map<string, string | undefined>()
  const find = (folder: string): string | undefined => {
    if (found.has(folder)) return found.get(folder)
    const path = join(folder, baselineName)
    const above = dirname(folder)
    const baseline = existsSync(path) ? path : above === folder ? undefined : find(above)
    found.set(folder, baseline)
    return baseline
  }
  return (folder) => find(resolve(folder))
}

/**
 * Reads a baseline.
 *
 * @param name How errors call it.
 * @throws InputError when it cannot be read.
 */
export function readBaseline(path: string, name: string): Baseline {
  const baseline = parseBaseline(textOf(path, name))
  if (typeof baseline !== 'string') return baseline
  throw new InputError(name, `${name}: ${baseline}. “replylint baseline” records it anew`)
}

function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw isFromSystem(error) ? fromSystem(name, error) : error
  }
}

/**
 * Writes a baseline whole or not at all.
 *
 * @throws InputError when it cannot be written.
 */
export async function writeBaseline(path: string, baseline: Baseline, name: string): Promise<void> {
  const {default: writeFile} = await import('write-file-atomic')
  try {
    writeFile.sync(path, formatBaseline(baseline))
  } catch (error) {
    if (!isFromSystem(error)) throw error
    const {message} = error as NodeJS.ErrnoException
    throw new InputError(name, `${name}: it cannot be written: ${message}`, {cause: error})
  }
}
