import {describe, expect, test} from 'vitest'
import {GuideError} from './errors.ts'
import {parseGuide} from './parse.ts'

const parse = (text: string, format: 'yaml' | 'json' = 'yaml') => parseGuide(text, {file: `guide.${format}`, format})

function errorOf(text: string, format: 'yaml' | 'json' = 'yaml'): string {
  try {
    const {problems} = parse(text, format)
    return problems.length > 0 ? new GuideError(problems).message : 'no error'
  } catch (error) {
    expect(error).toBeInstanceOf(GuideError)
    return (error as GuideError).message
  }
}

describe('a guide that can be read', () => {
  test('is its value', () => {
    const text = 'voice: formal\nrules:\n  cliche: off\n  length: {max: 3}\n'
    expect(parse(text)).toMatchObject({
      value: {voice: 'formal', rules: {cliche: 'off', length: {max: 3}}},
      problems: [],
      kind: 'file',
    })
  })

  test.each(['', '\n', '# nothing yet\n', '---\n', '\uFEFF'])('is empty when its text is %j', (text) => {
    expect(parse(text)).toMatchObject({value: {}, problems: []})
  })

  test('may be JSON, tabs and escapes included', () => {
    const text = '{\n\t"product": "A\\u00e9\\/\\ud83d\\ude00",\n\t"voice": "formal"\n}'
    expect(parse(text, 'json').value).toEqual({product: 'Aé/😀', voice: 'formal'})
  })

  test('may use an alias', () => {
    expect(parse('terms: {a: &x [b, c], d: *x}').value).toEqual({terms: {a: ['b', 'c'], d: ['b', 'c']}})
  })

  test('says yes, no and off as words', () => {
    expect(parse('terms: {yes: no, on: off}').value).toEqual({terms: {yes: 'no', on: 'off'}})
  })
})

describe('locating', () => {
  const text = 'rules:\n  cliche: off\n  length:\n    ignore:\n      - hello\n      - "good day"\n'
  const marked = (path: (string | number)[], mark = {}) => {
    const place = parse(text).locate(path, mark)
    return place && `${place.line}:${place.column} ${text.slice(place.start, place.end)}`
  }

  test('finds values, and keys when they are asked for', () => {
    expect(marked(['rules', 'cliche'])).toBe('2:11 off')
    expect(marked(['rules', 'cliche'], {key: true})).toBe('2:3 cliche')
    expect(marked(['rules', 'length', 'ignore', 0])).toBe('5:9 hello')
  })

  test('marks the key of a map or list', () => {
    expect(marked(['rules', 'length'])).toBe('3:3 length')
  })

  test('marks a part of a text, quoted or not', () => {
    expect(marked(['rules', 'length', 'ignore', 0], {within: {start: 1, end: 3}})).toBe(
      '5:9 hello'.replace('9 hello', '10 el'),
    )
    expect(marked(['rules', 'length', 'ignore', 1], {within: {start: 5, end: 8}})).toBe('6:15 day')
  })

  test('takes the nearest above what is not there', () => {
    expect(marked(['rules', 'length', 'nothing', 'here'])).toBe('3:3 length')
  })
})

describe('a text that is no guide', () => {
  test('broken YAML shows its own message and the place', () => {
    expect(errorOf('rules:\n  cliche: [off\nvoice: formal\n')).toMatchInlineSnapshot(`
      "guide.yaml:3:1
        This is not YAML as it stands: Flow sequence in block
        collection must be sufficiently indented and end with a ]
        3 | voice: formal
          | ^"
    `)
  })

  test('tabs', () => {
    expect(errorOf('rules:\n\tcliche: off')).toMatchInlineSnapshot(`
      "guide.yaml:2:1
        This is not YAML as it stands: Tabs are not allowed as
        indentation
        2 |  cliche: off
          | ^"
    `)
  })

  test('a key written twice', () => {
    expect(errorOf('rules:\n  cliche: off\n  cliche: error\n')).toMatchInlineSnapshot(`
      "guide.yaml:3:3
        This key is written twice in one map. Keep one of them.
        3 |   cliche: error
          |   ^^^^^^"
    `)
  })

  test('two documents', () => {
    expect(errorOf('voice: formal\n---\nvoice: friendly\n')).toMatchInlineSnapshot(`
      "guide.yaml:2:1
        A guide is one document. Delete the line “---” and what
        does not belong.
        2 | ---
          | ^^^"
    `)
  })

  test('a tag that would make an object of some class', () => {
    expect(errorOf('product: !!js/function "x"')).toMatchInlineSnapshot(`
      "guide.yaml:1:10
        This is not YAML as it stands: Unresolved tag:
        tag:yaml.org,2002:js/function
        1 | product: !!js/function "x"
          |          ^^^^^^^^^^^^^"
    `)
  })

  test('JSON with bare words', () => {
    expect(errorOf('{"voice": formal}', 'json')).toMatchInlineSnapshot(`
      "guide.json:1:11
        This is not JSON as it stands: Unresolved plain scalar
        "formal"
        1 | {"voice": formal}
          |           ^^^^^^"
    `)
  })

  test('a list where a map belongs', () => {
    expect(errorOf('- voice: formal\n')).toMatchInlineSnapshot(`
      "guide.yaml:1:1
        Expected a map of keys such as rules and voice, found a
        list.
        1 | - voice: formal
          | ^^^^^^^^^^^^^^^"
    `)
    expect(errorOf('rules: [cliche]\n')).toMatchInlineSnapshot(`
      "guide.yaml:1:1
        Expected a map of rules to settings, found a list.
        1 | rules: [cliche]
          | ^^^^^"
    `)
    expect(errorOf('rules:\n  - cliche\n  - length\nvoice: formal')).toMatchInlineSnapshot(`
      "guide.yaml:1:1
        Expected a map of rules to settings, found a list.
        1 | rules:
          | ^^^^^"
    `)
  })
})

