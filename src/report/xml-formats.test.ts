import fc from 'fast-check'
import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {describe, expect, it} from 'vitest'
import {formatCheckstyle} from './checkstyle.ts'
import {formatJunit} from './junit.ts'
import type {DraftReport} from './report.ts'
import {samples} from './testing/samples.ts'
import {visible} from './visible.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name, _path, _isLeaf, isAttribute) =>
    !isAttribute && ['file', 'error', 'testsuite', 'testcase'].includes(name),
})

// The characters that XML 1.0 allows.
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is looked at key by key
function parsed(xml: string): any {
  expect(XMLValidator.validate(xml)).toBe(true)
  expect(xml).toMatch(allowed)
  return parser.parse(xml)
}

const withWords = (name: string, words: string): DraftReport => ({
  id: name,
  text: words,
  notes: [words],
  problems: (['error', 'suggestion'] as const).map((severity) => ({
    rule: 'cliche',
    severity,
    message: words,
    range: [0, words.length],
    line: 1,
    column: 1,
    suggestions: [{text: words, range: [0, 0], safety: 'review'}],
  })),
})
const anyWords = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.constantFrom(']]>', '<!--', '&amp;#0;', '\u0000\u0008\u001B\u007F\u0085', '\uFFFE\uFFFF\uD800', '"\'<&>\t\r\n'),
)
const shown = (text: string) => visible(text).replace(/[\ufffe\uffff]/g, '\ufffd')

describe('formatCheckstyle', () => {
  it('has a file for each draft and an error for each problem', () => {
    const {file} = parsed(formatCheckstyle(samples)).checkstyle
    expect(file.map(({name}: {name: string}) => name)).toEqual([
      'saved/a b#1%.txt',
      'saved/clean.txt',
      'saved/</title>⏎"bad",name:.txt',
      'sent.ndjson',
      'macros.json',
      'gone.txt',
      'long.txt',
    ])
    expect(file[0].error[0]).toEqual({
      line: '3',
      column: '1',
      severity: 'warning',
      message: 'Worn-out: “Please do not hesitate to”. Write “Please”.',
      source: 'replylint.cliche',
    })
    expect(file[1].error).toBeUndefined()
    expect(file[3].error[0]).not.toHaveProperty('line')
    expect(file[3].error[1].severity).toBe('error')
    expect(file[4].error[2]).toMatchObject({line: '40', column: '47'})
    expect(file[5].error[0]).toMatchObject({severity: 'error', message: 'there is no such file or folder'})
    expect(formatCheckstyle([])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n',
    )
  })

  it('is read back as it was meant, whatever a draft says', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (name, words) => {
        const [file] = parsed(formatCheckstyle([withWords(name, words)])).checkstyle.file
        expect([file.name, file.error[0].message]).toEqual([shown(name), shown(words)])
      }),
    )
  })
})

describe('formatJunit', () => {
  it('counts failures, errors and tests; a suggestion fails nothing, a clean draft passes', () => {
    const {testsuites} = parsed(formatJunit(samples))
    const suites = testsuites.testsuite
    const problems = samples.flatMap((report) => report.problems)
    const fails = problems.filter(({severity}) => severity !== 'suggestion').length
    expect(testsuites).toMatchObject({failures: String(fails), errors: '1', tests: String(problems.length + 3)})
    const cases = suites.flatMap(({testcase}: {testcase: object[]}) => testcase)
    expect(cases).toHaveLength(problems.length + 3)
    expect(cases.filter((each: object) => 'failure' in each)).toHaveLength(fails)
    expect(suites[1].testcase).toEqual([{name: 'no problems', classname: 'saved/clean.txt'}])
    expect(suites[0].testcase[0]).toMatchObject({
      name: 'cliche 3:1',
      file: 'saved/a b#1%.txt',
      line: '3',
      failure: {type: 'warning/cliche', message: 'Worn-out: “Please do not hesitate to”. Write “Please”.'},
    })
    expect(suites[0].testcase[0].failure['#text']).toContain('→ Please')
    expect(suites[5].testcase[0].error[0].message).toBe('gone.txt: there is no such file or folder')
    expect(suites[6]['system-out']).toBe(samples[6]!.notes[0])
    expect(parsed(formatJunit([])).testsuites.tests).toBe('0')
  })

  it('is read back as it was meant, whatever a draft says', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (name, words) => {
        const [suite] = parsed(formatJunit([withWords(name, words)])).testsuites.testsuite
        expect([suite.name, suite.testcase[0].failure.message]).toEqual([shown(name), shown(words)])
      }),
    )
  })
})
