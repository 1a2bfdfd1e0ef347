import {spawn, spawnSync} from 'node:child_process'
import {stripVTControlCharacters} from 'node:util'

/** Whether `script` of util-linux is here, which runs a command in a terminal of its own. */
export const hasTerminal =
  process.platform === 'linux' && /util-linux/.test(spawnSync('script', ['--version'], {encoding: 'utf8'}).stdout ?? '')

/** A command in a terminal, and the person at it. */
export interface TestTerminal {
  type(keys: string): void
  /** Waits until the terminal has shown a text since the last one that was waited for. */
  shows(text: string): Promise<void>
  /** All that was shown so far, without what moves the cursor or paints. */
  all(): string
  /** The exit code of the command. */
  readonly exit: Promise<number | null>
}

/** More than a loaded machine needs, in milliseconds. */
const patience = 15_000

/**
 * Runs a command of the shell in a terminal.
 *
 * @param size In columns and rows.
 */
export function inTerminal(command: string, cwd: string, [columns, rows] = [60, 24]): TestTerminal {
  const line = `stty cols ${columns} rows ${rows}; ${command}`
  const env = {...process.env, TERM: 'xterm', SHELL: '/bin/bash'}
  const child = spawn('script', ['-qec', line, '/dev/null'], {cwd, env})
  let shown = ''
  let seen = 0
  let wake = () => {}
  const exit = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      resolve(code)
      wake()
    })
  })
  child.stdout.on('data', (chunk) => {
    shown += stripVTControlCharacters(String(chunk)).replaceAll('\r', '')
    wake()
  })
  child.stdin.on('error', () => {})
  return {
    exit,
    all: () => shown,
    type: (keys) => void child.stdin.write(keys),
    async shows(text) {
      const end = Date.now() + patience
      for (;;) {
        const at = shown.indexOf(text, seen)
        if (at >= 0) {
          seen = at + text.length
          return
        }
        if (Date.now() > end || child.exitCode !== null) {
          child.kill('SIGKILL')
          throw new Error(`the terminal never showed “${text}”, but:\n${shown.slice(seen)}`)
        }
        await new Promise<void>((resolve) => {
          wake = resolve
          setTimeout(resolve, 500)
        })
      }
    },
  }
}
