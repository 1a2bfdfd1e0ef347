import type {BaselineEntry} from './baseline.ts'

/** A baseline as its file holds it. */
export interface Baseline {
  /** What was asked for when it was recorded, relative to the file's folder; empty for standard input. */
  readonly paths: readonly string[]
  readonly entries: readonly BaselineEntry[]
}

/** The version of the file's form and of what problems are known by. */
const version = 1

/** The name of a baseline's file. */
export const baselineName = '.replylint-baseline.json'

/**
 * The text of a baseline's file: JSON with an entry a line, each line whole in itself, so that two branches that add
 * different lines merge.
 */
export function formatBaseline({paths, entries}: Baseline): string {
  const lines = entries.map(({rule, hash, like, count}) => `,${JSON.stringify([rule, hash, like, count])}\n`)
  return `{"version": ${version},\n"paths": ${JSON.stringify(paths)},\n"known": [[]\n${lines.join('')}]}\n`
}

/** Reads the text of a baseline's file, or says what is wrong with it. */
export function parseBaseline(text: string): Baseline | string {
  if (/^(?:<{7}|>{7})/m.test(text)) return 'it holds the marks of a merge: keep the lines of both sides'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `it is not JSON: ${(error as Error).message}`
  }
  const {version: found, paths, known} = Object(value) as Record<string, unknown>
  if (typeof found === 'number' && found > version) return `a newer replylint wrote it (version ${found})`
  if (found !== version || !Array.isArray(known)) return 'it is not a baseline of replylint'
  const entries = known.filter((item) => !(Array.isArray(item) && item.length === 0)).map(readEntry)
  if (entries.some((entry) => entry === undefined)) return 'it holds a line that is no entry'
  const isPaths = Array.isArray(paths) && paths.every((path) => typeof path === 'string')
  return {paths: isPaths ? paths : [], entries: entries as BaselineEntry[]}
}

function readEntry(item: unknown): BaselineEntry | undefined {
  if (!Array.isArray(item) || item.length !== 4) return undefined
  const [rule, hash, like, count] = item as unknown[]
  if (typeof rule !== 'string' || typeof hash !== 'string' || typeof like !== 'string') return undefined
  if (!/^(?:[\da-f]{16})?$/.test(hash) || !/^[\da-f]{32}$/.test(like)) return undefined
  return Number.isInteger(count) && (count as number) > 0 ? {rule, hash, like, count: count as number} : undefined
}
