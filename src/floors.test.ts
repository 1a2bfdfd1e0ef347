import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {checkFloors} from './tools/floors.ts'

const check = (path: string, source: string) => checkFloors(new Map([[path, source]]))

test('every file imports only from its own floor and those below', () => {
  const paths = ['src', 'rules'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  expect(paths.length).toBeGreaterThan(10)
  expect(checkFloors(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])))).toEqual([])
})

describe('what is allowed', () => {
  test.each([
    ['a lower floor', 'src/lint/linter.ts', `import {a} from '../rule/rule.ts'`],
    ['the same floor', 'src/lint/linter.ts', `import {a} from './fix.ts'`],
    ['the rule door, for rules', 'rules/wording/cliche.ts', `import {definePhrases} from '../../src/rule/index.ts'`],
    ['rules, from floor 4', 'src/guide/presets.ts', `import {rules} from '../../rules/index.ts'`],
    ['rules, for their index', 'rules/index.ts', `import cliche from './wording/cliche.ts'`],
    ['packages', 'src/document/parse.ts', `import {ParseEnglish} from 'parse-english'`],
    ['Node, on floor 8', 'src/node/files.ts', `import {readFileSync} from 'node:fs'`],
    ['a computed path, on floor 8', 'src/node/use.ts', 'export const load = (path: string) => import(path)'],
    ['the terminal’s packages, on floor 9', 'src/cli/main.ts', `import chalk from 'chalk'`],
    ['anything, in tests', 'src/text/range.test.ts', `import {main} from '../cli/main.ts'; import 'node:fs'`],
    ['anything, in tools', 'src/tools/build.ts', `import {build} from 'esbuild'; import 'node:fs'`],
    ['names that Node has too', 'src/text/a.ts', 'export const a = (b: {process: {env: 1}}) => b.process.env'],
    ['words that only look like imports', 'src/text/a.ts', `// import 'node:fs'\nexport const a = "import('node:fs')"`],
  ])('%s', (_, path, source) => expect(check(path, source)).toEqual([]))
})

describe('what is not', () => {
  test.each([
    ['a higher floor', 'src/document/a.ts', `import {b} from '../rule/rule.ts'`, 'floor 3 is above floor 2'],
    ['in a type import', 'src/text/a.ts', `import type {B} from '../rule/rule.ts'`, 'floor 3 is above floor 1'],
    [
      'in an import type',
      'src/text/a.ts',
      `export type B = import('../document/draft.ts').Draft`,
      'floor 2 is above floor 1',
    ],
    [
      'in a dynamic import',
      'src/text/a.ts',
      `export const b = () => import('../lint/a.ts')`,
      'floor 5 is above floor 1',
    ],
    ['in an export', 'src/rule/index.ts', `export {b} from '../guide/b.ts'`, 'floor 4 is above floor 3'],
    ['in an export of all', 'src/rule/index.ts', `export * from '../guide/b.ts'`, 'floor 4 is above floor 3'],
    [
      'a rule, below the rules',
      'src/rule/a.ts',
      `import {rules} from '../../rules/index.ts'`,
      'floor 3.5 is above floor 3',
    ],
    [
      'another file, from a rule',
      'rules/fit/a.ts',
      `import {b} from '../../src/rule/rule.ts'`,
      'only from src/rule/index.ts',
    ],
    [
      'a lower floor, from a rule',
      'rules/fit/a.ts',
      `import {b} from '../../src/text/range.ts'`,
      'only from src/rule/index.ts',
    ],
    ['a package, from a rule', 'rules/fit/a.ts', `import leven from 'leven'`, 'only from src/rule/index.ts'],
    ['Node', 'src/lint/a.ts', `import {join} from 'node:path'`, 'may use Node'],
    ['Node by its old name', 'src/lint/a.ts', `import {readFile} from 'fs/promises'`, 'may use Node'],
    ['Node by require', 'src/lint/a.ts', `export const fs = require('fs')`, 'may use Node'],
    ['Node’s globals', 'src/lint/a.ts', 'export const a = process.env.A', 'uses process'],
    ['Node’s globals, bare', 'src/lint/a.ts', 'export const a = [Buffer, __dirname]', 'uses Buffer'],
    ['a package for Node', 'src/guide/a.ts', `import {glob} from 'tinyglobby'`, 'may use Node'],
    ['a computed path', 'src/guide/a.ts', 'export const load = (path: string) => import(path)', 'a computed path'],
    ['chalk', 'src/report/a.ts', `import chalk from 'chalk'`, 'only src/cli may'],
    ['commander', 'src/node/a.ts', `import {Command} from 'commander'`, 'only src/cli may'],
    ['tools', 'src/cli/a.ts', `import {doors} from '../tools/doors.ts'`, 'no part of the program'],
    ['from nowhere', 'src/utils.ts', '', 'src/utils.ts stands on no floor'],
    ['nowhere', 'src/cli/a.ts', `import {b} from '../utils.ts'`, 'it stands on no floor'],
  ])('%s', (_, path, source, fault) => expect(check(path, source).join('\n')).toContain(fault))
})
