import {describe, expect, it} from 'vitest'
import {layerFromObject, resolveGuide} from '../guide/index.ts'
import {definePhrases, defineRule, type Rule} from '../rule/index.ts'
import {createLinter, createLinterWith, lint} from './index.ts'

const examples = [{good: 'It left.'}, {bad: '«very»'}] as const
const why = 'For the test.'
const very = definePhrases({
  id: 'very',
  group: 'team',
  summary: 'Leave “very” out.',
  why,
  severity: 'warning',
  message: 'Leave “{match}” out.',
  phrases: [
    {match: 'very', swap: '', repair: 'safe'},
    {match: 'big', swap: ['large', 'huge'], repair: 'review'},
    {match: 'teeny', swap: 'tiny', repair: 'safe', severity: 'suggestion'},
  ],
  examples,
})

const ruleThat = (id: string, check: Rule['check']): Rule =>
  defineRule({id, group: 'team', summary: 'For the test.', why, severity: 'warning', examples, check})

const linterOf = (guide: object, ...rules: readonly Rule[]) =>
  createLinterWith(resolveGuide([layerFromObject(guide, 'guide')], rules), {})

describe('lint', () => {
  it('gives source ranges, lines and columns', () => {
    const text = 'It left.\r\nIt is very late.'
    const {problems} = linterOf({}, very).lint({text})
    expect(problems).toEqual([
      {
        rule: 'very',
        severity: 'warning',
        message: 'Leave “very” out.',
        range: [16, 20],
        line: 2,
        column: 7,
        suggestions: [{text: '', range: [15, 20], safety: 'safe'}],
      },
    ])
  })

  it('lets an entry be milder than its rule, and the guide set the most', () => {
    const severities = (guide: object) =>
      linterOf(guide, very)
        .lint({text: 'very teeny'})
        .problems.map((each) => each.severity)
    expect(severities({})).toEqual(['warning', 'suggestion'])
    expect(severities({rules: {very: 'error'}})).toEqual(['error', 'suggestion'])
    expect(severities({rules: {very: 'suggestion'}})).toEqual(['suggestion', 'suggestion'])
    expect(severities({rules: {very: 'off'}})).toEqual([])
  })

  it('lets a team say some phrases on purpose', () => {
    const guide = {rules: {very: {allow: ['very big']}}}
    expect(
      linterOf(guide, very)
        .lint({text: 'very big, very late'})
        .problems.map((each) => each.range),
    ).toEqual([[10, 14]])
  })

  it('takes what the draft does not say from the guide', () => {
    const seen: unknown[] = []
    const spy = ruleThat('spy', ({context}) => {
      seen.push(context)
      return []
    })
    const guide = {context: {channel: 'chat', agent: 'Mona', template: true}}
    linterOf(guide, spy).lint({text: 'a', context: {channel: 'sms', customer: {name: 'Ann'}}})
    expect(seen).toEqual([{channel: 'sms', template: true, agent: {name: 'Mona'}, customer: {name: 'Ann'}}])
  })

  it('names the rule that failed', () => {
    const broken = ruleThat('broken', () => {
      throw new TypeError('no such thing')
    })
    expect(() => linterOf({}, broken).lint({text: 'a'})).toThrow('Rule broken failed: no such thing')
  })

  it('gives the same answer twice and keeps nothing between drafts', () => {
    const linter = createLinter()
    const text = 'Dear Customer,\n\nunfortunately we cannot do that. Do not hesitate to contact us.'
    const first = linter.lint({text})
    linter.lint({text: 'Hi {{name}}'})
    expect(linter.lint({text})).toEqual(first)
    expect(lint({text})).toEqual(first)
  })

  it('says where a stretch was read in pieces', () => {
    expect(linterOf({}, very).lint({text: 'a '.repeat(3000)}).notes).toEqual([
      '3 places without a full stop for 2,000 characters: read in pieces.',
    ])
  })
})

