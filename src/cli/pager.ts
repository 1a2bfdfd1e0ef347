import {spawn, spawnSync} from 'node:child_process'
import {stripVTControlCharacters} from 'node:util'
import {createOutput, type Io} from './io.ts'

/** How a text is shown. */
export interface PagerOptions {
  /** False: at once, however long it is. */
  readonly pager?: boolean | undefined
}

/**
 * Shows a text: on a terminal that it is too long for in a pager, as git does (`$PAGER`, otherwise less), and elsewhere, or
 * when there is no pager, at once.
 *
 * @param textWith Makes the text, with links or without: not every pager lets them through.
 */
export async function showText(textWith: (links: boolean) => string, io: Io, {pager}: PagerOptions): Promise<void> {
  const text = textWith(true)
  const command = pager === false || !isTooLong(text, io) ? undefined : pagerOf(io.env)
  if (command === undefined) return createOutput(io.stdout).write(text)
  const isShown = await runPager(command, command.passesLinks() ? text : textWith(false), io)
  if (!isShown) await createOutput(io.stdout).write(text)
}

/** Whether a text takes more rows than a terminal has, its prompt counted; never so where there is no terminal. */
function isTooLong(text: string, {stdout: {isTTY, columns, rows}, env}: Io): boolean {
  if (!isTTY || !columns || !rows || env.TERM === 'dumb') return false
  const lines = stripVTControlCharacters(text).trimEnd().split('\n')
  const taken = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0)
  return taken >= rows
}

interface Pager {
  readonly command: string
  /** Whether the person named it: then it is a line for the shell. */
  readonly isNamed: boolean
  /** Whether links come out of it as links. */
  passesLinks(): boolean
}

/** The pager that a person wants; undefined for none. Windows brings none that can show colours. */
function pagerOf({PAGER: named}: Io['env']): Pager | undefined {
  const command = named ?? (process.platform === 'win32' ? '' : 'less')
  if (command === '' || command === 'cat') return undefined
  return {command, isNamed: named !== undefined, passesLinks: () => /^less(?: |$)/.test(command) && lessKnowsLinks()}
}

/** less passes links on since version 566; before, it shows them as the characters that they are. */
function lessKnowsLinks(): boolean {
  const {stdout} = spawnSync('less', ['--version'], {encoding: 'utf8'})
  return Number(/^less (\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= 566
}

/** Whether the pager ran. When the shell did not find it, it has said so. */
async function runPager({command, isNamed}: Pager, text: string, {env, signals}: Io): Promise<boolean> {
  // What git sets: end at once when all fits, pass colours on, leave the screen as it is.
  const settings = {...env, LESS: env.LESS ?? 'FRX', LV: env.LV ?? '-c'}
  const child = spawn(command, {shell: isNamed, stdio: ['pipe', 'inherit', 'inherit'], env: settings})
  // Ctrl-C is for the pager, which is still on the screen.
  const stay = () => {}
  signals?.on('SIGINT', stay)
  try {
    return await new Promise<boolean>((resolve) => {
      child.on('error', () => resolve(false))
      child.on('close', (code) => resolve(code !== 126 && code !== 127))
      // A pager may be left before its end.
      child.stdin.on('error', () => {})
      child.stdin.end(text)
    })
  } finally {
    signals?.off('SIGINT', stay)
  }
}
