import {spawnSync} from 'node:child_process'
import {delimiter, resolve} from 'node:path'

// As npm does for its scripts, so that the installed tools are found by name, whoever starts this.
const env = {...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`}
// Where installed tools are `.cmd` files.
const shell = process.platform === 'win32'

/** Runs a command of `node_modules/.bin` or of the system with this process's input and output; its exit code. */
export function inherit(command: string, args: readonly string[]): number {
  return spawnSync(command, args, {stdio: 'inherit', env, shell}).status ?? 1
}

/** Runs a command quietly: its exit code, and all that it wrote. */
export function capture(command: string, args: readonly string[]): {readonly code: number; readonly output: string} {
  const {status, stdout, stderr, error} = spawnSync(command, args, {encoding: 'utf8', env, shell, maxBuffer: 1 << 28})
  return {code: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`}
}