describe('lintAll and fixAll', () => {
  const guide = {
    overrides: [
      {files: ['vip/**'], rules: {very: 'error'}},
      {files: ['legal/**'], rules: {very: 'off'}},
    ],
  }

  it('say of each draft what lint and fix say, however many there are and whatever holds for them', () => {
    const linter = linterOf(guide, very)
    const drafts = Array.from({length: 200}, (_, index) => ({
      text: `${'It is big. '.repeat(index % 7 === 0 ? 3000 : index % 5)}{% if a %}Very late.{% else %}It left.{% endif %}`,
    }))
    const files = drafts.map((_, index) => ['legal/a.txt', 'vip/a.txt', 'a.txt', undefined][index % 4])
    const results = linter.lintAll(drafts, files)
    expect(results).toEqual(drafts.map((draft, index) => linter.lint(draft, files[index])))
    expect(new Set(results.flatMap(({problems}) => problems).map(({severity}) => severity))).toEqual(
      new Set(['warning', 'error']),
    )
    expect(linter.lintAll([])).toEqual([])
    expect(linter.fixAll(drafts, files)).toEqual(drafts.map((draft, index) => linter.fix(draft, files[index])))
  })

  it('let each rule read many short drafts before the next one reads, and long ones alone', () => {
    const read: string[] = []
    const reader = (id: string) =>
      ruleThat(id, ({prose}) => {
        read.push(`${id}${prose.length}`)
        return []
      })
    const linter = linterOf({}, reader('one'), reader('other'))
    linter.lintAll([{text: 'a'}, {text: 'ab'}, {text: 'a'.repeat(60_000)}, {text: 'abc'}])
    expect(read).toEqual(['one1', 'one2', 'other1', 'other2', 'one60000', 'other60000', 'one3', 'other3'])
  })

  it('name the rule that failed', () => {
    const broken = ruleThat('broken', ({prose}) => (prose === 'b' ? null! : []))
    const linter = linterOf({}, very, broken)
    expect(() => linter.lintAll([{text: 'a'}, {text: 'b'}])).toThrow('Rule broken failed:')
    expect(linter.lintAll([{text: 'a'}, {text: 'c'}])).toHaveLength(2)
  })
})

describe('fix', () => {
  it('applies what is safe and leaves choices and milder words to the writer', () => {
    const {text, fixed, problems} = linterOf({}, very).fix({text: 'Very late, a very big and teeny thing.'})
    expect(text).toBe('Late, a big and tiny thing.')
    expect(fixed).toBe(3)
    expect(problems.map((each) => each.range)).toEqual([[8, 11]])
  })

  it('leaves placeholders, links and code as they are', () => {
    const text = 'Hi {{very}}, see https://very.example/very or `very`.'
    expect(linterOf({}, very).fix({text, context: {template: true}}).text).toBe(text)
  })

  it('offers, and does not apply, what would cross markup', () => {
    const {text, problems} = linterOf({}, very).fix({text: 'It is **very** late, ve*ry* late.', format: 'markdown'})
    expect(text).toBe('It is **very** late, ve*ry* late.')
    expect(problems.map(({range, suggestions}) => [text.slice(...range), suggestions[0]?.safety])).toEqual([
      ['very', 'review'],
      ['ve*ry', undefined],
    ])
  })

  it('stops when two rewrites argue', () => {
    const swap = (id: string, match: string, to: string) =>
      definePhrases({
        id,
        group: 'team',
        summary: 'Swap.',
        why,
        severity: 'warning',
        message: '{match}',
        phrases: [{match, swap: to, repair: 'safe'}],
        examples,
      })
    const linter = linterOf({}, swap('there', 'ping', 'pong'), swap('back', 'pong', 'ping'))
    expect(['ping', 'pong']).toContain(linter.fix({text: 'ping'}).text)
  })
})

describe('deleting in Markdown', () => {
  const offered = (text: string) => {
    const [problem] = linterOf({}, very).lint({text, format: 'markdown'}).problems
    const [{text: put, range, safety}] = problem!.suggestions as [
      {text: string; range: [number, number]; safety: string},
    ]
    return [text.slice(0, range[0]) + put + text.slice(range[1]), safety]
  }

  it.each([
    ['It is very late.', 'It is late.', 'safe'],
    ['It is **very** late.', 'It is late.', 'review'],
    ['**Very** late.', 'Late.', 'review'],
    ['It is &amp; very &amp; late.', 'It is &amp; &amp; late.', 'safe'],
    ['[very late](https://a.example/very)', '[late](https://a.example/very)', 'safe'],
  ])('%s', (text, after, safety) => {
    expect(offered(text)).toEqual([after, safety])
  })

  it('offers nothing that would leave bare markup', () => {
    const text = 'It is [very](https://a.example) late.'
    expect(linterOf({}, very).lint({text, format: 'markdown'}).problems[0]!.suggestions).toEqual([])
  })
})
