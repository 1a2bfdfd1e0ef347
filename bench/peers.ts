import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Draft} from '../src/index.ts'
import {inTurns} from './measure.ts'

/** replylint and others side by side, in one run. */
export interface PeerFigures {
  /** Replies a second, warm, one core. */
  readonly perSecond: Readonly<Record<string, number>>
  /** How many times `node -e 0` each command takes for one reply, whole. */
  readonly start: Readonly<Record<string, number>>
}

const folder = resolve('bench/peers')

/** Installs the others in a folder of their own, unless that was done before. Needs a network then. */
export function installPeers(): void {
  if (existsSync(join(folder, 'node_modules/harper.js'))) return
  console.error('Installing what replylint is measured beside into bench/peers/node_modules, once …')
  const {status} = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm install in ${folder} ended with ${status}`)
}

/** Measures the others; `installPeers` comes first. */
export function benchPeers(drafts: readonly Draft[], rounds = 3): PeerFigures {
  const scratch = mkdtempSync(join(tmpdir(), 'replylint-peers-'))
  try {
    const file = join(scratch, 'drafts.json')
    writeFileSync(file, JSON.stringify(drafts))
    const times = JSON.parse(node('throughput.js', file, String(rounds))) as Readonly<Record<string, number>>
    const perSecond = Object.fromEntries(
      Object.entries(times).map(([name, time]) => [name, (drafts.length * 1000) / time]),
    )
    const reply = join(scratch, 'reply.txt')
    writeFileSync(reply, drafts[0]!.text)
    return {perSecond, start: benchStarts(reply)}
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
}

function benchStarts(reply: string, rounds = 7): Readonly<Record<string, number>> {
  const bin = (name: string) => join('node_modules', name)
  const commands: Readonly<Record<string, readonly string[]>> = {
    node: ['-e', '0'],
    replylint: [resolve('bin/replylint.js'), reply],
    'write-good': [bin('write-good/bin/write-good.js'), reply],
    'retext with nine plugins': ['start-retext.js', reply],
    alex: [bin('alex/cli.js'), reply],
    'textlint with three rule packs': [bin('textlint/bin/textlint.js'), reply],
    'Harper (wasm)': ['start-harper.js', reply],
  }
  const tasks = Object.entries(commands).map(([name, args]) => [name, () => void node(...args)] as const)
  const times = inTurns(Object.fromEntries(tasks), rounds)
  return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time / times.node!]))
}

/** Runs a script among the others; what it wrote. What is found makes linters end with a number that is no fault. */
function node(...args: readonly string[]): string {
  const {status, stdout, stderr, signal} = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (signal !== null || (stdout === '' && stderr.includes('Error')))
    throw new Error(`node ${args.join(' ')} ended with ${status ?? signal}: ${stderr}`)
  return stdout
}

/** The table of one run: ratios to parsing alone, and to `node -e 0`. */
export function peerTable({perSecond, start}: PeerFigures): string {
  const parsing = perSecond['retext-english, parsing only']!
  const rows = Object.keys(perSecond).map((name) => {
    const begun = start[name] === undefined ? '–' : `${start[name].toFixed(2)} ×`
    const ratio = `${(perSecond[name]! / parsing).toFixed(3)} ×`
    return `  ${name.padEnd(32)}${perSecond[name]!.toFixed(0).padStart(8)}${ratio.padStart(12)}${begun.padStart(18)}`
  })
  const head = `  ${''.padEnd(32)}${'a second'.padStart(8)}${'of parsing'.padStart(12)}${'start, of node'.padStart(18)}`
  return ['Beside others, in one run: replies a second, warm, one core; start of the command', head, ...rows].join('\n')
}
