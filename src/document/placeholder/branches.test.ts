import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {projectReadings} from '../projection/readings.ts'
import {mostReadings} from './branches.ts'

const context = {template: true}

/** The texts that customers can get, white space run together. */
const readings = (text: string): string[] =>
  projectReadings({text, context}).projections.map(({prose}) => prose.replace(/\s+/g, ' ').trim())

describe('the texts that a template comes to', () => {
  it.each<[string, string[]]>([
    ['Hi Ann', ['Hi Ann']],
    ['Hi {% if a %}Ann{% else %}there{% endif %}!', ['Hi Ann!', 'Hi there!']],
    ['Hi {% if a %}Ann{% elsif b %}Bo{% else %}there{% endif %}!', ['Hi Ann!', 'Hi Bo!', 'Hi there!']],
    ['Hi{% unless a %} there{% endunless %}!', ['Hi there!', 'Hi!']],
    ['{% case p %} lost {% when "x" %}X{% when "y" %}Y{% else %}Z{% endcase %}.', ['X.', 'Y.', 'Z.']],
    ['{% if a %}A{% if b %}B{% else %}C{% endif %}{% else %}D{% endif %}', ['AB', 'AC', 'D']],
    ['{% if a %}A{% endif %} {% if b %}B{% else %}C{% endif %}', ['A B', 'B', 'A C']],
    ['{% if a %}A{% else %}B{% endif %}, {% if a %}C{% else %}D{% endif %}', ['A, C', 'B, D']],
    ['Hi {%- if a -%} Ann {%- else -%} Bo {%- endif -%} !', ['HiAnn!', 'HiBo!']],
    ['A{% comment %} not {% if this %} {% endcomment %}B', ['AB']],
    [
      '{% for x in y %}{% if x %}A{% endif %}{% endfor %}',
      ['{% for x in y %}A{% endfor %}', '{% for x in y %}{% endfor %}'],
    ],
    ['`{% if a %}` and `{% endif %}` are tags.', ['`{% if a %}` and `{% endif %}` are tags.']],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected))

  it.each([
    ['{% if a %}A', ['{% if a %}']],
    ['A{% endif %}', ['{% endif %}']],
    ['{% if a %}A{% endunless %}', ['{% endunless %}', '{% if a %}']],
    ['{% comment %}A', ['{% comment %}']],
  ])('tells of %s', (text, expected) => {
    const {unbalanced, projections} = projectReadings({text, context})
    expect(unbalanced.map((tag) => tag.text)).toEqual(expected)
    expect(projections).toHaveLength(1)
  })

  it('are one where the draft is about to be sent as it stands', () => {
    const {projections} = projectReadings({text: 'Hi {% if a %}Ann{% else %}there{% endif %}'})
    expect(projections.map(({prose}) => prose)).toEqual(['Hi {% if a %}Ann{% else %}there{% endif %}'])
  })

  it('is read as it stands when it is nested beyond all measure', () => {
    const text = `${'{% if a %}'.repeat(20_000)}x${'{% endif %}'.repeat(20_000)}`
    expect(projectReadings({text, context}).projections).toHaveLength(1)
  })

  it('has a bound', () => {
    const text = Array.from({length: 40}, (_, index) => `{% if a${index} %}A{% else %}B{% endif %}`).join(' ')
    const {projections, total} = projectReadings({text, context})
    expect([projections.length, total]).toEqual([mostReadings, 41])
  })

  it.each(['plain', 'markdown', 'html'] as const)('has no address swallow a tag: %s', (format) => {
    for (const address of ['care@lamp.test', 'https://lamp.test/a?b=1', 'www.lamp.test']) {
      const text = `See {% if a %}${address}{% else %}${address}.{% endif %} for more.`
      const {projections} = projectReadings({text, format, context})
      expect(projections.map(({prose}) => prose)).toEqual([`See ${address} for more.`, `See ${address}. for more.`])
    }
  })

  it('reads branches around and inside of paragraphs of HTML', () => {
    const text = '<p>Hi</p>{% if a %}<p>Yes &amp; so</p>{% else %}<ul><li>No</li></ul>{% endif %}<p>Bye</p>'
    const proses = projectReadings({text, format: 'html', context}).projections.map(({prose}) => prose.split(/\n+/))
    expect(proses).toEqual([
      ['Hi', 'Yes & so', 'Bye'],
      ['Hi', 'No', 'Bye'],
    ])
  })
})

const words = ['alpha', 'beta', 'gamma', 'delta', '{{ticket.id}}', 'a &amp; b', '**so**', '\n\n', '\n']
const node: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? fc.constantFrom(...words)
    : fc.oneof(
        fc.constantFrom(...words),
        fc.array(node(depth - 1), {maxLength: 3}).map((parts) => parts.join(' ')),
        fc
          .tuple(fc.nat({max: 3}), node(depth - 1), node(depth - 1))
          .map(([key, one, other]) => `{% if k${key} %}${one}{% else %}${other}{% endif %}`),
        node(depth - 1).map((inner) => `{% unless z %}${inner}{% endunless %}`),
      ),
)

it('maps every word of every reading to the source that prints it', () => {
  fc.assert(
    fc.property(node(4), fc.constantFrom('plain' as const, 'markdown' as const, 'html' as const), (text, format) => {
      for (const {prose, map, reading, blocks} of projectReadings({text, format, context}).projections) {
        for (const {start, end} of blocks) {
          for (const match of prose.slice(start, end).matchAll(/alpha|beta|gamma|delta|\{\{ticket\.id\}\}/g)) {
            const range = {start: start + match.index, end: start + match.index + match[0].length}
            const source = map.toSource(range)
            expect(text.slice(source.start, source.end)).toBe(match[0])
            expect(map.isExact(range)).toBe(true)
            expect(reading?.leftOut.some((cut) => cut.start < source.end && source.start < cut.end) ?? false).toBe(
              false,
            )
          }
        }
      }
    }),
    {numRuns: 300},
  )
})
