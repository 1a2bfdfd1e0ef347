import {closeSync, openSync, readSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import packageJson from '../../package.json' with {type: 'json'}
import {type Answer, type Examine, examineAllWith, type Question} from '../node/examine.ts'
import {InputError} from '../node/input-error.ts'
import type {Linters} from '../node/linters.ts'
import {createPool, type HelperOptions} from '../node/workers/pool.ts'
import type {Io} from './io.ts'
import {noteLinted} from './linted.ts'
import type {LintOptions} from './options.ts'

/** Examines drafts as a command line asks for it: in one thread or several, with or without a cache. */
export interface Examiner {
  readonly examine: Examine
  /** How many drafts are worth handing in ahead of time. */
  readonly ahead: number
  /**
   * Keeps what was found, for the next run.
   *
   * @returns What kept it from that, if anything: the reports are none the worse for it.
   */
  save(): Promise<string | undefined>
  /** Ends the other threads. */
  close(): Promise<void>
}

/**
 * From so many files on, other threads are started at once. Each compiles its own code and finds its own way through the phrases, which takes as
 * long as 3,000 replies do once it has.
 */
const manyFiles = 10_000
/** How many milliseconds of linting there must be before it pays to start others. */
const worthwhile = 1500
/** Each thread has the program in its memory, and one thread reads for all of them. */
const mostThreads = 8
/**
 * One thread keeps a third of a further core busy with its memory and its code. On two cores, two threads are no faster than one up to 15,000 replies, and a
 * tenth faster with 45,000.
 */
const threadsForCores = (cores: number): number => Math.max(1, Math.min(mostThreads, Math.floor((cores * 3) / 4)))

type Scope = Pick<Io, 'cwd' | 'program'> & {
  readonly linters: Linters
  /** How many files there are, where that is known. */
  readonly files: number | undefined
}

export async function createExaminer(options: LintOptions, scope: Scope): Promise<Examiner> {
  const lint = examineAllWith(scope.linters)
  const pool = createPool<Question, Answer>({
    work: (questions) => {
      noteLinted()
      return lint(questions)
    },
    helpers: await helpersFor(options, scope),
  })
  const {examine, save} = await withCache((question) => pool.do(question), options, scope)
  return {examine, ahead: pool.room, save, close: () => pool.close()}
}

async function helpersFor(
  {concurrency = 'auto', guide, rule}: LintOptions,
  {cwd, program, files}: Scope,
): Promise<HelperOptions<Question> | undefined> {
  const threads = concurrency === 'auto' ? threadsForCores(availableParallelism()) : concurrency
  if (program === undefined || threads === 1) return undefined
  const {startDraftWorker} = await import('./draft-worker.ts')
  return {
    count: threads - 1,
    start: ({draft}) => startDraftWorker({program, options: {guide, rule}, cwd, file: draft.file}),
    alone: files !== undefined && files >= manyFiles ? 0 : worthwhile,
  }
}

async function withCache(
  examine: Examine,
  {cache, cacheLocation, guide, watch}: LintOptions,
  {cwd, program, linters}: Scope,
): Promise<Pick<Examiner, 'examine' | 'save'>> {
  // While it watches, code that changed is not read anew, and what it says would be kept as the new code's.
  if (watch || (!cache && cacheLocation === undefined)) return {examine, save: async () => undefined}
  const {cached} = await import('../node/cache/cached.ts')
  const {digest} = await import('../node/cache/digest.ts')
  const {cacheFile} = await import('../node/cache/location.ts')
  const {openStore} = await import('../node/cache/store.ts')
  const path = cacheFile({location: cacheLocation, guide, cwd})
  const store = openStore({path, name: cacheLocation ?? path})
  return {
    examine: cached(examine, {
      store,
      program: digest(packageJson.version, process.version, buildOf(program)),
      guideFor: linters.guideFor,
      cwd,
    }),
    async save() {
      try {
        await store.save()
        return undefined
      } catch (error) {
        if (error instanceof InputError) return error.message
        throw error
      }
    },
  }
}

/** What tells one build from another: a bundle begins with it. */
function buildOf(program: string | undefined): string {
  if (program === undefined) return ''
  const head = Buffer.alloc(80)
  const file = openSync(program, 'r')
  try {
    readSync(file, head)
  } finally {
    closeSync(file)
  }
  return head.toString('latin1').split('\n', 1)[0]!
}
