import {describe, expect, test} from 'vitest'
import type {Rule} from '../rule/index.ts'
import {GuideError} from './errors.ts'
import {withPresets} from './extend.ts'
import type {Guide} from './guide.ts'
import type {GuideInput} from './input.ts'
import {type GuideLayer, layerFromObject} from './layer.ts'
import {parseGuide} from './parse.ts'
import {resolveGuide} from './resolve.ts'
import {lengthRule, testRules} from './testing-rules.ts'

const layer = (text: string, file = 'guide.yaml', folder = '/team') => parseGuide(text, {file, folder, format: 'yaml'})
const resolve = (...layers: (string | GuideLayer)[]): Guide =>
  resolveGuide(
    layers.map((one, index) => (typeof one === 'string' ? layer(one, `${index + 1}.yaml`) : one)),
    testRules,
    [],
  )

function errorOf(...layers: (string | GuideLayer)[]): string {
  try {
    resolve(...layers)
  } catch (error) {
    expect(error).toBeInstanceOf(GuideError)
    return (error as GuideError).message
  }
  return 'no error'
}

/** Line and file of who set something. */
function origin(guide: Guide, rule: string, key: string, where = {}, entry?: string) {
  const found = guide.originOf(rule, key, where, entry)
  return found === 'default' ? found : `${found.layer.file}:${found.line}`
}

describe('what holds without a guide', () => {
  test('is every rule at its own severity with its own options', () => {
    const guide = resolve(...withPresets(layerFromObject({}, 'guide')))
    expect(guide.settingsFor()).toEqual(
      new Map([
        [
          'length',
          {
            severity: 'warning',
            options: {allow: [], max: 100, strict: false, unit: 'words', ignore: ['hello']},
            explicit: false,
          },
        ],
        ['worn-words', {severity: 'suggestion', options: {allow: []}, explicit: false}],
        ['terminology', {severity: 'warning', options: {allow: [], terms: {}, names: []}, explicit: false}],
      ]),
    )
    expect(guide.voice).toBe('friendly')
    expect(guide.context).toEqual({})
    expect(guide.originOf('length', 'max')).toBe('default')
  })
})

describe('severities and options', () => {
  test('a severity alone, off, and options', () => {
    const settings = resolve('rules: {length: {max: 50}, worn-words: error, terminology: off}').settingsFor()
    expect(settings.get('length')).toMatchObject({
      severity: 'warning',
      explicit: false,
      options: {max: 50, unit: 'words'},
    })
    expect(settings.get('worn-words')).toMatchObject({severity: 'error', explicit: true})
    expect(settings.has('terminology')).toBe(false)
  })

  test('options do not switch on what is off, and come back with it', () => {
    expect(resolve('rules: {length: off}', 'rules: {length: {max: 5}}').settingsFor().has('length')).toBe(false)
    const back = resolve('rules: {length: {severity: off, max: 5}}', 'rules: {length: error}').settingsFor()
    expect(back.get('length')).toMatchObject({severity: 'error', options: {max: 5}})
  })

  test('later layers replace numbers and lists, and merge maps by entry', () => {
    const guide = resolve(
      'rules: {length: {max: 50, ignore: [a, b]}}\nterms: {ticket: conversation, cheap: null}',
      'rules: {length: {ignore: [c]}}\nterms:\n  ticket: [case, request]',
    )
    expect(guide.settingsFor().get('length')?.options).toMatchObject({max: 50, ignore: ['c']})
    expect(guide.settingsFor().get('terminology')?.options.terms).toEqual({ticket: ['case', 'request'], cheap: null})
    expect(origin(guide, 'length', 'max')).toBe('1.yaml:1')
    expect(origin(guide, 'length', 'ignore')).toBe('2.yaml:1')
    expect(origin(guide, 'terminology', 'terms', {}, 'ticket')).toBe('2.yaml:3')
    expect(origin(guide, 'terminology', 'terms', {}, 'cheap')).toBe('1.yaml:2')
  })

  test('product and terms join the options of terminology in the same layer', () => {
    const guide = resolve(
      'product: Acme\nterms: {a: b}\nrules:\n  terminology: {names: [Acme Cloud], terms: {a: c, d: e}}',
    )
    expect(guide.settingsFor().get('terminology')?.options).toEqual({
      allow: [],
      names: ['Acme', 'Acme Cloud'],
      terms: {a: 'c', d: 'e'},
    })
    expect(origin(resolve('product: [Acme, Acme Cloud]'), 'terminology', 'names')).toBe('1.yaml:1')
  })

  test('names of prototypes are terms like any other', () => {
    const guide = resolve('terms: {constructor: builder}', 'terms: {__proto__: sample}')
    const terms = guide.settingsFor().get('terminology')?.options.terms as object
    expect(Object.entries(terms)).toEqual([
      ['constructor', 'builder'],
      ['__proto__', 'sample'],
    ])
  })

  test('the later voice holds', () => {
    const guide = resolve('voice: formal', 'rules: {}')
    expect(guide.voice).toBe('formal')
    expect(guide.originOfVoice()).toMatchObject({line: 1})
  })
})

