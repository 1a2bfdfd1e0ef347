import {CommanderError} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {isForeseen} from './foreseen.ts'
import {ClosedOutput, type Io} from './io.ts'
import {createProgram} from './program.ts'
import {complaint} from './sink.ts'
import {UsageError} from './usage-error.ts'

/**
 * Runs a command line.
 *
 * @param argv What stands behind the program's name.
 * @param io Default: the process's.
 * @returns The exit code: 0 fine, 1 an error in a draft or too many warnings, 2 wrong use or unreadable input.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let code = 0
  const program = createProgram(packageJson.version, io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof ClosedOutput) return code
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    io.stderr.write(complaint(messageOf(error)))
    if (io.env.REPLYLINT_DEBUG === '1' && error instanceof Error) io.stderr.write(`${error.stack}\n`)
    return 2
  }
}

function processIo(): Io {
  const {stdout, stderr, env} = process
  return {
    // Opened only when something is read from it.
    get stdin() {
      return process.stdin
    },
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
  }
}

function messageOf(error: unknown): string {
  if (isForeseen(error) || error instanceof UsageError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  const next = 'Run it again with REPLYLINT_DEBUG=1 and send what it prints to the project’s issues'
  return `this is a fault of replylint itself: ${message}\n${next}`
}
