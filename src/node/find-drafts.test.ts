import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {findDrafts} from './find-drafts.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-find-'))
  for (const path of [
    'b.txt',
    'a.md',
    'c.eml',
    'deep/er/d.MARKDOWN',
    'deep/e.ndjson',
    'deep/f.jsonl',
    'deep/g.html',
    'deep/er/k.HTM',
    'deep/er/l.pdf',
    '.hidden/h.txt',
    'deep/.i.txt',
    'node_modules/j.txt',
    'empty/.keep',
    'odd [1].txt',
  ]) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true})
    writeFileSync(join(cwd, path), 'x')
  }
  symlinkSync(join(cwd, 'b.txt'), join(cwd, 'deep/link.txt'))
  symlinkSync(cwd, join(cwd, 'deep/loop'))
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'deep/dangling.txt'))
})
afterAll(() => rmSync(cwd, {recursive: true}))

const find = async (...paths: string[]) => {
  const {paths: found, errors} = await findDrafts(paths, cwd)
  return [...found.map((path) => path.replaceAll('\\', '/')), ...errors.map((error) => `! ${error.message}`)]
}

describe('findDrafts', () => {
  it('takes drafts from folders, and leaves out what is hidden, installed or linked', async () => {
    const inDeep = [
      'deep/e.ndjson',
      'deep/er/d.MARKDOWN',
      'deep/er/k.HTM',
      'deep/f.jsonl',
      'deep/g.html',
      'deep/link.txt',
    ]
    expect(await find('deep')).toEqual(inDeep)
    expect(await find('.')).toEqual(['a.md', 'b.txt', ...inDeep, 'odd [1].txt'])
  })

  it('takes a file that is named, whatever its ending', async () => {
    expect(await find('c.eml', 'deep/.i.txt', 'node_modules/j.txt')).toEqual([
      'c.eml',
      'deep/.i.txt',
      'node_modules/j.txt',
    ])
  })

  it('names each file once, sorted', async () => {
    expect(await find('b.txt', 'a.md', './b.txt', join(cwd, 'a.md'), '*.txt')).toEqual(['a.md', 'b.txt', 'odd [1].txt'])
  })

  it.each([
    ['*.txt', ['b.txt', 'odd [1].txt']],
    ['**/*.{ndjson,jsonl}', ['deep/e.ndjson', 'deep/f.jsonl']],
    ['deep/*', ['deep/e.ndjson', 'deep/f.jsonl', 'deep/g.html', 'deep/link.txt']],
    ['./deep/e*', ['deep/e.ndjson']],
    ['deep/../?.md', ['a.md']],
    ['d*/e[a-z]/*', ['deep/er/d.MARKDOWN', 'deep/er/k.HTM', 'deep/er/l.pdf']],
    ['odd [1].txt', ['odd [1].txt']],
  ])('matches the glob %s', async (glob, files) => expect(await find(glob)).toEqual(files))

  it('matches an absolute glob', async () => {
    expect(await find(`${cwd}/deep/*.jsonl`)).toEqual([`${cwd}/deep/f.jsonl`])
  })

  it('tells what is not there, and finds the rest', async () => {
    expect(
      await find('nope.txt', '*.zip', 'nowhere/*.txt', 'empty', 'b.txt/x', 'b.txt/*.txt', 'b\0.txt', 'b.txt'),
    ).toEqual([
      'b.txt',
      '! nope.txt: there is no such file or folder',
      '! *.zip: no file matches',
      '! nowhere/*.txt: no file matches',
      '! empty: no drafts in this folder (.txt, .md, .markdown, .html, .htm, .ndjson, .jsonl) and no export of a help desk',
      '! b.txt/x: there is no such file or folder',
      '! b.txt/*.txt: no file matches',
      '! a path with a NUL in it names no file',
    ])
  })
})
