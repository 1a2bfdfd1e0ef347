import {describe, expect, test} from 'vitest'
import type {Problem} from '../problem.ts'
import {compareWith} from './agreement.ts'
import {parseLabels} from './labels.ts'

const text = 'Rest assured, we strive to help you. Rest well.'
const problem = (rule: string, start: number, end: number, severity: Problem['severity'] = 'warning'): Problem => ({
  rule,
  severity,
  message: 'm',
  range: [start, end],
  line: 1,
  column: 1,
  suggestions: [],
})
const label = (rule: string, span: string | null, sure = true) => ({rule, span, sure})

/** The figures of one draft with these labels and problems. */
function compare(labels: readonly ReturnType<typeof label>[], problems: readonly Problem[]) {
  const comparison = compareWith([{id: 'a', labels}])
  comparison.add('a', text, 0, problems)
  const {rules} = comparison.result()
  return rules.map(({rule, real, found, alarms}) => [rule, real, found, alarms])
}

describe('a problem', () => {
  test.each([
    ['finds the words that it is on', [label('cliche', 'Rest assured')], [problem('cliche', 0, 12)], [1, 1, 0]],
    [
      'finds words that it shares a letter with',
      [label('cliche', 'Rest assured')],
      [problem('cliche', 11, 20)],
      [1, 1, 0],
    ],
    ['is an alarm beside them', [label('cliche', 'Rest assured')], [problem('cliche', 12, 20)], [1, 0, 1]],
    [
      'is an alarm when it is empty and at their edge',
      [label('cliche', 'Rest assured')],
      [problem('cliche', 0, 0)],
      [1, 0, 1],
    ],
    ['of another rule finds nothing', [label('cliche', 'Rest assured')], [problem('idiom', 0, 12)], [1, 0, 0]],
    ['finds what is missing wherever it is', [label('cliche', null)], [problem('cliche', 30, 35)], [1, 1, 0]],
    [
      'twice on marked words is right twice',
      [label('cliche', 'Rest assured')],
      [problem('cliche', 0, 4), problem('cliche', 5, 12)],
      [1, 1, 0],
    ],
    [
      'finds two marks at once',
      [label('cliche', 'Rest'), label('cliche', 'assured')],
      [problem('cliche', 0, 12)],
      [2, 2, 0],
    ],
    [
      'on unsure words counts neither way',
      [label('cliche', 'Rest assured', false)],
      [problem('cliche', 0, 12)],
      [0, 0, 0],
    ],
    [
      'that is a suggestion does not count',
      [label('cliche', 'Rest assured')],
      [problem('cliche', 0, 12, 'suggestion')],
      [1, 0, 0],
    ],
    [
      'of a rule without a place is right wherever it is',
      [label('next-step', 'Rest well')],
      [problem('next-step', 0, 4)],
      [1, 1, 0],
    ],
    [
      'counts once where it has no place',
      [label('next-step', null, false)],
      [problem('next-step', 0, 4), problem('next-step', 5, 9)],
      [0, 0, 0],
    ],
  ] as const)('%s', (_, labels, problems, figures) => {
    expect(compare(labels, problems)).toEqual([[labels[0]!.rule, ...figures]])
  })

  test('is one alarm a reply where it has no place', () => {
    const comparison = compareWith([
      {id: 'a', labels: []},
      {id: 'b', labels: [label('next-step', null)]},
    ])
    comparison.add('a', text, 0, [problem('next-step', 0, 4), problem('next-step', 5, 9)])
    expect(comparison.result().rules).toMatchObject([{alarms: 1, real: 0}])
  })
})

describe('precision and recall', () => {
  const labels = [
    {
      id: 'a',
      labels: [label('cliche', 'Rest assured'), label('cliche', 'we strive'), label('idiom', 'Rest well', false)],
    },
    {id: 2, labels: [label('slang', 'not in there')]},
    {id: 'gone', labels: [label('cliche', 'Rest assured')]},
  ]

  function result(only?: ReadonlySet<string>) {
    const comparison = compareWith(labels, only)
    comparison.add('a', text, 0, [problem('cliche', 0, 12), problem('cliche', 37, 41), problem('emoji', 0, 1)])
    comparison.add(2, text, 0, [])
    comparison.add('2', text, 0, [problem('cliche', 0, 4)])
    comparison.add('a', text, 0, [problem('cliche', 0, 4)])
    return comparison.result()
  }

  test('are told for each rule that is marked, and for all', () => {
    const {rules, all} = result()
    expect(rules).toEqual([
      {rule: 'cliche', real: 2, found: 1, alarms: 1, precision: 0.5, recall: 0.5},
      {rule: 'slang', real: 1, found: 0, alarms: 0, precision: undefined, recall: 0},
      {rule: 'idiom', real: 0, found: 0, alarms: 0, precision: undefined, recall: undefined},
    ])
    expect(all).toEqual({rule: 'all', real: 3, found: 1, alarms: 1, precision: 0.5, recall: 1 / 3})
  })

  test('say how many labelled drafts were there, and how many marks stand nowhere', () => {
    expect(result()).toMatchObject({drafts: 2, labelled: 3, lostSpans: 1})
  })

  test('of one rule alone', () => {
    expect(result(new Set(['slang'])).rules.map(({rule}) => rule)).toEqual(['slang'])
  })

  test('look for marked words behind the front matter', () => {
    const whole = `---\ncustomer: we\n---\nwe help`
    const comparison = compareWith([{id: 'a', labels: [label('cliche', 'we')]}])
    comparison.add('a', whole, 21, [problem('cliche', 21, 23)])
    expect(comparison.result().all).toMatchObject({real: 1, found: 1, alarms: 0})
  })
})

describe('a line of labels', () => {
  test('is read, with what it leaves out', () => {
    expect(
      parseLabels(
        '{"id": "a", "n": 1, "problems": [{"rule": "cliche", "span": "x"}, {"rule": "b", "span": null, "sure": false}]}',
      ),
    ).toEqual({
      id: 'a',
      labels: [
        {rule: 'cliche', span: 'x', sure: true},
        {rule: 'b', span: null, sure: false},
      ],
    })
  })

  test.each([
    ['nonsense', /^it is not JSON: /],
    ['[]', '“id” is missing; “problems” is missing'],
    ['7', /^expected an object such as/],
    ['{"problems": []}', '“id” is missing'],
    ['{"id": "a"}', '“problems” is missing'],
    ['{"id": "a", "problems": 3}', '“problems” must be a list'],
    ['{"id": "a", "problems": [{"span": "x"}]}', '“problems.0.rule” is missing'],
    ['{"id": "a", "problems": [{"rule": "b", "span": 4}]}', '“problems.0.span” must be text or null'],
    ['{"id": "a", "problems": [{"rule": "b", "sure": "yes"}]}', '“problems.0.sure” must be true or false'],
  ])('%s is told: %s', (line, fault) => expect(parseLabels(line)).toMatch(fault))
})
