import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {parseGuide} from '../guide/index.ts'
import {runIn} from './testing-run.ts'
import {hasTerminal, inTerminal} from './testing-terminal.ts'

let cwd: string
const path = (name: string) => join(cwd, name)
const guide = (text = readFileSync(path('replylint.yaml'), 'utf8')) =>
  parseGuide(text, {file: 'replylint.yaml', format: 'yaml'}).value
const run = (...args: readonly string[]) => runIn(cwd, args)

/** Replies of a team that says conversation, and once ticket. */
function save(folder: string): void {
  mkdirSync(path(folder), {recursive: true})
  const reply = 'Hi {{name}},\n\nI’ve reopened this conversation, and Acme Cloud runs.\n\nKind regards,\n{{agent}}\n'
  for (let number = 1; number <= 6; number++) writeFileSync(join(path(folder), `${number}.txt`), reply)
  writeFileSync(join(path(folder), 'old.txt'), 'Hello,\n\nYour support ticket is closed.\n\nTom\n')
}

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-init-'))
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

describe('replylint init --yes', () => {
  it('writes a guide from the replies that it finds, and guide check is content with it', async () => {
    save('saved-replies')
    const {code, out, err} = await run('init', '--yes')
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toContain('replylint.yaml is written, from 7 replies.')
    expect(out).toContain('  replylint saved-replies/\n')
    expect(guide()).toEqual({
      extends: 'recommended',
      voice: 'friendly',
      product: ['Acme Cloud'],
      terms: {ticket: 'conversation'},
      overrides: [{files: ['saved-replies/'], context: {template: true}}],
      rules: {'sign-off': 'warning'},
    })
    expect(await run('guide', 'check')).toEqual({code: 0, out: 'replylint.yaml: all is well\n', err: ''})
    expect((await run('--format', 'unix', 'saved-replies')).out).toContain(
      'write “conversation”. [warning/terminology]',
    )
  })

  it('writes one to learn from where there are no replies', async () => {
    expect((await run('init', '--yes')).code).toBe(0)
    expect(guide()).toEqual({extends: 'recommended', voice: 'friendly', rules: {'sign-off': 'warning'}})
    expect((await run('guide', 'check')).code).toBe(0)
  })

  it('means the folder that it names, whatever its name', async () => {
    save("replies (old) [1]/{x}'s")
    const {out} = await run('init', '--yes', 'replies (old) [1]')
    expect(out).toContain("replylint 'replies (old) [1]'")
    const held = await run('guide', 'print', "replies (old) [1]/{x}'s/1.txt")
    expect(held.out).toMatch(/template\s+true/)
    expect((await run('guide', 'print', 'replies/1.txt')).out).not.toMatch(/template\s+true/)
  })

  it('reads exports, each reply once', async () => {
    const macros = Array.from({length: 5}, (_, id) => ({
      id,
      title: `${id}`,
      actions: [
        {
          field: 'comment_value_html',
          value: '<p>Hi {{ticket.requester.first_name}},</p><p>Acme Cloud’s <b>up</b>.</p>',
        },
        {field: 'comment_value', value: 'Hi {{ticket.requester.first_name}},\n\nAcme Cloud’s up.'},
      ],
    }))
    writeFileSync(path('macros.json'), JSON.stringify({macros}))
    writeFileSync(path('package.json'), '{"name": "x"}')
    const {code, out} = await run('init', '--yes')
    expect(code).toBe(0)
    expect(out).toContain('from 5 replies')
    expect(out).toContain('replylint macros.json')
  })

  it('overwrites nothing', async () => {
    writeFileSync(path('replylint.yml'), 'voice: formal\n')
    const {code, err} = await run('init', '--yes')
    expect(code).toBe(2)
    expect(err).toBe(
      'replylint: replylint.yml is here already, and init overwrites nothing. “replylint init --print” shows what it would write\n',
    )
    expect(readdirSync(cwd)).toEqual(['replylint.yml'])
    const printed = await run('init', '--yes', '--print')
    expect(printed.code).toBe(0)
    expect(guide(printed.out).voice).toBe('friendly')
    expect(readdirSync(cwd)).toEqual(['replylint.yml'])
  })

  it('builds on a guide above', async () => {
    writeFileSync(path('replylint.yaml'), 'voice: formal\nrules: {sign-off: off}\n')
    mkdirSync(path('team'))
    expect((await runIn(path('team'), ['init', '--yes'])).code).toBe(0)
    expect(guide(readFileSync(path('team/replylint.yaml'), 'utf8'))).toEqual({extends: '../replylint.yaml'})
    expect((await runIn(path('team'), ['guide', 'check'])).code).toBe(0)
  })

  it('says what it cannot read, and writes nothing that would rest on nothing', async () => {
    const {code, err} = await run('init', '--yes', 'nowhere')
    expect({code, err}).toEqual({code: 2, err: 'replylint: nowhere: there is no such file or folder\n'})
    expect(readdirSync(cwd)).toEqual([])
    save('saved')
    writeFileSync(path('saved/bad.txt'), new Uint8Array([0, 1, 2, 3, 0, 255]))
    const part = await run('init', '--yes', 'saved')
    expect(part.code).toBe(2)
    expect(part.err).toContain('saved/bad.txt')
    expect(guide().product).toEqual(['Acme Cloud'])
  })
})

