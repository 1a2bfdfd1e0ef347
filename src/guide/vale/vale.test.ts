import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createLinterWith} from '../../lint/index.ts'
import type {Draft} from '../../rule/index.ts'
import {GuideError, layerFromObject, resolveGuide} from '../index.ts'
import {readValeStyle} from './index.ts'

function linterFor(yaml: string, rules = {}) {
  const style = readValeStyle('Acme', [{name: 'Rule', file: 'styles/Acme/Rule.yml', text: yaml}])
  const layer = {...layerFromObject({}, 'styles/Acme'), kind: 'vale' as const, used: style.rules}
  return createLinterWith(resolveGuide([layer, layerFromObject({rules}, 'guide')], []), {})
}

/** What a rule marks in a text, with «…» and its messages and offers. */
function said(yaml: string, text: string, settings: Partial<Draft> = {}, rules = {}) {
  return linterFor(yaml, rules)
    .lint({text, ...settings})
    .problems.map(({range: [start, end], message, suggestions}) =>
      [text.slice(start, end), message, ...suggestions.map((each) => `→ ${each.text}`)].join(' | '),
    )
}

const leftOut = (yaml: string) =>
  readValeStyle('Acme', [{name: 'Rule', file: 'Rule.yml', text: yaml}]).leftOut.join('\n')

function errorOf(yaml: string): string {
  try {
    readValeStyle('Acme', [{name: 'Rule', file: 'Rule.yml', text: yaml}])
  } catch (error) {
    if (error instanceof GuideError) return error.message
    throw error
  }
  return 'no error'
}

describe('existence', () => {
  const simple = (more: string) => `extends: existence\nmessage: "Avoid '%s'."\n${more}`

  test('tokens are whole words, in their own case', () => {
    const yaml = simple('tokens: [basically, of course]')
    expect(said(yaml, 'It is basically done, of course. Basically. Unbasically.')).toEqual([
      "basically | Avoid 'basically'.",
      "of course | Avoid 'of course'.",
    ])
  })

  test('ignorecase, nonword', () => {
    expect(said(simple('ignorecase: true\ntokens: [ok]'), 'OK, Ok and okay.')).toHaveLength(2)
    expect(said(simple('nonword: true\ntokens: ["\\\\d+(?:GB|MB)"]'), 'It has 4GB.')).toEqual(["4GB | Avoid '4GB'."])
  })

  test('raw goes before tokens, and after them with append', () => {
    const raw = "raw: ['\\b(?:is|was)\\b', '\\s+']\ntokens: ['done|given']"
    expect(said(simple(raw), 'It was   given.')).toEqual(["was   given | Avoid 'was given'."])
    const append = "append: true\nraw: ['\\s*!']\ntokens: [wow]"
    expect(said(simple(append), 'wow ! wow.')).toEqual(["wow ! | Avoid 'wow !'."])
    expect(said(simple("raw: ['[A-Z]{4}', '\\d']"), 'ABCD1 abcd1')).toEqual(["ABCD1 | Avoid 'ABCD1'."])
  })

  test('exceptions hold for a match that has one, and for one that stands in one', () => {
    const yaml = simple("tokens: ['[A-Z]{3}', open]\nexceptions: [USB, open source]")
    expect(said(yaml, 'USB and ABC, open source, open.')).toEqual(["ABC | Avoid 'ABC'.", "open | Avoid 'open'."])
  })

  test('actions offer, and never do it unasked', () => {
    const yaml = simple('tokens: [very]\naction: {name: remove}')
    expect(said(yaml, 'It is very good.')).toEqual(["very | Avoid 'very'. | → "])
    expect(linterFor(yaml).fix({text: 'It is very good.'}).text).toBe('It is very good.')
    expect(said(simple('tokens: [foo]\naction: {name: replace, params: [bar, baz]}'), 'A foo.')).toEqual([
      "foo | Avoid 'foo'. | → bar | → baz",
    ])
    const edit = (params: string) =>
      said(simple(`nonword: true\ntokens: ['\\s—\\s']\naction: {name: edit, params: ${params}}`), 'Now — then.')
    expect(edit("[trim, ' ']")).toEqual(["— | Avoid '—'. | → —"])
    expect(edit('[shout]')).toEqual(["— | Avoid '—'."])
    expect(
      said(simple("tokens: ['\\w+ly\\.']\nnonword: true\naction: {name: edit, params: [trim_right, .]}"), 'Truly.'),
    ).toEqual(["Truly. | Avoid 'Truly.'. | → Truly"])
    expect(said(simple("tokens: ['a-b']\naction: {name: edit, params: [split, '-', '1']}"), 'a-b')).toEqual([
      "a-b | Avoid 'a-b'. | → b",
    ])
  })

  test('limit is the most that it says about a draft', () => {
    expect(said(simple('limit: 2\ntokens: [so]'), 'so so so so')).toHaveLength(2)
  })

  test('a message without a hole, with a numbered one, with a percent sign', () => {
    const yaml = (message: string) => `extends: existence\nmessage: ${message}\ntokens: [so]`
    expect(said(yaml('No.'), 'so')).toEqual(['so | No.'])
    expect(said(yaml('"100%% \'%[1]s\'"'), 'so')).toEqual(["so | 100% 'so'"])
  })
})

