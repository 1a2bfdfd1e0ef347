import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {runIn} from './testing-run.ts'

let cwd: string
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-across-')))
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

function put(path: string, content: string): string {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), content)
  return path
}

/** Runs `replylint library`: what it wrote, and its exit code. */
const run = (args: readonly string[], setting: Setting = {}) =>
  runMain(['library', '--today', '2026-06-15', ...args], setting)

interface Setting {
  readonly stdin?: string
  readonly at?: string
}

const runMain = (args: readonly string[], {stdin, at = cwd}: Setting = {}) =>
  runIn(at, args, stdin === undefined ? {} : {stdin})

interface Answer {
  readonly id: string | number
  readonly problems: readonly {rule: string; severity: string; range: [number, number]; line: number; message: string}[]
}
const jsonOf = async (args: readonly string[], setting?: {stdin?: string}) => {
  const {out, ...rest} = await run(['--format', 'json', ...args], setting)
  return {answers: JSON.parse(out) as Answer[], ...rest}
}

const closed = 'Hi Ann,\n\nWe’re closed until 5 March 2024.\n\nBest,\nTom\n'
const long =
  'I’ve packed the walnut lamp with the long cable, and the courier takes it along tomorrow morning before nine o’clock.\n'

describe('replylint library', () => {
  it('reports a library by draft, as a person reads it', async () => {
    const {code, out, err} = await run(['fixtures/library-rules'], {at: process.cwd()})
    expect({code, err}).toEqual({code: 0, err: ''})
    await expect(out).toMatchFileSnapshot('../../fixtures/library-rules/today-2026-06-15.report')
  })

  it('gives ranges and lines of the whole file, front matter included', async () => {
    const text = `---\nagent: Tom\n---\n${closed}`
    const {answers} = await jsonOf([put('closed.txt', text)])
    const [problem] = answers[0]!.problems
    expect(text.slice(...problem!.range)).toBe('until 5 March 2024')
    expect(problem).toMatchObject({rule: 'stale-reply', line: 6, severity: 'warning'})
  })

  it('answers by the day that it is told', async () => {
    put('closed.txt', closed)
    expect((await jsonOf(['closed.txt', '--today', '2024-03-05'])).answers[0]!.problems).toEqual([])
    expect((await jsonOf(['closed.txt', '--today', '2024-03-06'])).answers[0]!.problems).toHaveLength(1)
    const {code, err} = await run(['closed.txt', '--today', '2024-02-30'])
    expect(code).toBe(2)
    expect(err).toContain('Write a day such as 2026-01-31.')
  })

  it('uses the day of the clock when it is told none', async () => {
    const year = new Date().getFullYear()
    put('closed.txt', closed.replace('2024', String(year - 1)))
    put('open.txt', closed.replace('2024', String(year + 1)))
    const {out} = await runMain(['library', '--format', 'json', '.'])
    expect((JSON.parse(out) as Answer[]).map(({problems}) => problems.length)).toEqual([1, 0])
  })

  it('reads NDJSON, and answers in order', async () => {
    const lines = [
      {id: 'a', text: long},
      {id: 'b', text: closed},
      {id: 'c', text: long},
    ]
    const stdin = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    const {code, out} = await run(['--input', 'ndjson', '--format', 'ndjson'], {stdin})
    expect(code).toBe(0)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer)
    expect(answers.map(({id, problems}) => [id, ...problems.map(({rule}) => rule)])).toEqual([
      ['a'],
      ['b', 'stale-reply'],
      ['c', 'duplicate-reply'],
    ])
    expect(answers[2]!.problems[0]!.message).toContain('“a”')
  })

  it('takes files of one name for bodies of one reply', async () => {
    put('a/courier.txt', long)
    put('a/courier.html', `<p>${long.replace('nine', 'ten').replace('tomorrow', 'on 9 June')}</p>`)
    put('a/other.txt', long)
    const {answers} = await jsonOf(['a'])
    expect(answers.flatMap(({id, problems}) => problems.map(({rule}) => `${id} ${rule}`))).toEqual([
      'a/courier.html twin-bodies',
      'a/other.txt duplicate-reply',
    ])
  })

  it('finds bodies of one reply in an export', async () => {
    const export_ = {
      macros: [
        {
          id: 3601,
          title: 'Courier',
          actions: [
            {field: 'comment_value_html', value: '<p>The courier comes within 3 days.</p>'},
            {field: 'comment_value', value: ['channel:chat', 'The courier comes within 5 days.']},
          ],
        },
      ],
    }
    const {answers} = await jsonOf([put('macros.json', JSON.stringify(export_))])
    expect(answers.flatMap(({problems}) => problems.map(({message}) => message))).toEqual([
      'The chat version says “5 days” where the e-mail says “3 days”: make them agree.',
    ])
  })

  it('does as the guide says', async () => {
    put('replylint.yaml', 'rules:\n  stale-reply: error\n  duplicate-reply: off\n')
    put('a.txt', long)
    put('b.txt', long)
    put('c.txt', closed)
    const {code, answers} = await jsonOf(['.'])
    expect(code).toBe(1)
    expect(answers.flatMap(({problems}) => problems.map(({rule, severity}) => `${rule} ${severity}`))).toEqual([
      'stale-reply error',
    ])
  })

  it('does as --rule says, and tells rules about one reply apart', async () => {
    put('c.txt', closed)
    expect((await run(['--rule', 'stale-reply=error', 'c.txt'])).code).toBe(1)
    expect((await run(['--rule', 'stale-reply=off', 'c.txt'])).out).toBe('')
    expect((await run(['--rule', 'cliche', 'c.txt'])).err).toContain('cliche looks at one reply at a time')
    expect((await run(['--rule', 'stale', 'c.txt'])).err).toContain('there is no rule “stale”')
  })

  it('counts warnings', async () => {
    put('c.txt', closed)
    expect((await run(['--max-warnings', '1', 'c.txt'])).code).toBe(0)
    expect((await run(['--max-warnings', '0', 'c.txt'])).code).toBe(1)
  })

  it('tells what it cannot read, and lints the rest', async () => {
    put('c.txt', closed)
    put('empty.txt', '')
    const {code, out, err} = await run(['c.txt', 'empty.txt', 'gone.txt'])
    expect(code).toBe(2)
    expect(out).toContain('stale-reply')
    expect(err).toContain('empty.txt')
    expect(err).toContain('gone.txt')
  })

  it('wants something to read', async () => {
    const {code, err} = await run([])
    expect(code).toBe(2)
    expect(err).toContain('replylint library saved-replies/')
  })

  it('takes replies of two files for two replies, also where they share an id', async () => {
    const macro = (days: number) => [{id: 1, short_code: 'post', content: `Your lamp is with you in ${days} days.`}]
    put('one.json', JSON.stringify(macro(3)))
    put('two.json', JSON.stringify(macro(5)))
    expect((await run(['--as', 'chatwoot', 'one.json', 'two.json'])).out).not.toContain('twin-bodies')
  })

  it('explains its rules', async () => {
    const {code, out} = await runMain(['explain', 'twin-bodies'])
    expect(code).toBe(0)
    expect(out).toContain('A library of replies')
    expect(out).toContain('Say the same in every version of a reply.')
    const list = (await runMain(['rules'])).out
    for (const id of ['duplicate-reply', 'mixed-terms', 'stale-reply', 'twin-bodies']) expect(list).toContain(id)
  })
})
