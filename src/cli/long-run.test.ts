import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {hasTerminal, inTerminal} from './testing-terminal.ts'

const executable = resolve('bin/replylint.js')
const patience = 60_000

let cwd: string
const children: ChildProcess[] = []
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-long-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(cwd, {recursive: true, force: true})
})

function put(name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), {recursive: true})
  writeFileSync(join(cwd, name), text)
}

const read = (name: string) => readFileSync(join(cwd, name), 'utf8')

/** A guide with a rule that says in which thread it runs, which takes a while in the first one. */
function putGuide(milliseconds: number, more = ''): void {
  put(
    'replylint.yaml',
    `context: {channel: chat, turn: 3}
use: ./thread.mjs
phrases:
  acme/tier: {message: No tiers., severity: warning, match: {tier two: a specialist}, repair: safe}
`,
  )
  put(
    'thread.mjs',
    `import {isMainThread} from 'node:worker_threads'
export default {
  id: 'acme/thread', summary: 'S', why: 'W', group: 'acme', severity: 'suggestion', options: {}, phrases: {},
  examples: [], needs: [],
  *check(document) {
    const end = Date.now() + (isMainThread ? ${milliseconds} : 0)
    while (Date.now() < end);
    ${more}
    yield {at: document.sentences[0], message: isMainThread ? 'first' : 'other'}
  },
}
`,
  )
}

interface Run {
  readonly child: ChildProcess
  readonly done: Promise<{readonly code: number | null; readonly out: string; readonly err: string}>
  readonly out: () => string
}

function start(args: readonly string[]): Run {
  const child = spawn(process.execPath, [executable, ...args], {cwd})
  children.push(child)
  const written = {out: '', err: ''}
  child.stdout.on('data', (chunk) => {
    written.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    written.err += chunk
  })
  child.stdin.on('error', () => {})
  const done = new Promise<{code: number | null; out: string; err: string}>((finish) => {
    child.on('close', (code) => finish({code, ...written}))
  })
  return {child, done, out: () => written.out}
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + patience / 2
  while (!isSo()) {
    if (Date.now() > end) throw new Error('it never came to that')
    await pause(5)
  }
}

const drafts = (count: number, textOf = (number: number) => `Ask tier two about ${number}.`) =>
  Array.from({length: count}, (_, number) => `${JSON.stringify({id: number, text: textOf(number)})}\n`).join('')

interface Line {
  readonly id: number
  readonly error?: string
  readonly problems?: readonly {readonly message: string}[]
}

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

const ndjson = ['--input', 'ndjson', '--format', 'ndjson']

describe('several threads', () => {
  it(
    'share the drafts of a stream, and answer in order',
    async () => {
      putGuide(60)
      const {child, done} = start([...ndjson, '--concurrency', '3'])
      child.stdin!.end(drafts(150))
      const {code, out, err} = await done
      expect({code, err}).toEqual({code: 0, err: ''})
      const lines = linesOf(out)
      expect(lines.map(({id}) => id)).toEqual(Array.from({length: 150}, (_, index) => index))
      const messages = lines.flatMap(({problems = []}) => problems.map(({message}) => message))
      expect(new Set(messages)).toEqual(new Set(['No tiers.', 'first', 'other']))
    },
    patience,
  )

  it(
    'are only one where that is wished, and for what is soon done',
    async () => {
      putGuide(5)
      for (const [count, concurrency] of [
        [100, '1'],
        [10, 'auto'],
      ] as const) {
        const {child, done} = start([...ndjson, '--concurrency', concurrency])
        child.stdin!.end(drafts(count))
        expect((await done).out).not.toContain('other')
      }
    },
    patience,
  )

  it(
    'tell what goes wrong in them, each in its turn',
    async () => {
      putGuide(60, "if (document.draft.text.includes('boom')) throw new Error('it went boom')")
      const {child, done} = start([...ndjson, '--concurrency', '2'])
      child.stdin!.end(drafts(150, (number) => (number === 5 || number === 149 ? `boom ${number}` : 'Fine.')))
      const {code, out} = await done
      expect(code).toBe(2)
      const lines = linesOf(out)
      const errors = lines.filter(({error}) => error !== undefined)
      const error = 'stdin: Rule acme/thread failed: it went boom'
      expect(errors).toEqual([
        {id: 5, error},
        {id: 149, error},
      ])
      expect(out).toContain('other')
    },
    patience,
  )

  it(
    'lose nothing when one of them dies',
    async () => {
      putGuide(60, 'if (!isMainThread && /[37]7/.test(document.draft.text)) process.exit(9)')
      const {child, done} = start([...ndjson, '--concurrency', '3'])
      child.stdin!.end(drafts(150))
      const {code, out} = await done
      expect(code).toBe(0)
      expect(linesOf(out).map(({id}) => id)).toEqual(Array.from({length: 150}, (_, index) => index))
    },
    patience,
  )

  it(
    'mend the files of a folder, and those of an export',
    async () => {
      putGuide(60)
      for (let number = 0; number < 100; number++) put(`in/${number}.txt`, `Ask tier two about ${number}.\n`)
      const macros = (who: string) =>
        JSON.stringify({saved: Array.from({length: 60}, (_, id) => ({id, text: `Ask ${who} about ${id}.`}))})
      put('in/saved.json', macros('tier two'))
      put('replylint.yaml', `${read('replylint.yaml')}exports: [{files: saved.json, body: text, id: id}]\n`)
      const {done} = start(['--fix', 'in', '--concurrency', '2', '--format', 'ndjson'])
      const {code, out, err} = await done
      expect({code, err}).toEqual({code: 0, err: ''})
      expect(out).toContain('other')
      for (let number = 0; number < 100; number++)
        expect(read(`in/${number}.txt`)).toBe(`Ask a specialist about ${number}.\n`)
      expect(read('in/saved.json')).toBe(macros('a specialist'))
    },
    patience,
  )
})