describe('substitution', () => {
  const swap = (swaps: string, more = '') =>
    `extends: substitution\nmessage: "Use '%s' instead of '%s'."\nlevel: error\n${more}\nswap:\n  ${swaps}`

  test('keys are patterns, and the longest comes first', () => {
    const yaml = swap("sign: log\n  sign in(?:to)?: log in to\n  'e-?mail': message")
    expect(said(yaml, 'You sign into your email, and sign.')).toEqual([
      "sign into | Use 'log in to' instead of 'sign into'. | → log in to",
      "email | Use 'message' instead of 'email'. | → message",
      "sign | Use 'log' instead of 'sign'. | → log",
    ])
  })

  test('several wordings', () => {
    expect(said(swap('buy: purchase|order|get', 'action: {name: replace}'), 'We buy.')).toEqual([
      "buy | Use 'purchase', 'order' or 'get' instead of 'buy'. | → purchase | → order | → get",
    ])
  })

  test('groups', () => {
    expect(said(swap("'(\\d+) ?o.clock': $1:00"), 'At 5 o’clock.')).toEqual([
      "5 o’clock | Use '5:00' instead of '5 o’clock'. | → 5:00",
    ])
  })

  test('what is right already, though the key finds it', () => {
    expect(said(swap("'(?:javascript|JavaScript)': JavaScript"), 'JavaScript, javascript')).toEqual([
      "javascript | Use 'JavaScript' instead of 'javascript'. | → JavaScript",
    ])
  })

  test('a capital at the start of a sentence', () => {
    expect(said(swap('utilize: use', 'ignorecase: true'), 'Utilize it. UTILIZE it.')).toEqual([
      "Utilize | Use 'Use' instead of 'Utilize'. | → Use",
      "UTILIZE | Use 'use' instead of 'UTILIZE'. | → use",
    ])
    expect(said(swap('iphone: iPhone', 'ignorecase: true'), 'Iphone')).toEqual([
      "Iphone | Use 'iPhone' instead of 'Iphone'. | → iPhone",
    ])
  })

  test('apostrophes of either form, and a line that goes on', () => {
    const yaml = swap("can't: cannot\n  in order to: to")
    expect(said(yaml, "We can't, you can’t, in order\nto do it.")).toHaveLength(3)
  })

  test('keys in words that other YAML takes for flags, and numbers', () => {
    expect(said(swap('no: none\n  10: ten'), 'no 10')).toEqual([
      "no | Use 'none' instead of 'no'. | → none",
      "10 | Use 'ten' instead of '10'. | → ten",
    ])
  })
})

