import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter} from './index.ts'
import type {Problem} from './problem.ts'
import {teamLinter} from './testing-team.ts'

const linter = teamLinter()

const applied = (text: string, {suggestions}: Problem) =>
  suggestions.map(({text: put, range: [start, end], safety}) => [text.slice(0, start) + put + text.slice(end), safety])

const offered = (text: string) => applied(text, linter.lint({text, format: 'html'}).problems[0]!)

describe('a suggestion in HTML', () => {
  it.each([
    ['<p>It is very late.</p>', '<p>It is late.</p>', 'safe'],
    ['<p>Tom &amp; I are very&nbsp;late.</p>', '<p>Tom &amp; I are&nbsp;late.</p>', 'safe'],
    ['<p>Tom &amp; a <i>teeny</i> lamp.</p>', '<p>Tom &amp; a <i>tiny</i> lamp.</p>', 'safe'],
    ['It is <b>very</b> late.', 'It is<b></b> late.', 'review'],
    ['te<b>en</b>y', 'tiny<b></b>', 'review'],
    ['the <b class="a > b">front</b> <i>desk</i>', 'the <b class="a > b">service desk</b><i></i>', 'review'],
    ['our big shop', 'our A &amp; &lt;B>', 'safe'],
    ['bye', 'Best,<br>Tom', 'review'],
    ['the old link', 'the {{shop.url}}', 'safe'],
    ['is <teeny', 'is <teeny', undefined],
    ['Is it 3 < very, or not?', 'Is it 3 <, or not?', 'review'],
  ])('%s', (text, after, safety) => {
    if (safety === undefined) expect(linter.lint({text, format: 'html'}).problems).toEqual([])
    else expect(offered(text)).toEqual([[after, safety]])
  })

  it.each(['https://lamps.example/?a=1&b=2', 'https://lamps.example/?a=1&amp;b=2'])(
    'leaves a link between its words as it is written: %s',
    (link) => {
      const text = (open: string, close: string) =>
        `<p>You find the lamp that you call ${open}green${close} at ${link} and the one that you call ${open}red${close} beside it.</p>`
      const draft = {text: text('“', '”'), format: 'html', context: {channel: 'sms'}} as const
      const problem = createLinter()
        .lint(draft)
        .problems.find(({rule}) => rule === 'channel-limit')!
      expect(applied(draft.text, problem)[0]![0]).toBe(text('"', '"'))
    },
  )

  it('is not applied when it would cross a tag', () => {
    const text = 'The <b>front</b> desk, the fr<wbr>ont desk, the front<br>desk.'
    expect(linter.fix({text, format: 'html'})).toMatchObject({text, fixed: 0})
  })
})

const skeleton = (html: string): string[] =>
  html.match(
    /<!--.*?-->|\{\{.*?\}\}|\{%.*?%\}|<attribute [^<>]*>|<\/?\w+(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*\s*\/?>|&#?\w+;/gs,
  ) ?? []

describe('a fix of any HTML', () => {
  const all = createLinter({rules: {'placeholder-syntax': 'off', 'placeholder-fallback': 'off'}})
  const sentences = rules
    .flatMap(({examples}) => examples.map((each) => ('good' in each ? each.good : each.bad.replace(/[«»]/g, ''))))
    .filter((text) => !/[<>&{}\n]/.test(text))
  const inline = fc.oneof(
    {weight: 4, arbitrary: fc.constantFrom(...sentences)},
    fc.constantFrom('very', 'teeny', 'front', 'desk', 'please', 'do not hesitate', 'in order to'),
    fc.constantFrom(
      '{{ticket.requester.first_name}}',
      '{% if a < b %}very{% endif %}',
      '<attribute key="user.name" default="there"/>',
      '<a href="https://very.example/{{ticket.id}}?just=very&amp;please=teeny" title=\'do not hesitate\'>do not hesitate</a>',
      '<img alt="very teeny">',
      '<code>very</code>',
      '<!-- very -->',
      '<b>very</b>',
      '<i>in order</i>',
      '<br>',
      '&amp;',
      '&nbsp;',
      '&#39;',
      '&hellip;',
    ),
  )
  const line = fc
    .array(inline, {minLength: 1, maxLength: 8})
    .chain((parts) => fc.constantFrom(' ', '', '\n').map((between) => parts.join(between)))
  const block = fc.oneof(
    line.map((text) => `<p style="color: red">${text}</p>`),
    line.map((text) => `<ul class="very"><li>${text}</li></ul>`),
    line.map((text) => `<div>${text}</div>`),
    line,
  )
  const document = fc.array(block, {minLength: 1, maxLength: 4}).map((blocks) => blocks.join('\n'))

  it.each([
    ['the built-in rules', all],
    ['a team’s phrases', linter],
  ])('by %s keeps tags, attributes, entities and placeholders as they are', (_, by) => {
    fc.assert(
      fc.property(document, (text) => {
        const draft = {text, format: 'html' as const, context: {template: true}}
        const fixed = by.fix(draft)
        expect(skeleton(fixed.text)).toEqual(skeleton(text))
        expect(by.fix({...draft, text: fixed.text}).text).toBe(fixed.text)
      }),
      {numRuns: 200},
    )
  })
})
