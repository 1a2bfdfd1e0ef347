import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {main} from './main.ts'
import {runIn, type Setting} from './testing-run.ts'

/** A team's own lists, so that these tests do not change with the built-in rules. */
const guide = `
phrases:
  team/strive:
    message: 'Worn-out: “{match}”. Write {suggestion}.'
    why: Everyone says so.
    match: {we strive to: we}
    repair: safe
    examples: [{bad: 'And «we strive to» help.', fixed: 'And we help.'}, {good: We help.}]
  team/tier:
    message: Customers don’t know our tiers.
    match: tier two
  team/never:
    message: Never say this.
    severity: error
    match: whatever
  team/perhaps:
    message: Perhaps not.
    severity: suggestion
    match: sort of
`
const good = 'Hi Angela,\n\nI posted your lamp today.\n\nAnn\n'
const worn = 'Hi Angela,\n\nYes, we strive to help.\n\nAnn\n'
const mended = 'Hi Angela,\n\nYes, we help.\n\nAnn\n'
const tier = 'Hi Angela,\n\nI asked tier two for you today.\n\nAnn\n'
const never = 'Hi Angela,\n\nSend it back, whatever happens.\n\nAnn\n'

let cwd: string
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-cli-')))
  put('replylint.yaml', guide)
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

function put(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), content)
  return path
}

const read = (path: string) => readFileSync(join(cwd, path), 'utf8')

/** Runs a command line in the test's folder: what it wrote, and its exit code. */
const run = (args: readonly string[], setting: Setting = {}) => runIn(cwd, args, setting)

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('exit codes', () => {
  it('is 0 and silent for a good draft', async () => {
    expect(await run([put('a.txt', good)])).toEqual({code: 0, out: '', err: ''})
  })

  it('is 0 for warnings and suggestions, and 1 for errors', async () => {
    expect((await run([put('a.txt', tier)])).code).toBe(0)
    expect((await run([put('a.txt', good.replace('posted', 'sort of posted'))])).code).toBe(0)
    expect((await run([put('a.txt', never)])).code).toBe(1)
  })

  it('is 1 for more warnings than --max-warnings', async () => {
    put('a.txt', `${tier}${tier}`)
    expect((await run(['a.txt', '--max-warnings', '2'])).code).toBe(0)
    expect(await run(['a.txt', '--max-warnings', '1'])).toMatchObject({
      code: 1,
      err: 'replylint: 2 warnings, and --max-warnings allows 1\n',
    })
    expect((await run([put('b.txt', good.replace('posted', 'sort of posted')), '--max-warnings=0'])).code).toBe(0)
  })

  it('is 2 for what cannot be read, and the rest is linted', async () => {
    put('a.txt', tier)
    put('b.txt', '')
    const {code, out, err} = await run(['a.txt', 'b.txt', 'c.txt'])
    expect(code).toBe(2)
    expect(out).toContain('Customers don’t know our tiers.')
    expect(err).toBe(
      'replylint: c.txt: there is no such file or folder\nreplylint: b.txt: it is empty, there is no draft in it\n',
    )
  })
})