describe('occurrence', () => {
  const yaml = (scope: string, more: string) =>
    `extends: occurrence\nmessage: Too much or too little.\nscope: ${scope}\n${more}`

  test('max, in a sentence and in a paragraph', () => {
    const commas = "token: ','\nmax: 2"
    const text = 'One, two, three. Four, five.\n\nSix, seven.'
    expect(said(yaml('sentence', commas), text)).toEqual([])
    expect(
      linterFor(yaml('paragraph', commas))
        .lint({text})
        .problems.map(({range}) => range),
    ).toEqual([[21, 22]])
    expect(said(yaml('sentence', "token: '!'\nmax: 0"), 'Yes! No.')).toEqual(['! | Too much or too little.'])
  })

  test('min, at the place where it is missing', () => {
    const {problems} = linterFor(yaml('text', "token: 'thank(?:s| you)'\nmin: 1\nignorecase: true")).lint({
      text: 'Thanks for that.\n\nBye.',
    })
    expect(problems.map(({range}) => range)).toEqual([[18, 18]])
  })

  test('placeholders and links count as words', () => {
    const words = "token: '\\b\\w+\\b'\nmax: 4"
    expect(said(yaml('sentence', words), 'Hi {{customer.name}}, see https://acme.example/a-b now.')).toEqual([
      'now | Too much or too little.',
    ])
  })
})

describe('repetition', () => {
  const yaml = (more = '') => `extends: repetition\nmessage: "'%s' is here twice."\ntokens: ['[^\\s]+']\n${more}`

  test('the same word twice', () => {
    expect(said(yaml(), 'It is is so, so it is. The the end.')).toEqual(["is is | 'is' is here twice."])
    expect(said(yaml('ignorecase: true'), 'The the end.')).toEqual(["The the | 'the' is here twice."])
    expect(said(yaml('alpha: true'), '10 10 on on')).toEqual(["on on | 'on' is here twice."])
    expect(said(yaml('max: 1'), 'so so, ho ho ho')).toEqual(["ho ho | 'ho' is here twice."])
    expect(said(yaml('exceptions: [ho ho]'), 'ho ho')).toEqual([])
    expect(said(yaml("action: {name: edit, params: [truncate, ' ']}"), 'it it')).toEqual([
      "it it | 'it' is here twice. | → it",
    ])
  })
})

describe('capitalization', () => {
  const yaml = (more: string) => `extends: capitalization\nmessage: "'%s' has other capitals."\nscope: heading\n${more}`
  const heading = (more: string, text: string) =>
    said(yaml(more), `# ${text}\n\nText Here.`, {format: 'markdown'}).length === 0

  test.each([
    ['$sentence', 'Change your plan', true],
    ['$sentence', 'Change Your Plan', false],
    ['$sentence', 'change your plan', false],
    ['$sentence', 'Pay with the ACME app', true],
    ['$sentence', 'Client’s own plan?', true],
    ['$title', 'Change Your Plan in a Minute', true],
    ['$title', 'Change your plan in a minute', false],
    ['$title', 'Step-by-Step Help', true],
    ['$title', 'What We Are Waiting For', true],
    ['$lower', 'change your plan', true],
    ['$lower', 'Change your plan', false],
    ['$upper', 'PLANS', true],
    ['$upper', 'Plans', false],
    ["'^[A-Z]\\w+ing'", 'Changing plans', true],
    ["'^[A-Z]\\w+ing'", 'Change plans', false],
  ])('%s of “%s”: %s', (match, text, isRight) => {
    expect(heading(`match: ${match}`, text)).toBe(isRight)
  })

  test('style, exceptions, indicators, threshold, prefix', () => {
    expect(heading('match: $title\nstyle: AP', 'The Way Through the Woods')).toBe(true)
    expect(heading('match: $title\nstyle: AP\nthreshold: 0.9', 'The Way through the Woods')).toBe(false)
    expect(heading('match: $title\nstyle: Chicago\nthreshold: 0.9', 'The Way through the Woods')).toBe(true)
    expect(heading('match: $sentence\nexceptions: [Acme Cloud]', 'Use Acme Cloud')).toBe(true)
    expect(heading('match: $sentence', 'Use Acme Cloud')).toBe(false)
    expect(heading("match: $sentence\nindicators: [':']", 'Plans: Change them')).toBe(true)
    expect(heading("match: $sentence\nprefix: '\\d+\\.\\s'", '10. Change plans')).toBe(true)
  })
})

