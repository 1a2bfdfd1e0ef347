import {describe, expect, test} from 'vitest'
import type {Problem} from '../problem.ts'
import {createAudit} from './audit.ts'
import {exampleOf} from './example.ts'

const at = (text: string, words: string, rule = 'cliche', severity: Problem['severity'] = 'warning'): Problem => {
  const start = text.indexOf(words)
  return {
    rule,
    severity,
    message: 'm',
    range: [start, start + words.length],
    line: 1,
    column: start + 1,
    suggestions: [],
  }
}
const draft = (id: string, text: string, problems: readonly Problem[], off: readonly string[] = []) => ({
  id,
  source: id,
  text,
  words: text.split(' ').length,
  rules: ['cliche', 'idiom', 'slang'],
  isOn: (rule: string) => !off.includes(rule),
  problems,
})

describe('an audit', () => {
  const text = 'Rest assured, we strive to help you, rest assured.'
  const audit = createAudit()
  audit.add(draft('a', text, [at(text, 'Rest assured'), at(text, 'rest assured'), at(text, 'we strive')], ['idiom']))
  audit.add(draft('b', 'All fine here.', [], ['idiom', 'slang']))
  audit.add(draft('c', text, [at(text, 'we strive', 'cliche', 'suggestion'), at(text, 'help', 'idiom')], ['idiom']))
  const {drafts, words, rules} = audit.result()
  const [cliche, idiom, slang] = rules

  test('adds up drafts and words', () => expect([drafts, words]).toEqual([3, 21]))

  test('tells every rule, the most hits first', () => {
    expect(rules.map(({rule, hits, off}) => [rule, hits, off])).toEqual([
      ['cliche', 4, false],
      ['idiom', 1, true],
      // On for some of the drafts.
      ['slang', 0, false],
    ])
  })

  test('counts hits, drafts with hits, severities and rates', () => {
    expect(cliche).toMatchObject({hits: 4, drafts: 2, bySeverity: {error: 0, warning: 3, suggestion: 1}})
    expect(cliche!.per1000Words).toBeCloseTo(4000 / 21)
    expect(cliche!.per100Replies).toBeCloseTo(400 / 3)
    expect(slang).toMatchObject({per1000Words: 0, per100Replies: 0, phrases: [], examples: []})
  })

  test('counts the words that were marked', () => {
    expect(cliche!.phrases.map(({phrase, count}) => [phrase, count])).toEqual([
      ['rest assured', 2],
      ['we strive', 2],
    ])
    expect(idiom!.phrases).toEqual([{phrase: 'help', count: 1, atLeast: false}])
  })

  test('shows three examples, of different words first', () => {
    expect(cliche!.examples.map(({id, match}) => [id, match])).toEqual([
      ['a', 'Rest assured'],
      ['a', 'we strive'],
      ['a', 'rest assured'],
    ])
  })

  test('without drafts has nothing, and divides nothing by nothing', () => {
    expect(createAudit().result()).toEqual({drafts: 0, words: 0, rules: []})
    const empty = createAudit()
    empty.add({...draft('a', '', []), words: 0})
    expect(empty.result().rules[0]).toMatchObject({hits: 0, per1000Words: 0, per100Replies: 0})
  })
})

test('what an audit keeps does not grow with the number of drafts', () => {
  const audit = createAudit()
  for (let number = 0; number < 5000; number++) {
    const text = `Draft ${number} has words of its own.`
    audit.add(draft(`d${number}`, text, [at(text, `Draft ${number} has words`)]))
  }
  const [cliche] = audit.result().rules
  expect(cliche!.hits).toBe(5000)
  expect(cliche!.examples).toHaveLength(3)
  expect(cliche!.phrases.length).toBeLessThanOrEqual(10)
})

describe('an example', () => {
  const example = (text: string, words: string) => {
    const {before, match, after} = exampleOf({id: 'a', source: 'a', text}, at(text, words))
    return `${before}«${match}»${after}`
  }

  test.each([
    [
      'the whole line when it is short',
      'Yes.\nPlease rest assured that we know.\nBye.',
      'rest assured',
      'Please «rest assured» that we know.',
    ],
    [
      'whole words of a long line',
      'One two three four five six seven eight nine ten and rest assured that one two three four five six seven eight nine.',
      'rest assured',
      '… four five six seven eight nine ten and «rest assured» that one two three four five six seven …',
    ],
    ['line breaks as spaces', 'Please rest\r\nassured now.', 'rest\r\nassured', 'Please «rest assured» now.'],
    ['where something is missing', 'Your lamp is here.', '', '«»Your lamp is here.'],
  ])('shows %s', (_, text, words, shown) => expect(example(text, words)).toBe(shown))

  test('shortens long words', () => {
    const long = `${'word '.repeat(2000)}end`
    expect(example(long, long)).toBe(`«${'word '.repeat(17)}word …»`)
  })

  test('never cuts a character in two', () => {
    const text = `${'😀'.repeat(50)} rest assured ${'😀'.repeat(50)}`
    expect(example(text, 'rest assured')).not.toMatch(/\p{Cs}/u)
  })
})