describe.skipIf(!hasTerminal)('replylint init, in a terminal of its own (needs util-linux’s script)', () => {
  const command = `'${process.execPath}' '${resolve('bin/replylint.js')}' init`

  it('asks five questions, and asks again what it cannot use', async () => {
    save('macros')
    const terminal = inTerminal(command, cwd)
    await terminal.shows('1/5  Where are your saved replies?')
    await terminal.shows('› macros/')
    terminal.type('x\r')
    await terminal.shows('macros/x: there is no such file or folder')
    await terminal.shows('› macros/x')
    terminal.type('\u007f\r')
    await terminal.shows('7 replies read.')
    await terminal.shows('2/5  How do you sound?')
    await terminal.shows('“Hi” (6), “Hello” (1)')
    await terminal.shows('formal')
    terminal.type('m')
    await terminal.shows('3/5  By which channels')
    await terminal.shows('forum')
    terminal.type('\u001b[B \r')
    await terminal.shows('✓ e-mail, chat')
    await terminal.shows('nobody: the help desk adds that')
    terminal.type('t')
    await terminal.shows('5/5  Which words do you avoid?')
    await terminal.shows('› ticket = conversation')
    terminal.type(', a (b\r')
    await terminal.shows('A bracket that is not closed.')
    await terminal.shows('› ticket = conversation, a (b')
    terminal.type('\u007f\u007f\u007fgent = specialist or colleague, cheap\r')
    await terminal.shows('replylint.yaml is written, from 7 replies.')
    expect(await terminal.exit).toBe(0)
    expect(guide()).toMatchObject({
      voice: 'formal',
      terms: {ticket: 'conversation', agent: ['specialist', 'colleague'], cheap: null},
      rules: {'sign-off': 'off'},
    })
    expect(await run('guide', 'check')).toMatchObject({code: 0})
  }, 60_000)

  it('prints into a pipe while it asks at the terminal', async () => {
    const terminal = inTerminal(`${command} --print | cat > out.yaml`, cwd)
    for (const question of ['empty for none', 'formal', 'forum', 'nobody:', 'cheap; empty']) {
      await terminal.shows(question)
      terminal.type('\r')
    }
    expect(await terminal.exit).toBe(0)
    expect(guide(readFileSync(path('out.yaml'), 'utf8'))).toMatchObject({voice: 'friendly'})
    expect(readdirSync(cwd)).toEqual(['out.yaml'])
  }, 60_000)

  it('writes nothing when it is stopped', async () => {
    const terminal = inTerminal(command, cwd)
    await terminal.shows('empty for none')
    terminal.type('\r')
    await terminal.shows('formal')
    terminal.type('\u0003')
    await terminal.shows('stopped, nothing was written')
    expect(await terminal.exit).toBe(130)
    expect(readdirSync(cwd)).toEqual([])
  }, 60_000)

  it('says so where there is nobody to ask', () => {
    const {status, stderr} = spawnSync('setsid', ['-w', process.execPath, resolve('bin/replylint.js'), 'init'], {
      cwd,
      encoding: 'utf8',
      input: '',
    })
    expect({status, stderr}).toEqual({
      status: 2,
      stderr: 'replylint: init asks five questions at a terminal (--yes asks none), and there is none here\n',
    })
  })
})
