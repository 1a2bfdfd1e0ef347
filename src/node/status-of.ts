import {type Stats, statSync} from 'node:fs'

/** What is there, if anything: below a file there is nothing, for which only later versions of Node need no error. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}
