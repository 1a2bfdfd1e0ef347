import {rules} from '../../../rules/index.ts'
import {channels} from '../../document/draft.ts'
import {helpDeskNames} from '../../document/placeholder/help-desk.ts'
import {noise} from './drafts.ts'
import type {Random} from './random.ts'

const ids = rules.map(({id}) => id)
const severities = ['off', 'suggestion', 'warning', 'error']
const strange: readonly unknown[] = [
  null,
  true,
  -1,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  '',
  ' ',
  [],
  {},
  [[]],
  ['x'],
  {a: {b: {}}},
  'error',
  '__proto__',
]
const patterns = [
  'tier two',
  '(escalate|pass) this to (tier|level) @number',
  '[we|I] [have|just|already] *3 sorry',
  '@we *5 refund',
  '*',
  '*99',
  '(',
  '[a',
  'a|',
  '(a|(b|(c|[d|[e]])))',
  '@nothing',
  'a* b',
  '«a»',
  '((((((((((a))))))))))',
  '[a] [b] [c] [d] [e] [f] [g] [h] [i] [j] [k] [l] [m] [n]',
  '*9 a *9 b *9 c *9 d *9 e',
  '(a|b)(c|d)',
  'naïve 😀',
  '\u202e',
]
const keys = [
  'extends',
  'voice',
  'product',
  'terms',
  'helpDesk',
  'context',
  'rules',
  'channels',
  'overrides',
  'phrases',
  'ignore',
  'exports',
]

/** The text of a guide in JSON or YAML: mostly a right one, often with something wrong in it. */
export function makeGuide(random: Random): {readonly text: string; readonly format: 'json' | 'yaml'} {
  const pairs = random
    .list(0, 5, () => random.pick(keys))
    .map((key) => `${JSON.stringify(key)}: ${json(random, valueFor(random, key))}`)
  if (random.chance(0.1))
    pairs.push(`${JSON.stringify(random.pick(['__proto__', 'constructor', 'toString', 'rule']))}: {"a": 1}`)
  const text = `{${pairs.join(', ')}}`
  return {text: random.chance(0.2) ? broken(random, text) : text, format: random.pick(['json', 'yaml'])}
}

/** With a piece taken out, put in or doubled. */
export function broken(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  const length = random.below(12)
  const put = random.pick([
    '',
    '',
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '\n',
    '- ',
    '*a',
    '&a ',
    '<<: ',
    '!!js/function ',
    '\\',
    '\\ud800',
    '\t',
    '\u0000',
    ';',
    noise(random),
  ])
  return random.chance(0.2)
    ? text.slice(0, at)
    : text.slice(0, at) + put + text.slice(random.chance(0.5) ? at : at + length)
}

/** JSON that keeps `__proto__` as a key of its own. */
const json = (random: Random, value: unknown): string =>
  random.chance(0.03) ? JSON.stringify(random.pick(strange)) : (JSON.stringify(value) ?? 'null')

function valueFor(random: Random, key: string): unknown {
  if (random.chance(0.1)) return random.pick(strange)
  const values: Readonly<Record<string, () => unknown>> = {
    extends: () =>
      random.pick([
        'recommended',
        'formal',
        ['social', 'templates'],
        './other.yaml',
        '/etc/passwd',
        'vale:x',
        '__proto__',
      ]),
    voice: () => random.pick(['friendly', 'formal', 'frendly']),
    product: () => random.pick(['Acme Cloud', ['iPhone', 'acme'], [''], 'a'.repeat(300)]),
    terms: () =>
      Object.fromEntries(
        random.list(0, 4, () => [
          random.pick([...patterns, 'ticket', '__proto__x']),
          random.pick(['conversation', null, ['a', 'b'], '', '{{x}}', '$1 $& \\']),
        ]),
      ),
    helpDesk: () =>
      random.pick([
        ...helpDeskNames,
        {open: '<<', close: '>>', customer: ['NAME'], fallback: '<<FIELD|TEXT>>'},
        {open: '', close: '', customer: []},
      ]),
    context: () => ({
      channel: random.pick(channels),
      customer: random.pick(['Ann', {name: 'Ann', message: 'Help!'}]),
      turn: random.below(3),
      template: random.chance(0.5),
    }),
    rules: () => ruleSettings(random),
    channels: () => ({[random.pick(channels)]: ruleSettings(random)}),
    overrides: () =>
      random.list(0, 3, () => ({
        files: random.pick(['*.txt', '**/a', '!(a', '{a,b', '[', '!x']),
        rules: ruleSettings(random),
      })),
    phrases: () =>
      Object.fromEntries(
        random.list(0, 3, () => [
          random.pick(['acme/x', 'acme/y', 'cliche', 'x', 'acme/constructor']),
          phrases(random),
        ]),
      ),
    ignore: () =>
      random.list(0, 2, () => ({rule: random.pick([...ids, 'none']), phrase: random.pick(patterns), reason: 'so'})),
    exports: () => [
      {
        files: '*.json',
        body: random.pick(['body', 'a.b', '__proto__', '', 'a..b']),
        list: random.pick(['', 'x', 'constructor']),
      },
    ],
  }
  return values[key]?.()
}

function ruleSettings(random: Random): object {
  const setting = () => {
    const rule = random.pick(rules)
    const options = Object.entries(rule.options).map(([name, spec]) => [
      name,
      random.chance(0.8) ? spec.default : random.pick(strange),
    ])
    const value = random.chance(0.5)
      ? random.pick(severities)
      : {severity: random.pick(severities), ...Object.fromEntries(options)}
    return [random.chance(0.9) ? rule.id : random.pick(['nothing', 'constructor', 'toString']), value]
  }
  return Object.fromEntries(random.list(0, 4, setting))
}

const phrases = (random: Random): object => ({
  message: random.pick(['Not so.', 'Write {suggestion}.', '{match}', '{nothing}', '']),
  match: random.pick([
    random.pick(patterns),
    random.list(1, 3, () => random.pick(patterns)),
    {[random.pick(patterns)]: random.pick(['so', null, '{1}'])},
  ]),
  ...(random.chance(0.3) ? {repair: random.pick(['safe', 'review', 'no'])} : {}),
  ...(random.chance(0.3) ? {unless: random.pick(patterns)} : {}),
  ...(random.chance(0.3) ? {examples: [{bad: 'We «tier two» you.'}, {good: 'Fine.'}]} : {}),
})
