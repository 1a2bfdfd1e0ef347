import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {runIn} from './testing-run.ts'

/** A team's own lists, so that these tests do not change with the built-in rules. */
const guide = `
extends: recommended
phrases:
  team/strive: {message: 'Worn-out: “{match}”.', match: we strive to}
  team/quiet: {message: Hm., match: perhaps}
rules:
  team/quiet: off
`
const good =
  'Hi Angela,\n\nThanks for asking. I’ve posted your lamp today, and you’ll have it by Friday.\n\nBest,\nAnn\n'
const worn = 'Hi Angela,\n\nYes, we strive to help, and perhaps we strive to please.\n\nAnn\n'

let cwd: string
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-library-')))
  put('replylint.yaml', guide)
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

function put(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), content)
  return path
}

interface Setting {
  readonly stdin?: string | Readable
  readonly columns?: number
  readonly at?: string
}

/** Runs a command line in the test's folder: what it wrote, and its exit code. */
const run = (args: readonly string[], {at = cwd, ...setting}: Setting = {}) => runIn(at, args, setting)

const line = (id: string, text: string, context: object = {}) => `${JSON.stringify({id, text, context})}\n`

interface RuleRow {
  readonly rule: string
  readonly hits: number
  readonly off: boolean
}

async function auditOf(args: readonly string[], setting?: Setting) {
  const {code, out, err} = await run(['audit', '--format', 'json', ...args], setting)
  const {rules, ...rest} = JSON.parse(out) as {rules: RuleRow[]; drafts: number; words: number; labels: never}
  return {code, err, ...rest, rule: (id: string) => rules.find(({rule}) => rule === id), rules}
}

describe.each(['score', 'audit'])('%s', (command) => {
  it('wants something to read', async () => {
    const {code, out, err} = await run([command])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(`replylint ${command} saved-replies/`)
  })

  it('is 2 for what cannot be read, and tells the rest', async () => {
    put('all.ndjson', `${line('a', worn)}nonsense\n`)
    put('empty.txt', '')
    const {code, out, err} = await run([command, '.', 'gone.txt'])
    expect(code).toBe(2)
    expect(out).toContain('all.ndjson › a')
    expect(err).toContain('replylint: gone.txt: there is no such file or folder\n')
    expect(err).toContain('replylint: empty.txt: it is empty, there is no draft in it\n')
    expect(err).toMatch(/replylint: all\.ndjson › 2: line 2 is not JSON/)
  })

  it('is 2 for a guide that is wrong', async () => {
    put('replylint.yaml', 'rules: {clichee: off}')
    const {code, out, err} = await run([command, put('a.txt', good)])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain('clichee')
  })

  it('is 2 for a format that there is not', async () => {
    expect((await run([command, put('a.txt', good), '--format', 'ndjson'])).code).toBe(2)
  })

  it('reads standard input', async () => {
    expect(await run([command], {stdin: worn})).toMatchObject({code: 0, err: ''})
    const {code, out} = await run([command, '-', '--input', 'ndjson'], {stdin: line('first', worn)})
    expect(code).toBe(0)
    expect(out).toContain('stdin › first')
  })
})

describe('score', () => {
  it('sorts worst first, by the guide in force, and is 0 however low the scores', async () => {
    const {code, out, err} = await run(['score', put('good.txt', good), put('worn.txt', worn)], {columns: 60})
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out.indexOf('worn.txt')).toBeLessThan(out.indexOf('good.txt'))
    expect(out).toContain('team/strive ×2')
    expect(out).toContain('2 drafts')
  })

  it('counts a team’s own phrases as wording', async () => {
    const {out} = await run(['score', '--format', 'json', put('worn.txt', worn)])
    const [draft] = JSON.parse(out).drafts
    const own = draft.categories.wording.problems.filter(({rule}: RuleRow) => rule === 'team/strive')
    expect(own).toMatchObject([
      {line: 3, message: 'Worn-out: “we strive to”.'},
      {line: 3, message: 'Worn-out: “we strive to”.'},
    ])
  })

  it('measures the tone against --band', async () => {
    put('good.txt', good)
    const inBand = async (...band: string[]) =>
      JSON.parse((await run(['score', 'good.txt', '--format', 'json', ...band])).out).library.inBand
    expect(await inBand()).toBe(1)
    expect(await inBand('--band', 'cool..lively')).toBe(1)
    expect(await inBand('--band', 'effusive')).toBe(0)
    expect(await inBand('--band=-100..-90')).toBe(0)
  })

  it('says what a band is', async () => {
    const {code, out, err} = await run(['score', put('a.txt', good), '--band', 'tepid'])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain('there is no tone “tepid”: write curt, cool, warm, lively, effusive')
  })

  it('takes the channel from the command line, the draft or the guide', async () => {
    const text = 'It ships on Friday, and you’ll get the number by noon.\n'
    const tone = async (path: string, ...args: string[]) =>
      JSON.parse((await run(['score', path, '--format', 'json', ...args])).out).drafts[0].tone.value
    const email = await tone(put('a.txt', text))
    const chat = await tone('a.txt', '--channel', 'chat')
    expect(chat).toBeGreaterThan(email)
    expect(await tone(put('b.txt', `---\nchannel: chat\n---\n${text}`))).toBe(chat)
    put('replylint.yaml', `${guide}context: {channel: chat}\n`)
    expect(await tone('a.txt')).toBe(chat)
  })
})

