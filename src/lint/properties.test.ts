import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {type Draft, formats} from '../document/draft.ts'
import {createLinter, type Problem} from './index.ts'

/** Sentences that the rules' own authors wrote, good and bad: drafts made of them meet every rule. */
const sentences = rules.flatMap(({examples}) =>
  examples.map((example) => ('good' in example ? example.good : example.bad.replace(/[«»]/g, ''))),
)
const keepsakes = [
  '{{ticket.requester.first_name}}',
  '{% if github %}yes{% endif %}',
  '{{ website }}',
  '<a href="https://a.example/{{ticket.id}}">',
  '{%customer.firstName,fallback=there%}',
  'https://shop.example/orders/4471?a=very&b=just',
  'help@shop.example',
  'Order 4471-B of 12 May 2024 came to €29.50.',
  'Zoë O’Brien-Müller',
  '`do not hesitate`',
]
const marks = [
  '**',
  '*',
  '> ',
  '- ',
  '1. ',
  '\n',
  '\n\n',
  '  ',
  ' — ',
  '&amp; ',
  '😀 ',
  '\r\n',
  ' (',
  ') ',
  '“',
  '” ',
  '\u00a0',
  '# ',
]

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.constantFrom(...keepsakes),
      fc.constantFrom(...marks),
      fc.string({maxLength: 6}),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '))

const draft: fc.Arbitrary<Draft> = fc.record({
  text,
  format: fc.constantFrom(...formats),
  context: fc.record(
    {
      channel: fc.constantFrom(
        'email' as const,
        'chat' as const,
        'social' as const,
        'sms' as const,
        'review' as const,
        'forum' as const,
      ),
      turn: fc.nat({max: 3}),
      template: fc.boolean(),
      customer: fc.record({
        name: fc.constantFrom('Angela', 'Sérgio Almeida', 'lex_22'),
        message: fc.constantFrom(...sentences),
      }),
      agent: fc.record({name: fc.constant('Mona')}),
    },
    {requiredKeys: []},
  ),
})

const linter = createLinter()
/** Without the rules whose very work is to hide a card number, to mend a placeholder or to take out a comment. */
const careful = createLinter({
  rules: {
    'private-data': 'off',
    'placeholder-syntax': 'off',
    'placeholder-fallback': 'off',
    'suppression-comment': 'off',
    'unused-suppression': 'off',
  },
})
const runs = {numRuns: 250}
const inside = ([start, end]: readonly [number, number], length: number) => 0 <= start && start <= end && end <= length

describe('for any draft', () => {
  it('ranges lie in the source, and lines and columns lead to them', () => {
    fc.assert(
      fc.property(draft, (each) => {
        for (const {range, line, column, suggestions} of linter.lint(each).problems) {
          expect(inside(range, each.text.length)).toBe(true)
          expect(suggestions.every((suggestion) => inside(suggestion.range, each.text.length))).toBe(true)
          expect(offsetOf(each.text, line, column)).toBe(range[0])
        }
      }),
      runs,
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(draft, (each) => {
        expect(createOnce().lint(each)).toEqual(linter.lint(each))
      }),
      {numRuns: 40},
    )
  })

  it('fixing is done once, and mends without making anything worse', () => {
    fc.assert(
      fc.property(draft, (each) => {
        const fixed = linter.fix(each)
        const again = linter.fix({...each, text: fixed.text})
        expect(again.text).toBe(fixed.text)
        expect(again.fixed).toBe(0)
        const before = linter.lint(each).problems
        expect(weight(fixed.problems)).toBeLessThanOrEqual(weight(before))
      }),
      runs,
    )
  })

  it('a fix leaves placeholders, links, addresses, code and numbers alone', () => {
    fc.assert(
      fc.property(draft, (each) => {
        const saved = {...each, context: {...each.context, template: true}}
        const {text: fixed} = careful.fix(saved)
        for (const kept of keepsakes) expect(fixed.split(kept)).toHaveLength(each.text.split(kept).length)
        const numbers = (whole: string) => whole.replace(/^(?:> ?)*\d+\. /gm, '').match(/\d+/g)
        expect(numbers(fixed)).toEqual(numbers(each.text))
      }),
      runs,
    )
  })
})

describe('for any template with branches', () => {
  const part = fc.oneof(fc.constantFrom(...sentences), fc.constantFrom(...marks))
  const branch = fc
    .tuple(fc.nat({max: 2}), part, part)
    .map(([key, one, another]) => `{% if k${key} %}${one}{% else %}${another}{% endif %}`)
  const branched = fc.array(fc.oneof(part, branch), {minLength: 1, maxLength: 8}).map((parts) => parts.join(' '))
  const tagsOf = (whole: string) => whole.match(/\{%.*?%\}/g)

  it('a fix leaves every tag where it is', () => {
    fc.assert(
      fc.property(branched, fc.constantFrom(...formats), (whole, format) => {
        const fixed = careful.fix({text: whole, format, context: {template: true}})
        expect(tagsOf(fixed.text)).toEqual(tagsOf(whole))
      }),
      {numRuns: 120},
    )
  })

  it('no rewrite that is offered takes a tag away', () => {
    fc.assert(
      fc.property(branched, fc.constantFrom(...formats), (whole, format) => {
        for (const {suggestions} of careful.lint({text: whole, format, context: {template: true}}).problems) {
          for (const {range, text: put} of suggestions) {
            const after = whole.slice(0, range[0]) + put + whole.slice(range[1])
            expect(tagsOf(after)).toEqual(tagsOf(whole))
          }
        }
      }),
      {numRuns: 120},
    )
  })
})

let other: ReturnType<typeof createLinter> | undefined
const createOnce = () => {
  other ??= createLinter()
  return other
}

const weight = (problems: readonly Problem[]) => problems.filter(({severity}) => severity !== 'suggestion').length

function offsetOf(source: string, line: number, column: number): number {
  let offset = 0
  for (const piece of source.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1)) offset += piece.length
  return offset + column - 1
}
