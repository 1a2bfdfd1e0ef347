import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {runIn} from './testing-run.ts'

// What a stranger may have written: a guide, an export, a draft. The executable is run on it as anybody would.

const executable = resolve('bin/replylint.js')
let cwd: string
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-safety-')))
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true})
    writeFileSync(join(cwd, path), text)
  }
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const {status, stdout, stderr, signal} = spawnSync(
    process.execPath,
    ['--max-old-space-size=400', executable, ...args],
    {
      cwd,
      encoding: 'utf8',
      timeout: 15_000,
      env: {...process.env, ...env},
    },
  )
  expect({signal, crashed: stderr.includes('    at ')}, stderr).toEqual({signal: null, crashed: false})
  return {status, stdout, stderr, all: stdout + stderr}
}

const draft = 'Hi Ann,\n\nPlease do not hesitate to ask.\n\nIda\n'
const evil = (name: string) => `require('node:fs').writeFileSync(${JSON.stringify(join(cwd, name))}, '')`
const macros = (body: string, title = 'Hours') =>
  JSON.stringify({macros: [{id: 1, title, actions: [{field: 'comment_value', value: body}]}]})

describe('no code runs without “use:”', {timeout: 60_000}, () => {
  it('in a guide', () => {
    write({
      'a.txt': draft,
      'evil.cjs': evil('ran'),
      'evil.mjs': `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(join(cwd, 'ran'))}, ''); export default {}`,
    })
    const guides: readonly string[] = [
      `voice: !!js/function 'function () { ${evil('ran').replaceAll("'", "''")} }'\n`,
      `voice: !!js/eval "${evil('ran').replaceAll('"', '\\"')}"\n`,
      'extends: ./evil.mjs\n',
      'extends: ./evil.cjs\n',
      "extends: 'vale:./evil.mjs'\n",
      'require: ./evil.cjs\n',
      'phrases: {acme/x: {message: M, match: "#{process.exit(9)}"}}\n',
    ]
    for (const guide of guides) {
      write({'replylint.yaml': guide})
      expect([0, 1, 2]).toContain(run(['a.txt']).status)
      run(['guide', 'check'])
    }
    rmSync(join(cwd, 'replylint.yaml'))
    write({'replylint.json': JSON.stringify({extends: './evil.mjs', require: './evil.cjs', voice: {toString: 'evil'}})})
    expect(run(['a.txt']).status).toBe(2)
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
  })

  it('and with it, it does: the test above can fail', () => {
    write({'a.txt': draft, 'replylint.yaml': 'use: ./evil.mjs\n'})
    write({
      'evil.mjs': `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(join(cwd, 'ran'))}, ''); export default []`,
    })
    run(['a.txt'])
    expect(existsSync(join(cwd, 'ran'))).toBe(true)
  })

  it('in front matter, an export, a Vale style', () => {
    const js = `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(join(cwd, 'ran'))}, ''); export default []`
    write({
      'evil.mjs': js,
      'use.txt': `---\nuse: ./evil.mjs\n---\n${draft}`,
      'tag.txt': `---\ncustomer: !!js/eval "${evil('ran').replaceAll('"', '\\"')}"\n---\n${draft}`,
      'macros.json': macros(draft).replace('{', '{"use": "./evil.mjs", "extends": "./evil.mjs", '),
      'replies.yml': `- name: x\n  use: ./evil.mjs\n  body: !!js/eval "${evil('ran').replaceAll('"', '\\"')}"\n`,
    })
    expect(run(['use.txt']).status).toBe(2)
    for (const args of [['tag.txt'], ['macros.json'], ['--as', 'github', 'replies.yml'], ['.']]) run(args)
    write({
      'a.txt': draft,
      'replylint.yaml': "extends: 'vale:styles/Acme'\n",
      'styles/Acme/Plain.yml':
        'extends: existence\nmessage: M\ntokens: [hesitate]\naction: {name: edit, params: [evil.mjs]}\n',
      'styles/Acme/Script.yml': `extends: script\nmessage: M\nscript: |\n  ${evil('ran')}\n`,
      'styles/Acme/File.yml': 'extends: script\nmessage: M\nscript: ../../evil.mjs\n',
    })
    expect(run(['a.txt', '--format', 'unix']).stdout).toContain('Acme.Plain')
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
  })
})

it('no path is read through “extends” in an export or in front matter', () => {
  const secret = 'voice: SECRET-4711\nTOP SECRET\n'
  write({
    'secret.yaml': secret,
    'drafts/a.txt': `---\nextends: ../secret.yaml\n---\n${draft}`,
    'drafts/b.txt': `---\ncustomer: !!include ../secret.yaml\n---\n${draft}`,
    'drafts/macros.json': macros(draft).replace('{', '{"extends": "../secret.yaml", "$ref": "../secret.yaml", '),
    'drafts/replies.yml': '- name: x\n  extends: ../secret.yaml\n  body: !!include ../secret.yaml\n',
    'drafts/c.html': '<!--#include file="../secret.yaml"--><object data="../secret.yaml"></object><p>Hi Ann</p>',
  })
  expect(run(['drafts/a.txt']).stderr).toContain('Unknown key “extends”')
  for (const file of ['a.txt', 'b.txt', 'macros.json', 'c.html'])
    expect(run([`drafts/${file}`]).all).not.toContain('SECRET')
  expect(run(['--as', 'github', 'drafts/replies.yml']).all).not.toContain('SECRET')
  const {all} = run(['--format', 'json', '--fix-dry-run', 'drafts'])
  expect(all).not.toContain('SECRET')
})

