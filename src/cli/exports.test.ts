import {cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {runIn} from './testing-run.ts'

const fixtures = 'fixtures/exports'
let cwd: string
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-exports-')))
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

const read = (path: string) => readFileSync(join(cwd, path), 'utf8')
const put = (path: string, content: string | Uint8Array) => writeFileSync(join(cwd, path), content)

/** The words that `--fix` changes in each fixture; all else stays byte for byte. */
const fixes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'zendesk/export.json': [
    ['In order to see', 'To see'],
    ['m gonna be right', 'm going to be right'],
  ],
  'helpscout/export.json': [
    ["I'm gonna watch", "I'm going to watch"],
    ['Rest assured, I am', 'I am'],
  ],
  'intercom/export.json': [['In order to follow', 'To follow']],
  'freshdesk/export.json': [
    ['are gonna love', 'are going to love'],
    ['are gonna <em>', 'are going to <em>'],
  ],
  'front/export.json': [['In order to change', 'To change']],
  'gorgias/export.json': [['are gonna write', 'are going to write']],
  'chatwoot/export.json': [
    ['In order to see', 'To see'],
    ["first_name || 'there'", "first_name | default: 'there'"],
  ],
  'discourse/export.json': [['In order to help', 'To help']],
  'rocketchat/export.json': [["I'm gonna check", "I'm going to check"]],
  'zammad/export.csv': [['In order to change', 'To change']],
  'osticket/export.yaml': [
    ['In order to pick', 'To pick'],
    ['are gonna write', 'are going to write'],
  ],
  'github/.github/replies.yml': [
    ['In order to find', 'To find'],
    ["it's gonna be", "it's going to be"],
  ],
  'generic/phrases.json': [['In order to get', 'To get']],
  'generic/phrases.csv': [["We're gonna bring", "We're going to bring"]],
  'generic/phrases.yaml': [['In order to open', 'To open']],
}

describe.each(Object.keys(fixes))('fixtures/exports/%s', (path) => {
  const [folder = '', ...rest] = path.split('/')
  const file = rest.join('/')
  beforeEach(() => cpSync(join(fixtures, folder), cwd, {recursive: true}))

  it('is linted where its replies stand', async () => {
    const {out, err, code} = await runIn(cwd, [file])
    expect({err, code: code < 2}).toEqual({err: '', code: true})
    await expect(out).toMatchFileSnapshot(`../../${fixtures}/${folder}/${file.split('/').at(-1)}.report`)
  })

  it('is mended in place, and nothing else of it changes', async () => {
    const before = read(file)
    const expected = (fixes[path] ?? []).reduce((text, [from, to]) => text.replaceAll(from, to), before)
    expect(expected).not.toBe(before)
    const {err} = await runIn(cwd, ['--fix', file])
    expect(err).toBe('')
    expect(read(file)).toBe(expected)
    const {mtimeMs} = statSync(join(cwd, file))
    await runIn(cwd, ['--fix', file])
    expect(statSync(join(cwd, file)).mtimeMs).toBe(mtimeMs)
  })

  it('shows what it would mend as a diff, and prints it for a pipe', async () => {
    const before = read(file)
    const {out} = await runIn(cwd, ['--fix-dry-run', file])
    expect(out).toContain(`--- a/${file}`)
    expect(read(file)).toBe(before)
    if (folder === 'generic') return
    const piped = await runIn(cwd, ['--fix', '--as', folder, '--stdin-filename', file], {stdin: before})
    await runIn(cwd, ['--fix', file])
    expect(piped.out).toBe(read(file))
  })
})

const macro = (id: number, text: string) => ({
  id,
  title: `Lamps::${id}`,
  actions: [{field: 'comment_value', value: text}],
})
const clean =
  'Hi {{ticket.requester.first_name | default: "there"}},\n\nYour lamp is on its way.\n\nBest,\n{{current_user.first_name}}'

