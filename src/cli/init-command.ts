import {existsSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {proposedAnswers, type StarterPlace, writeStarter} from '../guide/starter/index.ts'
import {guideFinder, guideNames} from '../node/guide/find.ts'
import {fromSystem, InputError, isFromSystem} from '../node/input-error.ts'
import {likelyReplies} from '../node/likely-replies.ts'
import {readHabits} from '../node/read-habits.ts'
import {statusOf} from '../node/status-of.ts'
import {visible} from '../report/visible.ts'
import {slashes} from '../text/slashes.ts'
import {Interrupted} from './ask.ts'
import type {Interviewed} from './init/questions.ts'
import {createOutput, type Io} from './io.ts'
import {createComplaints} from './library.ts'
import {paletteFor} from './palette.ts'
import {openTerminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

export interface InitOptions {
  /** Takes what the replies propose, and asks nothing. */
  readonly yes?: boolean
  /** Writes to standard output instead. */
  readonly print?: boolean
  readonly color?: boolean
}

/** What a person who pressed Ctrl-C is answered with, as shells have it. */
const stopped = 130
const name = 'replylint.yaml'

/**
 * Writes the first guide of a folder, from five answers and from the replies that a team has already; the exit code.
 *
 * @param paths Where the replies are. Default: what looks like them in the folder.
 * @throws UsageError when there is a guide already, or nobody to ask.
 */
export async function initCommand(paths: readonly string[], options: InitOptions, io: Io): Promise<number> {
  if (!options.print) refuseToOverwrite(io.cwd)
  const complaints = createComplaints(io)
  const likely = paths.length > 0 ? paths : await likelyReplies(io.cwd)
  const found = options.yes
    ? await withoutQuestions(likely, io, complaints.tell)
    : await atTerminal(likely, options, io)
  if (found === undefined) return stopped
  const text = writeStarter(found.answers, found.habits, {...placeOf(found.paths, io.cwd), isAsked: !options.yes})
  if (options.print) await createOutput(io.stdout).write(text)
  else {
    writeNew(join(io.cwd, name), text)
    await createOutput(io.stdout).write(nextSteps(found))
  }
  return complaints.code()
}

/** A guide that somebody wrote is never lost. */
function refuseToOverwrite(folder: string): void {
  const there = guideNames.find((each) => existsSync(join(folder, each)))
  if (there !== undefined) throw thereAlready(there)
}

const thereAlready = (there: string) =>
  new UsageError(
    `${there} is here already, and init overwrites nothing. “replylint init --print” shows what it would write`,
  )

/**
 * @throws InputError when no replies could be read where there should be some: a guide that rests on them would rest on
 *   nothing.
 */
async function withoutQuestions(
  paths: readonly string[],
  {cwd}: Io,
  tell: (error: string) => Promise<void>,
): Promise<Interviewed> {
  const {habits, errors, files} = await readHabits(paths, cwd)
  if (files === 0 && errors.length > 0) throw new InputError(paths.join(', '), errors.join('\n'))
  for (const error of errors) await tell(error)
  return {answers: proposedAnswers(habits), habits, paths}
}

/** What a person answered; undefined when they stopped. */
async function atTerminal(likely: readonly string[], {color}: InitOptions, io: Io): Promise<Interviewed | undefined> {
  const terminal = openTerminal(io, 'init asks five questions at a terminal (--yes asks none)')
  try {
    const {createAsker} = await import('./ask.ts')
    const {interview} = await import('./init/questions.ts')
    const palette = paletteFor(terminal.output, io.env, color)
    return await interview(likely, {
      asker: createAsker(terminal, palette),
      color: palette,
      width: terminal.output.columns || 80,
      read: (paths) => readHabits(paths, io.cwd),
    })
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    terminal.output.write('\nstopped, nothing was written\n')
    return undefined
  } finally {
    terminal.close()
  }
}

function placeOf(paths: readonly string[], cwd: string): StarterPlace {
  const above = guideFinder().find(dirname(cwd))
  const schema = './node_modules/replylint/dist/guide.schema.json'
  return {
    templates: paths.flatMap((path) => globOf(path, cwd)),
    ...(above === undefined || dirname(above) === cwd ? {} : {extends: slashes(relative(cwd, above))}),
    ...(existsSync(join(cwd, schema)) ? {schema} : {}),
  }
}

/** The glob of a path as the guide of a folder writes it; none for what it cannot speak of, or need not. */
function globOf(path: string, cwd: string): readonly string[] {
  const status = statusOf(resolve(cwd, path))
  const inside = slashes(relative(cwd, resolve(cwd, path)))
  if (inside === '..' || inside.startsWith('../') || /^[a-z]:/i.test(inside)) return []
  if (inside === '') return ['**']
  // A glob of the person's own.
  if (!status) return [inside]
  const literal = inside.replaceAll(/[*?[\]{}()!]/g, '\\$&')
  return [status.isDirectory() ? `${literal}/` : literal.includes('/') ? literal : `./${literal}`]
}

/** @throws UsageError when a guide came to be meanwhile; InputError when it cannot be written. */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, {flag: 'wx'})
  } catch (error) {
    if (!isFromSystem(error)) throw error
    const {code = ''} = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw thereAlready(name)
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) throw new InputError(name, `${name}: no permission to write it`)
    throw fromSystem(name, error)
  }
}

function nextSteps({habits, paths}: Interviewed): string {
  const from = habits.replies > 0 ? `, from ${habits.replies} ${habits.replies === 1 ? 'reply' : 'replies'}` : ''
  const target = paths.length > 0 ? paths.map(quoted).join(' ') : 'reply.txt'
  return `${name} is written${from}. Read it: what is only proposed in it begins with #.

  replylint guide check
  replylint ${visible(target)}
`
}

const quoted = (path: string) => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)