describe('scopes', () => {
  const yaml = (scope: string) => `extends: existence\nmessage: Here.\nscope: ${scope}\ntokens: [here]`
  const text = '# A: here\n\nB: here. C: here.\n\n- D: here\n\n| E: here |\n|---|\n| F: here |\n\n`here`'
  const places = (scope: string) => {
    const {problems} = linterFor(yaml(scope)).lint({text, format: 'markdown'})
    return problems.map(({range: [start]}) => text[start - 3]).join('')
  }

  test.each([
    ['text', 'ABCDEF'],
    ['heading', 'A'],
    ['paragraph', 'BC'],
    ['list', 'D'],
    ['table', 'EF'],
    ['sentence', 'ABCDEF'],
    ['~heading', 'BCDEF'],
    ['[heading, list]', 'AD'],
    ['sentence & ~list', 'ABCEF'],
    ['~heading & ~table', 'BCD'],
  ])('%s', (scope, expected) => expect(places(scope)).toBe(expected))

  test('one that is not known', () => {
    expect(leftOut(yaml('raw'))).toBe('Rule.yml: left out, because replylint does not know its scope “raw”')
    expect(leftOut(yaml('[heading, alt]'))).toBe(
      'Rule.yml: read without its scope “alt”, which replylint does not know',
    )
    expect(places('[heading, alt]')).toBe('A')
    expect(leftOut(yaml('heading.h1'))).toContain('“heading.h1”')
  })
})

describe('a rule like any other', () => {
  const yaml =
    'extends: existence\nmessage: "Say less than ‘%s’."\nlink: https://acme.example\nlevel: error\ntokens: [very much]'

  test('its page, its severity, off', () => {
    const [rule] = linterFor(yaml).rules
    expect(rule).toMatchObject({
      id: 'vale/Acme.Rule',
      group: 'team',
      severity: 'error',
      summary: 'Say less than ….',
      why: 'The Vale style Acme asks for it. See https://acme.example',
    })
    expect(said(yaml, 'very much', {}, {'vale/Acme.Rule': 'off'})).toEqual([])
    expect(linterFor(yaml, {'vale/Acme.Rule': 'warning'}).lint({text: 'very much'}).problems[0]?.severity).toBe(
      'warning',
    )
    expect(linterFor('extends: existence\nmessage: M\ntokens: [a]').rules[0]?.severity).toBe('warning')
  })

  test('allow', () => {
    const allow = {'vale/Acme.Rule': {allow: ['thank you very much']}}
    expect(said(yaml, 'Thank you very much. We like it very much.', {}, allow)).toEqual([
      'very much | Say less than ‘very much’.',
    ])
  })

  test('placeholders, links, code and quoted mail are not the agent’s words', () => {
    const name = 'extends: existence\nmessage: M\nnonword: true\ntokens: [name]'
    expect(
      said(name, 'Hi {{customer.name}}, https://a.example/name is `name`.\n\n> a name', {format: 'markdown'}),
    ).toEqual([])
  })

  test('ids are spelled as ids', () => {
    const {rules} = readValeStyle('My Style_2', [{name: 'A&B', file: 'a', text: yaml}])
    expect(rules[0]?.id).toBe('vale/My-Style-2.A-B')
  })
})

describe('what is left out', () => {
  test.each(['sequence', 'conditional', 'consistency', 'readability', 'spelling', 'metric', 'script'])('%s', (kind) => {
    expect(leftOut(`extends: ${kind}\nmessage: M`)).toBe(
      `Rule.yml: left out, because replylint has no rules of the kind “${kind}”`,
    )
  })

  test('parts of speech', () => {
    expect(leftOut('extends: substitution\nmessage: M\npos: NN\nswap: {a: b}')).toContain('“pos”')
  })

  test('patterns that a text could keep busy', () => {
    const existence = (token: string) => leftOut(`extends: existence\nmessage: M\nnonword: true\ntokens: ['${token}']`)
    for (const token of ['(?!x)(?:\\w+\\s?)+!', '(\\w*)*\\1', '(?=(a|a)*$)b', '(?<!\\w+\\s*)\\w+\\s*x']) {
      expect(existence(token)).toContain('more than 10,000 ways')
    }
    expect(existence('(?>a+)b')).toContain('an atomic group')
    expect(existence('(?<!a):\\s[A-Z](?! b)')).toBe('')
  })
})

