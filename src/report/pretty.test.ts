import {Chalk} from 'chalk'
import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import type {Problem, ProblemSuggestion} from '../lint/problem.ts'
import type {Palette} from './palette.ts'
import {formatPretty} from './pretty.ts'

type Rewrite = readonly [words: string, text: string, safety?: 'safe' | 'review']

/** A problem of the given words of a text; of the place after them when `after` is set. */
function problemIn(
  text: string,
  words: string,
  problem: Partial<Problem> & {rewrites?: Rewrite[]; after?: boolean} = {},
): Problem {
  const {rewrites = [], after = false, ...rest} = problem
  const start = text.indexOf(words) + (after ? words.length : 0)
  const end = after ? start : start + words.length
  const before = text.slice(0, start).split('\n')
  return {
    rule: 'cliche',
    severity: 'warning',
    message: `Worn-out: “${words}”.`,
    range: [start, end],
    line: before.length,
    column: before.at(-1)!.length + 1,
    suggestions: rewrites.map((rewrite) => suggestionIn(text, rewrite)),
    ...rest,
  }
}

function suggestionIn(text: string, [words, next, safety = 'review']: Rewrite): ProblemSuggestion {
  const start = text.indexOf(words)
  return {text: next, range: [start, start + words.length], safety}
}

const report = (text: string, problems: Problem[], id = 'reply.txt') => ({id, text, problems, notes: []})

const lamp = `Hi Angela,

Unfortunately, we can't send that lamp until May; you'll have to wait. The blue one is here.
`
const lampProblems = [
  problemIn(lamp, "Unfortunately, we can't", {
    rule: 'negative-language',
    message: 'Start from what will happen, not from what won’t.',
    rewrites: [["Unfortunately, we can't send that lamp until May", 'We can send that lamp in May']],
  }),
  problemIn(lamp, "you'll have to wait", {
    rule: 'directive-language',
    severity: 'suggestion',
    message: 'An order to the customer sounds like a chore: offer the step.',
    rewrites: [["you'll have to wait", 'I’ll send it that day', 'safe']],
  }),
]

