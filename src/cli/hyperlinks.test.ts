import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {libraryRules, rules} from '../../rules/index.ts'
import {hyperlinked} from '../report/hyperlink.ts'
import {hasHyperlinks} from './hyperlinks.ts'

const [start, end] = ['\u001b]8;;', '\u001b\\']

describe.skipIf(process.platform === 'win32')('a terminal', () => {
  it.each([
    [{TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.4.19'}, true],
    [{TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.9'}, false],
    [{TERM_PROGRAM: 'iTerm.app'}, false],
    [{TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22'}, false],
    [{TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203'}, true],
    [{TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.101.2'}, true],
    [{TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.0'}, false],
    [{TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '0.50.5', CURSOR_TRACE_ID: 'x'}, true],
    [{TERM_PROGRAM: 'ghostty', TERM_PROGRAM_VERSION: '1.0.0'}, true],
    [{TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455'}, false],
    [{TERM_PROGRAM: 'constructor', TERM_PROGRAM_VERSION: '9'}, false],
    [{VTE_VERSION: '7006'}, true],
    [{VTE_VERSION: '5000'}, true],
    [{VTE_VERSION: '4601'}, false],
    [{VTE_VERSION: '0.50.0'}, false],
    [{VTE_VERSION: '0.51.0'}, true],
    [{TERM: 'xterm-kitty'}, true],
    [{TERM: 'xterm-256color'}, false],
    [{WT_SESSION: 'x'}, true],
    [{}, false],
  ])('%j follows links: %s', (env, expected) => {
    expect(hasHyperlinks({isTTY: true}, env, {})).toBe(expected)
    expect(hasHyperlinks({isTTY: false}, env, {})).toBe(false)
    expect(hasHyperlinks({isTTY: true}, {...env, CI: 'true'}, {})).toBe('WT_SESSION' in env)
    expect(hasHyperlinks({isTTY: true}, {...env, NO_COLOR: '1'}, {})).toBe(false)
    expect(hasHyperlinks({isTTY: true}, env, {color: false})).toBe(false)
  })

  it('is overruled by FORCE_HYPERLINK, and that by what the command line says', () => {
    const able = {TERM: 'xterm-kitty'}
    expect(hasHyperlinks({}, {FORCE_HYPERLINK: '1'}, {})).toBe(true)
    expect(hasHyperlinks({isTTY: true}, {...able, FORCE_HYPERLINK: '0'}, {})).toBe(false)
    expect(hasHyperlinks({isTTY: true}, {...able, FORCE_HYPERLINK: ''}, {})).toBe(true)
    expect(hasHyperlinks({}, {FORCE_HYPERLINK: '0'}, {hyperlinks: true})).toBe(true)
    expect(hasHyperlinks({isTTY: true}, {...able, FORCE_HYPERLINK: '1'}, {hyperlinks: false})).toBe(false)
  })
})

it('never links to what would speak to the terminal', () => {
  expect(hyperlinked('cliche', 'file:///a%20b.html')).toBe(`${start}file:///a%20b.html${end}cliche${start}${end}`)
  for (const uri of ['file:///\u001b]0;x\u0007', 'file:///a b', 'file:///ä', '']) {
    expect(hyperlinked('cliche', uri)).toBe('cliche')
  }
})

describe('the executable', () => {
  let cwd: string
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'replylint-link-'))
    writeFileSync(join(cwd, 'replylint.yaml'), 'phrases: {acme/tier: {message: No tiers., match: tier two}}\n')
    const evil = `${start}https://evil.test${end}click${start}${end}`
    writeFileSync(join(cwd, 'a.txt'), `Hi Ann,\n\nI asked tier two. Rest assured, ${evil}.\n\nTom\n`)
  }, 120_000)
  afterAll(() => rmSync(cwd, {recursive: true, force: true}))

  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, [resolve('bin/replylint.js'), ...args], {
      cwd,
      encoding: 'utf8',
      env: {...process.env, FORCE_HYPERLINK: '', ...env},
    }).stdout
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a link is made of
  const linksIn = (text: string) => [...text.matchAll(/\u001b\]8;;([^\u001b]+)\u001b\\([^\u001b]*)/g)]

  it.each([
    [['a.txt'], 'cliche'],
    [['explain', 'cliche'], 'cliche'],
    [['rules'], 'twin-bodies'],
  ])('links rules to their installed pages: %j', (args, id) => {
    const links = linksIn(run([...args, '--hyperlinks']))
    const link = links.find(([, , text]) => text === id)
    const url = new URL(link![1]!)
    url.hostname = ''
    expect(fileURLToPath(url)).toBe(resolve(`dist/rules/${id}.html`))
    expect(existsSync(fileURLToPath(url))).toBe(true)
    expect(links.every(([, uri]) => uri!.startsWith('file://'))).toBe(true)
  })

  it('links no rule that has no page, and nothing at all in a pipe or where it is not wanted', () => {
    const linked = run(['a.txt', '--hyperlinks'])
    expect(linked).toContain('acme/tier')
    expect(linksIn(linked).map(([, , text]) => text)).not.toContain('acme/tier')
    expect(run(['a.txt'])).not.toContain('\u001b')
    expect(run(['a.txt'], {TERM: 'xterm-kitty'})).not.toContain('\u001b')
    expect(run(['a.txt', '--no-hyperlinks'], {FORCE_HYPERLINK: '1'})).not.toContain('\u001b')
    expect(run(['a.txt', '--hyperlinks', '--format', 'unix'])).not.toContain('\u001b')
  })

  it('has a page for each rule', () => {
    for (const {id} of [...rules, ...libraryRules]) expect(existsSync(`dist/rules/${id}.html`), id).toBe(true)
  })

  it('shows what a draft would say to the terminal as signs', () => {
    const text = run(['a.txt', '--hyperlinks', '--rule', 'readability'])
    expect(text).not.toContain('evil.test\u001b')
    expect(linksIn(text).some(([, uri]) => uri!.includes('evil'))).toBe(false)
  })
})
