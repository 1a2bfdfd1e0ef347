import fc from 'fast-check'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter} from './index.ts'
import {teamLinter} from './testing-team.ts'

const linter = teamLinter([
  {match: 'stars', swap: '*', repair: 'safe'},
  {match: 'first step', swap: '1. Step', repair: 'safe'},
  {match: 'two steps', swap: 'Steps:\n\n1. one\n2. two', repair: 'safe'},
  {match: 'wow', swap: 'good!', repair: 'safe'},
  {match: 'either way', swap: 'a | b', repair: 'safe'},
])

describe('a fix in Markdown', () => {
  it.each([
    ['It is very late.', 'It is late.'],
    [
      'A *teeny* lamp, a [teeny lamp](https://teeny.example "very"), a `teeny` one.',
      'A *tiny* lamp, a [tiny lamp](https://teeny.example "very"), a `teeny` one.',
    ],
    ['It is **very** late.', 'It is **very** late.'],
    ['The **front** desk and the front *desk*.', 'The **front** desk and the front *desk*.'],
    ['- teeny\n- front\n  desk\n- very', '- tiny\n- front\n  desk\n- very'],
    ['| teeny | either way |\n|-|-|\n| very | bye |', '| tiny | either way |\n|-|-|\n| very | bye |'],
    ['> very teeny\n\nteeny', '> very teeny\n\ntiny'],
    ['first step\n\nthe first step', 'first step\n\nthe 1. Step'],
    ['our big shop', 'our big shop'],
    ['# bye', '# bye'],
    ['*stars*, stars *and* stars', '*stars*, * *and* *'],
    ['**wow**ly', '**wow**ly'],
    ['the old link', 'the {{shop.url}}'],
    ['teeny, bye', 'tiny, Best,\nTom'],
    ['two steps', 'Steps:\n\n1. one\n2. two'],
    ['*It* is\n\ntwo steps\n\n# So', '*It* is\n\nSteps:\n\n1. one\n2. two\n\n# So'],
    ['- two steps', '- two steps'],
    ['- so\n\n  two steps', '- so\n\n  two steps'],
    ['1. so\n\ntwo steps', '1. so\n\ntwo steps'],
    ['two steps\n\n1. so', 'two steps\n\n1. so'],
    ['# two steps', '# two steps'],
    ['**two steps**', '**two steps**'],
    ['| a | b |\n|-|-|\n| two steps | c |', '| a | b |\n|-|-|\n| two steps | c |'],
  ])('%j', (text, fixed) => {
    expect(linter.fix({text, format: 'markdown'}).text).toBe(fixed)
  })
})

const markup = {extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true}
/** The elements with their attributes, in order, code and placeholders, but for the one that a phrase puts. */
const skeleton = (markdown: string): string[] =>
  (micromark(markdown, markup).match(/<code>.*?<\/code>|<!--.*?-->|<[^<>]*>|\{\{.*?\}\}/gs) ?? []).filter(
    (each) => each !== '{{shop.url}}',
  )

describe('a fix of any Markdown', () => {
  // A list is what numbered-steps is for: see above.
  const all = createLinter({
    rules: {'numbered-steps': 'off', 'placeholder-syntax': 'off', 'placeholder-fallback': 'off', 'private-data': 'off'},
  })
  const sentences = rules
    .flatMap(({examples}) => examples.map((each) => ('good' in each ? each.good : each.bad.replace(/[«»]/g, ''))))
    .filter((text) => text.length < 300 && !/[<>&{}\n*_~`|[\]#\\]|^[-+\d]/.test(text))
  const words = fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom(...sentences)},
    fc.constantFrom(
      'very',
      'teeny',
      'front',
      'desk',
      'please',
      'do not hesitate',
      'in order to',
      'stars',
      'wow',
      'bye',
    ),
    fc.constantFrom('big shop', 'first step', 'either way', 'old link'),
  )
  const inline = fc.oneof(
    {weight: 4, arbitrary: words},
    words.map((text) => `**${text}**`),
    words.map((text) => `*${text}*`),
    words.map((text) => `~~${text}~~`),
    words.map((text) => `[${text}](https://very.example/{{ticket.id}} "teeny")`),
    words.map((text) => `[${text}][ref]`),
    fc.constantFrom(
      '{{ticket.requester.first_name}}',
      '`very teeny`',
      '![very](teeny.png)',
      '<b class="very">very</b>',
      '<br>',
      '&amp;',
      '\\*',
      '  \n',
      '\\\n',
      '\n',
    ),
  )
  const line = fc
    .array(inline, {minLength: 1, maxLength: 6})
    .chain((parts) => fc.constantFrom(' ', ' ', '', '\n').map((between) => parts.join(between)))
  const flat = (text: string) => text.replace(/\\?\n/g, ' ').trim()
  const nested = (text: string, indent: string) => text.trim().replaceAll('\n', `\n${indent}`)
  const block = fc.oneof(
    line,
    line.map((text) => `## ${flat(text)}`),
    line.map((text) => `> ${nested(text, '> ')}`),
    fc
      .array(line, {minLength: 1, maxLength: 3})
      .map((items) => items.map((each) => `- ${nested(each, '  ')}`).join('\n')),
    fc
      .array(line, {minLength: 1, maxLength: 3})
      .map((items) => items.map((each) => `1. ${nested(each, '   ')}`).join('\n')),
    fc.tuple(line, line).map(([one, other]) => `| very | b |\n|---|---|\n| ${flat(one)} | ${flat(other)} |`),
    words.map((text) => `\`\`\`\n${text}\n\`\`\``),
    words.map((text) => `<div class="very">\n${text}\n</div>`),
  )
  const document = fc
    .tuple(fc.array(block, {minLength: 1, maxLength: 4}), fc.constantFrom('\n', '\r\n'))
    .map(([blocks, end]) => [...blocks, '[ref]: https://very.example "teeny"'].join('\n\n').replaceAll('\n', end))

  it.each([
    ['the built-in rules', all],
    ['a team’s phrases', linter],
  ])('by %s keeps every element, attribute and placeholder', (_, by) => {
    fc.assert(
      fc.property(document, (text) => {
        const draft = {text, format: 'markdown' as const, context: {template: true}}
        const fixed = by.fix(draft)
        expect(skeleton(fixed.text)).toEqual(skeleton(text))
      }),
      {numRuns: 200},
    )
  })
})
