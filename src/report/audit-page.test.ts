import {describe, expect, test} from 'vitest'
import type {AgreementResult} from '../lint/audit/agreement.ts'
import type {AuditResult, RuleAudit} from '../lint/audit/audit.ts'
import {formatAuditJson} from './audit-json.ts'
import {formatAudit} from './audit-page.ts'
import {graphemeRuler} from './grapheme-ruler.ts'

const silent: RuleAudit = {
  rule: 'slang',
  off: false,
  hits: 0,
  drafts: 0,
  bySeverity: {error: 0, warning: 0, suggestion: 0},
  per1000Words: 0,
  per100Replies: 0,
  phrases: [],
  examples: [],
}
const example = {
  id: 'saved/a.txt',
  source: 'saved/a.txt',
  line: 3,
  column: 8,
  before: '… so ',
  match: 'rest assured',
  after: ' that …',
}
const result: AuditResult = {
  drafts: 1200,
  words: 64000,
  rules: [
    {
      ...silent,
      rule: 'cliche',
      hits: 1700,
      drafts: 640,
      bySeverity: {error: 0, warning: 1699, suggestion: 1},
      per1000Words: 26.5625,
      per100Replies: 141.66666,
      phrases: [
        {phrase: 'rest assured', count: 900, atLeast: false},
        {phrase: 'we strive to', count: 80, atLeast: true},
        {phrase: 'kindly', count: 1, atLeast: false},
      ],
      examples: [example, {...example, id: 7, source: 'all.ndjson', match: ''}],
    },
    {...silent, rule: 'idiom', off: true, hits: 1, drafts: 1, bySeverity: {error: 0, warning: 1, suggestion: 0}},
    silent,
    {...silent, rule: 'jargon', off: true},
  ],
}
const row = {rule: 'cliche', real: 12, found: 9, alarms: 1, precision: 0.9, recall: 0.75}
const agreement: AgreementResult = {
  drafts: 20,
  labelled: 22,
  lostSpans: 1,
  rules: [row, {...row, rule: 'slang', real: 0, found: 0, alarms: 0, precision: undefined, recall: undefined}],
  all: {...row, rule: 'all'},
}

describe('the page of an audit', () => {
  test('tells rates, phrases, examples and silent rules', () => {
    expect(formatAudit(result, undefined, {width: 60})).toBe(`\
1,200 drafts, 64,000 words

              hits drafts /1k words /100 replies
cliche       1,700    640      26.6        141.7
idiom (off)      1      1       0.0          0.0

No hits: slang, jargon (off)

cliche
  1699 warnings, 1 suggestion in 640 drafts
  “rest assured” ×900, “we strive to” ×80+
  saved/a.txt:3
    … so «rest assured» that …
  all.ndjson › 7:3
    … so «» that …

idiom (off)
  1 warning in 1 draft
`)
  })

  test('tells precision and recall with labels', () => {
    const page = formatAudit({drafts: 0, words: 0, rules: []}, agreement, {width: 60})
    expect(page).toBe(`\
0 drafts, 0 words

Against labels: 20 of 22 labelled drafts are here; 1 marked
by words that are not in them
       marks found alarms precision recall
cliche    12     9      1      0.90   0.75
slang      0     0      0         –      –
all       12     9      1      0.90   0.75
`)
  })

  test.each([40, 60, 80, 100])('fits %d columns', (width) => {
    const long = {
      ...result.rules[0]!,
      rule: `team/${'very-'.repeat(20)}long`,
      examples: [{...example, before: '回复模板'.repeat(10)}],
    }
    const page = formatAudit({...result, rules: [long, ...result.rules]}, agreement, {width})
    for (const line of page.split('\n')) expect(graphemeRuler.width(line)).toBeLessThanOrEqual(width)
  })

  test('lets no draft speak to the terminal', () => {
    const rude = {...result.rules[0]!, examples: [{...example, match: 'rest\u001b[2J'}]}
    expect(formatAudit({...result, rules: [rude]})).toContain('«rest␛[2J»')
  })
})

test('an audit as JSON', () => {
  const {drafts, words, rules, labels} = JSON.parse(formatAuditJson(result, agreement))
  expect([drafts, words, rules.length]).toEqual([1200, 64000, 4])
  expect(rules[0]).toMatchObject({hits: 1700, per1000Words: 26.5625, per100Replies: 141.6667})
  expect(rules[0].examples[0]).toEqual(example)
  expect(labels).toMatchObject({drafts: 20, labelled: 22, lostSpans: 1})
  expect(labels.rules[1]).toMatchObject({precision: null, recall: null})
  expect(JSON.parse(formatAuditJson(result))).not.toHaveProperty('labels')
})
