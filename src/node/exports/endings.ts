import {extname} from 'node:path'

/** How an export is written, by its name's ending. */
export const syntaxes: Readonly<Record<string, 'json' | 'csv' | 'yaml'>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.yml': 'yaml',
  '.yaml': 'yaml',
}

export const syntaxByName = (path: string): 'json' | 'csv' | 'yaml' | undefined => syntaxes[extname(path).toLowerCase()]

/** Whether a file may hold saved replies, by its name's ending. */
export const mayBeExport = (path: string): boolean => syntaxByName(path) !== undefined