describe('what is wrong', () => {
  test('a broken pattern, with its place', () => {
    expect(errorOf('extends: existence\nmessage: M\ntokens:\n  - fine\n  - "a(b"')).toMatchInlineSnapshot(`
      "Rule.yml:5:5
        “a(b” cannot be read: it is no pattern: missing closing ).
        5 |   - "a(b"
          |     ^^^^^"
    `)
    expect(errorOf('extends: substitution\nmessage: M\nswap:\n  fine: b\n  "[z-a]": c')).toMatchInlineSnapshot(`
      "Rule.yml:5:3
        “[z-a]” cannot be read: it is no pattern: invalid
        character class range.
        5 |   "[z-a]": c
          |   ^^^^^^^"
    `)
    expect(errorOf("extends: existence\nmessage: M\ntokens: ['(?<!a']")).toContain('Rule.yml:3:10')
  })

  test('a broken file', () => {
    expect(errorOf('extends: [existence')).toContain('Rule.yml:1:20')
    expect(errorOf('tokens: [a]')).toContain('it has no “extends”')
    expect(errorOf('')).toContain('it has no “extends”')
    expect(errorOf('extends: existence\ntokens: [a]')).toContain('“message” is missing')
    expect(errorOf('extends: existence\nmessage: M')).toContain('There are no tokens')
    expect(errorOf('extends: existence\nmessage: M\nlevel: fatal\ntokens: [a]')).toContain('Rule.yml:3:8')
    expect(errorOf('extends: existence\nmessage: M\ntokens: [a, {b: c}]')).toContain('Rule.yml:3:13')
    expect(errorOf('extends: substitution\nmessage: M\nswap: []')).toContain('Expected a map')
    expect(errorOf('extends: occurrence\nmessage: M\ntoken: a')).toContain('neither max nor min')
    expect(errorOf('extends: occurrence\nmessage: M\ntoken: a\nmax: many')).toContain('Expected a number')
    expect(errorOf('extends: capitalization\nmessage: M\nmatch: $camel')).toContain('$title, $sentence')
  })

  test('all of it at once', () => {
    const files = ['One', 'Two'].map((name) => ({name, file: `${name}.yml`, text: 'message: M'}))
    expect(() => readValeStyle('Acme', files)).toThrow(/2 problems[\s\S]*One\.yml[\s\S]*Two\.yml/)
  })

  test('aliases and depth', () => {
    const levels = Array.from({length: 9}, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`)
    expect(errorOf(['l0: &l0 [a]', ...levels].join('\n'))).toContain('aliases')
    expect(errorOf('['.repeat(100_000))).not.toBe('no error')
  })
})

describe('any pattern', () => {
  const piece = fc.constantFrom(
    'a',
    'b+',
    '\\w',
    '\\s*',
    '(',
    ')',
    '|',
    '[',
    ']',
    '(?:',
    '(?!',
    '(?<=',
    '{2,}',
    '*',
    '+?',
    '\\b',
    '^',
    '$',
    '\\1',
    "'",
    ' ',
    '.',
    '\\',
    '(?i)',
    '\\u00e9',
    '\\p{L}',
  )

  test('is read, left out or told; what it finds is in the text', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), fc.stringMatching(/^[ab'’ é.\n]{0,40}$/), (pieces, text) => {
        const yaml = `extends: existence\nmessage: M\nnonword: true\ntokens: [${JSON.stringify(`x${pieces.join('')}`)}, z]`
        const told = errorOf(yaml)
        if (told !== 'no error') {
          expect(told).toContain('Rule.yml')
          return
        }
        if (leftOut(yaml) !== '') return
        for (const {range} of linterFor(yaml).lint({text}).problems) {
          expect(range[0]).toBeGreaterThanOrEqual(0)
          expect(range[1]).toBeLessThanOrEqual(text.length)
        }
      }),
      {numRuns: 300, seed: 12},
    )
  })

  test.each(['(a+)+b', '(a|a)*b', '(?:a*)*b', 'a*a*a*a*b', '(?!b)a+b', '^(\\w+\\s?)*$'])(
    '%s ends on a hostile text',
    (token) => {
      const linter = linterFor(`extends: existence\nmessage: M\nnonword: true\ntokens: ['${token}', z]`)
      expect(linter.lint({text: `${'a'.repeat(20_000)}z!`}).problems).toHaveLength(1)
    },
  )
})
