import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLibraryLinter, GuideError, type LibraryDraft, lintLibrary} from '../../index.ts'
import {defineLibraryRule, type LibraryRule} from '../../rule/index.ts'
import {checkLibraryExamples} from '../../testing.ts'
import {parseDay} from './day.ts'

const today = {today: '2026-06-15'}
const long =
  'I’ve packed the walnut lamp with the long cable, and the courier takes it along tomorrow morning before nine o’clock.'
const closed = 'We’re closed until 5 March 2024.'

describe('lintLibrary', () => {
  it('gives problems with the draft’s id, in the order of drafts and places', () => {
    const drafts: LibraryDraft[] = [
      {id: 'b', title: 'Courier', draft: {text: `${long} ${closed}`}},
      {id: 'a', source: 'x.json', draft: {text: `${long} ${closed}`}},
    ]
    const problems = lintLibrary(drafts, {}, today)
    expect(problems.map(({draft, index, rule, line, column}) => [draft, index, rule, line, column])).toEqual([
      ['b', 0, 'stale-reply', 1, 132],
      ['a', 1, 'duplicate-reply', 1, 1],
      ['a', 1, 'stale-reply', 1, 132],
    ])
    expect(problems[1]!.related).toEqual([{id: 'b', title: 'Courier'}])
  })

  it('marks the source, markup and all', () => {
    const text = '<p>We&#8217;re closed <b>until</b> 5&nbsp;March&nbsp;2024.</p>'
    const [problem] = lintLibrary([{id: 1, draft: {text, format: 'html'}}], {}, today)
    expect(text.slice(...problem!.range)).toBe('until</b> 5&nbsp;March&nbsp;2024')
  })

  it('tells bodies of one reply from replies with one id in two files', () => {
    const bodies = (source: string): LibraryDraft[] => [
      {id: 1, source, reply: 7, draft: {text: `${long} It costs €5.`}},
      {id: 2, source, reply: 7, draft: {text: `${long} It costs €6.`}},
    ]
    expect(lintLibrary(bodies('a'), {}, today).map(({rule}) => rule)).toEqual(['twin-bodies'])
    const [one] = bodies('a')
    const [, other] = bodies('b')
    expect(lintLibrary([one!, other!], {}, today).map(({rule}) => rule)).not.toContain('twin-bodies')
  })

  it('compares bodies that are far apart, and three', () => {
    const body = (reply: number, sum: number): LibraryDraft => ({id: sum, reply, draft: {text: `It costs €${sum}.`}})
    const problems = lintLibrary([body(1, 5), body(2, 8), body(1, 6), body(3, 9), body(1, 7)], {}, today)
    expect(problems.map(({draft, message}) => `${draft} ${message.match(/“[^”]*”/g)!.join(' ')}`)).toEqual([
      '6 “€6” “€5”',
      '7 “€7” “€5”',
    ])
  })

  it('does as the guide says: severities, options, channels', () => {
    const drafts = [{id: 1, draft: {text: closed, context: {channel: 'chat'}}} as const]
    const severities = (guide: object) => lintLibrary(drafts, guide, today).map(({severity}) => severity)
    expect(severities({rules: {'stale-reply': 'error'}})).toEqual(['error'])
    expect(severities({rules: {'stale-reply': 'off'}})).toEqual([])
    expect(severities({channels: {chat: {'stale-reply': 'off'}}})).toEqual([])
    expect(severities({channels: {email: {'stale-reply': 'off'}}})).toEqual(['warning'])
  })

  it('merges versions of layers', () => {
    const drafts = [{id: 1, draft: {text: 'Get Acme Cloud 4.1 here.'}}]
    const guide = {rules: {'stale-reply': {versions: {'Acme Cloud': '4.2'}}}}
    expect(lintLibrary(drafts, guide, today)).toHaveLength(1)
  })

  it.each([
    [{rules: {'duplicate-repl': 'off'}}, 'Unknown rule “duplicate-repl”'],
    [{rules: {'duplicate-reply': {similarity: 40}}}, 'Expected a whole number from 50 to 100'],
    [{rules: {'duplicate-reply': {sameness: 90}}}, 'Unknown option of duplicate-reply “sameness”'],
    [{rules: {'duplicate-reply': {allow: ['x']}}}, 'Unknown option of duplicate-reply “allow”'],
    [{rules: {'stale-reply': {versions: {Acme: 4.2}}}}, 'Write it in quotation marks: "4.2".'],
    [{rules: {'stale-reply': {versions: ['4.2']}}}, 'Expected a map of names to texts'],
    [{rules: {'mixed-terms': {terms: ['ticket']}}}, 'Expected a list, found “ticket”.'],
    [{rules: {'mixed-terms': {terms: 'ticket'}}}, 'Expected a list of lists'],
    [{rules: {'mixed-terms': {terms: [['ticket', 4]]}}}, 'Expected text, found 4.'],
  ])('refuses %j', (guide, message) => {
    const act = () => createLibraryLinter(guide as object, today)
    expect(act).toThrow(GuideError)
    expect(() => act()).toThrow(message)
  })

  it('wants a day', () => {
    expect(() => lintLibrary([], {}, {today: 'tomorrow'})).toThrow('write a day such as 2026-01-31')
  })

  it('says nothing about an empty library or empty drafts', () => {
    expect(lintLibrary([], {}, today)).toEqual([])
    expect(
      lintLibrary(
        [
          {id: 1, draft: {text: ''}},
          {id: 2, draft: {text: ''}},
        ],
        {},
        today,
      ),
    ).toEqual([])
  })

  it('keeps every range inside its draft, in the order of the drafts, twice the same', () => {
    const piece = fc.constantFrom(
      long,
      closed,
      'Hi {{ticket.requester.first_name}},\n\n',
      '<p>',
      '</p>',
      '&amp;',
      '“',
      '© 2022',
      'until 1/2/2020',
      'Log in.',
      '5 days',
      '\n\n',
      'https://example.com/a',
      '\u{1F600}',
      '2024-01-01',
    )
    const draft = fc.record({
      text: fc.array(fc.oneof(piece, fc.string()), {maxLength: 8}).map((parts) => parts.join(' ')),
      format: fc.constantFrom('plain' as const, 'markdown' as const, 'html' as const),
      reply: fc.integer({min: 0, max: 3}),
    })
    fc.assert(
      fc.property(fc.array(draft, {maxLength: 8}), (given) => {
        const drafts = given.map(({reply, ...rest}, id) => ({id, reply, draft: rest}))
        const problems = lintLibrary(drafts, {}, today)
        for (const {index, range, message} of problems) {
          expect(range[0]).toBeGreaterThanOrEqual(0)
          expect(range[1]).toBeGreaterThanOrEqual(range[0])
          expect(range[1]).toBeLessThanOrEqual(given[index]!.text.length)
          expect(message).not.toContain('undefined')
        }
        expect(problems.map(({index}) => index)).toEqual(problems.map(({index}) => index).sort((a, b) => a - b))
        expect(lintLibrary(drafts, {}, today)).toEqual(problems)
      }),
      {numRuns: 60},
    )
  })
})