describe('bad input', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'it is empty, there is no draft in it'],
    ['a binary file', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0), 'it is a binary file, not text (a NUL at byte 4)'],
    [
      'a 10 MB file',
      'Hello there. '.repeat(800_000),
      'it is longer than 5 MB, too long for one draft. Many drafts go into an .ndjson file, one a line',
    ],
    ['invalid UTF-8', Buffer.from('Ol\xe9', 'latin1'), 'it is not UTF-8 (byte 2 is 0xe9). Save it as UTF-8'],
  ])('refuses %s', async (_, content, message) => {
    expect(await run([put('bad.txt', content)])).toEqual({code: 2, out: '', err: `replylint: bad.txt: ${message}\n`})
  })

  it('refuses an unreadable file', async () => {
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, put('bad.txt', good)), 0)
    const isRoot = process.getuid?.() === 0
    // An administrator may read everything.
    if (isRoot) process.seteuid!(65_534)
    try {
      expect(await run(['bad.txt'])).toEqual({code: 2, out: '', err: 'replylint: bad.txt: no permission to read it\n'})
    } finally {
      if (isRoot) process.seteuid!(0)
    }
  })

  it('refuses a missing file, a glob without a match, a folder without drafts', async () => {
    mkdirSync(join(cwd, 'none'))
    expect(await run(['missing.txt', '*.zip', 'none'])).toEqual({
      code: 2,
      out: '',
      err: [
        'replylint: missing.txt: there is no such file or folder',
        'replylint: *.zip: no file matches',
        'replylint: none: no drafts in this folder (.txt, .md, .markdown, .html, .htm, .ndjson, .jsonl) and no export of a help desk',
        '',
      ].join('\n'),
    })
  })

  it('refuses broken YAML in front matter, with its place', async () => {
    const {code, err} = await run([put('bad.txt', '---\ncustomer: [Angela\n---\nHi')])
    expect(code).toBe(2)
    expect(err).toMatch(/^replylint: bad\.txt:\d:\d+\n {2}This is not YAML as it stands/)
  })

  it('refuses an unknown key in front matter, with the nearest name', async () => {
    const {code, err} = await run([put('bad.txt', '---\ncustmer: Angela\n---\nHi')])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean “customer”?')
  })

  it('tells what is wrong with a guide once, and lints what has another', async () => {
    put('broken/replylint.yaml', 'rules: [')
    put('broken/a.txt', good)
    put('broken/b.txt', good)
    put('tier.txt', tier)
    const {code, out, err} = await run(['broken', 'tier.txt'])
    expect(code).toBe(2)
    expect(out).toContain('tiers')
    expect(err).toContain('broken/replylint.yaml:1:')
    expect(err.match(/replylint\.yaml/g)).toHaveLength(1)
  })

  it('refuses an unknown rule in a guide, with its place and the nearest name', async () => {
    put('replylint.yaml', 'rules:\n  clich: off\n')
    const {code, err} = await run([put('a.txt', good)])
    expect(code).toBe(2)
    expect(err).toContain('replylint.yaml:2:3')
    expect(err).toContain('“cliche”')
  })

  it('refuses guides that extend each other', async () => {
    put('replylint.yaml', 'extends: ./other.yaml\n')
    put('other.yaml', 'extends: ./replylint.yaml\n')
    const {code, err} = await run([put('a.txt', good)])
    expect(code).toBe(2)
    expect(err).toContain('extends itself')
  })

  it('refuses a guide that is not there', async () => {
    const {code, err} = await run([put('a.txt', good), '--guide', 'nope.yaml'])
    expect(code).toBe(2)
    expect(err).toContain('nope.yaml')
  })
})

describe('wrong use', () => {
  it.each([
    [[], 'there is nothing to read'],
    [['a.txt', '--formt', 'json'], 'Did you mean --format?'],
    [['a.txt', '--format', 'xml'], 'Allowed choices are pretty, json, ndjson'],
    [['a.txt', '--channel', 'mail'], 'Allowed choices are email, chat'],
    [['a.txt', '--max-warnings', 'ten'], 'Write a whole number from 0.'],
    [['a.txt', '--max-warnings', '-1'], 'Write a whole number from 0.'],
    [['a.txt', '--rule', 'cliche=loud'], 'The severity is one of off, suggestion, warning, error.'],
    [['a.txt', '--rule', '=error'], 'Write a rule’s id'],
    [['a.txt', '--rule', 'clich'], 'there is no rule “clich”: did you mean “cliche”?'],
    [['a.txt', '--fix', '--fix-dry-run'], '--fix and --fix-dry-run exclude each other'],
    [['a.txt', '--stdin-filename', 'b.txt'], '--stdin-filename names standard input'],
    [['a.txt', '--customer-message', 'nope.txt'], 'nope.txt: there is no such file'],
    [['explain', 'clich'], 'there is no rule “clich”: did you mean “cliche”?'],
    [['explain', 'zzzzzz'], '“replylint rules” lists them'],
    [['explain'], "missing required argument 'rule'"],
    [['rules', '--format', 'ndjson'], 'Allowed choices are pretty, json'],
    [['guide', 'chek'], "unknown command 'chek'"],
    [['guide', 'check', 'nope.yaml'], 'nope.yaml'],
  ])('%j', async (args, message) => {
    put('a.txt', good)
    const {code, out, err} = await run(args)
    expect(err).toContain(message)
    expect(err).toMatch(/^(replylint|Usage): /)
    expect({code, out}).toEqual({code: 2, out: ''})
  })
})

