import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {inTurns} from './measure.ts'
import {inScratch} from './scratch.ts'

/** Seconds of whole processes over one folder of replies. */
export interface FolderFigures {
  readonly replies: number
  /** Node reading all of the files, and nothing else. */
  readonly reading: number
  /** The command with one draft. */
  readonly one: number
  readonly oneThread: number
  readonly severalThreads: number
  readonly threads: number
  /** Nothing has changed since the run before. */
  readonly cached: number
}

/** Many files of which none has changed since the run before, in seconds of whole processes. */
export interface UnchangedFigures {
  readonly files: number
  readonly reading: number
  readonly cached: number
}

export function benchUnchanged(files = 20_000, rounds = 5): Promise<UnchangedFigures> {
  return inFolder(files, (run, lint) => {
    const times = inTurns({reading: run('-e', read), cached: lint('.', '--cache')}, rounds)
    return {files, reading: times.reading! / 1000, cached: times.cached! / 1000}
  })
}

export function benchFolder(replies = 2000, rounds = 3): Promise<FolderFigures> {
  return inFolder(replies, (run, lint) => {
    const times = inTurns(
      {
        reading: run('-e', read),
        one: lint('000001.txt'),
        oneThread: lint('.', '--concurrency', '1'),
        severalThreads: lint('.'),
        cached: lint('.', '--cache'),
      },
      rounds,
    )
    const seconds = (name: string) => times[name]! / 1000
    return {
      replies,
      threads: availableParallelism(),
      reading: seconds('reading'),
      one: seconds('one'),
      oneThread: seconds('oneThread'),
      severalThreads: seconds('severalThreads'),
      cached: seconds('cached'),
    }
  })
}

/** Reads all files of the folder, and does nothing else. */
const read = `const fs = require('fs'); for (const f of fs.readdirSync('.')) fs.readFileSync(f, 'utf8')`

/** Something that runs Node in the folder with these arguments, or the linter. */
type Runner = (...args: string[]) => () => void

const inFolder = <Figures>(replies: number, measure: (run: Runner, lint: Runner) => Figures): Promise<Figures> =>
  inScratch((folder) => {
    for (let number = 0; number < replies; number++)
      writeFileSync(join(folder, `${String(number).padStart(6, '0')}.txt`), replyOf(number))
    const run: Runner =
      (...args) =>
      () => {
        const {status, stderr} = spawnSync(process.execPath, args, {cwd: folder, stdio: ['ignore', 'ignore', 'pipe']})
        if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
      }
    const executable = join(process.cwd(), 'bin/replylint.js')
    return measure(run, (...args) => run(executable, '--format', 'ndjson', ...args))
  })

const things = ['lamp', 'desk', 'chair', 'shelf', 'rug', 'mirror', 'clock', 'vase']
const turns = [
  'Unfortunately, we cannot send it before Friday.',
  'I have asked our workshop, and it left today.',
  'Please do not hesitate to contact us at your earliest convenience.',
  'You can follow it in your account, under Orders.',
]

/** A reply of some 400 characters, no two the same. */
const replyOf = (number: number): string => `Hi Ann,

Thank you for writing about the ${things[number % things.length]} of order ${100_000 + number}. ${turns[number % turns.length]}
${turns[(number * 7 + 1) % turns.length]} The courier brings it to the address that you gave us, and you need not be in.

If it is not there on ${1 + (number % 28)} May, reply to this message: I will look into it the same day.

Best wishes,
Tom
`
