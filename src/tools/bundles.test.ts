import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {executableBundle} from './bundles.ts'

const sources = {
  'main.ts': `
    console.log('main')
    export async function main([path]: readonly string[]): Promise<number> {
      console.log('started')
      const {heavy} = await import('./heavy.ts')
      const guest = await import(path!)
      console.log(heavy, guest.default)
      process.stdout.write('x'.repeat(1_000_000))
      return 1
    }
  `,
  'heavy.ts': `console.log('loading'); export const heavy = 'heavy'`,
  'guest.mjs': `await undefined; export default 'guest'`,
  'bin.js': `require('./main.cjs').main(process.argv.slice(2)).then((code) => (process.exitCode = code))`,
}

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-bundle-'))
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text)
  await build({...executableBundle, entryPoints: [join(folder, 'main.ts')], outfile: join(folder, 'main.cjs')})
})
afterAll(() => rmSync(folder, {recursive: true}))

test('heavy parts load when they are used, guests from where they are, and a pipe gets every byte', () => {
  const guest = pathToFileURL(join(folder, 'guest.mjs')).href
  rmSync(join(folder, 'heavy.ts'))
  const {status, stdout} = spawnSync(process.execPath, [join(folder, 'bin.js'), guest], {encoding: 'utf8'})
  expect(stdout.split('\n').slice(0, 4)).toEqual(['main', 'started', 'loading', 'heavy guest'])
  expect(stdout.split('\n')[4]).toHaveLength(1_000_000)
  expect(status).toBe(1)
})