describe('the report', () => {
  it('is pretty, and as wide as the terminal', async () => {
    put('a.txt', tier.replace('today', 'today, and they will surely know what to do'))
    expect((await run(['a.txt'], {columns: 60})).out).toMatchInlineSnapshot(`
      "a.txt
        3  I asked tier two for you today, and they will surely
                   ‾‾‾‾‾‾‾‾
           know what to do.
           ▲ Customers don’t know our tiers.  team/tier

        1 warning in 1 draft
      "
    `)
  })

  it('says a friendly line on a terminal alone', async () => {
    expect((await run([put('a.txt', good)], {tty: true})).out).toContain('1 draft, nothing to mend')
  })

  it.each([
    [[], {tty: true}, true],
    [[], {}, false],
    [['--color'], {}, true],
    [['--no-color'], {tty: true}, false],
    [[], {tty: true, env: {NO_COLOR: '1'}}, false],
    [[], {tty: true, env: {NO_COLOR: ''}}, true],
    [['--color'], {env: {NO_COLOR: '1'}}, true],
    [[], {env: {FORCE_COLOR: '1'}}, true],
    [[], {tty: true, env: {TERM: 'dumb'}}, false],
  ])('colours with %j %j: %s', async (args, setting, isColored) => {
    expect((await run([put('a.txt', tier), ...args], setting)).out.includes('\u001B[')).toBe(isColored)
  })

  it('leaves out all but errors with --quiet, and counts the others all the same', async () => {
    put('a.txt', tier + never)
    const {code, out} = await run(['a.txt', '--quiet'])
    expect(code).toBe(1)
    expect(out).toContain('1 error in 1 draft')
    expect(out).not.toContain('tiers')
    expect((await run([put('b.txt', tier), '--quiet', '--max-warnings=0'])).code).toBe(1)
  })

  it('says why with --why', async () => {
    put('a.txt', worn)
    expect((await run(['a.txt'])).out).not.toContain('Everyone says so.')
    expect((await run(['a.txt', '--why'])).out).toContain('Why: Everyone says so.')
  })

  it('is JSON with --format json, clean and unreadable drafts included', async () => {
    put('a.txt', tier)
    put('b.txt', good)
    const {code, out, err} = await run(['a.txt', 'b.txt', 'c.txt', '--format', 'json'])
    expect(JSON.parse(out)).toEqual([
      {id: 'c.txt', error: 'c.txt: there is no such file or folder'},
      {id: 'a.txt', problems: [expect.objectContaining({rule: 'team/tier', range: [20, 28], line: 3, column: 9})]},
      {id: 'b.txt', problems: []},
    ])
    expect({code, err}).toEqual({code: 2, err: 'replylint: c.txt: there is no such file or folder\n'})
  })

  it('counts places in the whole file, front matter included', async () => {
    const matter = '---\r\ncustomer: Angela\r\n---\r\n'
    const text = matter + worn
    const {out} = await run([put('a.txt', text), '--format', 'ndjson'])
    const [{problems}] = lines(out)
    const [problem] = problems
    expect(problem).toMatchObject({line: 6, column: 6})
    expect(text.slice(...(problem.range as [number, number]))).toBe('we strive to')
    expect(text.slice(...(problem.suggestions[0].range as [number, number]))).toContain('strive to')
    expect((await run(['a.txt'])).out).toContain('  6  Yes, we strive to help.')
  })
})

