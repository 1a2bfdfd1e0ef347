import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, test} from 'vitest'

/** A project of somebody who has installed the built package, with the examples in it. */
let project: string
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'replylint-examples-'))
  mkdirSync(join(project, 'node_modules'))
  symlinkSync(resolve('.'), join(project, 'node_modules/replylint'), 'junction')
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
  const entryPoints = readdirSync('docs/examples')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `docs/examples/${name}`)
  expect(entryPoints).toHaveLength(5)
  await build({entryPoints, outdir: project, format: 'esm', bundle: true, packages: 'external', tsconfigRaw: {}})
})
afterAll(() => rmSync(project, {recursive: true, force: true}))

/** Runs a module in the project; what it printed as JSON. */
function run(code: string): unknown {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: project,
    encoding: 'utf8',
  })
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  return stdout === '' ? undefined : JSON.parse(stdout)
}

const print = (value: string) => `console.log(JSON.stringify(${value}))`

test('a form is told once the typist has paused', () => {
  const shown = run(`
    import {watchForm} from './web-form.js'
    const shown = []
    const typed = watchForm((pieces) => shown.push(pieces), 20)
    typed({text: 'Please do'})
    typed({text: 'Please do not hesitate'})
    typed({text: 'Hi Ann, please do not hesitate to ask.', context: {channel: 'chat', turn: 1}})
    setTimeout(() => ${print('shown')}, 200)
  `) as {text: string; problems: {rule: string}[]}[][]
  expect(shown).toHaveLength(1)
  expect(shown[0]!.map(({text}) => text).join('')).toBe('Hi Ann, please do not hesitate to ask.')
  expect(shown[0]!.find(({problems}) => problems.some(({rule}) => rule === 'cliche'))?.text).toContain('hesitate')
  expect(shown[0]![0]).toEqual({text: 'Hi Ann, ', problems: []})
})

test('a handler answers', () => {
  const answers = run(`
    import {lintReply} from './request-handler.js'
    const ask = (body) => {
      const answer = {}
      const response = {status: (code) => ((answer.code = code), response), json: (body) => (answer.body = body)}
      lintReply({body}, response)
      return answer
    }
    ${print(`[
      ask({text: 'Hi {{customer.name}}, it is done.'}),
      ask({text: 'Dear Customer,\\n\\nIt is done.\\n\\nTom', customer: 'Ann'}),
      ask({}), ask(undefined), ask('text'), ask({text: 'x'.repeat(20_001)}),
    ]`)}
  `) as {code: number; body: {sendable?: boolean; problems?: {rule: string}[]}}[]
  expect(answers.map(({code}) => code)).toEqual([200, 200, 400, 400, 400, 400])
  expect(answers.map(({body}) => body.sendable).slice(0, 2)).toEqual([false, true])
  expect(answers[1]!.body.problems?.map(({rule}) => rule)).toContain('greeting')
})

test('a bot repairs its draft until nothing more can be mended, and ends', () => {
  const draft = `Dear Customer,

Unfortunately, your lamp is late. Please do not hesitate to contact us at your earliest convenience in order to utilize our services.

Tom`
  const {before, after, left, again} = run(`
    import {createLinter} from 'replylint'
    import {instructionsFor, repair} from './self-repair.js'
    const draft = {text: ${JSON.stringify(draft)}, context: {customer: {name: 'Ann'}, agent: {name: 'Tom'}}}
    const after = repair(draft)
    const again = repair({...draft, text: after.text})
    ${print('{before: createLinter().lint(draft).problems.length, after, left: instructionsFor(after), again: again.text}')}
  `) as {before: number; after: {text: string; problems: unknown[]}; left: string[]; again: string}
  expect(after.problems.length).toBeLessThan(before)
  expect(after.text).toContain('Hi Ann')
  expect(after.text).not.toMatch(/hesitate|…/)
  expect(again).toBe(after.text)
  expect(left).toHaveLength(after.problems.length)
  for (const line of left) expect(line).toMatch(/^Line \d+, “.*”: ./s)
})

test('a rule of one’s own passes its examples, and speaks at the command line', () => {
  expect(run(`import './refund-date.check.js'`)).toBeUndefined()
  writeFileSync(join(project, 'replylint.yaml'), 'use: ./refund-date.js\n')
  writeFileSync(join(project, 'reply.txt'), 'Hi Ann,\n\nWe have refunded you.\n\nTom\n')
  const {stdout} = spawnSync(process.execPath, [resolve('bin/replylint.js'), '--format', 'unix', 'reply.txt'], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(stdout).toContain('Say when the money arrives. [warning/acme/refund-date]')
})

test('README shows them as they are', () => {
  const readme = readFileSync('README.md', 'utf8')
  const shown = [...readme.matchAll(/^```ts\n\/\/ (docs\/examples\/[\w.-]+)\n(.*?)^```/gms)]
  expect(shown.map(([, path]) => path)).toEqual(['docs/examples/self-repair.ts', 'docs/examples/refund-date.ts'])
  for (const [, path, text] of shown) expect(readFileSync(path!, 'utf8')).toContain(text)
  for (const name of readdirSync('docs/examples').filter((each) => each.endsWith('.ts')))
    expect(readme).toContain(`docs/examples/${name}`)
})
