import {rules} from '../../../rules/index.ts'
import {type Context, channels, type Draft, formats} from '../../document/draft.ts'
import {helpDeskNames} from '../../document/placeholder/help-desk.ts'
import type {Random} from './random.ts'

/** What a fix must leave as it is, byte for byte: placeholders of every dialect, links, addresses, numbers, code. */
export const keepsakes: readonly string[] = [
  '{{ticket.requester.first_name}}',
  "{{ticket.requester.first_name | default: 'there'}}",
  '{{contact.name}}',
  '{% if github %}yes{% else %}no{% endif %}',
  '{{ website }}',
  '{%customer.firstName,fallback=there%}',
  '{{first_name | fallback: "there"}}',
  '#{ticket.customer.firstname}',
  '%{ticket.name}',
  '%username',
  '[[name]]',
  '{!Contact.FirstName}',
  '{{{Recipient.FirstName}}}',
  `\${Contacts.First Name}`,
  '{%conversation.id%}',
  '[%custom%]',
  '<<ORDER>>',
  'https://shop.example/orders/4471?a=very&b=just#utilize',
  'http://x.example/do-not-hesitate/{{ticket.id}}',
  'help@shop.example',
  'Order 4471-B of 12 May 2024 came to €29.50.',
  'call +44 20 7946 0958 by 17:30',
  '1,234.56',
  'v2.10.3',
  'RMA-00912-ZZ',
  '`do not hesitate`',
]

/** Names that a fix must keep. */
export const names: readonly string[] = [
  'Angela',
  'Zoë O’Brien-Müller',
  'Sérgio Almeida',
  'lex_22',
  'Nguyễn Thị Minh Khai',
  '王小明',
  'José',
  'Jose\u0301',
  'van der Berg',
]

/** Sentences that the rules' own authors wrote, good and bad: drafts of them meet every rule. */
const sentences = rules.flatMap(({examples}) =>
  examples.map((example) => ('good' in example ? example.good : example.bad.replace(/[«»]/g, ''))),
)
const greetings = ['Hi NAME,', 'Dear NAME,', 'Dear Customer,', 'Hello', 'hey NAME!', 'Good morning NAME –', 'NAME,']
const signOffs = ['Best,\nNAME', 'Kind regards\nNAME\nAcme', '-- \nNAME', 'Thanks!', '/NAME', 'Sent from my phone']
const marks = [
  '**',
  '*',
  '_',
  '> ',
  '- ',
  '1. ',
  '# ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  ' — ',
  '…',
  '&amp; ',
  '&#8217;',
  '&bogus;',
  '<br>',
  '<p>',
  '</p>',
  '<b>',
  '</i>',
  '<a href="https://a.example/?x=1&y=2">',
  '</a>',
  '<!-- replylint-ignore-next cliche: no -->',
  '<!-- ',
  '```\n',
  '| a | b |\n|---|---|\n',
  '[text](https://b.example)',
  '![alt](c.png "title")',
  '😀 ',
  '👩‍👩‍👧‍👦',
  ' (',
  ') ',
  '“',
  '” ',
  '"',
  "'",
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\u0301',
  '\u0000',
  '\u001b[31m',
  '\ud83d',
  '\ude00',
]
const hostile = [
  '"',
  '.',
  '…',
  '(',
  ')',
  '[',
  '{',
  '{{',
  '{%',
  '}}',
  '<',
  '<p>',
  '<!--',
  '>',
  '> ',
  '*',
  '_a_',
  '`',
  ' ',
  '\n',
  '\t',
  '- ',
  '😀',
  'a\u0301',
  '\u0301',
  'a',
  '&amp;',
  '&#x1',
  '\\',
  '|',
  '!',
  'no ',
  'sorry, ',
  'Mr. ',
  '1',
  '1.',
  '/',
  'http://',
  '@',
  '#{',
  '--- ',
  '\ud83d',
]

/** A draft as somebody might write it, with what nobody would. */
export function makeDraft(random: Random): Draft {
  const named = (text: string) => text.replaceAll('NAME', random.pick([...names, ...keepsakes.slice(0, 12), '']))
  const part = (): string => {
    const kind = random.below(20)
    if (kind < 9) return random.pick(sentences)
    if (kind < 12) return random.pick(keepsakes)
    if (kind < 17) return random.pick(marks)
    if (kind < 18) return random.pick(names)
    if (kind < 19) return random.pick(hostile).repeat(1 + random.below(60))
    return noise(random)
  }
  const separator = random.pick([' ', ' ', ' ', '\n', '\n\n', ''])
  const body = random.list(0, 10, part).join(separator)
  const head = random.chance(0.5) ? `${named(random.pick(greetings))}\n\n` : ''
  const tail = random.chance(0.5) ? `\n\n${named(random.pick(signOffs))}\n` : ''
  const whole = mutated(random, head + body + tail)
  const context = makeContext(random)
  return {text: whole, format: random.pick(formats), ...(context ? {context} : {})}
}

/** Characters of every kind, one after another. */
export const noise = (random: Random): string =>
  random
    .list(0, 12, () =>
      String.fromCodePoint(random.pick([random.below(128), random.below(0x3000), random.below(0x20000)])),
    )
    .join('')

/** Now and then something is cut out, doubled or moved. */
function mutated(random: Random, text: string): string {
  if (!random.chance(0.2)) return text
  const [from, to] = [random.below(text.length + 1), random.below(text.length + 1)].sort((a, b) => a - b) as [
    number,
    number,
  ]
  const cut = text.slice(from, to)
  return random.pick([
    text.slice(0, from) + text.slice(to),
    text.slice(0, to) + cut + text.slice(to),
    cut,
    text.toUpperCase(),
    text.replaceAll('\n', '\r\n'),
  ])
}

function makeContext(random: Random): Context | undefined {
  if (random.chance(0.2)) return undefined
  const message = () => random.list(1, 4, () => random.pick([...sentences, ...keepsakes, ...marks])).join(' ')
  return {
    ...(random.chance(0.6) ? {channel: random.pick(channels)} : {}),
    ...(random.chance(0.4) ? {turn: random.pick([0, 1, 2, 7])} : {}),
    ...(random.chance(0.4) ? {template: random.chance(0.5)} : {}),
    ...(random.chance(0.3) ? {helpDesk: random.pick(helpDeskNames)} : {}),
    ...(random.chance(0.4) ? {agent: {name: random.pick([...names, noise(random)])}} : {}),
    ...(random.chance(0.6)
      ? {
          customer: {
            ...(random.chance(0.8) ? {name: random.pick([...names, noise(random)])} : {}),
            ...(random.chance(0.7) ? {message: message()} : {}),
            ...(random.chance(0.1) ? {language: random.pick(['de', 'en-GB', 'x', ''])} : {}),
          },
        }
      : {}),
  }
}