describe('context', () => {
  const named = async (args: string[], text = 'Hi there,\n\nYour lamp is here.\n\nAnn\n') => {
    const {out} = await run([put('a.txt', text), '--rule', 'customer-name', '--format', 'ndjson', ...args])
    return lines(out)[0]
      .problems.map(({rule, message}: {rule: string; message: string}) => `${rule}: ${message}`)
      .join('\n')
  }

  it('comes from the command line', async () => {
    expect(await named([])).toBe('')
    expect(await named(['--customer', 'Angela'])).toContain('Angela')
    expect(await named(['--customer', 'Angela', '--template'])).not.toContain('Angela')
  })

  it('comes from front matter, after the command line', async () => {
    const text = '---\ncustomer: Sofia\n---\nHi there,\n\nYour lamp is here.\n\nAnn\n'
    expect(await named([], text)).toContain('Sofia')
    expect(await named(['--customer', 'Angela'], text)).toContain('Angela')
    expect(await named(['--agent', 'Bo'], text)).toContain('Sofia')
  })

  it('has a channel', async () => {
    put('replylint.yaml', `${guide}channels:\n  sms: {team/tier: error}\n`)
    put('a.txt', tier)
    expect((await run(['a.txt'])).code).toBe(0)
    expect((await run(['a.txt', '--channel', 'sms'])).code).toBe(1)
  })

  it('hands the customer’s message to the rules', async () => {
    put(
      'rule.mjs',
      `export default {
      id: 'acme/echo', summary: 'Echo.', why: 'For a test.', group: 'team', severity: 'warning', repair: 'none', needs: ['customer.message'],
      options: {}, examples: [], phrases: {},
      *check(document) {
        yield {at: {start: 0, end: 1}, message: JSON.stringify(document.draft.context)}
      },
    }`,
    )
    put('replylint.yaml', 'use: ./rule.mjs\n')
    put('a.txt', '---\ncustomer: Angela\nturn: 1\n---\nHi Angela, here it is.\n')
    put('message.txt', 'Where is it?')
    const {out} = await run(['a.txt', '--customer-message', 'message.txt', '--agent', 'Ann', '--format', 'ndjson'])
    const echo = lines(out)[0].problems.find(({rule}: {rule: string}) => rule === 'acme/echo')
    expect(JSON.parse(echo.message)).toEqual({
      customer: {name: 'Angela', message: 'Where is it?'},
      agent: {name: 'Ann'},
      turn: 1,
    })
  })
})

describe('--rule and --guide', () => {
  it('sets a severity over the guide, for this run', async () => {
    put('a.txt', tier)
    expect((await run(['a.txt', '--rule', 'team/tier=error'])).code).toBe(1)
    expect((await run(['a.txt', '--rule', 'team/tier=off'])).out).toBe('')
    put('replylint.yaml', `${guide}rules: {team/tier: off}\noverrides: [{files: '*.txt', rules: {team/tier: off}}]\n`)
    expect((await run(['a.txt'])).out).toBe('')
    expect((await run(['a.txt', '--rule', 'team/tier', '--rule', 'team/never=off'])).out).toContain('tiers')
  })

  it('takes each file’s own guide, or the one named', async () => {
    put('deep/replylint.yaml', 'rules: {}\n')
    put('deep/a.txt', tier)
    expect((await run(['deep/a.txt'])).out).toBe('')
    expect((await run(['deep/a.txt', '--guide', 'replylint.yaml'])).out).toContain('tiers')
  })
})