describe('a run that is interrupted', () => {
  it.each([['1'], ['2']])(
    'leaves no half-written file, and says what was done, with %s at work',
    async (concurrency) => {
      putGuide(30)
      for (let number = 100; number < 400; number++) put(`in/${number}.txt`, `Ask tier two about ${number}.\n`)
      const args = ['--fix', 'in', '--format', 'json', '--output', 'html=page.html', '--concurrency', concurrency]
      put('page.html', 'the page before')
      const {child, done} = start(args)
      await until(() => read('in/110.txt').includes('specialist'))
      child.kill('SIGINT')
      const {code, out, err} = await done
      expect(code).toBe(130)
      const answers = JSON.parse(out) as {id: string}[]
      const all = readdirSync(join(cwd, 'in'))
      const mended = all.filter((name) => read(`in/${name}`).includes('specialist'))
      expect(err).toBe(`replylint: stopped after ${answers.length} of 300 files; ${mended.length} were mended\n`)
      expect(mended).toHaveLength(answers.length)
      expect(mended.length).toBeLessThan(300)
      expect(all).toHaveLength(300)
      for (const name of all) expect(read(`in/${name}`)).toMatch(/^Ask (?:tier two|a specialist) about \d+\.\n$/)
      expect(read('page.html')).toBe('the page before')
    },
    patience,
  )

  it(
    'leaves an export as it was that it had not come to the end of',
    async () => {
      putGuide(30)
      const macros = JSON.stringify({saved: Array.from({length: 300}, (_, id) => ({id, text: `Ask tier two, ${id}.`}))})
      put('saved.json', macros)
      put('replylint.yaml', `${read('replylint.yaml')}exports: [{files: saved.json, body: text, id: id}]\n`)
      const {child, done, out} = start(['--fix', 'saved.json', '--format', 'ndjson'])
      await until(() => out().includes('#/saved/5/'))
      child.kill('SIGTERM')
      const {code, err} = await done
      expect(code).toBe(143)
      expect(err).toMatch(/^replylint: stopped after \d+ drafts\n$/)
      expect(read('saved.json')).toBe(macros)
    },
    patience,
  )

  it(
    'answers what has come of a stream, and waits for no more',
    async () => {
      putGuide(0)
      const {child, done, out} = start([...ndjson, '--output', 'unix=list.txt'])
      child.stdin!.write(drafts(3))
      await until(() => out().split('\n').length === 4)
      child.kill('SIGTERM')
      const {code, err, out: all} = await done
      expect({code, err}).toEqual({code: 143, err: 'replylint: stopped after 3 drafts\n'})
      expect(linesOf(all)).toHaveLength(3)
      expect(existsSync(join(cwd, 'list.txt'))).toBe(false)
    },
    patience,
  )
})

describe.skipIf(!hasTerminal)('progress', () => {
  it(
    'is shown to a person who waits, and goes away',
    async () => {
      putGuide(60)
      for (let number = 0; number < 60; number++) put(`in/${number}.txt`, `Fine ${number}.\n`)
      const command = `${process.execPath} ${executable} in --concurrency 1 --format ndjson`
      const terminal = inTerminal(`${command} > answers.ndjson`, cwd)
      await terminal.shows('░')
      await terminal.shows('of 60 files')
      expect(await terminal.exit).toBe(0)
      expect(read('answers.ndjson').trimEnd().split('\n')).toHaveLength(60)
      const quiet = inTerminal(`${command} --quiet > answers.ndjson`, cwd)
      expect(await quiet.exit).toBe(0)
      expect(quiet.all()).toBe('')
    },
    patience,
  )

  it(
    'ends where Ctrl-C is pressed',
    async () => {
      putGuide(60)
      for (let number = 0; number < 100; number++) put(`in/${number}.txt`, `Fine ${number}.\n`)
      const terminal = inTerminal(`${process.execPath} ${executable} in --concurrency 1 > answers.txt`, cwd)
      await terminal.shows('of 100 files')
      terminal.type('\u0003')
      await terminal.shows('replylint: stopped after ')
      expect(await terminal.exit).toBe(130)
    },
    patience,
  )
})
