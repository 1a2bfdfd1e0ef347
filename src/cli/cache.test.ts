import {spawn, spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {runIn} from './testing-run.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-cache-'))
  put('replylint.yaml', guideWith('./rule.mjs'))
  put('rule.mjs', rule('said'))
  put('word.mjs', "export const word = 'said'\n")
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

/** A rule of a team's that counts how often it is asked, and says a word that it imports. */
const rule = (word: string) => `import {appendFileSync} from 'node:fs'
import {word} from './word.mjs'
export default {
  id: 'acme/first', summary: 'S', why: 'W', group: 'acme', severity: 'warning', options: {}, phrases: {}, examples: [],
  needs: [], ignores: [],
  *check(document) {
    appendFileSync(${JSON.stringify(join(tmpdir(), 'replylint-asked'))} + '-' + process.env.REPLYLINT_TEST, 'x')
    yield {at: document.sentences[0], message: '${word} ' + word}
  },
}
`
const guideWith = (use: string) => `context: {channel: chat, turn: 3}
use: ${use}
phrases:
  acme/tier: {message: No tiers., severity: error, match: {tier two: a specialist}, repair: safe}
`

function put(name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), {recursive: true})
  writeFileSync(join(cwd, name), text)
}

/** How many drafts a run of the command line asks the rule about, and what it writes. */
async function asked(args: readonly string[], {folder = cwd, stdin}: {folder?: string; stdin?: string} = {}) {
  process.env.REPLYLINT_TEST = String(Math.random())
  const log = `${join(tmpdir(), 'replylint-asked')}-${process.env.REPLYLINT_TEST}`
  const {out, err} = await runIn(folder, [...args, '--cache', '--format', 'ndjson'], stdin === undefined ? {} : {stdin})
  const times = existsSync(log) ? readFileSync(log, 'utf8').length : 0
  rmSync(log, {force: true})
  return {times, out, err}
}

