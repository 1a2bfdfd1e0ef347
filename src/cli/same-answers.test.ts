import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter} from '../lint/index.ts'
import {builtInTables} from '../node/phrase-tables.ts'

/** Drafts enough for most rules: some of their examples, with the context that they come with. */
const drafts = rules.flatMap(({id, examples}) =>
  examples
    .filter(({options}, index) => options === undefined && index % 5 === 0)
    .map((example, index) => {
      const text = 'good' in example ? example.good : example.bad.replace(/[«»]/g, '')
      return {id: `${id} ${index}`, text, format: example.format ?? 'plain', context: example.context ?? {}}
    }),
)
const lines = drafts.map((draft) => JSON.stringify(draft)).join('\n')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-same-'))
  for (const name of ['bin', 'dist']) cpSync(name, join(folder, name), {recursive: true})
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const built = (ending: string) => readdirSync(join(folder, 'dist')).filter((name) => name.endsWith(ending))
/** Those of this Node; another version of it has its own. */
const caches = () => built(`-${process.version}-${process.arch}.cache`)

function run() {
  const args = [join(folder, 'bin/replylint.js'), '--format', 'ndjson', '--input', 'ndjson']
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {
    cwd: folder,
    input: lines,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  expect({stderr, status}).toEqual({stderr: '', status: 1})
  return stdout
}

describe('the executable', {timeout: 120_000}, () => {
  let answers: string

  it('answers as the library does, with its tables and its compiled code', () => {
    answers = run()
    const linter = createLinter()
    const reports = answers
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as {id: string; problems: unknown})
    const expected = drafts.map(({id, ...draft}) => ({id, problems: linter.lint(draft).problems}))
    expect(reports.map(({id, problems}) => ({id, problems}))).toEqual(expected)
  })

  it('answers the same when the compiled code is gone, and leaves it for the next run', () => {
    const before = caches()
    expect(before).toHaveLength(1)
    for (const name of before) rmSync(join(folder, 'dist', name))
    expect(run()).toBe(answers)
    expect(caches()).toEqual(before)
    expect(run()).toBe(answers)
  })

  it.each([[['explain', 'cliche']], [['--version']], [['missing.txt']]])(
    'leaves none after %j, which lints nothing',
    (args) => {
      for (const name of caches()) rmSync(join(folder, 'dist', name))
      spawnSync(process.execPath, [join(folder, 'bin/replylint.js'), ...args], {cwd: folder})
      expect(caches()).toEqual([])
      expect(run()).toBe(answers)
      expect(caches()).toHaveLength(1)
    },
  )

  it.each<[string, (code: Buffer) => Buffer]>([
    ['cut off', (code) => code.subarray(0, 5000)],
    ['empty', () => Buffer.alloc(0)],
    ['of another version', (code) => Buffer.concat([Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), code.subarray(8)])],
  ])('answers the same when the compiled code is %s', (_, spoil) => {
    for (const name of caches()) {
      const file = join(folder, 'dist', name)
      const whole = readFileSync(file)
      writeFileSync(file, spoil(whole))
      expect(run()).toBe(answers)
      writeFileSync(file, whole)
    }
  })

  it('answers the same without its tables', () => {
    for (const name of built('.bin')) rmSync(join(folder, 'dist', name))
    expect(run()).toBe(answers)
  })
})

describe('the tables of the built-in phrases', {timeout: 120_000}, () => {
  it('are those of the phrases as they are', () => {
    const [name, ...others] = readdirSync('dist').filter((name) => name.endsWith('.bin'))
    expect(others).toEqual([])
    expect(Buffer.compare(readFileSync(join('dist', name!)), Buffer.from(builtInTables())), 'run “npm run build”').toBe(
      0,
    )
  })
})