describe('audit', () => {
  it('counts hits of rules that are on and of those that are off', async () => {
    put('all.ndjson', line('a', worn) + line('b', good))
    const {code, err, drafts, rule} = await auditOf(['all.ndjson'])
    expect({code, err, drafts}).toEqual({code: 0, err: '', drafts: 2})
    expect(rule('team/strive')).toMatchObject({hits: 2, off: false, drafts: 1, per100Replies: 100})
    expect(rule('team/quiet')).toMatchObject({hits: 1, off: true, drafts: 1})
  })

  it('a rule that is off takes no word from one that is on', async () => {
    put('replylint.yaml', 'terms: {rest assured: know}\nrules: {terminology: off}')
    const text = 'Hi Ann,\n\nRest assured, it ships today.\n\nTom\n'
    put('a.txt', text)
    const {rule} = await auditOf(['a.txt'])
    expect(rule('terminology')).toMatchObject({hits: 1, off: true})
    const {rule: plain} = await auditOf([put('b/a.txt', text), '--guide', put('b/none.yaml', 'extends: recommended\n')])
    expect(rule('cliche')?.hits).toBe(plain('cliche')?.hits)
    expect(plain('cliche')?.hits).toBeGreaterThan(0)
  })

  it('looks at one rule, off or on', async () => {
    put('a.txt', worn)
    const {rules} = await auditOf(['a.txt', '--rule', 'team/quiet', '--rule', 'team/strive'])
    expect(rules.map(({rule, hits}) => [rule, hits])).toEqual([
      ['team/strive', 2],
      ['team/quiet', 1],
    ])
    const {out} = await run(['audit', 'a.txt', '--rule', 'team/quiet'])
    expect(out).toContain('team/quiet (off)')
    expect(out).toContain('    Yes, we strive to help, and «perhaps» we strive to please.\n')
    expect(out).not.toContain('team/strive')
  })

  it('says that there is no such rule, with the nearest', async () => {
    const {code, out, err} = await run(['audit', put('a.txt', worn), '--rule', 'team/quite'])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain('there is no rule “team/quite”: did you mean “team/quiet”?')
  })

  it('shows places in the whole file, behind the front matter', async () => {
    const {out} = await run(['audit', put('a.txt', `---\nchannel: email\n---\n${worn}`), '--rule', 'team/strive'])
    expect(out).toContain('a.txt:6\n')
  })

  it('compares with labels', async () => {
    put('all.ndjson', line('a', worn) + line('b', good))
    put(
      'labels.ndjson',
      `{"id": "a", "problems": [{"rule": "team/strive", "span": "we strive to help"}, {"rule": "team/quiet", "span": "Angela"}]}\n\n{"id": "b", "problems": []}\n`,
    )
    const {code, labels} = await auditOf(['all.ndjson', '--labels', 'labels.ndjson'])
    expect(code).toBe(0)
    expect(labels).toMatchObject({
      drafts: 2,
      labelled: 2,
      rules: [
        {rule: 'team/quiet', real: 1, found: 0, alarms: 1, precision: 0, recall: 0},
        {rule: 'team/strive', real: 1, found: 1, alarms: 1, precision: 0.5, recall: 1},
      ],
      all: {rule: 'all', real: 2, found: 1, alarms: 2},
    })
    const {out} = await run(['audit', 'all.ndjson', '--labels', 'labels.ndjson', '--rule', 'team/strive'])
    expect(out).toContain('Against labels: 2 of 2 labelled drafts are here\n')
    expect(out).not.toContain('team/quiet')
  })

  it.each([
    ['nonsense', 'labels.ndjson: line 1: it is not JSON: '],
    ['{"id": "a", "problems": []}\n{"id": "b"}', 'labels.ndjson: line 2: “problems” is missing'],
  ])('takes no broken labels: %s', async (content, fault) => {
    put('labels.ndjson', content)
    const {code, out, err} = await run(['audit', put('a.txt', worn), '--labels', 'labels.ndjson'])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(fault)
  })

  it('takes no labels that are not there', async () => {
    const {code, err} = await run(['audit', put('a.txt', worn), '--labels', 'gone.ndjson'])
    expect({code, err}).toEqual({code: 2, err: 'replylint: gone.ndjson: there is no such file\n'})
  })

  it('says when labels fit no draft, or name a rule that there is not', async () => {
    put('labels.ndjson', '{"id": "x", "problems": [{"rule": "team/stride", "span": null}]}')
    const {code, err} = await run(['audit', put('a.txt', worn), '--labels', 'labels.ndjson'])
    expect(code).toBe(2)
    expect(err).toContain('labels.ndjson: there is no rule “team/stride”: did you mean “team/strive”?')
    expect(err).toContain('labels.ndjson: none of its ids is that of a draft')
  })

  it('reads a stream as it comes, one draft at a time', async () => {
    let asked = 0
    async function* drafts() {
      for (; asked < 300; asked++)
        yield Buffer.from(line(`d${asked}`, `Hi Ann,\n\nWe strive to help number ${asked}.\n\nTom`))
    }
    const {drafts: count, rule} = await auditOf(['--input', 'ndjson', '--rule', 'team/strive'], {
      stdin: Readable.from(drafts(), {highWaterMark: 1}),
    })
    expect([count, rule('team/strive')?.hits]).toEqual([300, 300])
  })
})