describe('--cache', () => {
  it('asks about a draft once, and says the same the second time', async () => {
    put('a.txt', 'I asked tier two.\n')
    put('b.txt', 'It is fine.\n')
    const first = await asked(['.'])
    expect(first.times).toBe(2)
    expect(first.out).toContain('acme/tier')
    expect(await asked(['.'])).toEqual({...first, times: 0})
    expect(existsSync(join(cwd, '.replylint-cache'))).toBe(true)
    put('a.txt', 'I asked them.\n')
    const third = await asked(['.'])
    expect(third.times).toBe(1)
    expect(third.out).not.toContain('acme/tier')
  })

  it('asks again when the guide, the context, a rule’s code or the file changes', async () => {
    put('a.txt', 'I asked tier two.\n')
    const times = async (...args: string[]) => (await asked(['a.txt', ...args])).times
    expect(await times()).toBe(1)
    expect(await times()).toBe(0)
    expect(await times('--customer', 'Ann')).toBe(1)
    expect(await times('--channel', 'email')).toBe(1)
    expect(await times('--rule', 'acme/tier=warning')).toBe(1)
    expect(await times()).toBe(0)
    put('replylint.yaml', `${guideWith('./rule.mjs')}rules: {acme/tier: warning}\n`)
    expect(await times()).toBe(1)
    put('replylint.yaml', guideWith('./rule.mjs'))
    expect(await times()).toBe(0)
    put('word.mjs', "export const word = 'meant'\n")
    expect(await times()).toBe(1)
    put('word.mjs', "export const word = 'said'\n")
    expect(await times()).toBe(0)
    put('b.txt', 'I asked tier two.\n')
    expect((await asked(['b.txt'])).times).toBe(1)
  })

  it('asks again when a Vale style changes', async () => {
    const style = (token: string) => `extends: existence\nmessage: "No %s."\nlevel: error\ntokens: [${token}]\n`
    put('styles/Team/Word.yml', style('synergy'))
    put('replylint.yaml', `extends: [recommended, 'vale:styles/Team']\n${guideWith('./rule.mjs')}`)
    put('a.txt', 'It has synergy and leverage.\n')
    const first = await asked(['a.txt'])
    expect(first.out).toContain('No synergy.')
    expect(await asked(['a.txt'])).toEqual({...first, times: 0})
    put('styles/Team/Word.yml', style('leverage'))
    const {times, out} = await asked(['a.txt'])
    expect(times).toBe(1)
    expect(out).toContain('No leverage.')
  })

  it('is the same in a copy of the folder', async () => {
    put('a.txt', 'I asked tier two.\n')
    await asked(['a.txt'])
    const copy = mkdtempSync(join(tmpdir(), 'replylint-copy-'))
    cpSync(cwd, copy, {recursive: true})
    expect((await asked(['a.txt'], {folder: copy})).times).toBe(0)
    rmSync(copy, {recursive: true})
  })

  it('knows a rule only where it can know its code', async () => {
    put('a.txt', 'I asked tier two.\n')
    put('rule.mjs', `${rule('said')}\nexport const more = (name) => import(name)\n`)
    expect((await asked(['a.txt'])).times).toBe(1)
    expect((await asked(['a.txt'])).times).toBe(1)
  })

  it('remembers drafts of NDJSON and exports, and what a fix came to', async () => {
    const lines = '{"id": 1, "text": "Ask tier two."}\n{"id": 2, "text": "Fine."}\n{"id": 3, "text": "Ask tier two."}\n'
    const first = await asked(['--input', 'ndjson', '--fix'], {stdin: lines})
    expect(first.out).toContain('"text":"Ask a specialist."}')
    expect(await asked(['--input', 'ndjson', '--fix'], {stdin: lines})).toEqual({...first, times: 0})
    expect((await asked(['--input', 'ndjson'], {stdin: lines})).times).toBe(3)
    put('replylint.yaml', `${guideWith('./rule.mjs')}exports: [{files: saved.json, body: text, id: id}]\n`)
    put('saved.json', '{"saved": [{"id": 1, "text": "Ask tier two."}, {"id": 2, "text": "Fine."}]}')
    const of = await asked(['saved.json'])
    expect(of.times).toBe(2)
    expect(await asked(['saved.json'])).toEqual({...of, times: 0})
  })

  it('lies in node_modules where there is one, or where it is asked for', async () => {
    put('a.txt', 'Fine.\n')
    put('package.json', '{}')
    put('node_modules/.keep', '')
    await asked(['a.txt'])
    expect(existsSync(join(cwd, 'node_modules/.cache/replylint/drafts'))).toBe(true)
    await runIn(cwd, ['a.txt', '--cache-location', 'here/cache'])
    await runIn(cwd, ['a.txt', '--cache-location', 'there/'])
    expect(existsSync(join(cwd, 'here/cache')) && existsSync(join(cwd, 'there/.replylint-cache'))).toBe(true)
  })

  it('reports all the same when it cannot be written', async () => {
    put('a.txt', 'Ask tier two.\n')
    const {code, out, err} = await runIn(cwd, ['a.txt', '--cache-location', 'a.txt/cache', '--format', 'unix'])
    expect(code).toBe(1)
    expect(out).toContain('No tiers.')
    expect(err).toMatch(/^replylint: a\.txt\/cache: the cache cannot be written: /)
  })

  it('serves the executable, two runs at once too', async () => {
    for (let number = 0; number < 50; number++) put(`r${number}.txt`, `Ask tier two about ${number}.\n`)
    const args = [resolve('bin/replylint.js'), '.', '--cache', '--format', 'ndjson']
    const env = {...process.env, REPLYLINT_TEST: 'executable'}
    const whole = () => spawnSync(process.execPath, args, {cwd, env, encoding: 'utf8'})
    const start = () =>
      new Promise<string>((done) => {
        let out = ''
        const child = spawn(process.execPath, args, {cwd, env})
        child.stdout.on('data', (chunk) => {
          out += chunk
        })
        child.on('exit', () => done(out))
      })
    const [one, other] = await Promise.all([start(), start()])
    expect(one).toBe(other)
    expect(one!.match(/acme\/tier/g)).toHaveLength(50)
    expect(whole().stdout).toBe(one)
    writeFileSync(join(cwd, '.replylint-cache'), 'torn')
    expect(whole()).toMatchObject({stdout: one, stderr: '', status: 1})
    rmSync(`${join(tmpdir(), 'replylint-asked')}-executable`, {force: true})
  }, 60_000)
})
