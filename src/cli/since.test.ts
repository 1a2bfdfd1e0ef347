import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {runIn} from './testing-run.ts'

let repository: string
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'replylint-since-'))
  put('replylint.yaml', guide)
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Ann')
  git('config', 'user.email', 'ann@example.com')
})
afterEach(() => rmSync(repository, {recursive: true, force: true}))

const guide = `context: {channel: chat, turn: 3}
phrases:
  acme/tier: {message: No tiers., severity: error, match: {tier two: a specialist}, repair: safe}
`

function git(...args: string[]): string {
  const {status, stdout, stderr} = spawnSync('git', args, {cwd: repository, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return stdout
}

function put(name: string, text: string): void {
  mkdirSync(dirname(join(repository, name)), {recursive: true})
  writeFileSync(join(repository, name), text)
}

function commit(): void {
  git('add', '-A')
  git('commit', '-qm', 'some')
}

const run = (args: readonly string[], folder = '') => runIn(join(repository, folder), args)

/** `file:line`, with `*` where a problem is on a line that changed. */
async function found(args: readonly string[], folder = ''): Promise<string[]> {
  const {out} = await run([...args, '--format', 'json'], folder)
  const answers = JSON.parse(out) as {id: string; problems: {line: number; changed: boolean}[]}[]
  return answers.flatMap(({id, problems}) =>
    problems.length === 0 ? [id] : problems.map(({line, changed}) => `${id}:${line}${changed ? '*' : ''}`),
  )
}

describe('--since', () => {
  it('lints what changed, and marks problems on changed lines', async () => {
    put('a.txt', 'I asked tier two.\n\nIt is fine.\n')
    put('b.txt', 'I asked tier two.\n')
    commit()
    expect(await run(['--since', 'HEAD'])).toEqual({
      code: 0,
      out: '',
      err: 'replylint: no draft has changed since HEAD\n',
    })
    put('a.txt', 'I asked tier two.\n\nSo tier two did it.\n')
    put('new.txt', 'Ask tier two.\n')
    expect(await found(['--since', 'HEAD'])).toEqual(['a.txt:1', 'a.txt:3*', 'new.txt:1*'])
    const {code, out} = await run(['--since', 'HEAD', 'a.txt'])
    expect(code).toBe(1)
    expect(out).toContain('No tiers.  acme/tier\n')
    expect(out).toContain('No tiers.  acme/tier  changed\n')
    expect(out).toContain('2 errors in 1 draft · 1 on lines that changed · 2 can be fixed with --fix\n')
  })

  it('fails for problems on changed lines only', async () => {
    put('a.txt', 'I asked tier two.\n\nIt is fine.\n')
    commit()
    put('a.txt', 'I asked tier two.\n\nIt is well.\n')
    const {code, out} = await run(['--since', 'HEAD'])
    expect(code).toBe(0)
    expect(out).toContain('1 error in 1 draft · none on lines that changed')
    for (const format of ['unix', 'github', 'sarif', 'junit', 'checkstyle']) {
      expect((await run(['--since', 'HEAD', '--format', format])).out, format).not.toContain('No tiers.')
    }
  })

  it('compares with where the branch left the revision', async () => {
    put('a.txt', 'It is fine.\n')
    put('b.txt', 'It is fine.\n')
    commit()
    git('checkout', '-qb', 'mine')
    put('a.txt', 'Ask tier two.\n')
    commit()
    git('checkout', '-q', 'main')
    put('b.txt', 'It is good.\n')
    commit()
    git('checkout', '-q', 'mine')
    expect(await found(['--since', 'main'])).toEqual(['a.txt:1*'])
  })

  it('follows renames, and passes over deleted, ignored and linked files', async () => {
    const text = `Ask tier two.\n${Array.from({length: 20}, (_, index) => `Box ${index} is here.\n`).join('\n')}`
    put('old.txt', text)
    put('gone.txt', 'Ask tier two.\n')
    put('.gitignore', 'ignored.txt\n')
    commit()
    renameSync(join(repository, 'old.txt'), join(repository, 'ünï\nnew.txt'))
    git('add', '-A')
    rmSync(join(repository, 'gone.txt'))
    put('ignored.txt', 'Ask tier two.\n')
    expect(await found(['--since', 'HEAD', '.'])).toEqual(['ünï\nnew.txt:1'])
  })

  it('works from a folder inside, and from outside by a link', async () => {
    put('in/side/a.txt', 'Fine.\n')
    put('b.txt', 'Fine.\n')
    commit()
    put('in/side/a.txt', 'Ask tier two.\n')
    put('b.txt', 'Ask tier two.\n')
    expect(await found(['--since', 'HEAD'], 'in/side')).toEqual(['a.txt:1*'])
    expect(await found(['--since', 'HEAD', '../..'], 'in/side')).toEqual(['../../b.txt:1*', '../../in/side/a.txt:1*'])
    const link = `${repository}-link`
    symlinkSync(repository, link)
    try {
      const {out} = await runIn(link, ['--since', 'HEAD', '--format', 'unix'])
      expect(out).toContain('a.txt:1:')
    } finally {
      rmSync(link)
    }
  })

  it('takes a changed front matter for a changed draft', async () => {
    put('a.txt', '---\nagent: Ann\n---\nAsk tier two.\n')
    commit()
    put('a.txt', '---\nagent: Tom\n---\nAsk tier two.\n')
    expect(await found(['--since', 'HEAD'])).toEqual(['a.txt:4*'])
  })

  it('lints the drafts of NDJSON and exports that were not there before', async () => {
    const reply = (id: number, text: string) => ({id, title: `Reply ${id}`, text})
    const old = [reply(1, 'Ask tier two.'), reply(2, 'It is fine.'), reply(3, 'Was tier two here?')]
    const young = [reply(3, 'Was tier two here?'), reply(1, 'Ask tier two.'), reply(2, 'It is tier two.')]
    const lines = (replies: readonly object[]) => replies.map((each) => `${JSON.stringify(each)}\n`).join('')
    const replies = (list: readonly object[]) => JSON.stringify({saved: list})
    const whole = `${guide}exports: [{files: saved.json, body: text, id: id, title: title}]\n`
    put('replylint.yaml', whole)
    put('sent.ndjson', lines(old))
    put('saved.json', replies(old))
    commit()
    put('sent.ndjson', lines(young))
    put('saved.json', replies(young))
    expect(await found(['--since', 'HEAD'])).toEqual(['saved.json#/saved/2/text:1*', '2:1*'])
    expect((await run(['--since', 'HEAD', '--fix', 'saved.json'])).code).toBe(0)
    expect(readFileSync(join(repository, 'saved.json'), 'utf8')).toBe(
      replies([...young.slice(0, 2), reply(2, 'It is a specialist.')]),
    )
  })

  it('marks the lines of a fixed draft', async () => {
    const free = `${guide}  acme/no: {message: No., match: blue moon}\n`
    put('replylint.yaml', free)
    put('a.txt', 'It is a blue moon.\n\nFine.\n')
    commit()
    put('a.txt', 'It is a blue moon.\n\nAsk tier two.\n\nIt is a blue moon.\n')
    expect(await found(['--since', 'HEAD', '--fix-dry-run', 'a.txt'])).toEqual(['a.txt:1', 'a.txt:5*'])
    expect((await run(['--since', 'HEAD', '--fix'])).out).toContain('1 fixed · 2 warnings in 1 draft · 1 on lines')
  })

  it('tells what is wrong', async () => {
    put('a.txt', 'Fine.\n')
    commit()
    const wrong = async (args: readonly string[], folder?: string) => {
      const {code, err} = folder ? await runIn(folder, args) : await run(args)
      expect(code).toBe(2)
      return err
    }
    expect(await wrong(['--since', 'nope'])).toBe(
      'replylint: --since nope: git knows no such revision here. A branch of a server is fetched first: git fetch origin\n',
    )
    expect(await wrong(['--since', '--output=x'])).toContain('knows no such revision')
    expect(await wrong(['--since', 'HEAD', '-'])).toContain('standard input')
    expect(await wrong(['--since', 'HEAD', 'missing.txt'])).toContain('missing.txt: there is no such file')
    const outside = mkdtempSync(join(tmpdir(), 'replylint-none-'))
    writeFileSync(join(outside, 'a.txt'), 'Fine.\n')
    expect(await wrong(['--since', 'HEAD'], outside)).toContain('is in no working folder of a git repository')
    rmSync(outside, {recursive: true})
  })

  it('does so as an executable', () => {
    put('a.txt', 'I asked tier two.\n\nIt is fine.\n')
    commit()
    put('a.txt', 'I asked tier two.\n\nSo tier two did it.\n')
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [resolve('bin/replylint.js'), '--since', 'HEAD', '--format', 'unix'],
      {cwd: repository, encoding: 'utf8'},
    )
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(stdout.match(/a\.txt:\d+/g)).toEqual(['a.txt:3'])
  })
})