describe('--fix', () => {
  it('writes what is safe, leaves front matter and the byte order mark alone, and reports the rest', async () => {
    const matter = '---\r\n# who\r\ncustomer:   Angela\r\n---\r\n'
    put('a.txt', `\uFEFF${matter}${worn}${tier}`)
    put('b.txt', good)
    const before = statSync(join(cwd, 'b.txt'))
    const {code, out} = await run(['a.txt', 'b.txt', '--fix'])
    expect(read('a.txt')).toBe(`\uFEFF${matter}${mended}${tier}`)
    expect(code).toBe(0)
    expect(out).toContain('tiers')
    expect(out).toContain('1 fixed · 1 warning in 1 of 2 drafts')
    expect(statSync(join(cwd, 'b.txt')).ino).toBe(before.ino)
    expect((await run(['a.txt', '--fix'])).out).not.toContain('fixed')
  })

  it('answers standard input by the fixed text', async () => {
    expect(await run(['--fix'], {stdin: worn + tier})).toMatchObject({
      code: 0,
      out: mended + tier,
      err: expect.stringContaining('tiers'),
    })
    expect(await run(['--fix'], {stdin: good})).toEqual({code: 0, out: good, err: ''})
  })

  it('does not rewrite NDJSON, unless its answers carry the text', async () => {
    const line = JSON.stringify({id: 'h1', text: worn})
    put('a.ndjson', line)
    put('b.txt', worn)
    for (const args of [['--fix'], ['--fix', '--format', 'json'], ['--fix-dry-run']]) {
      const {code, out, err} = await run(['a.ndjson', 'b.txt', ...args])
      expect({code, out}).toEqual({code: 2, out: ''})
      expect(err).toContain('add --format ndjson')
    }
    expect(read('b.txt')).toBe(worn)
    const {out} = await run(['a.ndjson', '--fix', '--format', 'ndjson'])
    expect(lines(out)).toEqual([{id: 'h1', problems: [], text: mended}])
    expect(read('a.ndjson')).toBe(line)
  })
})

describe('--fix-dry-run', () => {
  it('shows a unified diff and writes nothing', async () => {
    put('a.txt', worn + tier)
    put('b.txt', good)
    const {code, out, err} = await run(['a.txt', 'b.txt', '--fix-dry-run'])
    expect(code).toBe(0)
    expect(out).toBe(`--- a/a.txt
+++ b/a.txt
@@ -1,6 +1,6 @@
 Hi Angela,
${' '}
-Yes, we strive to help.
+Yes, we help.
${' '}
 Ann
 Hi Angela,
`)
    expect(err).toContain('tiers')
    expect(read('a.txt')).toBe(worn + tier)
  })

  it('carries the text in the formats for programs', async () => {
    put('a.txt', worn)
    expect(lines((await run(['a.txt', '--fix-dry-run', '--format', 'ndjson'])).out)).toEqual([
      {id: 'a.txt', problems: [], text: mended},
    ])
    expect(read('a.txt')).toBe(worn)
  })

  it('shows no control character to a terminal, and every byte to a program', async () => {
    put('a.txt', `${worn}\u001B[31mred\n`)
    expect((await run(['a.txt', '--fix-dry-run', '--no-color'], {tty: true})).out).toContain('␛[31mred')
    expect((await run(['a.txt', '--fix-dry-run'])).out).toContain('\u001B[31mred')
  })
})

describe('standard input', () => {
  it('is read without paths, and as -', async () => {
    expect((await run([], {stdin: tier})).out).toMatch(/^stdin\n/)
    expect((await run(['-'], {stdin: tier})).out).toMatch(/^stdin\n/)
  })

  it('takes its guide, format and name from --stdin-filename', async () => {
    put('deep/replylint.yaml', `${guide}overrides: [{files: 'in.md', rules: {team/tier: error}}]\n`)
    expect((await run([], {stdin: tier})).code).toBe(0)
    const {code, out} = await run(['--stdin-filename', 'deep/in.md'], {stdin: `\`tier two\`\n\n${tier}`})
    expect({code, count: out.match(/tiers/g)?.length}).toEqual({code: 1, count: 1})
    expect(out).toMatch(/^deep\/in\.md\n/)
  })

  it('has front matter, and can be empty or binary', async () => {
    expect((await run(['--format=ndjson'], {stdin: `---\ncustomer: Bo\n---\n${tier}`})).out).toContain('"line":6')
    expect(await run([], {stdin: ''})).toEqual({
      code: 2,
      out: '',
      err: 'replylint: stdin: it is empty, there is no draft in it\n',
    })
    expect((await run([], {stdin: 'a\0'})).err).toContain('binary')
  })

  it('is Markdown with --input markdown', async () => {
    const text = tier.replace('tier two', '<!-- tier two --> others')
    expect((await run([], {stdin: text})).out).toContain('tiers')
    expect((await run(['--input', 'markdown'], {stdin: text})).out).toBe('')
  })

  it('is HTML with --input html', async () => {
    const text = tier.replace('tier two', '<!-- tier two --> others')
    expect((await run([], {stdin: text})).out).toContain('tiers')
    const html = `<p>${text.trim().replaceAll('\n\n', '</p>\n<p>').replaceAll('\n', '<br>')}</p>`
    expect((await run(['--input', 'html'], {stdin: html})).out).toBe('')
  })
})

