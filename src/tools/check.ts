import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {capture} from './steps.ts'

const packed = mkdtempSync(join(tmpdir(), 'replylint-pack-'))
const archive = () => join(packed, readdirSync(packed).find((name) => name.endsWith('.tgz')) ?? 'no archive')
const tool = (file: string, ...args: string[]) => [process.execPath, 'src/tools/run.mjs', file, ...args]

/** What is checked, in order; later steps use what earlier ones made. Arguments are made when a step's turn comes. */
const steps: readonly (readonly [name: string, command: () => readonly string[]])[] = [
  ['types', () => ['tsc', '-p', '.']],
  ['lint', () => ['biome', 'check', '--error-on-warnings']],
  ['generated files', () => tool('src/tools/gen/gen.ts', '--check')],
  ['build', () => tool('src/tools/build.ts')],
  ['sizes', () => tool('src/tools/sizes.ts')],
  ['tests', () => ['vitest', 'run']],
  ['pack', () => ['npm', 'pack', '--ignore-scripts', '--pack-destination', packed]],
  ['publint', () => ['publint', '--strict', archive()]],
  ['are the types wrong', () => ['attw', '--profile', 'esm-only', archive()]],
]

/** Runs a step and prints a line about it, with its whole output when it fails; whether it passed. */
function passes(name: string, [command = '', ...args]: readonly string[]): boolean {
  const start = performance.now()
  const {code, output} = capture(command, args)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const counts = name === 'tests' ? output.match(/Tests {2}(.*)/)?.[1] : undefined
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)${counts ? `: ${counts}` : ''}`)
  if (code !== 0) console.log(output)
  return code === 0
}

try {
  process.exitCode = steps.every(([name, command]) => passes(name, command())) ? 0 : 1
} finally {
  rmSync(packed, {recursive: true, force: true})
}