describe('an export', () => {
  it('keeps every byte but the one fix of a thousand replies', async () => {
    const macros = Array.from({length: 1000}, (_, index) => macro(index, clean))
    macros[613] = macro(613, clean.replace('Your lamp', 'In order to see it, open \u201cOrders\u201d. Your lamp'))
    const text = JSON.stringify({macros, count: 1000.0}, null, '\t')
      .replaceAll('\n', '\r\n')
      .replaceAll('\u201c', '\\u201C')
    put('macros.json', `\uFEFF${text}`)
    await runIn(cwd, ['--fix', 'macros.json'])
    expect(read('macros.json')).toBe(`\uFEFF${text.replace('In order to see', 'To see')}`)
  })

  it('is found in a folder, beside data that is none', async () => {
    put(
      'macros.json',
      JSON.stringify({macros: [macro(1, clean.replace('Your', 'In order to see it, open Orders. Your'))]}),
    )
    put('package.json', '{"name": "lamps", "version": "1.0.0", "dependencies": {}}')
    put('data.csv', 'a,b\n1,2\n')
    const {out, err, code} = await runIn(cwd, ['.'])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('Lamps::1')
    expect(out).not.toContain('package.json')
  })

  it('that is none is told, with what to do', async () => {
    put('data.json', '{"a": [1, 2]}')
    const {err, code} = await runIn(cwd, ['data.json'])
    expect(code).toBe(2)
    expect(err).toContain('data.json')
    expect(err).toContain('--as')
  })

  it('gives machines the reply, the place in its text and the place in the file', async () => {
    const text = clean.replace('Your lamp', 'In order to see it, open Orders. Your lamp')
    put('macros.json', JSON.stringify({macros: [macro(7, text)]}, null, 2))
    const {out} = await runIn(cwd, ['--format', 'json', 'macros.json'])
    const [answer] = JSON.parse(out)
    expect(answer).toMatchObject({
      id: 'macros.json#/macros/0/actions/0/value',
      reply: {id: 7, title: 'Lamps::7', pointer: '/macros/0/actions/0/value'},
    })
    const [problem] = answer.problems
    expect(text.slice(...(problem.range as [number, number]))).toBe('In order to')
    const line = read('macros.json').split('\n')[problem.place.line - 1]!
    expect(line.slice(problem.place.column - 1)).toMatch(/^In order to/)
  })
})

describe('what is wrong in an export is told, the rest is linted and nothing is written', () => {
  const worn = clean.replace('Your lamp', 'In order to see it, open Orders. Your lamp')
  const cases: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    [
      'truncated JSON',
      'macros.json',
      JSON.stringify({macros: [macro(1, worn), macro(2, worn)]}, null, 2).slice(0, -60),
      /macros\.json:\d+/,
    ],
    [
      'a missing quote',
      'modules.csv',
      'name;keywords;content;note;active;\nHours;h;In order to see them, open the page.;-;true;\nLate;l;"It left today;-;true;\nLast;l;Thanks;-;true;\n',
      /modules\.csv:3/,
    ],
    [
      'a macro without a body',
      'macros.json',
      JSON.stringify({macros: [macro(1, worn), {id: 2, title: 'Lamps::None', actions: [{field: 'comment_value'}]}]}),
      /Lamps::None/,
    ],
    [
      'another encoding',
      'macros.json',
      Buffer.from(JSON.stringify({macros: [macro(1, worn), macro(2, 'Gr\u00fc\u00dfe')]}), 'latin1'),
      /UTF-8/,
    ],
  ]
  it.each(cases)('%s', async (_, file, content, message) => {
    put(file, content)
    const before = readFileSync(join(cwd, file))
    const {err, out, code} = await runIn(cwd, ['--fix', file])
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err).toContain(file)
    expect(out).toContain('In order to')
    expect(readFileSync(join(cwd, file))).toEqual(before)
    expect(readdirSync(cwd)).toEqual([file])
  })
})