describe('duplicates', () => {
  const words = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => letter.repeat(3))), {
    minLength: 40,
    maxLength: 80,
  })

  it('finds every text again that is the same, whatever stands between', () => {
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 6}), words, (others, repeated) => {
        const texts = [repeated, ...others, repeated].map((each) => each.join(' '))
        const problems = lintLibrary(
          texts.map((text, id) => ({id, draft: {text}})),
          {},
          today,
        )
        expect(problems.filter(({rule}) => rule === 'duplicate-reply').map(({draft}) => draft)).toContain(
          texts.length - 1,
        )
      }),
      {numRuns: 30},
    )
  })
})

describe('parseDay', () => {
  it.each(['2024-02-29', '2026-12-31', '0001-01-01'])('reads %s', (text) => {
    const {year, month, day} = parseDay(text)!
    expect([year, month, day]).toEqual(text.split('-').map(Number))
  })
  it.each(['2023-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '', '2026-01-32', 'x2026-01-01'])(
    'refuses %s',
    (text) => expect(parseDay(text)).toBeUndefined(),
  )
})

describe('checkLibraryExamples', () => {
  const rule = (examples: LibraryRule['examples'], message = 'There: here.'): LibraryRule =>
    defineLibraryRule({
      id: 'here',
      summary: 'Write there.',
      why: 'For tests.',
      severity: 'warning',
      examples,
      note: ({prose}, _options, _draft, {mark}) => {
        const start = prose.indexOf('here')
        return start < 0 ? undefined : mark({start, end: start + 4})
      },
      *check(notes) {
        for (const {draft, note} of notes) yield {draft, at: note, message}
      },
    }) as LibraryRule
  const bad = {bad: ['Not «here».', 'Nor there is it, «here»'.replace('there', 'yonder')]}
  const good = {good: ['Yonder.']}

  it('is content with a rule that does as its examples say', () => {
    expect(checkLibraryExamples(rule([bad, good]))).toEqual([])
  })
  it.each([
    [[bad], 'has no good example'],
    [[good], 'has no bad example'],
    [[bad, {good: ['It is here.']}], 'flags draft 1: “here” at 6 where the example marks nothing'],
    [[good, {bad: ['It is here.']}], 'marks nothing'],
    [[good, {bad: ['«It» is here.']}], 'flags draft 1: “here” at 6 where the example marks draft 1: “It” at 0'],
    [[good, {bad: ['«here»'], says: 'hello'}], 'says “There: here.”, not “hello”'],
  ] as const)('tells what is wrong: %j', (examples, failure) => {
    expect(checkLibraryExamples(rule(examples)).join('\n')).toContain(failure)
  })
  it('distrusts messages', () => {
    expect(checkLibraryExamples(rule([bad, good], 'Say {what}.')).join()).toContain('leaves a hole')
  })
})
