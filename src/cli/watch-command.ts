import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {Writable} from 'node:stream'
import {baselineFinder} from '../node/baseline-file.ts'
import {findDrafts} from '../node/find-drafts.ts'
import {guideFilesFor} from '../node/guide/files.ts'
import {statusOf} from '../node/status-of.ts'
import {changed, stampsOf, type WatchList} from '../node/watch.ts'
import {createOutput, type Io} from './io.ts'
import {lintCommand} from './lint-command.ts'
import {messageOf} from './message-of.ts'
import type {LintOptions} from './options.ts'
import {paletteFor} from './palette.ts'
import {complaint} from './sink.ts'
import {UsageError} from './usage-error.ts'
import {createWatchScreen} from './watch-screen.ts'

/**
 * Lints drafts, and again whenever one of them or their guide is saved, until the person has enough; the last run's
 * exit code.
 *
 * @throws UsageError where there is nothing to watch, or with options that do not go with it.
 */
export async function watchCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  refuseOthers(paths, options)
  const {signal, release} = untilInterrupted(io)
  const output = createOutput(io.stdout)
  const screen = createWatchScreen(io, paletteFor(output, io.env, options.color), paths)
  // Until a run has come to its end, it was stopped.
  let code = 130
  try {
    do {
      const list = await listOf(paths, options, io.cwd)
      const before = stampsOf(list)
      const run = await lintOnce(paths, options, io)
      // A run that was cut short tells nothing of the drafts.
      if (signal.aborted) break
      code = run.code
      await output.write(screen(run.text))
      if (!(await changedOrResized(list, before, io, signal))) break
    } while (!signal.aborted)
  } finally {
    release()
  }
  // Below what the terminal shows of Ctrl-C.
  if (output.isTTY && !io.stdout.destroyed) io.stdout.write('\n')
  return code
}

function refuseOthers(paths: readonly string[], {fix, fixDryRun, format}: LintOptions): void {
  if (paths.length === 0 || paths.includes('-')) {
    throw new UsageError('--watch waits for files to be saved: name them, as in “replylint --watch reply.txt”')
  }
  if (fix || fixDryRun) throw new UsageError('--watch leaves your files to you: run --fix when you have saved them')
  if (format !== 'pretty')
    throw new UsageError(`--watch shows a page to read: for a file in another format, write --output ${format}=FILE`)
}

/** Ends at Ctrl-C, when the process is asked to end, and when nobody reads any more. */
function untilInterrupted({stdout, signals}: Io) {
  const controller = new AbortController()
  const end = () => controller.abort()
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const name of names) signals?.on(name, end)
  stdout.on('error', end)
  return {
    signal: controller.signal,
    release() {
      for (const name of names) signals?.off(name, end)
      stdout.off('error', end)
    },
  }
}

/** One run as it is without `--watch`: all it says, and its exit code. */
async function lintOnce(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
): Promise<{readonly text: string; readonly code: number}> {
  let text = ''
  const write = (chunk: Buffer, _: unknown, done: () => void) => {
    text += chunk
    done()
  }
  const {isTTY, columns} = io.stdout
  const page = () =>
    Object.assign(new Writable({write, decodeStrings: false}), {
      ...(isTTY === undefined ? {} : {isTTY}),
      ...(columns === undefined ? {} : {columns}),
    })
  const {stdin, cwd, env, signals} = io
  try {
    const code = await lintCommand(paths, options, {
      stdin,
      cwd,
      env,
      stdout: page(),
      stderr: page(),
      ...(signals ? {signals} : {}),
    })
    return {text, code}
  } catch (error) {
    return {text: text + complaint(messageOf(error)), code: 2}
  }
}

async function listOf(paths: readonly string[], options: LintOptions, cwd: string): Promise<WatchList> {
  const {as, guide, customerMessage, baseline, output = []} = options
  const found = await findDrafts(paths, cwd, {as}).catch(() => ({paths: [] as string[]}))
  const named = paths.map((path) => resolve(cwd, path))
  const folders = named.filter(isFolder)
  const drafts = [
    ...new Set([...named.filter((path) => !isFolder(path)), ...found.paths.map((path) => resolve(cwd, path))]),
  ]
  const around = [...new Set(drafts.map(dirname))]
  const guides = await guideFilesFor(around, {guide, cwd})
  const baselines =
    baseline === undefined ? around.map(baselineFinder()) : baseline === false ? [] : [resolve(cwd, baseline)]
  return {
    files: [
      ...drafts,
      ...guides,
      ...baselines.filter((path) => path !== undefined),
      ...(customerMessage === undefined ? [] : [resolve(cwd, customerMessage)]),
    ],
    folders: [
      ...folders,
      ...named
        .filter((path) => !existsSync(path))
        .map(globBase)
        .filter((path) => path !== undefined),
    ],
    except: new Set(output.map(({path}) => resolve(cwd, path))),
  }
}

const isFolder = (path: string) => statusOf(path)?.isDirectory() === true

/** The folder that a glob's files are in, or below. */
function globBase(path: string): string | undefined {
  const at = path.search(/[*?[\]{}()!]/)
  return at < 0 ? undefined : dirname(`${path.slice(0, at)}x`)
}

/** A window of another width is a reason to lay the page out anew. */
async function changedOrResized(
  list: WatchList,
  before: ReturnType<typeof stampsOf>,
  {stdout}: Io,
  signal: AbortSignal,
): Promise<boolean> {
  const resized = new AbortController()
  const resize = () => resized.abort()
  stdout.once('resize', resize)
  try {
    const isChanged = await changed(list, before, AbortSignal.any([signal, resized.signal]))
    return isChanged || (resized.signal.aborted && !signal.aborted)
  } finally {
    stdout.off('resize', resize)
  }
}
