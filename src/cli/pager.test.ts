import {spawnSync} from 'node:child_process'
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {hasTerminal, inTerminal} from './testing-terminal.ts'

const executable = resolve('bin/replylint.js')
const command = `'${process.execPath}' '${executable}'`
const hasLess = spawnSync('less', ['--version']).status === 0

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-pager-'))
  // A pager that says that it was there, and with what.
  writeFileSync(join(cwd, 'pager.sh'), '#!/bin/sh\necho "paged $1 $LESS"; cat > paged.txt; echo end\n')
  chmodSync(join(cwd, 'pager.sh'), 0o755)
}, 120_000)
afterAll(() => rmSync(cwd, {recursive: true, force: true}))

describe.skipIf(!hasTerminal)('a long text, in a terminal of its own (needs util-linux’s script)', () => {
  const start = (line: string, size: [number, number] = [60, 12]) =>
    inTerminal(`unset LESS NO_COLOR FORCE_HYPERLINK; ${line}`, cwd, size)
  const shown = async (line: string, size?: [number, number]) => {
    const terminal = start(line, size)
    return {code: await terminal.exit, text: terminal.all()}
  }

  it('goes to the pager that a person names, arguments and all', async () => {
    const {code, text} = await shown(`PAGER='./pager.sh -x' ${command} explain cliche`)
    expect({code, text}).toEqual({code: 0, text: 'paged -x FRX\nend\n'})
    const paged = readFileSync(join(cwd, 'paged.txt'), 'utf8')
    expect(paged).toContain('Say it as you would to a friend.')
    // Not every pager lets links through, and any that is named shows colours as git’s do.
    expect(paged).not.toContain('\u001b]8')
    expect(paged).toContain('\u001b[')
  })

  it('is for the list of rules as well', async () => {
    expect((await shown(`PAGER=./pager.sh ${command} rules`)).text).toContain('paged')
  })

  it.each([
    ['a short text', './pager.sh', 'explain cliche', [80, 100]],
    ['--no-pager', './pager.sh', 'explain cliche --no-pager', [60, 12]],
    ['an empty PAGER', '', 'explain cliche', [60, 12]],
    ['PAGER=cat', 'cat', 'explain cliche', [60, 12]],
    ['a pipe', './pager.sh', 'explain cliche | cat', [60, 12]],
    ['JSON', './pager.sh', 'rules --format json', [60, 12]],
  ] as const)('is printed at once: %s', async (_, pager, rest, size) => {
    const {code, text} = await shown(`PAGER='${pager}' ${command} ${rest}`, [...size])
    expect(code).toBe(0)
    expect(text).not.toContain('paged')
    expect(text).toContain(rest.startsWith('rules') ? '"id": "cliche"' : 'Say it as you would to a friend.')
  })

  it('is printed when there is no such pager, and the shell says so', async () => {
    const {code, text} = await shown(`PAGER='no-such-pager -x' ${command} explain cliche`)
    expect(code).toBe(0)
    expect(text).toMatch(/no-such-pager: .*not found/)
    expect(text).toContain('Say it as you would to a friend.')
  })

  it('is no trouble when the pager is left early', async () => {
    const {code, text} = await shown(`PAGER='head -1' ${command} rules`)
    expect({code, lines: text.trim().split('\n').length}).toEqual({code: 0, lines: 1})
  })

  it.skipIf(!hasLess)('goes to less, which survives Ctrl-C', async () => {
    const terminal = start(`unset PAGER; ${command} explain cliche; echo left $?`)
    await terminal.shows('Say it as you would to a friend.')
    await terminal.shows(':')
    terminal.type('\u0003')
    // Ctrl-C drops what was typed and not read yet, so that one key may not be enough.
    const keys = setInterval(() => terminal.type('G'), 300)
    await terminal.shows('(END)').finally(() => clearInterval(keys))
    terminal.type('q')
    await terminal.shows('left 0')
    expect(await terminal.exit).toBe(0)
  })

  it('has no colours with NO_COLOR', async () => {
    await shown(`NO_COLOR=1 PAGER=./pager.sh ${command} explain cliche`)
    expect(readFileSync(join(cwd, 'paged.txt'), 'utf8')).not.toContain('\u001b')
  })
})