describe('fixtures/library', () => {
  const at = process.cwd()
  const folder = 'fixtures/library'

  // Change them with `npx vitest run src/cli/library-commands.test.ts -u`, and read what changed.
  it.each([
    ['score', 60],
    ['score', 100],
    ['audit', 60],
  ] as const)('%s shows it in %d columns', async (command, columns) => {
    const {code, out, err} = await run([command, folder], {at, columns})
    expect({code, err}).toEqual({code: 0, err: ''})
    for (const row of out.split('\n')) expect(row.length).toBeLessThanOrEqual(columns)
    await expect(out).toMatchFileSnapshot(`../../${folder}/${command}-${columns}.report`)
  })

  it('the replies that a lead would send are above those that a lead would not', async () => {
    const {out} = await run(['score', folder, '--format', 'json'], {at})
    const {drafts, library} = JSON.parse(out)
    const scoreOf = new Map<string, number>(
      drafts.map(({id, score}: {id: string; score: number}) => [id.slice(folder.length + 1), score]),
    )
    const poor = [
      'backorder',
      'refund-refused',
      'password-reset-old',
      'bug-unknown',
      'cancel-friction',
      'feature-no',
      'outage-vague',
    ]
    const fine = [
      'late-parcel',
      'refund-done',
      'password-reset',
      'praise-short',
      'cancel-done',
      'outage',
      'chat-closing',
    ]
    const scores = (names: readonly string[]) =>
      names.map((name) => scoreOf.get(`${name}.txt`) ?? scoreOf.get(`${name}.md`)!)
    expect(Math.max(...scores(poor))).toBeLessThan(Math.min(...scores(fine)))
    expect(library.drafts).toBe(20)
    const toneOf = (name: string) => drafts.find(({id}: {id: string}) => id.startsWith(`${folder}/${name}.`)).tone.band
    expect(['feature-no', 'refund-refused', 'praise', 'late-parcel', 'refund-done'].map(toneOf)).toEqual([
      'curt',
      'curt',
      'effusive',
      'warm',
      'warm',
    ])
  })

  it('docs/score.md explains the tone of one of them as it is', async () => {
    const {out} = await run(['score', `${folder}/backorder.txt`, '--format', 'json'], {at})
    const [{words, tone}] = JSON.parse(out).drafts
    const page = readFileSync('docs/score.md', 'utf8')
    const minus = (number: number) => String(number).replace('-', '−')
    expect(page).toContain(`a saved reply of ${words} words`)
    const rows = tone.parts.map(
      ({feature, points}: {feature: string; points: number}) => `| \`${feature}\` | ${minus(points)} |`,
    )
    expect(page).toContain(`${rows.join('\n')}\n| **tone** | **${minus(tone.value)}, ${tone.band}** |`)
  })
})
