import {
  type Document,
  defineRule,
  type Finding,
  firstName,
  type Greeting,
  isMisspelling,
  lettered,
  letteredPattern,
  nameParts,
  type Range,
  startsWithCapital,
} from '../../src/rule/index.ts'

export default defineRule({
  id: 'customer-name',
  group: 'structure',
  summary: 'Greet customers by the name they use.',
  why: 'A name is the shortest way to say “I know who I am writing to”; a wrong one says the opposite (tip 5).',
  severity: 'warning',
  repair: 'safe',
  needs: ['customer.name', 'channel', 'turn', 'template'],
  examples: [
    {
      bad: 'Hi «Sergio»,\n\nThe part is in stock again.',
      fixed: 'Hi Sérgio,\n\nThe part is in stock again.',
      context: {customer: {name: 'Sérgio Almeida'}},
    },
    {
      bad: 'Hello «Kate»!\n\nThe part is in stock again.',
      fixed: 'Hello Katie!\n\nThe part is in stock again.',
      context: {customer: {name: 'Katie'}},
    },
    {
      bad: '«Sergio»,\n\nThe part is in stock again.',
      fixed: 'Sérgio,\n\nThe part is in stock again.',
      context: {customer: {name: 'Sérgio Almeida'}},
    },
    {
      bad: '«Ines»,\n\nThe part is in stock again.',
      fixed: 'Ines,\n\nThe part is in stock again.',
      context: {customer: {name: 'Maria'}},
    },
    {
      bad: 'Hi «there»,\n\nThe part is in stock again.',
      fixed: 'Hi Maria,\n\nThe part is in stock again.',
      context: {customer: {name: 'Maria'}},
    },
    {
      bad: 'Hello«»,\n\nThe part is in stock again.',
      fixed: 'Hello Maria,\n\nThe part is in stock again.',
      context: {customer: {name: 'MARIA'}},
    },
    {bad: 'Hi «there»,\n\nThe part is in stock again.', context: {template: true}},
    {
      bad: 'Hi «Nvaeen», thanks for the stars!',
      fixed: 'Hi Naveen, thanks for the stars!',
      context: {channel: 'review', customer: {name: 'Naveen'}},
    },
    {
      bad: 'Hi «Hari»! Good to hear.',
      fixed: 'Hi Harry! Good to hear.',
      context: {channel: 'review', customer: {name: 'Harry'}},
    },
    {good: 'Hi Dharma! Good to hear.', context: {channel: 'review', customer: {name: 'DHARMENDRA'}}},
    {good: 'Hey there!\n\nThe part is in stock again.'},
    {good: 'Hi Maria,\n\nThe part is in stock again.', context: {customer: {name: 'maria lopez'}}},
    {good: 'Dear Ms. Lopez,\n\nThe part is in stock again.', context: {customer: {name: 'Maria Lopez'}}},
    {good: 'Dear Gareth and Nell,\n\nThe part is in stock again.', context: {customer: {name: 'Gareth Mostyn'}}},
    {
      good: 'Hi {% if contact.first_name %}{{contact.first_name}}{% else %}there{% endif %},\n\nThe part is in stock.',
      context: {template: true},
    },
    {good: 'Hi {{ticket.requester.first_name}},\n\nThe part is in stock again.', context: {template: true}},
    {good: 'Great!\n\nThe part is in stock again.', context: {customer: {name: 'Maria'}}},
    {good: 'Timeline:\n\nThe part is in stock from Monday.', context: {customer: {name: 'Maria'}}},
    {good: 'Thanks for the photos, Maria. Hello again!', context: {customer: {name: 'Maria'}}},
    {good: 'Hi there, it is in stock again.', context: {channel: 'chat', turn: 2, customer: {name: 'Maria'}}},
    {good: 'Hi Sam, we hear you.', context: {channel: 'review', customer: {name: 'Technical'}}},
    {good: 'Hi Lex, on it!\n\nAda', context: {customer: {name: 'lex_22@mail.test'}}},
  ],
  *check(document): Iterable<Finding> {
    const {context, greeting} = document
    if (greeting === undefined || greeting.placeholder) return
    if (context.template) {
      if (document.isFirstEmail && !namesSomebody(document) && !document.isForNameless)
        yield withoutPlaceholder(greeting)
      return
    }
    const name = firstName(context.customer?.name)
    if (name === undefined || isNamed(document, greeting) || isNoGreeting(document, greeting, name)) return
    const isName = greeting.addressee !== undefined && looksLikeName(document.prose, greeting.addressee)
    if (document.isFirstEmail) yield isName ? wrong(document, greeting, name) : unused(document, greeting, name)
    else if (isName && isSlip(document, greeting, name)) yield wrong(document, greeting, name)
  },
})

