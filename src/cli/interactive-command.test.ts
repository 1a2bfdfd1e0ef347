import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {hasTerminal, inTerminal} from './testing-terminal.ts'

const executable = resolve('bin/replylint.js')
const command = `'${process.execPath}' '${executable}'`
const matter = '---\nagent: Ann\n---\n'
const body = 'Hi Angela,\n\nI asked tier two for you, and the desk.\n\nAnn\n'
const mended = body.replace('tier two', 'a specialist')

let cwd: string
const path = (name: string) => join(cwd, name)
const read = (name: string) => readFileSync(path(name), 'utf8')
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-ask-'))
  writeFileSync(
    path('replylint.yaml'),
    `phrases:
  acme/tier: {message: No tiers., severity: error, match: {tier two: a specialist}}
  acme/desk: {message: No desks., match: {the desk: our team}}
`,
  )
}, 120_000)
afterAll(() => rmSync(cwd, {recursive: true, force: true}))
beforeEach(() => writeFileSync(path('a.txt'), matter + body))

describe.skipIf(!hasTerminal)('replylint --interactive, in a terminal of its own (needs util-linux’s script)', () => {
  const start = (rest: string, size?: [number, number]) => inTerminal(`${command} ${rest}`, cwd, size)

  it('walks through a draft, and writes it when the person has decided about all', async () => {
    const terminal = start('-i a.txt')
    await terminal.shows('✖ No tiers.')
    await terminal.shows('1  I asked a specialist for you, and the desk.')
    await terminal.shows('q  quit')
    terminal.type('1')
    await terminal.shows('▲ No desks.')
    await terminal.shows('q  quit')
    terminal.type('s')
    await terminal.shows('keep 1 change: write a.txt')
    expect(read('a.txt')).toBe(matter + body)
    terminal.type('\r')
    await terminal.shows('a.txt: 1 change written · 1 skipped')
    expect(await terminal.exit).toBe(0)
    expect(read('a.txt')).toBe(matter + mended)
  })

  it('answers a pipe: questions at the terminal, the text to standard output', async () => {
    const terminal = start('-i < a.txt | tr a-z A-Z > out.txt')
    await terminal.shows('q  quit')
    terminal.type('t')
    await terminal.shows('Your wording')
    terminal.type('\u0001\u000bI asked for you.\r')
    await terminal.shows('1 other problem went with it.')
    await terminal.shows('print the text')
    terminal.type('k')
    await terminal.exit
    expect(read('out.txt')).toBe(`${matter}Hi Angela,\n\nI asked for you.\n\nAnn\n`.toUpperCase())
  })

  it('undoes, and goes with the arrows as well', async () => {
    const terminal = start('-i a.txt')
    await terminal.shows('q  quit')
    terminal.type('1')
    await terminal.shows('▲ No desks.')
    await terminal.shows('q  quit')
    terminal.type('u')
    await terminal.shows('Undone.')
    await terminal.shows('q  quit')
    terminal.type('\u001b[B\u001b[B')
    await terminal.shows('› s')
    terminal.type('\r')
    await terminal.shows('▲ No desks.')
    await terminal.shows('q  quit')
    terminal.type('q')
    expect(await terminal.exit).toBe(1)
    expect(read('a.txt')).toBe(matter + body)
  })

  it('leaves everything as it was at Ctrl-C, and says so', async () => {
    const terminal = start('-i a.txt')
    await terminal.shows('q  quit')
    terminal.type('1')
    await terminal.shows('▲ No desks.')
    await terminal.shows('q  quit')
    terminal.type('\u0003')
    await terminal.shows('a.txt: stopped, it stays as it was')
    expect(await terminal.exit).toBe(130)
    expect(read('a.txt')).toBe(matter + body)
  })

  it('gives a pipe its own text back at Ctrl-C', async () => {
    const terminal = start('-i < a.txt > out.txt')
    await terminal.shows('q  quit')
    terminal.type('1')
    await terminal.shows('▲ No desks.')
    await terminal.shows('q  quit')
    terminal.type('\u0003')
    expect(await terminal.exit).toBe(130)
    expect(read('out.txt')).toBe(matter + body)
  })

  it('goes from file to file; what was written before Ctrl-C stays written', async () => {
    writeFileSync(path('b.txt'), matter + body)
    const terminal = start('-i a.txt b.txt')
    await terminal.shows('q  quit')
    terminal.type('1')
    await terminal.shows('▲ No desks.')
    await terminal.shows('q  quit')
    terminal.type('s')
    await terminal.shows('keep 1 change')
    terminal.type('k')
    await terminal.shows('b.txt\n')
    await terminal.shows('q  quit')
    terminal.type('\u0003')
    expect(await terminal.exit).toBe(130)
    expect([read('a.txt'), read('b.txt')]).toEqual([matter + mended, matter + body])
  })

  it('asks before it writes over what somebody else wrote meanwhile', async () => {
    const terminal = start('-i a.txt')
    await terminal.shows('q  quit')
    terminal.type('1')
    await terminal.shows('▲ No desks.')
    await terminal.shows('q  quit')
    writeFileSync(path('a.txt'), 'Hi Bob,\n\nOther words.\n\nAnn\n')
    terminal.type('q')
    await terminal.shows('b  back')
    terminal.type('k')
    await terminal.shows('changed meanwhile')
    await terminal.shows('write over it')
    terminal.type('l')
    await terminal.exit
    expect(read('a.txt')).toContain('Other words.')
  })

  it('walks through an export reply by reply, and changes nothing else of it', async () => {
    const reply = (id: number, words: string) =>
      `{"id":  ${id}, "name": "R${id}", "short_code": "r${id}", "content": "${words}", "account_id": 1}`
    const file = (first: string, second: string) => `[\n\t${reply(1, first)},\n\t${reply(2, second)}\n]\n`
    const other = 'The desk \\u2019 will.'
    writeFileSync(path('macros.json'), file('I asked tier two.', other))
    const terminal = start('-i --as chatwoot --rule acme/tier --rule acme/desk macros.json', [80, 30])
    await terminal.shows('(id 1)')
    await terminal.shows('No tiers.')
    await terminal.shows('q  quit')
    terminal.type('1')
    await terminal.shows('keep 1 change: write macros.json')
    terminal.type('k')
    await terminal.shows('(id 2)')
    await terminal.shows('q  quit')
    terminal.type('q')
    await terminal.shows('b  back')
    terminal.type('k')
    await terminal.shows('macros.json: 1 change written')
    await terminal.exit
    expect(read('macros.json')).toBe(file('I asked a specialist.', other))
  })

  it('does not ask about what the baseline knows', async () => {
    const record = spawnSync(process.execPath, [executable, 'baseline', 'a.txt'], {cwd, encoding: 'utf8'})
    expect(record.status, record.stderr).toBe(0)
    writeFileSync(path('a.txt'), matter + body.replace('Ann\n', 'Tier two says hello.\n\nAnn\n'))
    try {
      const terminal = start('-i a.txt')
      await terminal.shows('Tier two says hello.')
      await terminal.shows('the last one')
      await terminal.shows('q  quit')
      terminal.type('s')
      expect(await terminal.exit).toBe(1)
    } finally {
      rmSync(path('.replylint-baseline.json'))
    }
  })

  it('shows nothing of a draft that speaks to the terminal', async () => {
    writeFileSync(path('a.txt'), `${matter}Hi \u001b]0;gotcha\u0007Angela,\n\nI asked tier two.\n\nAnn\n`)
    const terminal = start('-i --rule greeting=off a.txt')
    await terminal.shows('q  quit')
    terminal.type('q')
    await terminal.exit
    expect(terminal.all()).not.toContain('\u0007')
  })
})

describe('replylint --interactive without a terminal', () => {
  const run = (args: readonly string[]) => {
    // `setsid` takes the terminal away, where the tests themselves run in one.
    const {status, stdout, stderr} = spawnSync('setsid', ['-w', process.execPath, executable, ...args], {
      cwd,
      encoding: 'utf8',
      input: body,
    })
    return {status, stdout, stderr}
  }

  it.skipIf(process.platform !== 'linux')('says what it needs, and that is all', () => {
    for (const args of [['-i', 'a.txt'], ['-i']]) {
      expect(run(args)).toEqual({
        status: 2,
        stdout: '',
        stderr: 'replylint: --interactive asks at a terminal, and there is none here\n',
      })
    }
  })

  it
    .skipIf(process.platform !== 'linux')
    .each([['--fix'], ['--fix-dry-run'], ['--format=json'], ['--output=r.txt'], ['--redact'], ['--watch']])(
    'does not go with %s',
    (option) => {
      const {status, stdout, stderr} = run(['-i', 'a.txt', option])
      expect({status, stdout}).toEqual({status: 2, stdout: ''})
      expect(stderr).toMatch(/^replylint: --interactive/)
    },
  )
})
