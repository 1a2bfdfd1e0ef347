import {accessSync, constants, mkdirSync, type Stats, statSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {InputError, isFromSystem} from '../node/input-error.ts'

/** A file that a report is gathered for. */
export interface OutputFile {
  add(text: string): void
  /**
   * Writes what was added, whole or not at all; a device or a pipe is written to as it is.
   *
   * @throws InputError when it cannot be written.
   */
  write(): Promise<void>
}

/**
 * A file for a report; its folder is made when there is none.
 *
 * @param name How errors call it.
 * @throws InputError when it cannot be written, so that nobody waits for a report that is lost.
 */
export function createOutputFile(path: string, name: string): OutputFile {
  const texts: string[] = []
  orTell(name, () => prepare(path, name))
  return {
    add: (text) => void texts.push(text),
    async write() {
      const {default: writeFile} = await import('write-file-atomic')
      const isSpecial = statOf(path)?.isFile() === false
      orTell(name, () => (isSpecial ? writeFileSync : writeFile.sync)(path, texts.join('')))
    },
  }
}

function prepare(path: string, name: string): void {
  const stats = statOf(path)
  if (stats?.isDirectory()) throw new InputError(name, `${name}: it is a folder. Name a file in it`)
  if (!stats) mkdirSync(dirname(path), {recursive: true})
  accessSync(stats ? path : dirname(path), constants.W_OK)
}

const statOf = (path: string): Stats | undefined => statSync(path, {throwIfNoEntry: false})

function orTell(name: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!isFromSystem(error)) throw error
    const {code = '', message} = error as NodeJS.ErrnoException
    const isRefused = ['EACCES', 'EPERM', 'EROFS'].includes(code)
    throw new InputError(name, `${name}: ${isRefused ? 'no permission to write it' : message}`, {cause: error})
  }
}