const escapes = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u0008\u007f\u202egnp.exe\u2066'
const esc = '\u001b'
/** What a terminal would obey, but for the colours and links that replylint itself writes. */
const obeyed = (text: string) =>
  text
    .replaceAll(new RegExp(`${esc}\\[[\\d;]*m`, 'g'), '')
    .replaceAll(new RegExp(`${esc}\\]8;;\\P{Cc}*(?:${esc}\\\\|\u0007)`, 'gu'), '')
    .match(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)

describe('no escape sequence reaches the terminal raw', {timeout: 60_000}, () => {
  const formats = ['pretty', 'json', 'ndjson', 'sarif', 'github', 'junit', 'checkstyle', 'unix', 'html']

  it.each(formats)('of a draft, a file’s name, a title, an id: as %s', (format) => {
    const text = `Hi Ann,\n\nPlease do not ${escapes}hesitate to contact us ${escapes}. Do ${escapes} not hesitate.\nUnfortunately we can't.\n`
    const file = `a${escapes.replaceAll('/', '')}.txt`
    write({
      [file]: text,
      'macros.json': macros(text, `Hours${escapes}`).replace('"id":1', `"id":${JSON.stringify(escapes)}`),
      'drafts.ndjson': `${JSON.stringify({id: escapes, text})}\n{"id": ${JSON.stringify(escapes)}, "text": 1}\n`,
    })
    for (const args of [[file], ['macros.json'], ['drafts.ndjson'], ['--why', file], ['.']]) {
      const {all, stdout} = run(['--format', format, ...args], {FORCE_COLOR: '1'})
      expect(obeyed(all), JSON.stringify(all)).toBeNull()
      expect(stdout).not.toBe('')
    }
  })

  it('of a guide that is wrong, a rule’s message, other commands', () => {
    const name = JSON.stringify(`x${escapes}`)
    write({'a.txt': `${draft}We pass this to tier two.\n`})
    const guides = [
      `{${name}: 1}`,
      `{"rules": {${name}: "off"}}`,
      `{"voice": ${name}}`,
      `{"extends": ${name}}`,
      `{"extends": ${JSON.stringify(`./x${escapes}.yaml`)}}`,
      `{"phrases": {"acme/x": {"message": ${name}, "match": "tier two", "why": ${name}}}}`,
      `{"terms": {"tier two": ${name}}}`,
      `voice: friendly ${escapes.replaceAll('\u001b', '')}\n${escapes}: [`,
    ]
    for (const guide of guides) {
      write({'replylint.yaml': guide})
      for (const args of [
        ['a.txt'],
        ['--why', 'a.txt'],
        ['guide', 'check'],
        ['guide', 'print', 'a.txt'],
        ['rules'],
        ['explain', 'acme/x'],
      ])
        expect(obeyed(run(args, {FORCE_COLOR: '1'}).all), `${guide} ${args}`).toBeNull()
    }
  })

  it('of front matter, arguments, exports that are wrong', () => {
    write({
      'a.txt': `---\n"x${escapes.replaceAll('\u001b', '\\e').replaceAll('\u0007', '\\a')}": 1\nchannel: "${escapes.replaceAll(/\p{Cc}/gu, '\\e')}"\n---\nHi.\n`,
      'macros.json': `{"macros": [{"id": 1, "title": ${JSON.stringify(escapes)}, "actions": [{"field": "comment_value"}]}, ${escapes}`,
      'modules.csv': `name;keywords;content\n${escapes};"${escapes}\n`,
    })
    for (const args of [
      ['a.txt'],
      ['macros.json'],
      ['modules.csv'],
      [`no${escapes}`],
      ['--rule', `no${escapes}`, 'a.txt'],
      [`--no${escapes}`],
      ['--as', escapes, 'a.txt'],
      ['explain', escapes],
      [escapes, 'a'],
    ]) {
      const {all, status} = run(args, {FORCE_COLOR: '1'})
      expect(status, args[0]).toBe(2)
      expect(obeyed(all), `${args[0]} ${JSON.stringify(all)}`).toBeNull()
    }
  })

  it('is what the check sees', () => {
    expect(obeyed('\u001b[2J')).not.toBeNull()
    expect(obeyed('\u001b[31mred\u001b[39m')).toBeNull()
  })
})

