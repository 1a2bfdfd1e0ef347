import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

const scripts = resolve('docs/examples/partitions')
const executable = resolve('bin/replylint.js')
const patience = 90_000
const partitions = ['01.ndjson', '02.ndjson', '03.ndjson', '04.ndjson']

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-year-'))
  mkdirSync(join(cwd, 'parts'))
  for (const [index, name] of partitions.entries()) {
    const lines = Array.from({length: 40}, (_, number) => {
      const id = `${index}-${number}`
      return number === 7 ? `{"id": "${id}", "txt": 1}\n\n` : `{"id": "${id}", "text": "Ask tier two about ${id}."}\n`
    })
    writeFileSync(join(cwd, 'parts', name), lines.join(''))
  }
  // Slow enough to be caught at work.
  writeFileSync(
    join(cwd, 'slow.mjs'),
    `export default {
  id: 'acme/slow', summary: 'S', why: 'W', group: 'acme', severity: 'warning', options: {}, phrases: {}, examples: [],
  needs: [],
  *check() {
    const end = Date.now() + 20
    while (Date.now() < end);
  },
}
`,
  )
  writeFileSync(
    join(cwd, 'replylint.yaml'),
    'use: ./slow.mjs\nphrases: {acme/tier: {message: No tiers., match: tier two}}\n',
  )
  // Each process writes down who it is before it becomes replylint.
  writeFileSync(join(cwd, 'run.sh'), `echo $$ >> pids\nexec "${process.execPath}" "${executable}" "$@"\n`)
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

const read = (name: string) => readFileSync(join(cwd, name), 'utf8')

function pids(): number[] {
  try {
    return read('pids').trim().split('\n').map(Number)
  } catch {
    return []
  }
}

/** A process that has answered some of its partition, and not all. */
async function atWork(): Promise<number> {
  for (const end = Date.now() + patience / 2; Date.now() < end; await pause(5)) {
    try {
      const parts = readdirSync(join(cwd, 'answers')).filter((name) => name.includes('.part-'))
      const [pid] = pids()
      if (pid !== undefined && parts.some((name) => read(`answers/${name}`) !== '')) return pid
    } catch {
      // The folder is not there yet.
    }
  }
  throw new Error('nobody has begun')
}

/** Runs a command, and kills the first process of replylint in the middle of its work. */
async function killedOnce(command: string, args: readonly string[]) {
  const child = spawn(command, args, {cwd, env: {...process.env, REPLYLINT: 'sh run.sh'}})
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  process.kill(await atWork(), 'SIGKILL')
  return {code: await ended, err}
}

function expectAll(): void {
  expect(readdirSync(join(cwd, 'answers')).sort()).toEqual(partitions)
  expect(pids()).toHaveLength(partitions.length + 1)
  const whole = spawnSync(process.execPath, [executable, ...'--input ndjson --format ndjson'.split(' ')], {
    cwd,
    encoding: 'utf8',
    input: partitions.map((name) => read(`parts/${name}`)).join(''),
  })
  // A line without an id would be known by its number, but these have ids.
  const withoutNumber = (text: string) => text.replaceAll(/line \d+/g, 'line')
  expect(withoutNumber(partitions.map((name) => read(`answers/${name}`)).join(''))).toBe(withoutNumber(whole.stdout))
  expect(whole.stdout.match(/No tiers/g)).toHaveLength(39 * partitions.length)
}

describe.skipIf(process.platform === 'win32')('partitions, a process each', () => {
  it(
    'are all answered, though one process is killed',
    async () => {
      const {code, err} = await killedOnce('sh', [join(scripts, 'lint-year.sh'), 'parts', 'answers', '2'])
      expect(code, err).toBe(0)
      expect(err).toMatch(/parts\/0\d\.ndjson: \d+ of 40 answered, exit code 137/)
      expect(err).toContain('try 1: 1 partitions are not done')
      expectAll()
      const again = spawnSync('sh', [join(scripts, 'lint-year.sh'), 'parts', 'answers'], {cwd, encoding: 'utf8'})
      expect(again).toMatchObject({status: 0, stderr: ''})
      expect(pids()).toHaveLength(partitions.length + 1)
    },
    patience,
  )

  it.skipIf(spawnSync('parallel', ['--version']).status !== 0)(
    'are all answered by GNU parallel, though one process is killed',
    async () => {
      mkdirSync(join(cwd, 'answers'))
      const line = [join(scripts, 'lint-partition.sh'), '{}', 'answers/{/}', ':::']
      const paths = partitions.map((name) => `parts/${name}`)
      const {code, err} = await killedOnce('parallel', ['--retries', '3', '-j', '2', 'sh', ...line, ...paths])
      expect(code, err).toBe(0)
      expectAll()
    },
    patience,
  )

  it('are not taken for answered when nothing could be done', () => {
    mkdirSync(join(cwd, 'answers'))
    writeFileSync(join(cwd, 'replylint.yaml'), 'rules: {clichee: off}\n')
    const {status, stderr} = spawnSync(
      'sh',
      [join(scripts, 'lint-partition.sh'), 'parts/01.ndjson', 'answers/01.ndjson'],
      {cwd, encoding: 'utf8', env: {...process.env, REPLYLINT: 'sh run.sh'}},
    )
    expect(status).toBe(75)
    expect(stderr).toContain('cliche')
    expect(readdirSync(join(cwd, 'answers'))).toEqual([])
  })
})
