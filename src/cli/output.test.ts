import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {outputFormats} from './options.ts'
import {runIn} from './testing-run.ts'

const guide = `
phrases:
  team/tier:
    message: 'Customers don’t know “{match}”. Write {suggestion}.'
    why: Tiers are ours.
    match: {tier two: a specialist}
    severity: error
`
const text = 'Hi Thessaly,\n\nI asked tier two about the Quetzal lamp today.\n\nAnn\n'

let cwd: string
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-output-')))
  put('replylint.yaml', guide)
  put('a.txt', text)
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

function put(path: string, content: string): string {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), content)
  return path
}

const read = (path: string) => readFileSync(join(cwd, path), 'utf8')

const run = (args: readonly string[], stdin?: string) => runIn(cwd, args, stdin === undefined ? {} : {stdin})

describe('--format', () => {
  it.each([
    ['sarif', '"ruleId": "team/tier"'],
    ['github', '::error file=a.txt,line=3,endLine=3,col=9,endColumn=16,title=team/tier (error)::Customers'],
    ['junit', '<failure message="Customers don’t know “tier two”. Write “a specialist”." type="error/team/tier">'],
    ['checkstyle', '<error line="3" column="9" severity="error"'],
    ['unix', 'a.txt:3:9: Customers don’t know “tier two”. Write “a specialist”. [error/team/tier]\n'],
    ['html', '<mark class="error">tier two</mark>'],
  ])('%s goes to standard output', async (format, part) => {
    const {code, out, err} = await run(['a.txt', '--format', format])
    expect(out).toContain(part)
    expect({code, err}).toEqual({code: 1, err: ''})
  })

  it('tells about the rules of the guide, and which version spoke', async () => {
    const {driver} = JSON.parse((await run(['a.txt', '--format', 'sarif'])).out).runs[0].tool
    expect(driver).toMatchObject({
      version: packageJson.version,
      rules: [{id: 'team/tier', fullDescription: {text: 'Tiers are ours.'}}],
    })
    expect((await run(['a.txt', '--format', 'html'])).out).toContain('Tiers are ours.')
  })

  it('scores a page as “replylint score” does', async () => {
    const long = put('b.md', `${'> The customer wrote this line.\n'.repeat(30)}\n${text}`)
    const {drafts} = JSON.parse((await run(['score', long, '--format', 'json'])).out)
    const [, score] = /of 100|<strong>(\d+)<\/strong>/.exec((await run([long, '--format', 'html'])).out)!
    expect(Number(score)).toBe(drafts[0].score)
  })

  it('tells a program what could not be read, and a person once', async () => {
    const unix = await run(['gone.txt', '--format', 'unix'])
    expect(unix).toMatchObject({code: 2, out: 'gone.txt: there is no such file or folder [error]\n'})
    expect(await run(['gone.txt'])).toMatchObject({code: 2, out: ''})
  })
})

describe('--output', () => {
  it('takes the report of --format in the place of standard output', async () => {
    expect(await run(['a.txt', '--format', 'sarif', '--output', 'out/report.sarif'])).toEqual({
      code: 1,
      out: '',
      err: '',
    })
    expect(JSON.parse(read('out/report.sarif')).version).toBe('2.1.0')
    expect(await run(['a.txt', '--output', 'report.txt'])).toEqual({code: 1, out: '', err: ''})
    expect(read('report.txt')).toContain('a.txt\n  3  I asked tier two')
  })

  it('writes further formats in one run', async () => {
    const args = [
      'a.txt',
      '--format',
      'unix',
      ...outputFormats.flatMap((format) => ['--output', `${format}=out/${format}`]),
    ]
    const {code, out, err} = await run(args)
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(out).toBe(read('out/unix'))
    for (const format of outputFormats) {
      expect(read(`out/${format}`)).toBe((await run(['a.txt', '--format', format])).out)
    }
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([...outputFormats].sort())
  })

  it('replaces a report whole and keeps its mode', async () => {
    put('r.html', 'old')
    chmodSync(join(cwd, 'r.html'), 0o640)
    await run(['a.txt', '--output', 'html=r.html'])
    expect(read('r.html')).toMatch(/^<!doctype html>/)
    expect(statSync(join(cwd, 'r.html')).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'r.html', 'replylint.yaml'])
  })

  it('leaves the old report when a run fails', async () => {
    put('r.sarif', 'old')
    expect((await run(['a.txt', '--output', 'sarif=r.sarif', '--rule', 'nonsense'])).code).toBe(2)
    expect(read('r.sarif')).toBe('old')
  })

  it('does not lint the report of the run before', async () => {
    const args = ['.', '--format', 'json', '--output', 'html=report.html']
    await run(args)
    const {out} = await run(args)
    expect(JSON.parse(out).map(({id}: {id: string}) => id)).toEqual(['a.txt'])
  })

  it('stands beside a fixed text on standard output', async () => {
    const {out} = await run(['--fix', '--output', 'unix=r.txt', '--rule', 'team/tier=off'], text)
    expect(out).toBe(text)
    expect(existsSync(join(cwd, 'r.txt'))).toBe(true)
  })

  it.each([
    [['--output', 'xml=a.xml'], 'There is no format “xml”'],
    [['--output', 'html='], 'Write FILE or FORMAT=FILE'],
    [
      ['--output', 'r.html'],
      'r.html would hold the pretty format: write --output html=r.html, or --format html as well',
    ],
    [['--output', 'r.xml'], 'write --output junit=r.xml'],
    [['--output', 'r', '--output', 's'], 'only one --output can take the report of --format: write FORMAT=s'],
    [['--output', 'unix=r', '--output', 'json=r'], 'two reports cannot be in one file: r'],
    [['--output', 'unix=.'], '.: it is a folder. Name a file in it'],
    [['--output', 'unix=a.txt/r'], 'a.txt/r: '],
    [['--redact', '--fix'], '--redact keeps a draft’s words to itself'],
  ])('refuses %j before it reads anything', async (args, message) => {
    const {code, out, err} = await run(['a.txt', ...args])
    expect(err).toContain(message)
    expect(err).not.toContain('fault of replylint')
    expect({code, out}).toEqual({code: 2, out: ''})
  })
})

describe('--redact', () => {
  it('keeps words out of every format, and rules, places and the exit code in', async () => {
    put('b.ndjson', '{"id": "h1", "text": "I asked tier two about Rumpelstiltskin."}\nRumpelstiltskin is not JSON\n')
    const files = outputFormats.flatMap((format) => ['--output', `${format}=out/${format}`])
    const {code, out} = await run(['a.txt', 'b.ndjson', '--redact', '--why', ...files])
    expect(code).toBe(2)
    for (const output of [out, ...outputFormats.map((format) => read(`out/${format}`))]) {
      expect(output).not.toMatch(/tier two|specialist|Quetzal|Thessaly|Rumpel/)
      expect(output).toContain('team/tier')
      expect(output).toContain('h1')
    }
    expect(out).toContain('  3:9\n    ✖ Customers don’t know “…”. Write ….  team/tier\n      Why: Tiers are ours.')
  })
})

it('--help tells of all three, with an example', async () => {
  const {out} = await run(['--help'])
  for (const part of ['--output', '--redact', '"sarif"', '--format github --output html=r.html saved/']) {
    expect(out.replace(/\s+/g, ' ')).toContain(part)
  }
})