describe('formatPretty', () => {
  it('shows a sentence once, its words underlined, with messages and rewrites, in 60 columns', () => {
    expect(formatPretty([report(lamp, lampProblems)], {width: 60})).toMatchInlineSnapshot(`
      "reply.txt
        3  Unfortunately, we can't send that lamp until May;
           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
           you'll have to wait.
           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
           ▲ Start from what will happen, not from what won’t.
             negative-language
             → We can send that lamp in May …
           • An order to the customer sounds like a chore: offer
             the step.  directive-language
             → … I’ll send it that day.

        1 warning, 1 suggestion in 1 draft · 1 can be fixed with
        --fix
      "
    `)
  })

  it('uses the room of 100 columns', () => {
    expect(formatPretty([report(lamp, lampProblems)], {width: 100})).toMatchInlineSnapshot(`
      "reply.txt
        3  Unfortunately, we can't send that lamp until May; you'll have to wait.
           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾                           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
           ▲ Start from what will happen, not from what won’t.  negative-language
             → We can send that lamp in May …
           • An order to the customer sounds like a chore: offer the step.  directive-language
             → … I’ll send it that day.

        1 warning, 1 suggestion in 1 draft · 1 can be fixed with --fix
      "
    `)
  })

  it('paints with the palette that it is given', () => {
    const chalk = new Chalk({level: 1})
    const color: Palette = {
      error: chalk.red,
      warning: chalk.yellow,
      suggestion: chalk.cyan,
      heading: chalk.bold,
      dim: chalk.dim,
      safe: chalk.green,
      review: chalk.blue,
    }
    const text = 'We always simply strive.'
    const problem = problemIn(text, 'simply', {rewrites: [[' simply', '', 'safe']]})
    expect(formatPretty([report(text, [problem])], {color}).replaceAll('\u001B', '␛')).toMatchInlineSnapshot(`
      "␛[1mreply.txt␛[22m
      ␛[2m  1  ␛[22mWe always ␛[33msimply␛[39m strive.
                     ␛[33m‾‾‾‾‾‾␛[39m
           ␛[33m▲␛[39m Worn-out: “simply”.  ␛[2mcliche␛[22m
             ␛[32m→␛[39m ␛[32mdelete “simply”␛[39m

        1 warning in 1 draft · 1 can be fixed with --fix
      "
    `)
  })

  it('aligns under wide characters, emoji and combining marks', () => {
    const text = '日本語 👩‍👩‍👧 cafe\u0301 at your earliest convenience, 可能です.'
    expect(
      formatPretty([report(text, [problemIn(text, 'at your earliest convenience'), problemIn(text, '可能')])]),
    ).toMatchInlineSnapshot(`
      "reply.txt
        1  日本語 👩‍👩‍👧 café at your earliest convenience, 可能です.
                          ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾
           ▲ Worn-out: “at your earliest convenience”.  cliche
           ▲ Worn-out: “可能”.  cliche

        2 warnings in 1 draft
      "
    `)
  })

  it('marks the place of something missing with a caret', () => {
    const text = 'Hi,\n\nYour lamp is here.\n\n'
    const problems = [
      problemIn(text, 'Hi', {
        after: true,
        rule: 'customer-name',
        message: 'Their name is known: use it.',
        rewrites: [['', ' Angela', 'safe']],
      }),
      problemIn(text, 'here.\n\n', {after: true, rule: 'sign-off', message: 'End with your name.'}),
    ]
    expect(formatPretty([report(text, problems)])).toMatchInlineSnapshot(`
      "reply.txt
        1  Hi,
             ^
           ▲ Their name is known: use it.  customer-name
             → add “Angela”

        3  Your lamp is here.
                             ^
           ▲ End with your name.  sign-off

        2 warnings in 1 draft · 1 can be fixed with --fix
      "
    `)
  })

  it('marks what is missing before the first words, and in a text without any', () => {
    const text = '\n\nYour lamp is here.'
    const greeting = {rule: 'greeting', message: 'Greet them first.', rewrites: [['', 'Hi there,\n\n']] as Rewrite[]}
    expect(
      formatPretty([report(text, [problemIn(text, '', greeting)]), report('', [problemIn('', '', greeting)])]),
    ).toMatchInlineSnapshot(`
      "reply.txt
        3  Your lamp is here.
           ^
           ▲ Greet them first.  greeting
             → add “Hi there,”

      reply.txt
        1  
           ^
           ▲ Greet them first.  greeting
             → add “Hi there,”

        2 warnings in 2 drafts
      "
    `)
  })

  it('gives marks that overlap a row each, and the same words one mark', () => {
    const text = 'Kindly be advised that you must pay now.'
    const problems = [
      problemIn(text, 'be advised that you must', {rule: 'impersonal-language'}),
      problemIn(text, 'you must', {rule: 'directive-language'}),
      problemIn(text, 'you must', {rule: 'hostile-language', severity: 'error'}),
    ]
    expect(formatPretty([report(text, problems)])).toMatchInlineSnapshot(`
      "reply.txt
        1  Kindly be advised that you must pay now.
                                  ‾‾‾‾‾‾‾‾
                  ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
           ▲ Worn-out: “be advised that you must”.  impersonal-language
           ▲ Worn-out: “you must”.  directive-language
           ✖ Worn-out: “you must”.  hostile-language

        1 error, 2 warnings in 1 draft
      "
    `)
  })

  it('shows a window of a long sentence, and head and tail of a long place', () => {
    const filler = 'and then there was one more thing to be told about the parcel '
    const text = `Well, ${filler.repeat(4)}at your earliest convenience ${filler.repeat(4)}at last.`
    const problems = [
      problemIn(text, text, {rule: 'sentence-length', message: '110 words: make it two sentences.'}),
      problemIn(text, 'at your earliest convenience', {
        rewrites: [['at your earliest convenience', 'when it suits you well']],
      }),
    ]
    expect(formatPretty([report(text, problems)], {width: 60})).toMatchInlineSnapshot(`
      "reply.txt
        1  Well, and then there was one more thing to be told
           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
           about the parcel and then there was one more … more
           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
           thing to be told about the parcel at last.
           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
           ▲ 110 words: make it two sentences.  sentence-length

        1  … was one more thing to be told about the parcel at
                                                            ‾‾
           your earliest convenience and then there was one more
           ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
           thing to be told …
           ▲ Worn-out: “at your earliest convenience”.  cliche
             → … when it suits you well …

        2 warnings in 1 draft
      "
    `)
  })

  it('shows a place over several lines with the number of each', () => {
    const text = 'Dear customer, we do not\nknow when\r\nit will be there, sorry.\n'
    expect(formatPretty([report(text, [problemIn(text, 'do not\nknow when\r\nit')])])).toMatchInlineSnapshot(`
      "reply.txt
        1  Dear customer, we do not
                             ‾‾‾‾‾‾
        2  know when
           ‾‾‾‾‾‾‾‾‾
        3  it will be there, sorry.
           ‾‾
           ▲ Worn-out: “do not⏎know when⏎it”.  cliche

        1 warning in 1 draft
      "
    `)
  })

  it('never hands a control character to the terminal', () => {
    const text = 'Open \u001B[31mthis\u0007 \u202Elink\u200B now\u009B, \uD800.'
    const problem = problemIn(text, '\u202Elink', {
      rule: 'x\u001B]0;y',
      message: 'Bad \u001B[2J: “\u202Elink”.\nNew line',
    })
    const rewrite = {
      ...problem,
      suggestions: [{text: 'the \u001Bc link of them all', range: problem.range, safety: 'safe'}],
    } as const
    const output = formatPretty([{...report(text, [rewrite], 'a\u001B[1m\nb.txt'), notes: ['\u0000']}])
    expect(output).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202E\u200B]/u)
    expect(output).toMatchInlineSnapshot(`
      "a␛[1m⏎b.txt
        1  Open ␛[31mthis␇ <U+202E>link<U+200B> now<U+009B>, �.
                           ‾‾‾‾‾‾‾‾‾‾‾‾
           ▲ Bad ␛[2J: “<U+202E>link”.⏎New line  x␛]0;y
             → … the ␛c link of them all …

        note: ␀

        1 warning in 1 draft · 1 can be fixed with --fix
      "
    `)
  })

  it('tells deletions, additions and few words by themselves', () => {
    const text = 'Actually, you simply must click here. Sorry.'
    const problems = [
      problemIn(text, 'Actually', {rewrites: [['Actually, y', 'Y', 'safe']]}),
      problemIn(text, 'simply', {
        rewrites: [
          ['simply ', '', 'safe'],
          ['simply', 'only'],
        ],
      }),
      problemIn(text, 'Sorry', {
        rewrites: [
          ['Sorry.', 'I’m sorry about the lamp.'],
          ['Sorry', 'Sorry about the lamp we lost'],
          ['Actually', 'I am sorry about …'],
        ],
      }),
    ]
    expect(formatPretty([report(text, problems)])).toMatchInlineSnapshot(`
      "reply.txt
        1  Actually, you simply must click here.
           ‾‾‾‾‾‾‾‾      ‾‾‾‾‾‾
           ▲ Worn-out: “Actually”.  cliche
             → delete “Actually,”
           ▲ Worn-out: “simply”.  cliche
             → delete “simply”
             → only

        1  Sorry.
           ‾‾‾‾‾
           ▲ Worn-out: “Sorry”.  cliche
             → I’m sorry about the lamp.
             → Sorry about the lamp we lost.
             → I am sorry about …

        3 warnings in 1 draft · 1 can be fixed with --fix
      "
    `)
  })

  it('counts rewrites beyond four', () => {
    const text = 'ticket'
    const rewrites = ['a', 'b', 'c', 'd', 'e', 'f'].map((next): Rewrite => ['ticket', next])
    expect(formatPretty([report(text, [problemIn(text, text, {rewrites})])])).toContain('→ d\n       and 2 more\n')
  })

  it('says why a rule exists once', () => {
    const why = (rule: string) =>
      rule === 'cliche'
        ? 'Everyone has read these words too often to believe them, and so they say nothing.'
        : undefined
    const text = 'We strive. We value you. Do it.'
    const problems = [
      problemIn(text, 'strive'),
      problemIn(text, 'value you'),
      problemIn(text, 'Do it', {rule: 'other'}),
    ]
    expect(formatPretty([report(text, problems)], {why, width: 60})).toMatchInlineSnapshot(`
      "reply.txt
        1  We strive.
              ‾‾‾‾‾‾
           ▲ Worn-out: “strive”.  cliche
             Why: Everyone has read these words too often to
                  believe them, and so they say nothing.

        1  We value you.
              ‾‾‾‾‾‾‾‾‾
           ▲ Worn-out: “value you”.  cliche

        1  Do it.
           ‾‾‾‾‾
           ▲ Worn-out: “Do it”.  other

        3 warnings in 1 draft
      "
    `)
  })

  it('tells errors and notes, and names where an NDJSON draft came from', () => {
    const reports = [
      {...report('', [], 'h1'), source: 'all.ndjson', error: 'line 3 is not JSON: Unexpected token'},
      {...report('Fine.', [], 'h2'), source: 'all.ndjson', notes: ['A sentence of 9000 words was passed over.']},
    ]
    expect(formatPretty(reports)).toMatchInlineSnapshot(`
      "all.ndjson › h1
        ✖ line 3 is not JSON: Unexpected token

      all.ndjson › h2
        note: A sentence of 9000 words was passed over.

        1 draft could not be read
      "
    `)
  })

  it('says nothing of clean drafts, or one line when it is to be friendly', () => {
    expect(formatPretty([report('Fine.', [])])).toBe('')
    expect(formatPretty([report('Fine.', [])], {friendly: true})).toBe('  1 draft, nothing to mend\n')
    expect(formatPretty([], {friendly: true})).toBe('')
  })

  it('counts', () => {
    const text = 'We strive, we do.'
    const one = (severity: Problem['severity'], rewrites: Rewrite[] = []) =>
      problemIn(text, 'strive', {severity, rewrites})
    const last = (...args: Parameters<typeof formatPretty>) =>
      formatPretty(...args)
        .trimEnd()
        .split('\n')
        .at(-1)
    expect(last([report(text, [one('warning'), one('warning'), one('suggestion', [['strive', 'try', 'safe']])])])).toBe(
      '  2 warnings, 1 suggestion in 1 draft · 1 can be fixed with --fix',
    )
    expect(last([report(text, [one('error')]), report(text, []), report(text, [one('suggestion')])])).toBe(
      '  1 error, 1 suggestion in 2 of 3 drafts',
    )
    expect(last([{...report(text, [one('warning')]), fixed: 2}])).toBe('  2 fixed · 1 warning in 1 draft')
    expect(last([{...report(text, []), fixed: 2}])).toBe('  2 fixed')
    expect(
      last([
        report(text, [
          one('warning', [
            ['strive', 'try', 'safe'],
            ['strive', 'work', 'review'],
          ]),
        ]),
      ]),
    ).toBe('  1 warning in 1 draft')
  })

  it.each([40, 60, 77, 100])('keeps to %i columns', (width) => {
    const text = `Dear ${'👩‍👩‍👧'.repeat(50)} ${'x'.repeat(300)}, 日本語${'語'.repeat(200)} ${'at your convenience '.repeat(30)}.`
    const problems = ['Dear', '👩‍👩‍👧', 'x'.repeat(300), '日本語', 'at your convenience', text].map((words) =>
      problemIn(text, words, {rewrites: [[words, words]], message: words, rule: 'a-rule-with-a-name-that-is-long'}),
    )
    const lines = formatPretty([report(text, problems, 'folder/'.repeat(30))], {width, why: () => text}).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
    expect(lines.join('')).toContain('at your convenience')
  })

  it('shows a long draft with thousands of problems', () => {
    const text = 'at your convenience, '.repeat(20_000)
    const problems = Array.from({length: 2_000}, (_, index) => ({
      ...problemIn(text, 'at your convenience'),
      range: [index * 210, index * 210 + 19] as const,
    }))
    expect(formatPretty([report(text, problems)])).toContain('2000 ')
  })
})
