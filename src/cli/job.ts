import {resolve} from 'node:path'
import {findDrafts} from '../node/find-drafts.ts'
import {type DraftInput, type InputOptions, isLines, readFiles, readInput} from '../node/inputs.ts'
import type {Linters} from '../node/linters.ts'
import type {Io} from './io.ts'
import type {LintOptions} from './options.ts'
import {type Repair, repairOf} from './repair.ts'
import type {Since} from './since.ts'

/** What a command line asks to be linted, and what is to become of it. */
export interface Job {
  readonly inputs: AsyncIterable<DraftInput>
  readonly repair: (input: DraftInput) => Repair
  /** Whether standard output holds something other than reports: a fixed text, or diffs. */
  readonly keepsStdout: boolean
  /** What was asked for and not found. */
  readonly errors: readonly {readonly path: string; readonly message: string}[]
  /** How many files there are, where that is known. */
  readonly files?: number
  /** Which problems are on lines that changed, where that was asked. */
  readonly lines?: Since['lines']
}

/**
 * The job of linting paths, or standard input when there are none or `-` is the only one.
 *
 * @throws UsageError when what is asked for cannot be done to them; GuideError when the guide for a stream of NDJSON is
 *   wrong.
 */
export const jobOf = (paths: readonly string[], options: LintOptions, io: Io, guides: Guides): Promise<Job> =>
  paths.length === 0 || (paths.length === 1 && paths[0] === '-')
    ? streamJob(options, io, guides)
    : fileJob(paths, options, io, guides)

/** What guides say of exports. */
type Guides = Pick<Linters, 'fieldsFor' | 'guideFor'>

async function streamJob({as, ...options}: LintOptions, {stdin, cwd}: Io, {fieldsFor, guideFor}: Guides): Promise<Job> {
  const {stdinFilename, input} = options
  const name = stdinFilename ?? 'stdin'
  const hasLines = isLines(name, input)
  const repair = repairOf(options, hasLines ? 'lines' : 'stream')
  const file = stdinFilename === undefined ? undefined : resolve(cwd, stdinFilename)
  // What is wrong with the guide is told once, and not to every line.
  if (hasLines) await guideFor(file)
  const inputs = readInput(stdin, name, {file, input, as, fieldsFor})
  return {inputs, repair: () => repair, keepsStdout: isText(repair), errors: []}
}

async function fileJob(paths: readonly string[], options: LintOptions, {cwd}: Io, {fieldsFor}: Guides): Promise<Job> {
  const {input, as} = options
  const exports = {as, fieldsFor}
  const found = await findDrafts(paths, cwd, exports)
  const since = options.since === undefined ? undefined : await sinceOf(options.since, {input, cwd, ...exports})
  const files = since?.files(found.paths) ?? found.paths
  const ofFiles = repairOf(options, 'file')
  // Asked before anything is written: what cannot be done to one of them is not half done.
  const ofLines = files.some((path) => isLines(path, input)) ? repairOf(options, 'lines') : 'none'
  return {
    inputs: since?.drafts(readFiles(files, {input, cwd, ...exports})) ?? readFiles(files, {input, cwd, ...exports}),
    repair: ({isLine}) => (isLine ? ofLines : ofFiles),
    keepsStdout: isText(ofFiles),
    errors: found.errors,
    files: files.length,
    ...(since ? {lines: since.lines} : {}),
  }
}

/**
 * What `--since` asks for.
 *
 * @throws InputError when git cannot tell what changed.
 */
async function sinceOf(revision: string, options: InputOptions & {readonly cwd: string}): Promise<Since> {
  const {changesSince} = await import('../node/changes/since.ts')
  const {sinceRevision} = await import('./since.ts')
  return sinceRevision(changesSince(revision, options.cwd), options)
}

const isText = (repair: Repair) => repair === 'print' || repair === 'diff'
