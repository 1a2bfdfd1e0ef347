import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'

/**
 * Builds the executable once before all tests, where vitest is run by itself on a tree that has none; `npm test` builds
 * it anew.
 */
export function setup(): void {
  if (existsSync('dist/replylint.cjs')) return
  const build = ['src/tools/run.mjs', 'src/tools/build.ts', '--no-types']
  const {status, stderr} = spawnSync(process.execPath, build, {encoding: 'utf8'})
  if (status !== 0) throw new Error(`The executable could not be built:\n${stderr}`)
}