describe('hostile YAML', () => {
  test('an alias bomb is refused at once', () => {
    const levels = Array.from({length: 8}, (_, level) => `l${level}: &l${level} [${`*l${level - 1}, `.repeat(9)}]`)
    const text = ['l0: &l0 [a, a]', ...levels.slice(1)].join('\n')
    expect(errorOf(text)).toMatchInlineSnapshot(`
      "guide.yaml:2:10
        The aliases of this guide stand for too much.
        2 | l1: &l1 [*l0, *l0, *l0, *l0, *l0, *l0, *l0, *l0,…
          |          ^
        Write the values out where they are used."
    `)
  })

  test('an alias of what it stands in', () => {
    expect(errorOf('rules: &all\n  cliche: *all\n')).toMatchInlineSnapshot(`
      "guide.yaml:2:11
        An alias cannot stand for what it is part of.
        2 |   cliche: *all
          |           ^^^^"
    `)
  })

  test('more aliases than a guide needs', () => {
    expect(errorOf(`terms: {a: &a b${', c: *a'.repeat(1)}}\nuse: [${'*a, '.repeat(200)}]`)).toContain(
      'an alias 100 times',
    )
  })

  test.each([
    '['.repeat(5000),
    '- '.repeat(5000),
    `${'{a: '.repeat(300)}1${'}'.repeat(300)}`,
    `a: ${'['.repeat(200)}${']'.repeat(200)}`,
  ])('nesting without end', (text) => {
    expect(errorOf(text)).toContain('This is nested deeper than any guide.')
  })

  test('keys of prototypes are unknown keys and nothing more', () => {
    const text =
      '__proto__: {voice: formal}\nconstructor: {prototype: {polluted: yes}}\ncontext: {toString: 1, __proto__: x}\n'
    expect(errorOf(text)).toMatchInlineSnapshot(`
      "4 problems in the guide

      guide.yaml:1:1
        Unknown key “__proto__”.
        1 | __proto__: {voice: formal}
          | ^^^^^^^^^
        A guide has extends, voice, product, terms, helpDesk,
        context, rules, channels, overrides, phrases, ignore,
        exports and use.

      guide.yaml:2:1
        Unknown key “constructor”.
        2 | constructor: {prototype: {polluted: yes}}
          | ^^^^^^^^^^^
        A guide has extends, voice, product, terms, helpDesk,
        context, rules, channels, overrides, phrases, ignore,
        exports and use.

      guide.yaml:3:11
        Unknown key “toString”.
        3 | context: {toString: 1, __proto__: x}
          |           ^^^^^^^^
        A context has channel, turn, template, agent, customer,
        language and helpDesk.

      guide.yaml:3:24
        Unknown key “__proto__”.
        3 | context: {toString: 1, __proto__: x}
          |                        ^^^^^^^^^
        A context has channel, turn, template, agent, customer,
        language and helpDesk."
    `)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(parse(text).value.voice).toBeUndefined()
  })

  test('such names are words like any other where words are free', () => {
    expect(parse('terms: {constructor: builder, __proto__: sample}').value.terms).toEqual(
      Object.fromEntries([
        ['constructor', 'builder'],
        ['__proto__', 'sample'],
      ]),
    )
    expect(errorOf('terms: {constructor: 1}')).toMatchInlineSnapshot(`
      "guide.yaml:1:22
        Expected text, a list of texts, or null for nothing to
        offer, found a map.
        1 | terms: {constructor: 1}
          |                      ^"
    `)
  })

  test('a merge key is an unknown key', () => {
    expect(errorOf('context: &c {template: true}\nterms: {a: b}\n<<: *c\n')).toMatchInlineSnapshot(`
      "guide.yaml:3:1
        Unknown key “<<”.
        3 | <<: *c
          | ^^
        A guide has extends, voice, product, terms, helpDesk,
        context, rules, channels, overrides, phrases, ignore,
        exports and use."
    `)
  })
})

