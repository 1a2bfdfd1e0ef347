import {accessSync, constants} from 'node:fs'
import {fromSystem, InputError, isFromSystem} from './input-error.ts'

/**
 * Writes a file whole or not at all, keeping its mode; a symbolic link stays one, and what it leads to is written.
 *
 * @param name How errors call it. Default: its path.
 * @throws InputError when the file may not be written.
 */
export async function writeAtomic(path: string, text: string, name = path): Promise<void> {
  const {default: writeFile} = await import('write-file-atomic')
  try {
    // The new file takes the old one's place, which its folder alone could forbid; what is write-protected stays so.
    accessSync(path, constants.W_OK)
    writeFile.sync(path, text)
  } catch (error) {
    if (!isFromSystem(error)) throw error
    const isRefused = ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')
    throw isRefused
      ? new InputError(name, `${name}: no permission to write it`, {cause: error})
      : fromSystem(name, error)
  }
}
