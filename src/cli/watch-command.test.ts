import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {hasTerminal, inTerminal} from './testing-terminal.ts'

const executable = resolve('bin/replylint.js')
const guide = 'phrases:\n  acme/tier: {message: No tiers., severity: error, match: {tier two: a specialist}}\n'
const draft = (words: string) => `---\nagent: Ann\n---\nHi Angela,\n\nI asked ${words} for you.\n\nAnn\n`

let cwd: string
let children: ChildProcess[] = []
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-watch-'))
  write('replylint.yaml', guide)
  write('a.txt', draft('tier two'))
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children = []
  rmSync(cwd, {recursive: true, force: true})
})

/** Starts watching; `next` waits for a page after the last one that was waited for. */
function watching(...args: string[]) {
  const child = spawn(process.execPath, [executable, '--watch', ...args], {cwd})
  children.push(child)
  let text = ''
  let seen = 0
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const exit = new Promise<number | null>((done) => child.on('exit', done))
  return {
    child,
    exit,
    errors: () => errors,
    async next() {
      const end = Date.now() + 30_000
      // A page ends with an empty line, and the next one starts with the time.
      for (;;) {
        const page = /^\d\d:\d\d:\d\d · watching [^\n]*\n\n([\s\S]*?)\n\n(?=$|\d\d:\d\d:\d\d · )/.exec(text.slice(seen))
        if (page) {
          seen += page[0].length
          return page[1]!
        }
        if (Date.now() > end) throw new Error(`no further page:\n${text.slice(seen)}${errors}`)
        await new Promise((done) => setTimeout(done, 20))
      }
    },
  }
}

describe('replylint --watch', () => {
  it('lints again when the draft is saved, and ends with the last exit code', async () => {
    const run = watching('a.txt')
    expect(await run.next()).toContain('No tiers.')
    write('a.txt', draft('a specialist'))
    expect(await run.next()).not.toContain('No tiers.')
    run.child.kill('SIGINT')
    expect(await run.exit).toBe(0)
    expect(run.errors()).toBe('')
  })

  it('ends with 1 when there is an error in the end', async () => {
    const run = watching('a.txt')
    await run.next()
    run.child.kill('SIGTERM')
    expect(await run.exit).toBe(1)
  })

  it('sees what is saved by renaming', async () => {
    const run = watching('a.txt')
    await run.next()
    for (const words of ['a colleague', 'tier two', 'my lead']) {
      write('.a.txt.swp', draft(words))
      renameSync(join(cwd, '.a.txt.swp'), join(cwd, 'a.txt'))
      expect((await run.next()).includes('No tiers.')).toBe(words === 'tier two')
    }
  })

  it('does not show the empty moment of a file that is being saved', async () => {
    const run = watching('a.txt')
    await run.next()
    write('a.txt', '')
    await new Promise((done) => setTimeout(done, 150))
    write('a.txt', draft('my lead'))
    expect(await run.next()).not.toContain('empty')
  })

  it('says that there is nothing below a file, and goes on', async () => {
    const watch = watching('a.txt/b.txt', 'a.txt')
    expect(await watch.next()).toContain('a.txt/b.txt: there is no such file or folder')
    write('a.txt', draft('a specialist'))
    expect(await watch.next()).toContain('a.txt/b.txt: there is no such file or folder')
    expect(watch.errors()).toBe('')
  })

  it('says that a draft is gone, and goes on when it is back', async () => {
    const run = watching('a.txt')
    await run.next()
    rmSync(join(cwd, 'a.txt'))
    expect(await run.next()).toBe('replylint: a.txt: there is no such file or folder')
    write('a.txt', draft('tier two'))
    expect(await run.next()).toContain('No tiers.')
  })

  it('shows what is wrong with the guide, and watches it, what it extends and uses, and one that comes nearer', async () => {
    write('base.yaml', guide)
    write('rules.mjs', 'export default []\n')
    write('replylint.yaml', 'extends: [recommended, ./base.yaml]\nuse: ./rules.mjs\n')
    mkdirSync(join(cwd, 'sub'))
    write('sub/a.txt', draft('tier two'))
    const run = watching('sub/a.txt')
    expect(await run.next()).toContain('No tiers.')
    write('base.yaml', 'phrases: {acme/tier: 1}\n')
    expect(await run.next()).toContain('base.yaml:1')
    write('base.yaml', guide.replace('No tiers.', 'Not at all.'))
    expect(await run.next()).toContain('Not at all.')
    write('rules.mjs', 'export default 1\n')
    expect(await run.next()).toContain('is no rule')
    write('rules.mjs', 'export default []\n')
    expect(await run.next()).toContain('Not at all.')
    write('sub/replylint.yaml', guide.replace('No tiers.', 'Nearer.'))
    expect(await run.next()).toContain('Nearer.')
  })

  it('watches folders, with the drafts that come and go, and what is in folders below', async () => {
    mkdirSync(join(cwd, 'saved'))
    write('saved/a.txt', draft('my lead'))
    const run = watching('saved', '--output', 'html=saved/report.html')
    expect(await run.next()).not.toContain('No tiers.')
    mkdirSync(join(cwd, 'saved/deep'))
    write('saved/deep/b.md', draft('tier two'))
    expect(await run.next()).toContain(join('saved', 'deep', 'b.md'))
    write('saved/deep/b.md', draft('us'))
    expect(await run.next()).not.toContain('No tiers.')
  })

  it.each([
    [[], ''],
    [['-'], 'name them'],
    [['a.txt', '--fix'], 'leaves your files to you'],
    [['a.txt', '--format', 'json'], '--output json=FILE'],
  ])('refuses %j', (args, why) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [executable, '--watch', ...args], {
      cwd,
      encoding: 'utf8',
      input: '',
    })
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(why)
  })
})

describe.skipIf(!hasTerminal)('replylint --watch, in a terminal of its own (needs util-linux’s script)', () => {
  it('redraws in place, in the lines that there are', async () => {
    write('a.txt', draft('tier two, tier two, tier two.\n\nI asked tier two.\n\nI asked tier two'))
    const terminal = inTerminal(`'${process.execPath}' '${executable}' --watch a.txt`, cwd, [60, 14])
    await terminal.shows('more line')
    await terminal.shows('in 1 draft')
    expect(terminal.all().split('\n').length).toBeLessThanOrEqual(14)
    for (const line of terminal.all().split('\n')) expect(line.length).toBeLessThanOrEqual(60)
    write('a.txt', draft('my lead'))
    await terminal.shows('nothing to mend')
    terminal.type('\u0003')
    expect(await terminal.exit).toBe(0)
  })
})
