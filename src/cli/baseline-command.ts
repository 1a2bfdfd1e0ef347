import {dirname, join, relative, resolve} from 'node:path'
import {
  type BaselineEntry,
  createBaselineMatcher,
  createBaselineRecorder,
  withoutLeft,
} from '../lint/baseline/baseline.ts'
import {baselineName} from '../lint/baseline/baseline-text.ts'
import {baselineFinder, readBaseline, writeBaseline} from '../node/baseline-file.ts'
import {guideFinder} from '../node/guide/find.ts'
import {count} from '../report/count.ts'
import {visible} from '../report/visible.ts'
import {createOutput, type Io} from './io.ts'
import {createComplaints, forEachDraft, type LibraryOptions, replyLinter} from './library.ts'
import {UsageError} from './usage-error.ts'

export interface BaselineOptions extends Omit<LibraryOptions, 'format'> {
  readonly baseline?: string
  readonly prune?: boolean
}

/** What takes the problems of drafts in, and gives the entries of the baseline out. */
interface Taker {
  add(text: string, problems: Parameters<ReturnType<typeof createBaselineRecorder>['add']>[1]): void
  entries(): readonly BaselineEntry[]
}

/**
 * Records today's problems as known, or with `--prune` drops those that no longer occur; the exit code is 0, or 2
 * when something could not be read, and then nothing is written.
 *
 * @throws UsageError when there is nothing to read, or nothing to prune; GuideError when a guide is wrong; InputError
 *   when the baseline cannot be read or written.
 */
export async function baselineCommand(given: readonly string[], options: BaselineOptions, io: Io): Promise<number> {
  const file = options.baseline === undefined ? placeFor(options, io.cwd) : resolve(io.cwd, options.baseline)
  const name = options.baseline ?? (relative(io.cwd, file) || file)
  const before = readBefore(file, name, options)
  const fromFile = before?.paths.map((path) => relative(io.cwd, resolve(dirname(file), path)) || '.') ?? []
  const isStdin = given.length === 1 && given[0] === '-'
  const paths = isStdin ? [] : given.length === 0 ? fromFile : given
  if (paths.length === 0 && io.stdin.isTTY) throw new UsageError(nothing)
  if (options.prune && !areSame(paths, fromFile, io.cwd))
    throw new UsageError(`${name} was recorded from ${shown(fromFile)}: prune it with these paths, or with none`)
  const taker: Taker = options.prune ? pruner(before?.entries ?? []) : createBaselineRecorder()
  const complaints = createComplaints(io)
  const {lint, ahead} = replyLinter()
  let drafts = 0
  await forEachDraft(paths, {...options, format: 'json'}, io, complaints, {
    begin: lint,
    ahead,
    handle({draft}, {problems}) {
      drafts++
      taker.add(draft.text, problems)
    },
  })
  if (complaints.code() > 0) {
    // What cannot be read cannot be told from what is gone, and a misspelt path would empty the file.
    await complaints.tell(`${name} ${before ? 'stays as it is' : 'is not written'}: not everything could be read`)
    return complaints.code()
  }
  const entries = taker.entries()
  const recorded = paths.map((path) => relative(dirname(file), resolve(io.cwd, path)).replaceAll('\\', '/') || '.')
  await writeBaseline(file, {paths: recorded, entries}, name)
  await createOutput(io.stdout).write(`${visible(told(name, sum(entries), drafts, before && sum(before.entries)))}\n`)
  return complaints.code()
}

const areSame = (some: readonly string[], others: readonly string[], cwd: string): boolean => {
  const whole = (paths: readonly string[]) => paths.map((path) => resolve(cwd, path)).sort()
  return JSON.stringify(whole(some)) === JSON.stringify(whole(others))
}

const nothing = `there is nothing to read. Name the replies whose problems are known:

  replylint baseline saved-replies/`

const shown = (paths: readonly string[]): string => paths.join(' ') || 'standard input'

/** Beside the guide that holds here; where there is none, where a baseline is already, or in the working folder. */
function placeFor({guide}: BaselineOptions, cwd: string): string {
  const path = guide === undefined ? guideFinder().find(cwd) : resolve(cwd, guide)
  if (path !== undefined) return join(dirname(path), baselineName)
  return baselineFinder()(cwd) ?? join(cwd, baselineName)
}

/** The baseline before this run. One that is to be replaced may be broken. */
function readBefore(file: string, name: string, {prune, baseline}: BaselineOptions) {
  if (prune) return readBaseline(file, name)
  if (baseline === undefined && baselineFinder()(dirname(file)) !== file) return undefined
  try {
    return readBaseline(file, name)
  } catch {
    return undefined
  }
}

function pruner(entries: readonly BaselineEntry[]): Taker {
  const matcher = createBaselineMatcher(entries)
  return {
    add: (text, problems) => void matcher.match(text, problems),
    entries() {
      matcher.settle()
      return withoutLeft(entries, matcher.left())
    },
  }
}

const sum = (entries: readonly BaselineEntry[]): number => entries.reduce((total, entry) => total + entry.count, 0)

function told(name: string, now: number, drafts: number, before: number | undefined): string {
  const change = before === undefined || before === now ? '' : `, ${before} before`
  return `${name}: ${count(now, 'problem')} known in ${count(drafts, 'draft')}${change}`
}