describe('NDJSON', () => {
  const input = [
    JSON.stringify({id: 'h1', text: tier}),
    JSON.stringify({text: good, context: {customer: {name: 'Angela'}}}),
    '{"id": "h3", "text": 7}',
    '{"id": "h4"',
    '',
    JSON.stringify({id: 'h6', text: '`tier two`', format: 'markdown', context: {turn: 2, channel: 'chat'}}),
    JSON.stringify({id: 'h7', text: '<code>tier two</code>', format: 'html', context: {turn: 2, channel: 'chat'}}),
  ].join('\n')

  it('is answered line by line, in order, broken lines too', async () => {
    const {code, out, err} = await run(['--input', 'ndjson', '--format', 'ndjson'], {stdin: input})
    expect(
      lines(out).map(({id, error, problems}) => ({id, error, rules: problems?.map(({rule}: {rule: string}) => rule)})),
    ).toEqual([
      {id: 'h1', rules: ['team/tier']},
      {id: 2, rules: []},
      {id: 'h3', error: 'line 3: “text” must be text'},
      {id: 4, error: expect.stringContaining('line 4 is not JSON')},
      {id: 'h6', rules: []},
      {id: 'h7', rules: []},
    ])
    expect({code, err}).toEqual({code: 2, err: ''})
  })

  it('is known by its ending, and pretty reports tell drafts apart', async () => {
    put('a.jsonl', input)
    const {code, out} = await run(['a.jsonl'])
    expect(code).toBe(2)
    expect(out).toContain('a.jsonl › h1\n  3  I asked tier two for you today.')
    expect(out).toContain('a.jsonl › h3\n  ✖ line 3: “text” must be text')
    expect(out).toContain('1 warning in 1 of 6 drafts · 2 drafts could not be read')
  })

  it('answers each line before it reads the next', async () => {
    const seen: string[] = []
    const pipe = new Readable({read() {}})
    const stdout = new Writable({
      write(chunk, _, done) {
        seen.push(JSON.parse(chunk).id)
        if (seen.length < 3) pipe.push(`${JSON.stringify({id: `n${seen.length}`, text: good})}\n`)
        else pipe.push(null)
        done()
      },
    })
    pipe.push(`${JSON.stringify({id: 'n0', text: good})}\n`)
    const stderr = new Writable({write: (_chunk, _encoding, done) => done()})
    await main(['--input', 'ndjson', '--format', 'ndjson'], {stdin: pipe, stdout, stderr, cwd, env: {}})
    expect(seen).toEqual(['n0', 'n1', 'n2'])
  })

  it('waits for a slow reader', async () => {
    let taken = 0
    let given = 0
    async function* drafts() {
      for (; given < 1000; given++) yield `${JSON.stringify({text: tier})}\n`
    }
    let most = 0
    const stdout = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        most = Math.max(most, given - taken)
        taken += lines(String(chunk)).length
        setImmediate(done)
      },
    })
    const stderr = new Writable({write: (_chunk, _encoding, done) => done()})
    await main(['--input', 'ndjson', '--format', 'ndjson'], {
      stdin: Readable.from(drafts(), {highWaterMark: 1}),
      stdout,
      stderr,
      cwd,
      env: {},
    })
    expect(taken).toBe(1000)
    expect(most).toBeLessThan(500)
  })

  it('ends quietly when nobody reads any more', async () => {
    async function* drafts() {
      for (;;) yield `${JSON.stringify({text: tier})}\n`
    }
    let written = 0
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        written += 1
        done(written === 3 ? Object.assign(new Error('broken pipe'), {code: 'EPIPE'}) : null)
      },
    })
    let err = ''
    const stderr = new Writable({
      write(chunk, _, done) {
        err += chunk
        done()
      },
    })
    const code = await main(['--input', 'ndjson', '--format', 'ndjson'], {
      stdin: Readable.from(drafts()),
      stdout,
      stderr,
      cwd,
      env: {},
    })
    expect({code, err}).toEqual({code: 0, err: ''})
  })
})

