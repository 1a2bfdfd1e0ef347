import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {checkExamples} from '../lint/index.ts'
import type {Rule} from '../rule/index.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-new-rule-'))
  symlinkSync(resolve('src'), join(folder, 'src'))
})
afterAll(() => rmSync(folder, {recursive: true}))

const newRule = (...args: string[]) => {
  const files = ['run.mjs', 'new-rule.ts'].map((name) => resolve('src/tools', name))
  const {status, stdout, stderr} = spawnSync(process.execPath, [...files, ...args], {cwd: folder, encoding: 'utf8'})
  return {status, stdout, stderr}
}

test('writes a rule whose examples fail until it is filled in', async () => {
  expect(newRule('bare-refusal', '--group', 'apology')).toEqual({
    status: 0,
    stdout: 'wrote rules/apology/bare-refusal.ts; next: npm run gen, and fill it in until npm run check passes\n',
    stderr: '',
  })
  const {default: rule} = (await import(join(folder, 'rules/apology/bare-refusal.ts'))) as {default: Rule}
  expect(rule).toMatchObject({id: 'bare-refusal', group: 'apology'})
  expect(checkExamples(rule)).toEqual([
    'bare-refusal: flags nothing where the example marks 23–34 “these words”: Write a reply in which «these words» are at fault.',
  ])
})

test('the group is wording unless given, with or without its name', () => {
  expect(newRule('slang').stdout).toContain('wrote rules/wording/slang.ts')
  expect(newRule('emoji', 'fit').stdout).toContain('wrote rules/fit/emoji.ts')
})

test('never writes over a rule, in whichever group it is', () => {
  newRule('idiom')
  const before = readFileSync(join(folder, 'rules/wording/idiom.ts'), 'utf8')
  expect(newRule('idiom', 'fit')).toEqual({status: 2, stdout: '', stderr: 'rules/wording/idiom.ts exists\n'})
  expect(readFileSync(join(folder, 'rules/wording/idiom.ts'), 'utf8')).toBe(before)
  expect(existsSync(join(folder, 'rules/fit/idiom.ts'))).toBe(false)
})

test.each([
  [['BareRefusal'], '“BareRefusal” is no rule’s name: write small letters with hyphens, as in bare-refusal'],
  [['../escape'], '“../escape” is no rule’s name'],
  [['fine', 'nonsense'], '“nonsense” is no group: write one of wording, apology, structure, fit, templates'],
  [[], 'npm run new-rule NAME [GROUP]'],
  [['a', 'fit', 'b'], 'npm run new-rule NAME [GROUP]'],
  [['a', '--grup', 'fit'], '--grup'],
])('refuses %j', (args, message) => {
  const {status, stderr} = newRule(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})
