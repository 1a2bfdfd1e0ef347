import type {Command} from 'commander'
import {visible} from '../report/visible.ts'
import {candidatesFor} from './completion/candidates.ts'
import {type Shell, scriptFor} from './completion/scripts.ts'
import {createOutput, type Io} from './io.ts'

/** Prints the script for a shell; the exit code. */
export async function completionCommand(shell: Shell, io: Io): Promise<number> {
  await createOutput(io.stdout).write(scriptFor(shell))
  return 0
}

/** Answers a script that asks what can stand where the cursor is; the exit code. */
export async function completeCommand(program: Command, words: readonly string[], io: Io): Promise<number> {
  const found = await candidatesFor(program, words, async (command) => {
    const {rulesKnownTo} = await import('./completion/rule-names.ts')
    return rulesKnownTo(command, io.cwd)
  })
  const lines = found.words.map(({value, about}) => `${visible(value)}\t${visible(about.split(/;|\n/)[0]!)}`)
  await createOutput(io.stdout).write([`:${found.files ?? ''}`, ...lines, ''].join('\n'))
  return 0
}
