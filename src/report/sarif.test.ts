import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {redactReport} from './redact.ts'
import type {DraftReport} from './report.ts'
import {formatSarif} from './sarif.ts'
import {reportOf, sampleRules, samples} from './testing/samples.ts'

const {
  id: _,
  $schema: __,
  ...schema
} = JSON.parse(readFileSync(new URL('./testing/sarif-schema-2.1.0.json', import.meta.url), 'utf8'))
const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
addFormats.default(ajv)
const validate = ajv.compile(schema)

function faultsOf(log: string): unknown {
  validate(JSON.parse(log))
  return validate.errors
}

const options = {rules: sampleRules, version: '1.2.3'}
const runOf = (reports: readonly DraftReport[]) => JSON.parse(formatSarif(reports, options)).runs[0]
const worn = 'Hi Angela,\n\nWe 🙂 do what we strive to do.\n\nAnn\n'

describe('the official schema', () => {
  it('accepts reports of every kind, redacted ones and none', () => {
    expect(faultsOf(formatSarif(samples, options))).toBeNull()
    expect(
      faultsOf(
        formatSarif(
          samples.map((report) => redactReport(report, options)),
          options,
        ),
      ),
    ).toBeNull()
    expect(faultsOf(formatSarif(samples))).toBeNull()
    expect(faultsOf(formatSarif([]))).toBeNull()
  })

  it('accepts any file, words and rewrites', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (name, words) => {
        const text = `Hi,\n${words}`
        const problem = {
          ...samples[0]!.problems[0]!,
          rule: name || 'x',
          message: words,
          range: [0, text.length] as const,
        }
        const suggestions = [{text: words, range: [1, 2] as const, safety: 'safe' as const}]
        const report = {id: name, text, notes: [words], problems: [{...problem, suggestions}]}
        expect(faultsOf(formatSarif([report, {id: name, text: '', problems: [], notes: [], error: words}]))).toBeNull()
      }),
      {numRuns: 50},
    )
  })

  it('would refuse a log that is none', () => {
    expect(faultsOf(formatSarif(samples, options).replace('"startLine": 3', '"startLine": 0'))).not.toBeNull()
    expect(faultsOf(formatSarif(samples, options).replace('"ruleId"', '"rule"'))).not.toBeNull()
  })
})

describe('a result', () => {
  it('has its rule with help, its level and its region in UTF-16 code units from 1', () => {
    const {tool, results, columnKind} = runOf([reportOf(worn, {id: 'saved/a b.txt'})])
    const [result] = results
    expect(columnKind).toBe('utf16CodeUnits')
    expect(tool.driver).toMatchObject({name: 'replylint', version: '1.2.3'})
    const rule = tool.driver.rules[result.ruleIndex]
    const known = sampleRules.find(({id}) => id === 'cliche')!
    expect(rule).toMatchObject({
      id: 'cliche',
      shortDescription: {text: known.summary},
      fullDescription: {text: known.why},
    })
    expect(rule.help.text).toContain(known.why)
    expect(rule.help.markdown).toContain('- Not: ')
    const column = worn.split('\n')[2]!.indexOf('strive') + 1
    expect(result).toMatchObject({
      ruleId: 'cliche',
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'saved/a%20b.txt'},
            region: {startLine: 3, startColumn: column, endLine: 3, endColumn: column + 'strive to'.length},
          },
        },
      ],
    })
  })

  it('has its rewrites as fixes of the file', () => {
    const report = reportOf(worn, {id: 'a.txt'})
    const [{fixes}] = runOf([report]).results
    const [{deletedRegion, insertedContent}] = fixes[0].artifactChanges[0].replacements
    const line = worn.split('\n')[deletedRegion.startLine - 1]!
    const fixed =
      line.slice(0, deletedRegion.startColumn - 1) + insertedContent.text + line.slice(deletedRegion.endColumn - 1)
    const {text, range} = report.problems[0]!.suggestions[0]!
    expect(fixed).toBe((worn.slice(0, range[0]) + text + worn.slice(range[1])).split('\n')[2])
    expect(fixed).not.toContain('strive')
  })

  it('of an export stands where the file has it, with the reply as its logical location and no fix', () => {
    const results = runOf([samples[4]!]).results
    expect(results[2].locations[0]).toMatchObject({
      physicalLocation: {artifactLocation: {uri: 'macros.json'}, region: {startLine: 40, startColumn: 47}},
      logicalLocations: [{name: expect.stringContaining('360012'), fullyQualifiedName: '/macros/3/comment'}],
    })
    expect(results.some((result: {fixes?: unknown}) => result.fixes)).toBe(false)
  })

  it('of a line of NDJSON has no region, for its places are not the file’s', () => {
    const [result] = runOf([samples[3]!]).results
    expect(result.locations[0].physicalLocation).toEqual({artifactLocation: {uri: 'sent.ndjson'}})
    expect(result.locations[0].logicalLocations[0].name).toBe('7')
    expect(result.properties).toEqual({line: 1, column: 1})
  })

  it('makes no link of a draft’s words', () => {
    const report = reportOf('Hi,\n\nstrive to', {id: 'a.txt'})
    const problems = report.problems.map((problem) => ({...problem, message: '[pay](https://example.com)'}))
    expect(runOf([{...report, problems}]).results[0].message.text).not.toContain('](')
  })
})

describe('fingerprints', () => {
  const printsOf = (text: string, id = 'a.txt') =>
    (
      runOf([reportOf(text, {id})]).results as {
        ruleId: string
        partialFingerprints: {primaryLocationLineHash: string}
      }[]
    )
      .filter(({ruleId}) => ruleId === 'cliche')
      .map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash)
  const [print] = printsOf(worn)

  it('stay when the reply moves, is renamed or gets another problem', () => {
    expect(printsOf(worn, 'b.txt')).toEqual([print])
    expect(printsOf(worn.replace('We 🙂', 'Rest assured that it is here.\n\nWe 🙂'))).toEqual([
      expect.anything(),
      print,
    ])
    expect(printsOf(`\n\n${worn.replace('what we', 'what  we')}`)).toEqual([print])
  })

  it('tell other sentences, and sentences that are alike, apart', () => {
    expect(printsOf(worn.replace('We 🙂', 'They'))).not.toEqual([print])
    const twice = printsOf(worn.replace('\n\nAnn', '\n\nWe 🙂 do what we strive to do.\n\nAnn'))
    expect(new Set(twice).size).toBe(2)
    expect(twice[0]).toBe(print)
  })
})

it('tells what could not be read or checked as notifications', () => {
  const [invocation] = runOf(samples).invocations
  expect(invocation.executionSuccessful).toBe(false)
  expect(invocation.toolExecutionNotifications).toMatchObject([
    {level: 'error', message: {text: samples[5]!.error}},
    {level: 'note', message: {text: samples[6]!.notes[0]}},
  ])
  expect(runOf([samples[0]!]).invocations[0].executionSuccessful).toBe(true)
})
