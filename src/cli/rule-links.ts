import {existsSync} from 'node:fs'
import {hostname} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Io} from './io.ts'

/**
 * Finds the pages of rules, which are installed beside the program: they tell of the rules that run here, and need no
 * network. A team's own rule has none.
 */
export function rulePages({program}: Pick<Io, 'program'>): (rule: string) => string | undefined {
  if (program === undefined) return () => undefined
  const known = new Map<string, string | undefined>()
  return (rule) => {
    if (!known.has(rule)) known.set(rule, pageIn(dirname(program), rule))
    return known.get(rule)
  }
}

function pageIn(folder: string, rule: string): string | undefined {
  const path = join(folder, 'rules', `${rule}.html`)
  // The ids of a team's rules have a slash.
  if (!/^[a-z-]+$/.test(rule) || !existsSync(path)) return undefined
  const url = pathToFileURL(path)
  // Named with its machine, as `ls --hyperlink` does: a terminal elsewhere knows that the file is not on its own.
  if (process.platform !== 'win32') url.hostname = hostname()
  return url.href
}
