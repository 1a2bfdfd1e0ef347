import {describe, expect, it} from 'vitest'
import type {Problem} from '../lint/problem.ts'
import {formatJson, ndjsonLine} from './json.ts'

const problem = {
  rule: 'cliche',
  severity: 'warning',
  message: 'Worn-out: “rest assured”.',
  range: [0, 12],
  line: 1,
  column: 1,
  suggestions: [{text: '', range: [0, 13], safety: 'safe'}],
  internal: true,
} as const satisfies Problem & {internal: boolean}

describe('ndjsonLine', () => {
  it('is the contract, key by key', () => {
    expect(ndjsonLine({id: 'h1', text: 'Rest assured.', problems: [problem], notes: []})).toBe(
      '{"id":"h1","problems":[{"rule":"cliche","severity":"warning","message":"Worn-out: “rest assured”.","range":[0,12],"line":1,"column":1,"suggestions":[{"text":"","range":[0,13],"safety":"safe"}]}]}\n',
    )
  })

  it('answers clean drafts, and broken ones with an error alone', () => {
    expect(ndjsonLine({id: 7, text: '', problems: [], notes: []})).toBe('{"id":7,"problems":[]}\n')
    expect(ndjsonLine({id: 7, text: '', problems: [], notes: [], error: 'no'})).toBe('{"id":7,"error":"no"}\n')
  })

  it('adds notes and the fixed text only when there are any', () => {
    expect(ndjsonLine({id: 7, text: 'a', problems: [], notes: ['cut'], fixedText: 'b'})).toBe(
      '{"id":7,"problems":[],"notes":["cut"],"text":"b"}\n',
    )
  })

  it('is one line, whatever the text', () => {
    const line = ndjsonLine({id: 'a\nb', text: '', problems: [{...problem, message: 'x\r\n\u2028\uD800'}], notes: []})
    expect(line.trimEnd().split(/[\r\n]/)).toHaveLength(1)
    expect(Buffer.from(line).toString()).toBe(line)
  })
})

describe('formatJson', () => {
  it('is an array of the same answers', () => {
    const reports = [
      {id: 'a.txt', text: '', problems: [problem], notes: []},
      {id: 'b.txt', text: '', problems: [], notes: []},
    ]
    const text = formatJson(reports)
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
    expect(JSON.parse(text)).toEqual(reports.map((report) => JSON.parse(ndjsonLine(report))))
    expect(formatJson([])).toBe('[]\n')
  })
})
