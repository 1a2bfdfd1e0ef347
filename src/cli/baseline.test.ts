import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {runIn} from './testing-run.ts'

const executable = resolve('bin/replylint.js')
const file = '.replylint-baseline.json'
let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-baseline-'))
  mkdirSync(join(cwd, 'saved'))
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

const run = (...args: string[]) => runIn(cwd, args)
const read = (path: string) => readFileSync(join(cwd, path), 'utf8')
const write = (path: string, text: string) => writeFileSync(join(cwd, path), text)

const things = ['lamp', 'chair', 'kettle', 'charger', 'invoice', 'bicycle', 'basket']
const reasons = ['the shade is backordered', 'our courier lost it', 'the maker is closed', 'a part is missing']
const reply = (number: number): string => {
  const [thing, reason] = [things[number % things.length], reasons[number % reasons.length]]
  return `Hi {{ticket.requester.first_name}},

Unfortunately, we can't send you the ${thing} of order ${1000 + number} because ${reason}. Do not hesitate to contact us.

Best regards,
Tom
`
}
const writeReplies = (many: number) => {
  for (let number = 0; number < many; number++) write(`saved/reply-${number}.txt`, reply(number))
}
const addOne = (path: string) =>
  write(path, read(path).replace('Best regards', 'Rest assured that all is well.\n\nBest regards'))

describe('the executable', () => {
  const execute = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [executable, ...args], {cwd, encoding: 'utf8'})
    return {status, stdout, stderr}
  }

  it('says one line for one new problem in 300 replies that all have some', () => {
    writeReplies(300)
    const recorded = execute('baseline', '--template', 'saved')
    expect(recorded.stdout).toMatch(/^\.replylint-baseline\.json: \d{3,4} problems known in 300 drafts\n$/)
    expect(execute('--template', '--format', 'unix', 'saved')).toEqual({status: 0, stdout: '', stderr: ''})
    addOne('saved/reply-150.txt')
    const {stdout, stderr} = execute('--template', '--format', 'unix', 'saved')
    expect(stdout.split('\n')).toEqual([expect.stringMatching(/^saved\/reply-150\.txt:5:1: .*Rest assured/), ''])
    expect(stderr).toBe('')
    expect(execute('--template', '--max-warnings', '0', 'saved').status).toBe(1)
  }, 180_000)
})

describe('a baseline of files', () => {
  it('is not disturbed by moving, and says how many are known', async () => {
    writeReplies(9)
    await run('baseline', '--template', 'saved')
    mkdirSync(join(cwd, 'elsewhere'))
    renameSync(join(cwd, 'saved/reply-0.txt'), join(cwd, 'elsewhere/zzz.txt'))
    renameSync(join(cwd, 'saved/reply-1.txt'), join(cwd, 'saved/reply-00.txt'))
    expect((await run('--template', 'saved', 'elsewhere')).out).toMatch(/^ {2}\d+ problems known, none new\n$/)
    addOne('elsewhere/zzz.txt')
    expect((await run('--template', 'saved', 'elsewhere')).out).toMatch(
      /^elsewhere\/zzz\.txt\n[\s\S]*1 warning in 1 of 9 drafts · \d+ problems known, 1 new/,
    )
    expect((await run('--template', '--no-baseline', 'saved')).out).toContain('reply-5.txt')
  })

  it('shows the problems of a new reply in the new reply, though it is much like the others', async () => {
    writeReplies(9)
    await run('baseline', '--template', 'saved')
    write('saved/aaa.txt', reply(2).replace('1002', '5555').replace('Unfortunately', 'Sadly'))
    const {out} = await run('--template', '--format', 'unix', 'saved')
    expect(out.trim().split('\n').length).toBeGreaterThan(1)
    expect(out.split('\n').every((line) => line === '' || line.startsWith('saved/aaa.txt:'))).toBe(true)
  })

  it('stands beside the guide, holds for folders below it, and knows no words', async () => {
    write('replylint.yaml', 'voice: friendly\n')
    writeReplies(2)
    const {out} = await runIn(join(cwd, 'saved'), ['baseline', '--template', '.'])
    expect(out).toMatch(/^\.\.\/\.replylint-baseline\.json: /)
    expect(read(file)).toContain('"paths": ["saved"]')
    expect(read(file)).not.toMatch(/lamp|hesitate|Tom/)
    expect((await runIn(join(cwd, 'saved'), ['--template', '.'])).out).toContain('none new')
  })

  it('is recorded anew and pruned from the same paths', async () => {
    writeReplies(4)
    await run('baseline', '--template', 'saved')
    const before = read(file)
    expect((await run('baseline', '--template')).out).toContain('in 4 drafts')
    expect(read(file)).toBe(before)
    rmSync(join(cwd, 'saved/reply-3.txt'))
    addOne('saved/reply-1.txt')
    expect((await run('baseline', '--template', '--prune')).out).toMatch(/known in 3 drafts, \d+ before/)
    expect(read(file).length).toBeLessThan(before.length)
    expect((await run('--template', '--format', 'unix', 'saved')).out).toContain('Rest assured')
    const refused = await run('baseline', '--template', '--prune', 'saved/reply-1.txt')
    expect(refused).toMatchObject({code: 2, err: expect.stringContaining('was recorded from saved: prune it')})
  })

  it('writes nothing when not everything can be read', async () => {
    writeReplies(1)
    await run('baseline', '--template', 'saved')
    const before = read(file)
    expect(await run('baseline', 'saved', 'sved')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/sved: there is no such file or folder[\s\S]*stays as it is/),
    })
    expect(read(file)).toBe(before)
  })

  it('says what is wrong with its file', async () => {
    writeReplies(1)
    expect(await run('--baseline', 'known.json', 'saved')).toMatchObject({
      code: 2,
      err: expect.stringContaining('known.json: there is no such file'),
    })
    write('known.json', '<<<<<<< HEAD\n')
    expect((await run('--baseline', 'known.json', 'saved')).err).toContain('marks of a merge')
    expect((await run('baseline')).err).toContain('replylint baseline saved-replies/')
  })
})

describe('a baseline of other inputs', () => {
  const line = (id: string, text: string) => `${JSON.stringify({id, text, context: {template: true}})}\n`

  it('knows the lines of NDJSON, in a file and in a pipe, where nothing is held back', async () => {
    write('saved/all.ndjson', line('a', reply(1)) + line('b', reply(2)))
    await run('baseline', 'saved')
    expect((await run('--format', 'unix', 'saved')).out).toBe('')
    const stdin = line('b', reply(2)) + line('c', reply(3).replace('1003', '7777')) + line('a', reply(1))
    const {out} = await runIn(cwd, ['--input', 'ndjson', '--format', 'ndjson'], {stdin})
    const answers = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each) as {id: string; problems: unknown[]; known?: number})
    expect(answers.map(({id}) => id)).toEqual(['b', 'c', 'a'])
    expect(answers[0]).toMatchObject({problems: [], known: expect.any(Number)})
    expect(answers[1]!.problems.length).toBeGreaterThan(0)
  })

  it('knows the replies of an export', async () => {
    cpSync(resolve('fixtures/exports/zendesk'), join(cwd, 'saved'), {recursive: true})
    const before = await run('--format', 'unix', 'saved')
    expect(before.out).not.toBe('')
    await run('baseline', 'saved')
    expect((await run('--format', 'unix', 'saved')).out.split('\n').filter((each) => !each.endsWith('[note]'))).toEqual(
      [''],
    )
  })
})
