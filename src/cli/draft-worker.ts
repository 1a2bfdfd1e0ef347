import {dirname, join} from 'node:path'
import {parentPort, Worker, workerData} from 'node:worker_threads'
import {examineAllWith} from '../node/examine.ts'
import type {Helper} from '../node/workers/pool.ts'
import {serve} from '../node/workers/serve.ts'
import {type GuideOptions, lintersFor} from './linters.ts'

/** What another thread is told before it begins. */
interface Setup {
  /** The program's own file. */
  readonly program: string
  readonly options: GuideOptions
  readonly cwd: string
  /** The file of a draft that waits; its linter is made first. */
  readonly file: string | undefined
}

/** Starts a thread that lints drafts as this one does. */
export function startDraftWorker({options: {guide, rule}, ...setup}: Setup): Helper {
  const options = {...(guide === undefined ? {} : {guide}), ...(rule === undefined ? {} : {rule})}
  // With the code that the executable keeps compiled.
  const loader = join(dirname(setup.program), '../bin/load.js')
  const code = `require(${JSON.stringify(loader)}).load(${JSON.stringify(setup.program)}).exports.serveDrafts()`
  return new Worker(code, {eval: true, workerData: {...setup, options} satisfies Setup})
}

/** What such a thread does. What is wrong with a guide ends it: the thread that started it finds the same and tells. */
export async function serveDrafts(): Promise<void> {
  const {options, cwd, file} = workerData as Setup
  const linters = await lintersFor(options, cwd)
  await linters.linterFor(file)
  if (parentPort) serve(parentPort, examineAllWith(linters))
}
