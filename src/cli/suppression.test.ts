import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'

const executable = resolve('bin/replylint.js')
let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-ignore-'))
})
afterAll(() => rmSync(cwd, {recursive: true, force: true}))

const write = (path: string, text: string) => writeFileSync(join(cwd, path), text)
const lint = (...args: string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [executable, '--format', 'unix', ...args], {
    cwd,
    encoding: 'utf8',
  })
  return {status, stdout, stderr}
}
const worn = 'Do not hesitate to write.'

it('is silent by a comment, which a fix leaves where it is', () => {
  const comment = '<!-- replylint-ignore-next cliche: our lawyers want it -->'
  write(
    'a.html',
    `<p>Hi Ann,</p>\n${comment}\n<p>${worn}</p>\n<p>In order to help, we wrote.</p>\n<p>Best,<br>Tom</p>\n`,
  )
  expect(lint('a.html').stdout).not.toContain('cliche')
  expect(lint('--fix', 'a.html').status).toBe(0)
  expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain(`${comment}\n<p>${worn}</p>\n<p>To help,`)
})

it('is silent by front matter, and says on which of its lines nothing needs it', () => {
  write('a.txt', `---\nignore: [cliche, slang]\nagent: Tom\n---\nHi Ann,\n\n${worn}\n\nBest,\nTom\n`)
  expect(lint('a.txt')).toEqual({
    status: 0,
    stdout: 'a.txt:2:18: slang has nothing to say here: take it out. [warning/unused-suppression]\n',
    stderr: '',
  })
})

it('refuses a comment that would be sent', () => {
  write('b.txt', `Hi Ann,\n\n<!-- replylint-ignore-draft cliche -->\n${worn}\n\nBest,\nTom\n`)
  const {status, stdout} = lint('b.txt')
  expect(status).toBe(1)
  expect(stdout).toMatch(/^b\.txt:3:1: .*would be sent.*\[error\/suppression-comment\]$/m)
  expect(stdout).toContain('[warning/cliche]')
})

it('is silent about a saved reply of an export by the guide, and by a comment in it', () => {
  const macro = (id: number, title: string, value: string) => ({
    id,
    title,
    active: true,
    actions: [{field: 'comment_value', value}],
  })
  const liquid = '{% comment %}replylint-ignore-draft cliche: agreed{% endcomment %}'
  const macros = [macro(1, 'Terms', worn), macro(2, 'Lamp', worn), macro(3, 'Chair', `${liquid}${worn}`)]
  write('macros.json', JSON.stringify({macros}))
  write('replylint.yaml', 'ignore:\n  - {rule: cliche, reply: Terms, reason: our lawyers want it}\n')
  const worns = lint('macros.json')
    .stdout.split('\n')
    .filter((line) => line.endsWith('[warning/cliche]'))
  expect(worns).toEqual([expect.stringContaining('Lamp')])
})