describe('a guide of the wrong shape', () => {
  test('tells all that is wrong at once, in the order of the file', () => {
    const text = [
      'voise: formal',
      'voice: frendly',
      'product: 365',
      'context:',
      '  channel: e-mail',
      '  template: yes',
      'channels:',
      '  twitter: {cliche: off}',
      'rules:',
      '  cliche: offf',
      '  closing: false',
      '  length:',
      '  words: {severity: fatal}',
      'overrides:',
      '  - rules: {cliche: off}',
    ].join('\n')
    expect(errorOf(text)).toMatchInlineSnapshot(`
      "11 problems in the guide

      guide.yaml:1:1
        Unknown key “voise”.
        1 | voise: formal
          | ^^^^^
        Did you mean “voice”?

      guide.yaml:2:8
        Expected friendly or formal, found “frendly”.
        2 | voice: frendly
          |        ^^^^^^^
        Did you mean “friendly”?

      guide.yaml:3:10
        Expected text or a list of texts, found 365.
        3 | product: 365
          |          ^^^
        Write it in quotation marks: "365".

      guide.yaml:5:12
        Expected email, chat, social, sms, review or forum, found
        “e-mail”.
        5 |   channel: e-mail
          |            ^^^^^^
        Did you mean “email”?

      guide.yaml:6:13
        Expected true or false, found “yes”.
        6 |   template: yes
          |             ^^^
        Write true.

      guide.yaml:8:3
        Unknown key “twitter”.
        8 |   twitter: {cliche: off}
          |   ^^^^^^^
        A map of channels to rules has email, chat, social, sms,
        review and forum.

      guide.yaml:10:11
        Expected off, suggestion, warning, error, or a map of
        options, found “offf”.
        10 |   cliche: offf
           |           ^^^^
        Did you mean “off”?

      guide.yaml:11:12
        Expected off, suggestion, warning, error, or a map of
        options, found false.
        11 |   closing: false
           |            ^^^^^
        Write off.

      guide.yaml:12:3
        Expected off, suggestion, warning, error, or a map of
        options, found nothing.
        12 |   length:
           |   ^^^^^^
        Write a value, or delete the key.

      guide.yaml:13:21
        Expected off, suggestion, warning or error, found “fatal”.
        13 |   words: {severity: fatal}
           |                     ^^^^^

      guide.yaml:15:5
        “files” is missing: an override needs it.
        15 |   - rules: {cliche: off}
           |     ^^^^^^^^^^^^^^^^^^^^"
    `)
  })

  test('keeps what is right', () => {
    expect(parse('voise: formal\nrules: {a: off, b: 3}').value).toEqual({rules: {a: 'off'}})
  })

  test('phrase lists and their examples', () => {
    const text = [
      'phrases:',
      '  acme/none: {message: Hello}',
      '  acme/number: {match: 3}',
      '  acme/entries: {match: [{mtach: a}, {match: b, repair: unsafe}]}',
      '  acme/examples:',
      '    match: a',
      '    examples:',
      '      - good: a',
      '        bad: «a»',
      '      - bad: a',
      '      - bad: «a',
      '      - good: «a»',
      '      - fixed: a',
      '      - bad: «a»',
      '        fixd: b',
    ].join('\n')
    expect(errorOf(text)).toMatchInlineSnapshot(`
      "11 problems in the guide

      guide.yaml:2:3
        “match” is missing: a phrase list needs it.
        2 |   acme/none: {message: Hello}
          |   ^^^^^^^^^

      guide.yaml:3:24
        Expected a pattern, a list of patterns or entries, or a
        map of patterns to what to write instead, found 3.
        3 |   acme/number: {match: 3}
          |                        ^

      guide.yaml:4:26
        “match” is missing: a phrase entry needs it.
        4 |   acme/entries: {match: [{mtach: a}, {match: b, …
          |                          ^^^^^^^^^^

      guide.yaml:4:27
        Unknown key “mtach”.
        4 |   acme/entries: {match: [{mtach: a}, {match: b, …
          |                           ^^^^^
        Did you mean “match”?

      guide.yaml:4:57
        Expected safe or review, found “unsafe”.
        4 | … a}, {match: b, repair: unsafe}]}
          |                          ^^^^^^
        Did you mean “safe”?

      guide.yaml:8:9
        Expected an example with either good or bad.
        8 |       - good: a
          |         ^^^^^^^

      guide.yaml:10:9
        Expected a bad example with « and » around the words to be
        flagged.
        10 |       - bad: a
           |         ^^^^^^

      guide.yaml:11:9
        Expected a bad example with « and » around the words to be
        flagged.
        11 |       - bad: «a
           |         ^^^^^^^

      guide.yaml:12:9
        Expected a good example without « and ».
        12 |       - good: «a»
           |         ^^^^^^^^^

      guide.yaml:13:9
        Expected an example with either good or bad.
        13 |       - fixed: a
           |         ^^^^^^^^

      guide.yaml:15:9
        Unknown key “fixd”.
        15 |         fixd: b
           |         ^^^^
        Did you mean “fixed”?"
    `)
  })

  test('stops telling after fifty', () => {
    const text = Array.from({length: 200}, (_, index) => `key${index}: 1`).join('\n')
    expect(parse(text).problems).toHaveLength(50)
  })
})
