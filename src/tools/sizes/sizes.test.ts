import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {neededOf} from './installed.ts'
import {librarySize} from './library.ts'

test('only what users get is counted', () => {
  const packages = {
    '': {},
    'node_modules/a': {},
    'node_modules/b': {dev: true},
    'node_modules/a/node_modules/c': {},
    'node_modules/d': {devOptional: true},
    'node_modules/e': {peer: true},
  }
  expect(neededOf(packages)).toEqual(['node_modules/a', 'node_modules/a/node_modules/c'])
})

test('a library weighs what it holds, without retext', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-size-'))
  const file = join(folder, 'a.js')
  writeFileSync(
    file,
    `import 'retext'; export const a = ${JSON.stringify(Array.from({length: 2000}, (_, index) => index * 7919))}`,
  )
  const {gzipped, minified, parts} = await librarySize(file)
  rmSync(folder, {recursive: true})
  expect(minified).toBeGreaterThan(10_000)
  expect(gzipped).toBeLessThan(minified)
  expect(Object.keys(parts)).toHaveLength(1)
})