/** Whether a word has the first line to itself, without a “Hi”: it may be something else than a name. */
const isBare = ({opener}: Greeting): boolean => opener.end === opener.start

/** Whether the known name is meant, and written wrongly. */
const isSlip = (document: Document, {addressee}: Greeting, name: string): boolean =>
  isMisspelling(textOf(document, addressee!), name)

/** “Voilà!” or “Timeline:”, as a name would stand there. */
const isNoGreeting = (document: Document, greeting: Greeting, name: string): boolean =>
  isBare(greeting) && /[!:]/.test(document.prose[greeting.addressee!.end] ?? '') && !isSlip(document, greeting, name)

const textOf = ({prose}: Document, {start, end}: Range): string => prose.slice(start, end)

/** Whether any part of the customer's name is in the greeting or the sentences that open the reply. */
function isNamed(document: Document, greeting: Greeting): boolean {
  const opening = document.sentences.slice(0, 2).map((sentence) => sentence.text)
  const written = nameParts([textOf(document, greeting), ...opening].join(' ')).map(bare)
  return nameParts(document.context.customer!.name!).some((part) => written.includes(bare(part)))
}

const edges = letteredPattern(({any}) => `^[^${any}]+|[^${any}]+$`, 'g')

/** In small letters, without the marks around it. */
function bare(part: string): string {
  const small = part.normalize('NFC').toLowerCase()
  return small.replace(edges(small), '')
}

/** “Kate”, but not “there”, “all” or “lovely”. */
const looksLikeName = (prose: string, {start, end}: Range): boolean =>
  startsWithCapital(prose.slice(start, end)) &&
  !/^(?:there|all|everyone|folks|team|friend|again|sir|madam)\b/i.test(prose.slice(start, end))

const isLetters = lettered(({any}) => `^[${any}]+$`)

function wrong(document: Document, greeting: Greeting, name: string): Finding {
  const at = greeting.addressee!
  const written = textOf(document, at)
  const isOneName = nameParts(written).length === 1 && isLetters(written)
  const isSure = isOneName && (!isBare(greeting) || isSlip(document, greeting, name))
  return {
    at,
    message: `“${written}” is not the customer’s name: write “${name}”.`,
    suggestions: [{text: name, safety: isSure ? 'safe' : 'review'}],
  }
}

function unused(document: Document, {addressee, opener}: Greeting, name: string): Finding {
  if (addressee) {
    const message = `The customer’s name is known: write “${name}” for “${textOf(document, addressee)}”.`
    const isPlain = /^(?:there|all|everyone|friend)$/i.test(textOf(document, addressee))
    return {at: addressee, message, suggestions: [{text: name, safety: isPlain ? 'safe' : 'review'}]}
  }
  const at = {start: opener.end, end: opener.end}
  const closes = /^(?:[,!.:]|\s*(?:\n|$))/.test(document.prose.slice(opener.end, opener.end + 3))
  const message = `The customer’s name is known: greet “${name}”.`
  return {at, message, suggestions: [{text: ` ${name}`, safety: closes ? 'safe' : 'review'}]}
}

const namesSomebody = (document: Document): boolean =>
  document.atoms.some((atom) => atom.placeholder?.role === 'customer-name' || atom.placeholder?.syntax === 'bracket')

function withoutPlaceholder({addressee, opener}: Greeting): Finding {
  return {
    at: addressee ?? {start: opener.end, end: opener.end},
    message: 'This saved reply greets nobody by name: put your help desk’s placeholder for the first name here.',
  }
}
