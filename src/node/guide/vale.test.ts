import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runIn} from '../../cli/testing-run.ts'
import {createLinter} from '../../lint/index.ts'
import {loadGuide} from './load.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-vale-')))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

const run = async (...args: string[]) => {
  const {code, out, err} = await runIn(folder, args)
  return {code, out, err}
}

/** Without the line breaks that keep an error narrow. */
const flat = (text: string) => text.replace(/\s+/g, ' ')

const softeners = 'extends: existence\nmessage: "Leave out ‘%s’."\nlevel: error\ntokens: [honestly]\n'

const style = {
  'replylint.yaml': "extends: 'vale:styles/Acme'\n",
  'styles/Acme/Softeners.yml': softeners,
  'styles/Acme/meta.json': '{}',
  'a.txt': 'Hi Ann,\n\nIt honestly works now.\n\nTom\n',
}

test('a style beside the guide that names it', async () => {
  write(style)
  const {code, out, err} = await run('a.txt', '--format', 'unix')
  expect(out).toBe('a.txt:3:4: Leave out ‘honestly’. [error/vale/Acme.Softeners]\n')
  expect({code, err}).toEqual({code: 1, err: ''})
})

test('its rules are switched, listed and explained as others are', async () => {
  write({...style, 'replylint.yaml': "extends: 'vale:styles/Acme'\nrules: {vale/Acme.Softeners: suggestion}\n"})
  expect((await run('a.txt', '--format', 'unix')).out).toContain('[suggestion/vale')
  expect((await run('rules')).out).toContain('vale/Acme.Softeners')
  expect((await run('explain', 'vale/Acme.Softeners')).out).toContain('The Vale style Acme asks for it.')
  expect((await run('a.txt', '--rule', 'vale/Acme.Softeners=off')).code).toBe(0)
  write({'replylint.yaml': "extends: 'vale:styles/Acme'\nrules: {vale/Acme.Softner: off}\n"})
  expect((await run('a.txt')).err).toContain('Did you mean “vale/Acme.Softeners”?')
})

test('what is left out is told once in a run, and file by file by guide check', async () => {
  write({
    ...style,
    'b.txt': 'Hi Ann,\n\nIt works.\n\nTom\n',
    'styles/Acme/Grade.yml': 'extends: readability\nmessage: M\ngrade: 8\n',
  })
  const note =
    'replylint: styles/Acme: of this Vale style 1 rule is read, not all; “replylint guide check” tells what is left out\n'
  expect((await run('a.txt', 'b.txt')).err).toBe(note)
  expect((await run('a.txt', '--quiet')).err).toBe('')
  expect(await run('guide', 'check')).toEqual({
    code: 0,
    out: 'styles/Acme/Grade.yml: left out, because replylint has no rules of the kind “readability”\nreplylint.yaml: all is well\n',
    err: '',
  })
})

test('a style that two guides name is read once; two styles with one name are a mistake', async () => {
  write({
    ...style,
    'replylint.yaml': "extends: ['vale:styles/Acme', ./base.yaml]\n",
    'base.yaml': "extends: ['vale:./styles/Acme']\n",
  })
  const layers = await loadGuide(join(folder, 'replylint.yaml'), folder)
  expect(layers.map(({file}) => file)).toEqual(['styles/Acme', 'base.yaml', 'replylint.yaml'])
  write({
    'replylint.yaml': "extends: ['vale:styles/Acme', 'vale:others/Acme']\n",
    'others/Acme/Softeners.yml': softeners,
  })
  expect((await run('a.txt')).err).toContain('There are two rules “vale/Acme.Softeners”.')
})

test('what is wrong, with its place', async () => {
  write({...style, 'replylint.yaml': "voice: formal\nextends: 'vale:styles/Acne'\n"})
  expect(await run('a.txt')).toEqual({code: 2, out: '', err: expect.stringContaining('replylint.yaml:2:10')})
  expect(flat((await run('a.txt')).err)).toContain('there is no such folder')
  write({'replylint.yaml': "extends: 'vale:styles'\n"})
  expect(flat((await run('a.txt')).err)).toContain('Name one of its styles, such as Acme.')
  write({'replylint.yaml': "extends: 'vale:styles/Acme/meta.json'\n"})
  expect((await run('a.txt')).code).toBe(2)
  write({
    'replylint.yaml': style['replylint.yaml'],
    'styles/Acme/Broken.yml': 'extends: existence\nmessage: M\ntokens:\n  - "(a"\n',
  })
  expect(await run('a.txt')).toEqual({code: 2, out: '', err: expect.stringContaining('styles/Acme/Broken.yml:4:5')})
})

test('the library reads no files, and says so', () => {
  expect(() => createLinter({extends: 'vale:styles/Acme'})).toThrow(
    /“styles\/Acme” is a Vale style, and files are not read\s+here/,
  )
})

test('the guide of the page', async () => {
  const [, guide = ''] = /```yml\n(.*?)```/s.exec(readFileSync('docs/guide.md', 'utf8')) ?? []
  write({
    ...style,
    'replylint.yaml': guide,
    'styles/Acme/Weekend.yml': 'extends: existence\nmessage: M\ntokens: [works]\n',
  })
  expect((await run('a.txt', '--format', 'unix')).out).toBe(
    'a.txt:3:4: Leave out ‘honestly’. [error/vale/Acme.Softeners]\n',
  )
})

test('the executable reads a style, with the engine that is not in its bundle', () => {
  write({
    ...style,
    'styles/Acme/Grade.yml': 'extends: readability\nmessage: M\n',
    'replylint.yaml': "extends: 'vale:styles/Acme'\n",
  })
  write({'styles/Acme/Dots.yml': "extends: existence\nmessage: No dots.\nnonword: true\ntokens: ['\\w\\.(?= It)']\n"})
  write({'a.txt': 'Hi Ann,\n\nHere it is. It honestly works now.\n\nTom\n'})
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [resolve('bin/replylint.js'), '--format', 'unix', 'a.txt'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  expect(stdout).toBe(
    'a.txt:3:10: No dots. [warning/vale/Acme.Dots]\na.txt:3:16: Leave out ‘honestly’. [error/vale/Acme.Softeners]\n',
  )
  expect({status, stderr}).toEqual({status: 1, stderr: expect.stringContaining('of this Vale style 2 rules are read')})
})
