import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import * as formats from './index.ts'
import type {DraftReport} from './report.ts'
import {reportOf, sampleRules, samples} from './testing/samples.ts'

const options = {rules: sampleRules, version: '1.2.3'}
const redact = (report: DraftReport) => formats.redactReport(report, options)

/** The reports in each format. */
const outputs = (reports: readonly DraftReport[]): Record<string, string> => ({
  pretty: formats.formatPretty(reports, {why: (id) => sampleRules.find((rule) => rule.id === id)?.why}),
  json: formats.formatJson(reports),
  ndjson: reports.map(formats.ndjsonLine).join(''),
  sarif: formats.formatSarif(reports, options),
  github: formats.formatGithub(reports),
  junit: formats.formatJunit(reports),
  checkstyle: formats.formatCheckstyle(reports),
  unix: formats.formatUnix(reports),
  html: formats.formatHtml(reports, options),
})

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])

// Words that a customer or an agent writes, among them what rules speak about.
const word = fc.oneof(
  fc.string({unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäß'), minLength: 4, maxLength: 12}),
  fc.constantFrom('Angela', 'Pfefferkorn', 'Rothschild', '4111', 'unfortunately', 'contact', 'refund'),
)
const piece = fc.oneof(
  word,
  fc.constantFrom('Please do not hesitate to', 'We can’t do that.', 'we strive to', 'Rest assured that', '\n\n', 'Hi'),
)
const draft = fc.array(piece, {minLength: 3, maxLength: 40}).map((pieces) => pieces.join(' '))

describe('redacted reports', () => {
  it('tell no word of a draft in any format, but those that the rules or the formats say anyway', () => {
    fc.assert(
      fc.property(draft, draft, (text, title) => {
        const inFile = reportOf(text, {id: 'a.txt', fixedText: text})
        const inExport = reportOf(text, {
          id: 2,
          source: 'b.json',
          reply: {id: 3, title, pointer: '/3'},
          placeOf: (at) => ({line: 1, column: at + 1}),
        })
        const inLine = reportOf(text, {id: 1, source: 'c.ndjson'})
        const unread = {
          id: 4,
          source: 'c.ndjson',
          text: '',
          problems: [],
          notes: [`In “${title}”.`],
          error: `not JSON: ${text}`,
        }
        const bare = [inFile, inExport, inLine, unread].map((report) => ({...report, problems: [], notes: []}))
        // What is said of a draft with each of the rules, and of one without problems.
        const anyway = outputs([...samples.map(redact), ...bare.map(redact)])
        for (const [name, output] of Object.entries(outputs([inFile, inExport, inLine, unread].map(redact)))) {
          const own = wordsOf([anyway[name], ...sampleRules.map((rule) => JSON.stringify(rule))].join(' '))
          const told = wordsOf(output)
          const leaks = [...wordsOf(`${text} ${title}`)].filter((each) => told.has(each) && !own.has(each))
          expect(leaks, name).toEqual([])
        }
      }),
      {numRuns: 40},
    )
  })

  it('are the same whatever the words are, as long as places stay', () => {
    const secret = fc.string({unit: 'binary', minLength: 1})
    const reportWith = (words: string): DraftReport => ({
      id: 1,
      source: 'a.json',
      reply: {id: 2, title: words, pointer: '/1'},
      text: words
        .slice(0, 1)
        .repeat(20)
        .replace(/[\r\n]/g, 'x'),
      notes: [`Something of “${words}” was not checked.`],
      fixedText: words,
      problems: [
        {
          rule: 'cliche',
          severity: 'warning',
          message: `${words}: write “${words}”.`,
          range: [3, 9],
          line: 1,
          column: 4,
          suggestions: [{text: words, range: [3, 9], safety: 'safe'}],
        },
      ],
    })
    const fault = (error: string): DraftReport => ({
      id: 9,
      source: 'a.ndjson',
      text: '',
      problems: [],
      notes: [],
      error,
    })
    const expected = outputs([reportWith('a'), fault('b')].map((report) => ({...redact(report), words: 9})))
    fc.assert(
      fc.property(secret, secret, (a, b) => {
        const reports = [reportWith(a), fault(b)].map((report) => ({...redact(report), words: 9}))
        expect(outputs(reports)).toEqual(expected)
      }),
    )
  })

  it('keep ids, rules, severities, places and counts', () => {
    for (const report of samples) {
      const redacted = redact(report)
      expect([redacted.id, redacted.source, redacted.reply?.id]).toEqual([report.id, report.source, report.reply?.id])
      const kept = (each: DraftReport) =>
        each.problems.map(({rule, severity, range, line, column}) => ({rule, severity, range, line, column}))
      expect(kept(redacted)).toEqual(kept(report))
      expect(redacted.text.split(/\r\n|\n|\r/).map((line) => line.length)).toEqual(
        report.text.split(/\r\n|\n|\r/).map((line) => line.length),
      )
    }
  })

  it('tell the place of each problem to a person', () => {
    expect(formats.formatPretty([redact(samples[0]!)], {width: 50})).toBe(`saved/a b#1%.txt
  3:1
    ▲ Say it as you would to a friend.  cliche
  3:38
    ▲ Say it as you would to a friend.  cliche

  2 warnings in 1 draft
`)
  })
})
