import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}

const executable = resolve('bin/replylint.js')

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-bin-'))
  writeFileSync(
    join(cwd, 'replylint.yaml'),
    'phrases: {acme/tier: {message: No tiers., severity: error, match: {tier two: a specialist}, repair: safe}}\n',
  )
  writeFileSync(join(cwd, 'a.txt'), '---\nagent: Ann\n---\nHi Angela,\n\nI asked tier two for you.\n\nAnn\n')
}, 120_000)
afterAll(() => rmSync(cwd, {recursive: true, force: true}))

function run(args: readonly string[], input?: string) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [executable, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    ...(input === undefined ? {} : {input}),
  })
  return {status, stdout, stderr}
}

describe('the executable', () => {
  it('reports, and exits with 1 for an error', () => {
    const {status, stdout, stderr} = run(['a.txt'])
    expect(stdout).toContain(
      '  6  I asked tier two for you.\n             ‾‾‾‾‾‾‾‾\n     ✖ No tiers.  acme/tier\n       → a specialist\n',
    )
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
  })

  it('reads standard input, globs and folders', () => {
    expect(run(['--format', 'ndjson'], 'I asked tier two for you.').stdout).toContain('"acme/tier"')
    expect(run(['*.txt', '--format', 'ndjson']).stdout).toContain('"acme/tier"')
    expect(run(['.', '--format', 'ndjson']).stdout).toContain('"acme/tier"')
  })

  it('loads every heavy part that a run can need', () => {
    expect(run(['--fix-dry-run', 'a.txt']).stdout).toContain('+I asked a specialist for you.')
    writeFileSync(join(cwd, 'b.md'), 'I asked **tier two** for you.\n')
    expect(run(['--fix', 'b.md']).stdout).toContain('1 fixed')
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe('I asked **a specialist** for you.\n')
    writeFileSync(
      join(cwd, 'c.txt'),
      'In order to understand the aforementioned ramifications, the parcel was sent by the warehouse.\n',
    )
    const {status, stderr} = run(['--rule', 'wordiness', '--rule', 'readability', 'c.txt'])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(run(['rules']).stdout).toContain('cliche')
    expect(run(['explain', 'cliche']).stdout).toContain('cliche')
    expect(run(['guide', 'check']).stdout).toContain('acme/tier has no example yet')
    expect(run(['guide', 'print', 'a.txt']).stdout).toContain('acme/tier')
  })

  it('runs a guide in JavaScript', () => {
    writeFileSync(
      join(cwd, 'guide.mjs'),
      "export default {rules: {cliche: 'off'}, phrases: {'acme/x': {message: 'No.', match: 'for you'}}}\n",
    )
    expect(run(['a.txt', '--guide', 'guide.mjs']).stdout).toContain('acme/x')
  })

  it('tells its version, and what is wrong', () => {
    expect(run(['--version'])).toEqual({status: 0, stdout: `${packageJson.version}\n`, stderr: ''})
    expect(run(['missing.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'replylint: missing.txt: there is no such file or folder\n',
    })
    expect(run([], '')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'replylint: stdin: it is empty, there is no draft in it\n',
    })
  })

  const always = [
    '--no-regexp-tier-up',
    '--no-flush-bytecode',
    '--semi-space-growth-factor=16',
    '--heap-growing-percent=10',
  ]
  it.each([
    ['20.19.0', always.toSpliced(1, 0, '--interrupt-budget=200000')],
    ['26.0.0', always],
    ['99.0.0', []],
  ])('gives V8 no flag that it would complain of: Node %s', (version, expected) => {
    const preloaded = join(cwd, 'other-node.cjs')
    writeFileSync(
      preloaded,
      `Object.defineProperty(process, 'versions', {value: {...process.versions, node: '${version}'}})
       require('node:v8').setFlagsFromString = (flag) => console.error(flag)`,
    )
    const {stdout, stderr} = spawnSync(process.execPath, ['-r', preloaded, executable, '--version'], {encoding: 'utf8'})
    expect(stdout).toBe(`${packageJson.version}\n`)
    expect(stderr).toBe(expected.map((flag) => `${flag}\n`).join(''))
  })

  it('streams NDJSON, and ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [executable, '--input', 'ndjson', '--format', 'ndjson'], {cwd})
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.on('error', () => {})
    const answers = child.stdout[Symbol.asyncIterator]()
    child.stdin.write('{"id":"h1","text":"I asked tier two for you."}\n')
    expect(JSON.parse(String((await answers.next()).value)).id).toBe('h1')
    child.stdout.destroy()
    const feed = setInterval(() => child.stdin.write('{"id":"h2","text":"Hi."}\n'.repeat(100)), 5)
    const code = await new Promise((done) => child.on('exit', done))
    clearInterval(feed)
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
  })

  it('tells no stack where a reader of the help goes away', () => {
    const {stderr} = spawnSync('bash', ['-c', `"${process.execPath}" "${executable}" --help | head -1 > /dev/null`], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
  })

  it('gives a pipe every byte', () => {
    const input = Array.from(
      {length: 3_000},
      (_, index) => `{"id":${index},"text":"I asked tier two for you."}\n`,
    ).join('')
    const answers = run(['--input', 'ndjson', '--format', 'ndjson'], input).stdout.trimEnd().split('\n')
    expect(answers).toHaveLength(3_000)
    expect(JSON.parse(answers.at(-1)!).id).toBe(2_999)
  })
})