it('YAML aliases do not explode', () => {
  const levels = Array.from(
    {length: 40},
    (_, level) => `k${level + 1}: &k${level + 1} [${Array(9).fill(`*k${level}`).join(', ')}]\n`,
  ).join('')
  const bomb = `k0: &k0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n${levels}`
  const cycle = 'customer: &a [*a]\n'
  write({
    'a.txt': draft,
    'bomb.txt': `---\n${bomb}customer: *k40\n---\n${draft}`,
    'desk.txt': `---\n${bomb.replaceAll('\n', ' ').replace(/^.*$/, '')}helpDesk: {open: &x [a], close: *x, customer: [*x, *x]}\nignore: &y [*y]\n---\n${draft}`,
    'cycle.txt': `---\n${cycle}---\n${draft}`,
    'replies.yml': `${bomb}list: *k40\n`,
    'list.yml': `- &r {name: x, body: &b "Do not hesitate."}\n- *r\n- {name: y, body: *b}\n- &s {name: *s, body: [*s]}\n`,
  })
  for (const file of ['bomb.txt', 'desk.txt', 'cycle.txt']) expect([file, run([file]).status]).toEqual([file, 2])
  for (const file of ['replies.yml', 'list.yml']) expect([0, 1, 2]).toContain(run(['--as', 'github', file]).status)
  for (const guide of [
    `${bomb}terms: *k40\n`,
    `rules: &a {cliche: *a}\n`,
    `${bomb}phrases: {acme/x: {message: M, match: *k40}}\n`,
  ]) {
    write({'replylint.yaml': guide})
    expect(run(['a.txt']).status).toBe(2)
  }
})

describe('names that objects have of themselves are inert', {timeout: 60_000}, () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

  it('in guides and front matter', async () => {
    for (const name of names) {
      write({'a.txt': draft, 'front.txt': `---\n${name}: {polluted: yes}\n---\n${draft}`})
      expect((await runIn(cwd, ['front.txt'])).err).toContain(`Unknown key “${name}”`)
      for (const guide of [
        `{"${name}": {"voice": "x"}}`,
        `{"rules": {"${name}": "error"}}`,
        `{"rules": {"cliche": {"${name}": 1}}}`,
        `{"phrases": {"${name}": {"message": "M", "match": "a"}}}`,
        `{"channels": {"${name}": {}}}`,
        `{"extends": "${name}"}`,
        `{"voice": "${name}"}`,
      ]) {
        write({'replylint.json': guide})
        expect([guide, (await runIn(cwd, ['a.txt'])).code]).toEqual([guide, 2])
      }
      write({'replylint.json': `{"terms": {"${name.replaceAll('_', '')}": "x"}, "product": "${name}"}`})
      expect((await runIn(cwd, ['a.txt'])).code).toBeLessThan(2)
      rmSync(join(cwd, 'replylint.json'))
    }
  })

  it('in NDJSON and exports', () => {
    const evil = `"__proto__": {"text": "x", "polluted": 1, "format": "html"}, "constructor": {"prototype": {"polluted": 1}}`
    write({
      'a.ndjson': `{${evil}, "id": "a", "text": "Do not hesitate to ask.", "context": {${evil}, "customer": {${evil}}}}\n{${evil}}\n{"text": "Fine.", "format": "constructor"}\n{"text": "Fine.", "context": {"channel": "__proto__", "helpDesk": "constructor"}}\n`,
      'macros.json': macros('Do not hesitate to ask.').replaceAll('{"', `{${evil}, "`),
      'replies.yml':
        '- __proto__: {name: evil, body: evil}\n  constructor: evil\n  name: x\n  body: Do not hesitate to ask.\n',
    })
    const answers = run(['--format', 'ndjson', 'a.ndjson'])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers[0].problems.map(({rule}: {rule: string}) => rule)).toContain('cliche')
    expect(answers.slice(1).map(({error}) => typeof error)).toEqual(['string', 'string', 'string'])
    expect(run(['--format', 'ndjson', 'macros.json']).stdout).toContain('"title":"Hours"')
    expect(run(['--format', 'ndjson', '--as', 'github', 'replies.yml']).stdout).toContain('"cliche"')
  })

  it('in baseline and cache', () => {
    write({
      'a.txt': draft,
      '.replylint-baseline.json':
        '{"version": 1, "paths": [], "__proto__": {"known": []}, "known": [[]\n,["__proto__", "", "00000000000000000000000000000000", 1]\n,["constructor", "", "ffffffffffffffffffffffffffffffff", 3]\n]}\n',
    })
    expect(run(['--format', 'unix', 'a.txt']).stdout).toContain('cliche')
    run(['--cache', 'a.txt'])
    const cache = join(cwd, '.replylint-cache')
    const kept = readFileSync(cache, 'utf8')
    for (const name of names) {
      writeFileSync(cache, kept.replaceAll(/[\da-f]{16,}/g, name))
      expect(run(['--cache', '--format', 'unix', 'a.txt']).stdout).toContain('cliche')
    }
  })
})