describe('channels', () => {
  const guide = resolve(
    'rules: {length: {max: 50}}\nchannels:\n  social: {length: {max: 40}, worn-words: off}\n  chat: {length: error}\n',
  )

  test('settings of a channel come after those for all', () => {
    expect(guide.settingsFor({channel: 'social'}).get('length')?.options.max).toBe(40)
    expect(guide.settingsFor({channel: 'social'}).has('worn-words')).toBe(false)
    expect(guide.settingsFor({channel: 'chat'}).get('length')).toMatchObject({severity: 'error', options: {max: 50}})
    expect(guide.settingsFor({channel: 'sms'}).get('length')).toMatchObject({severity: 'warning', options: {max: 50}})
    expect(origin(guide, 'length', 'max', {channel: 'social'})).toBe('1.yaml:3')
    expect(origin(guide, 'worn-words', 'severity', {channel: 'social'})).toBe('1.yaml:3')
  })

  test('the guide’s own channel holds when none is asked for', () => {
    const social = resolve('context: {channel: social}\nchannels: {social: {length: off}}')
    expect(social.settingsFor().has('length')).toBe(false)
    expect(social.settingsFor({channel: 'email'}).has('length')).toBe(true)
  })

  test('a later layer’s settings for all drafts win over an earlier layer’s for a channel', () => {
    const both = resolve('channels: {social: {length: off}}', 'rules: {length: error}')
    expect(both.settingsFor({channel: 'social'}).get('length')?.severity).toBe('error')
  })
})

describe('overrides', () => {
  const guide = resolve(
    [
      'context: {channel: email, agent: Sam}',
      'overrides:',
      '  - files: saved/**',
      '    context: {template: true}',
      '    rules: {length: off}',
      '  - files: ["*.tweet.txt", "!old.tweet.txt"]',
      '    context: {channel: social, customer: Angela, language: pt}',
      '    rules:',
      '      length: {max: 30}',
      'channels: {social: {worn-words: off}}',
    ].join('\n'),
  )

  test('hold for files that their globs match, from the guide’s folder', () => {
    expect(guide.settingsFor({file: '/team/saved/a/b.md'}).has('length')).toBe(false)
    expect(guide.settingsFor({file: '/team/other/saved/b.md'}).has('length')).toBe(true)
    expect(guide.settingsFor({file: '/elsewhere/saved/b.md'}).has('length')).toBe(true)
    expect(guide.settingsFor().has('length')).toBe(true)
  })

  test('a glob without a slash is for names, and ! excludes', () => {
    expect(guide.settingsFor({file: '/team/a/b/one.tweet.txt'}).get('length')?.options.max).toBe(30)
    expect(guide.settingsFor({file: '/team/old.tweet.txt'}).get('length')?.options.max).toBe(100)
  })

  test('set the context of a file, and with it the channel’s settings', () => {
    expect(guide.contextFor('/team/saved/a.md')).toEqual({channel: 'email', template: true, agent: {name: 'Sam'}})
    expect(guide.contextFor('/team/one.tweet.txt')).toEqual({
      channel: 'social',
      agent: {name: 'Sam'},
      customer: {name: 'Angela', language: 'pt'},
    })
    expect(guide.context).toEqual({channel: 'email', agent: {name: 'Sam'}})
    expect(guide.settingsFor({file: '/team/one.tweet.txt'}).has('worn-words')).toBe(false)
    expect(guide.originOfContext('channel', '/team/one.tweet.txt')).toMatchObject({line: 7})
    expect(guide.originOfContext('channel')).toMatchObject({line: 1})
    expect(guide.originOfContext('turn')).toBe('default')
  })

  test('the last that matches wins', () => {
    const last = resolve('overrides: [{files: "*", rules: {length: off}}, {files: a.md, rules: {length: error}}]')
    expect(last.settingsFor({file: '/team/a.md'}).get('length')?.severity).toBe('error')
    expect(origin(last, 'length', 'severity', {file: '/team/a.md'})).toBe('1.yaml:1')
  })
})

