import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {checkGuide, parseGuide, resolveGuide, withPresets} from './guide/index.ts'
import {createLinter} from './index.ts'
import {checkExamples} from './testing.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text!)

describe('README', () => {
  it('shows the output that the program prints', () => {
    const report = readFileSync('fixtures/backorder/report.txt', 'utf8').split('\n')
    let at = 0
    for (const line of blocks('')[0]!.trimEnd().split('\n')) {
      const found = report.indexOf(line, at)
      expect(found, `“${line}” in the report`).toBeGreaterThanOrEqual(at)
      at = line === '' ? at : found + 1
    }
  })

  it('names the two commands of a fresh clone, and the second is what .ci/run calls', () => {
    const [lintDraft, runTests] = blocks('sh').map((text) => text.trim())
    expect(lintDraft).toBe('npm ci && npm run build && npx replylint fixtures/backorder/draft.txt')
    expect(readFileSync('.ci/run', 'utf8').trim().split('\n').at(-1)).toBe(runTests)
  })

  it('has a guide that holds, with examples that pass', () => {
    const layer = parseGuide(blocks('yaml')[0]!, {file: 'README.md', format: 'yaml'})
    const guide = resolveGuide(withPresets(layer), rules)
    const {failures, examples, untested} = checkGuide(guide, checkExamples)
    expect({failures, untested}).toEqual({failures: [], untested: []})
    expect(examples).toBe(2)
  })

  it('promises of the library what it does', () => {
    const linter = createLinter({voice: 'friendly', terms: {ticket: 'conversation'}})
    const draft = {text: 'Your ticket is open.', context: {channel: 'chat', turn: 2}} as const
    expect(linter.lint(draft).problems).toHaveLength(1)
    expect(blocks('ts')[0]).toContain(`// '${linter.fix(draft).text}'`)
  })

  it('names every package that is installed with it', () => {
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: Record<string, string>}
    const told = Object.keys(dependencies).filter((name) => !name.startsWith('@types/'))
    for (const name of told) expect(readme).toMatch(new RegExp(`^\\|[^|]*(?<![\\w/-])${name}(?![\\w/-])[^|]*\\|`, 'm'))
  })
})
