import {resolve} from 'node:path'
import {findDrafts} from '../node/find-drafts.ts'
import {type DraftInput, isLines, readFiles, readInput} from '../node/inputs.ts'
import type {Io} from './io.ts'
import type {LintOptions} from './options.ts'
import {type Repair, repairOf} from './repair.ts'

/** What a command line asks to be linted, and what is to become of it. */
export interface Job {
  readonly inputs: AsyncIterable<DraftInput>
  readonly repair: (input: DraftInput) => Repair
  /** Whether standard output holds something other than reports: a fixed text, or diffs. */
  readonly keepsStdout: boolean
  /** What was asked for and not found. */
  readonly errors: readonly {readonly path: string; readonly message: string}[]
}

/**
 * The job of linting paths, or standard input when there are none or `-` is the only one.
 *
 * @throws UsageError when what is asked for cannot be done to them.
 */
export const jobOf = (paths: readonly string[], options: LintOptions, io: Io): Promise<Job> =>
  paths.length === 0 || (paths.length === 1 && paths[0] === '-') ? streamJob(options, io) : fileJob(paths, options, io)

async function streamJob(options: LintOptions, {stdin, cwd}: Io): Promise<Job> {
  const {stdinFilename, input} = options
  const name = stdinFilename ?? 'stdin'
  const repair = repairOf(options, isLines(name, input) ? 'lines' : 'stream')
  const file = stdinFilename === undefined ? undefined : resolve(cwd, stdinFilename)
  const inputs = readInput(stdin, name, file, input)
  return {inputs, repair: () => repair, keepsStdout: isText(repair), errors: []}
}

async function fileJob(paths: readonly string[], options: LintOptions, {cwd}: Io): Promise<Job> {
  const {input} = options
  const found = await findDrafts(paths, cwd)
  const ofFiles = repairOf(options, 'file')
  // Asked before anything is written: what cannot be done to one of them is not half done.
  const ofLines = found.paths.some((path) => isLines(path, input)) ? repairOf(options, 'lines') : 'none'
  return {
    inputs: readFiles(found.paths, {input, cwd}),
    repair: ({isLine}) => (isLine ? ofLines : ofFiles),
    keepsStdout: isText(ofFiles),
    errors: found.errors,
  }
}

const isText = (repair: Repair) => repair === 'print' || repair === 'diff'