describe('other commands', () => {
  it('lists rules, the team’s own too', async () => {
    const {code, out} = await run(['rules'], {columns: 60})
    expect(code).toBe(0)
    expect(out).toMatch(/^Wording\n/)
    expect(out).toMatch(/Your team’s own\n(?:.|\n)*team\/tier +warning/)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('lists rules as JSON, with what the guide says', async () => {
    put('replylint.yaml', 'rules: {cliche: off}\n')
    const list = JSON.parse((await run(['rules', '--format', 'json'])).out)
    expect(list.find(({id}: {id: string}) => id === 'cliche')).toEqual({
      id: 'cliche',
      group: 'wording',
      severity: 'off',
      needs: expect.any(Array),
      repair: expect.any(String),
      summary: expect.any(String),
    })
  })

  it('explains a rule', async () => {
    const {code, out} = await run(['explain', 'team/strive'])
    expect(code).toBe(0)
    expect(out).toContain('Everyone says so.')
    expect(out).toContain('And «we strive to» help.')
    expect((await run(['explain', 'cliche', '--color'])).out).toContain('\u001B[')
  })

  it('checks a guide', async () => {
    expect(await run(['guide', 'check'])).toMatchObject({code: 0, out: expect.stringContaining('2 examples tried')})
    put(
      'bad.yaml',
      "phrases:\n  team/x: {message: No., match: tier two, examples: [{bad: 'A «tier» two.'}, {good: A tier.}]}\n",
    )
    const {code, out} = await run(['guide', 'check', 'bad.yaml'])
    expect(code).toBe(1)
    expect(out).toContain('1 failure in 2 examples')
    rmSync(join(cwd, 'replylint.yaml'))
    expect(await run(['guide', 'check'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('there is no replylint.yaml'),
    })
  })

  it('prints what holds for a file', async () => {
    put('replylint.yaml', 'rules:\n  cliche: error\n')
    const {code, out} = await run(['guide', 'print', 'a.txt'])
    expect(code).toBe(0)
    expect(out).toMatch(/cliche.*error.*replylint\.yaml:2/)
  })

  it('tells its version and how it is used', async () => {
    expect(await run(['--version'])).toEqual({code: 0, out: `${packageJson.version}\n`, err: ''})
    const {code, out} = await run(['--help'], {columns: 60})
    expect(code).toBe(0)
    for (const option of ['--fix', '--fix-dry-run', '--format', '--customer', '--why', '--stdin-filename'])
      expect(out).toContain(option)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })
})

describe('faults', () => {
  it('names a rule that failed, and goes on', async () => {
    put(
      'rule.mjs',
      `export default {
      id: 'team/broken', summary: 'Break.', why: 'For a test.', group: 'team', severity: 'warning', repair: 'none', needs: [],
      options: {}, examples: [], phrases: {}, check() { throw new TypeError('oh') },
    }`,
    )
    put('x/replylint.yaml', 'use: ../rule.mjs\n')
    put('x/a.txt', good)
    put('z.txt', tier)
    const {code, out, err} = await run(['x/a.txt', 'z.txt'])
    expect(code).toBe(2)
    expect(out).toContain('tiers')
    expect(err).toBe('replylint: x/a.txt: Rule team/broken failed: oh\n')
  })

  it('tells an unforeseen error in a line, with the stack only when asked', async () => {
    const broken = () => new Readable({read: () => Promise.reject(new TypeError('odd'))}).destroy(new TypeError('odd'))
    const {code, out, err} = await run([], {stdin: broken()})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(
      /^replylint: this is a fault of replylint itself: odd\nRun it again with REPLYLINT_DEBUG=1[^\n]*\n$/,
    )
    expect((await run([], {stdin: broken(), env: {REPLYLINT_DEBUG: '1'}})).err).toContain('    at ')
    expect(existsSync(join(cwd, 'x'))).toBe(false)
  })
})
