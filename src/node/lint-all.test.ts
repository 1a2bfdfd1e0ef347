import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {DraftReport} from '../report/index.ts'
import {draftFrom, fixFile, lintFile, lintFiles, lintNdjson, loadGuideFor} from './index.ts'
import {createLinters} from './linters.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-all-'))
  const files = {
    'replylint.yaml': 'phrases: {acme/tier: {message: No tiers., match: {tier two: a specialist}, repair: safe}}\n',
    'other.yaml': 'phrases: {acme/tier: {message: No tiers., severity: error, match: {tier two: a specialist}}}\n',
    'a.txt': 'Hi Angela,\n\nI asked tier two for you.\n\nAnn\n',
    'b.ndjson': '{"id":"h1","text":"Hi,\\n\\nI asked tier two for you.\\n\\nAnn"}\n{"id":"h2"}\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
})
afterAll(() => rmSync(cwd, {recursive: true}))

async function told(reports: AsyncIterable<DraftReport>): Promise<string[]> {
  const lines: string[] = []
  for await (const {id, problems, text, error} of reports) {
    lines.push(
      error
        ? `${id}: ${error}`
        : `${id}: ${problems.map(({rule, severity, range}) => `${severity} ${rule} ${text.slice(...range)}`)}`,
    )
  }
  return lines
}

describe('lintFiles', () => {
  it('lints files and lines by the guides that hold for them, and tells what it cannot read', async () => {
    expect(await told(lintFiles(['.', 'c.txt'], {cwd}))).toEqual([
      'c.txt: c.txt: there is no such file or folder',
      'a.txt: warning acme/tier tier two',
      'h1: warning acme/tier tier two',
      'h2: line 2: “text” is missing',
    ])
  })

  it('takes one guide for all, and a context', async () => {
    expect(await told(lintFiles(['a.txt'], {cwd, guide: 'other.yaml'}))).toEqual(['a.txt: error acme/tier tier two'])
    const [line] = await told(lintFiles(['a.txt'], {cwd, context: {customer: {name: 'Sofia'}}}))
    expect(line).toContain('customer-name')
  })
})

describe('lintNdjson', () => {
  it('answers each line', async () => {
    expect(
      await told(lintNdjson(Readable.from(['{"text":"tier two it is"}\n[]']), {cwd, guide: 'other.yaml'})),
    ).toEqual([expect.stringMatching(/^1: .*error acme\/tier tier two/), '2: line 2: “text” is missing'])
  })
})

describe('lintFile and fixFile', () => {
  it('count in the whole file and leave its front matter as it is', async () => {
    const linter = await (await createLinters({cwd})).linterFor(join(cwd, 'a.txt'))
    const text = '---\ncustomer:  Angela # yes\n---\nHi Angela,\n\nI asked tier two for you.\n\nAnn\n'
    const file = await draftFrom({text, bom: false}, 'x.txt')
    const {problems} = lintFile(linter, file)
    expect(
      problems.map(({range, line, suggestions}) => [text.slice(...range), line, text.slice(...suggestions[0]!.range)]),
    ).toEqual([['tier two', 6, 'tier two']])
    expect(fixFile(linter, file)).toMatchObject({
      text: text.replace('tier two', 'a specialist'),
      fixed: 1,
      problems: [],
    })
  })
})

describe('loadGuideFor', () => {
  it('finds the guide of a file', async () => {
    expect((await loadGuideFor('a.txt', {cwd})).rules.some(({id}) => id === 'acme/tier')).toBe(true)
  })
})