describe('one map for equal settings', () => {
  test('however they came about', () => {
    const guide = resolve(
      'channels: {social: {length: off}, sms: {length: off}}\noverrides: [{files: a.md, rules: {length: off}}]',
    )
    const social = guide.settingsFor({channel: 'social'})
    expect(guide.settingsFor({channel: 'social'})).toBe(social)
    expect(guide.settingsFor({channel: 'sms'})).toBe(social)
    expect(guide.settingsFor({file: '/team/a.md'})).toBe(social)
    expect(guide.settingsFor()).toBe(guide.settingsFor({file: '/team/b.md', channel: 'chat'}))
    expect(guide.settingsFor()).not.toBe(social)
  })
})

describe('phrase lists', () => {
  const text = [
    'phrases:',
    '  acme/tiers:',
    '    message: "Customers don’t know our tiers. Write {suggestion}."',
    '    why: Nobody outside knows them.',
    '    severity: error',
    '    unless: tier list',
    '    match:',
    '      "escalate to (tier|level) @number": ask a specialist',
    '      tier one: null',
    '    examples:',
    '      - bad: I will «escalate to tier 2».',
    '        context: {customer: Angela, channel: chat}',
    '      - good: I will ask a specialist.',
  ].join('\n')

  test('become rules like any other', () => {
    const guide = resolve(text, 'rules: {acme/tiers: warning}')
    const rule = guide.rules.at(-1)!
    expect(rule).toMatchObject({
      id: 'acme/tiers',
      group: 'team',
      severity: 'error',
      repair: 'review',
      why: 'Nobody outside knows them.',
      phrases: {
        phrases: [
          {match: 'escalate to (tier|level) @number', swap: 'ask a specialist', unless: ['tier list']},
          {match: 'tier one', unless: ['tier list']},
        ],
      },
      examples: [
        {bad: 'I will «escalate to tier 2».', context: {customer: {name: 'Angela'}, channel: 'chat'}},
        {good: 'I will ask a specialist.'},
      ],
    })
    expect(guide.settingsFor().get('acme/tiers')).toEqual({severity: 'warning', options: {allow: []}, explicit: true})
  })

  test('may be written as one pattern, patterns, or entries', () => {
    const entries = (match: string) =>
      (
        resolve(`phrases: {acme/x: {swap: so, repair: safe, match: ${match}}}`).rules.at(-1)!.phrases as Record<
          string,
          unknown
        >
      ).phrases
    expect(entries('as such')).toEqual([{match: 'as such', swap: 'so', repair: 'safe'}])
    expect(entries('[as such, thus]')).toEqual([
      {match: 'as such', swap: 'so', repair: 'safe'},
      {match: 'thus', swap: 'so', repair: 'safe'},
    ])
    expect(entries('[thus, {match: hence, swap: therefore, repair: review}]')).toEqual([
      {match: 'thus', swap: 'so', repair: 'safe'},
      {match: 'hence', swap: 'therefore', repair: 'review'},
    ])
  })

  test('a later list of the same name takes the place of the earlier', () => {
    const guide = resolve('phrases: {acme/x: {match: a word}}', 'phrases: {acme/x: {match: other words}}')
    expect(guide.rules.filter(({id}) => id === 'acme/x')).toHaveLength(1)
    expect(guide.rules.at(-1)!.phrases).toEqual({phrases: [{match: 'other words'}]})
  })

  test('phrases that are too many behind one word', () => {
    const patterns = Array.from({length: 300}, (_, index) => `      - (we|team${index}) *8 word${index}`)
    expect(
      errorOf(['phrases:', '  acme/few: {match: we are}', '  acme/gaps:', '    match:', ...patterns].join('\n')),
    ).toMatchInlineSnapshot(`
        "1.yaml:3:3
          300 phrases with gaps can begin with “we”: where it
          stands, a draft would wait for all of them.
          (docs/phrases.md)
          3 |   acme/gaps:
            |   ^^^^^^^^^
          Begin them alike up to the gap, so that they share it, or
          with words of their own."
      `)
    expect(() =>
      resolve(['phrases:', '  acme/gaps:', '    match:', ...patterns.slice(0, 200)].join('\n')),
    ).not.toThrow()
  })

  test('what is wrong in them', () => {
    expect(
      errorOf(
        [
          'phrases:',
          '  length: {match: a word}',
          '  acme/open: {match: "thank (you"}',
          '  acme/map:',
          '    match:',
          '      "at your @mony": x',
          '  acme/unless: {match: [a b, c d], unless: "x ("}',
          '  acme/hole: {match: "wait @number days", swap: "wait {2} days"}',
          '  acme/safe:',
          '    repair: safe',
          '    match: {hence: [so, thus]}',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "6 problems in the guide

      1.yaml:2:3
        “length” cannot be the name of a phrase list.
        2 |   length: {match: a word}
          |   ^^^^^^
        Put a name of your team and a slash before it:
        acme/length.

      1.yaml:3:29
        A bracket that is not closed. (docs/phrases.md)
        3 |   acme/open: {match: "thank (you"}
          |                             ^
        Add “)”.

      1.yaml:6:16
        An unknown class “@mony”. (docs/phrases.md)
        6 |       "at your @mony": x
          |                ^^^^^
        The nearest is @month.

      1.yaml:7:47
        A bracket that is not closed. (docs/phrases.md)
        7 |   acme/unless: {match: [a b, c d], unless: "x ("…
          |                                               ^
        Add “)”.

      1.yaml:8:49
        Nothing fills {2}: {1} is the last hole of the pattern.
        8 | …it @number days", swap: "wait {2} days"}
          |                          ^^^^^^^^^^^^^^^

      1.yaml:10:13
        A safe repair needs exactly one swap, and here are 2.
        10 |     repair: safe
           |             ^^^^
        Write repair: review, or one swap."
    `)
  })
})

describe('rules of use', () => {
  const used = (rule: Rule): GuideLayer => ({...layer('use: ./rule.js'), used: [rule]})

  test('are rules like any other', () => {
    const guide = resolve(used({...lengthRule, id: 'acme/short'}), 'rules: {acme/short: {max: 7}}')
    expect(guide.settingsFor().get('acme/short')?.options.max).toBe(7)
  })

  test('need a name of their own', () => {
    expect(errorOf(used(lengthRule))).toMatchInlineSnapshot(`
      "guide.yaml:1:6
        “length” cannot be the id of a rule of yours.
        1 | use: ./rule.js
          |      ^^^^^^^^^
        Put a name of your team and a slash before it:
        acme/length."
    `)
    expect(errorOf(used({...lengthRule, id: 'acme/x'}), used({...lengthRule, id: 'acme/x'}))).toContain(
      'There are two rules “acme/x”.',
    )
  })

  test('are not loaded here', () => {
    expect(errorOf('use: ./rule.js')).toMatchInlineSnapshot(`
      "1.yaml:1:6
        “use” names files, and files are not read here.
        1 | use: ./rule.js
          |      ^^^^^^^^^
        Load the guide with replylint/node, which reads files."
    `)
  })
})

describe('errors', () => {
  test('all that is wrong with rules, wherever it stands', () => {
    expect(
      errorOf(
        [
          'voise: formal',
          'rules:',
          '  lenght: off',
          '  length:',
          '    max: 900',
          '    mxa: 3',
          '    strict: yes',
          '    unit: word',
          '    ignore: hello',
          '  worn-words: {allow: [so "so", "open (here"], max: 3}',
          '  constructor: off',
          'channels:',
          '  chat: {lengths: {max: 2}}',
          'overrides:',
          '  - files: "*.md"',
          '    rules: {length: {max: 1.5}}',
          'terms: {"two (words": a}',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "13 problems in the guide

      1.yaml:1:1
        Unknown key “voise”.
        1 | voise: formal
          | ^^^^^
        Did you mean “voice”?

      1.yaml:3:3
        Unknown rule “lenght”.
        3 |   lenght: off
          |   ^^^^^^
        Did you mean “length”?

      1.yaml:5:10
        Expected a whole number from 1 to 500 for max, found 900.
        5 |     max: 900
          |          ^^^

      1.yaml:6:5
        Unknown option of length “mxa”.
        6 |     mxa: 3
          |     ^^^
        Did you mean “max”?

      1.yaml:7:13
        Expected true or false, found “yes”.
        7 |     strict: yes
          |             ^^^
        Write true.

      1.yaml:8:11
        Expected words or characters, found “word”.
        8 |     unit: word
          |           ^^^^
        Did you mean “words”?

      1.yaml:9:13
        Expected a list, found “hello”.
        9 |     ignore: hello
          |             ^^^^^
        Write [hello].

      1.yaml:10:39
        A bracket that is not closed. (docs/phrases.md)
        10 |   worn-words: {allow: [so "so", "open (here"], m…
           |                                       ^
        Add “)”.

      1.yaml:10:48
        Unknown option of worn-words “max”.
        10 | …so "so", "open (here"], max: 3}
           |                          ^^^
        worn-words has severity and allow.

      1.yaml:11:3
        Unknown rule “constructor”.
        11 |   constructor: off
           |   ^^^^^^^^^^^
        replylint rules lists them all.

      1.yaml:13:10
        Unknown rule “lengths”.
        13 |   chat: {lengths: {max: 2}}
           |          ^^^^^^^
        Did you mean “length”?

      1.yaml:16:27
        Expected a whole number from 1 to 500 for max, found 1.5.
        16 |     rules: {length: {max: 1.5}}
           |                           ^^^

      1.yaml:17:14
        A bracket that is not closed. (docs/phrases.md)
        17 | terms: {"two (words": a}
           |              ^
        Add “)”."
    `)
  })

  test('carry the first problem’s place and advice', () => {
    try {
      resolve('rules:\n  lenght: off\n  zzz: off')
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({
        file: '1.yaml',
        line: 2,
        column: 3,
        nearest: 'length',
        excerpt: '  2 |   lenght: off\n    |   ^^^^^^',
      })
      expect((error as GuideError).problems).toHaveLength(2)
    }
  })

  test('of objects name the path', () => {
    const guide = {rules: {length: {max: 0}}} satisfies GuideInput
    expect(errorOf(layerFromObject(guide, 'guide'))).toMatchInlineSnapshot(`
      "guide (rules.length.max)
        Expected a whole number from 1 to 500 for max, found 0."
    `)
    expect(errorOf(layerFromObject([], 'guide'))).toMatchInlineSnapshot(`
      "guide
        Expected a map of keys such as rules and voice, found a
        list."
    `)
    expect(errorOf(layerFromObject({voice: undefined, rules: {length: 'off'}}, 'guide'))).toBe('no error')
  })

  test('of several files are told together', () => {
    expect(errorOf('voise: formal', 'rules: {lenght: off}').match(/^\d\.yaml:.*/gm)).toEqual([
      '1.yaml:1:1',
      '2.yaml:1:9',
    ])
  })

  test('terms without terminology', () => {
    expect(() => resolveGuide([layer('terms: {a: b}')], [lengthRule])).toThrow('needs the rule terminology')
  })
})
