import {CommanderError} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {ClosedOutput, type Io} from './io.ts'
import {messageOf} from './message-of.ts'
import {createProgram} from './program.ts'
import {complaint} from './sink.ts'

export {hasLinted} from './linted.ts'

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

/** Does drafts for another thread of this program. */
export const serveDrafts = async (): Promise<void> => (await import('./draft-worker.ts')).serveDrafts()

/** The bundle that this is a part of. */
function programFile(): string | undefined {
  const file = typeof __filename === 'undefined' ? undefined : __filename
  return file?.endsWith('.cjs') ? file : undefined
}

/** The tables of the built-in phrases; for the build, which lays them beside the executable. */
export const phraseTables = async (): Promise<Uint8Array> => (await import('../node/phrase-tables.ts')).builtInTables()

/** Who reads the help through `head` has seen enough. What is worth waiting for has a handler of its own. */
function passClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function processIo(): Io {
  const {stdout, stderr, env} = process
  for (const stream of [stdout, stderr]) stream.on('error', passClosed)
  return {
    // Opened only when something is read from it.
    get stdin() {
      return process.stdin
    },
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    signals: process,
    program: programFile(),
  }
}
