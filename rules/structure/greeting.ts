import {type Document, defineRule, type Finding, firstName, type Range, startsWithSmall} from '../../src/rule/index.ts'

const polite = '(?:(?:respected|valued|esteemed|dear|our|my) )*'
const titles = new RegExp(
  `^${polite}(?:sirs?(?:\\s*(?:\\/|or|and)?\\s*(?:madam|ma[’']?am|mam))?|madams?|ma[’']?a?m|(?:mr|ms|mrs)\\.?\\s*(?:\\/|or)\\s*(?:mr|ms|mrs|miss)\\.?)$`,
  'i',
)

/** What people are to a company. */
const roles = 'customer client user subscriber guest patron member'.split(' ')
const people = `
  parent guardian carer supporter donor passenger traveler traveller resident tenant leaseholder householder applicant
  candidate student pupil learner patient player gamer shopper buyer purchaser seller consumer driver rider cyclist
  commuter reader viewer listener visitor enquirer inquirer correspondent complainant requestor booker hirer renter
  lessee occupier occupant voter citizen patron bidder vendor supplier developer creator streamer walker skier hiker
  angler gardener attendee participant delegate claimant employee reviewer requester contributor investor borrower diner
`
  .trim()
  .split(/\s+/)
/** One of these is in whatever `crowd` finds. */
const nouns = [...roles, ...people, 'holder', 'owner', 'payer', 'personnel', 'beneficiar', 'staff']

let crowd: RegExp | undefined
const crowdPattern = (): RegExp =>
  new RegExp(
    `^${polite}(?:(?:${roles.join('|')})s?|\\w+ (?:user|customer|member|guest)|(?:\\w+ )?(?:(?:${people.join('|')})s?|policy ?-?holders?|(?:account|card|ticket|season ticket|pass|key|badge) ?-?holders?|home ?owners?|personnel|users? of \\w+|tax ?payers?|beneficiar(?:y|ies)|staff|pet (?:owner|parent)s?)(?:\\s*(?:\\/|or|and)\\s*(?:guardian|carer|parent|customer|client|member|guest|user)s?)?)$`,
    'i',
  )

/** “Sir/Madam”, “valued customer”, “Parents and Guardians”. */
function isStiff(addressee: string): boolean {
  if (titles.test(addressee)) return true
  const small = addressee.toLowerCase()
  if (!nouns.some((noun) => small.includes(noun))) return false
  crowd ??= crowdPattern()
  return crowd.test(addressee)
}

export default defineRule({
  id: 'greeting',
  group: 'structure',
  summary: 'Greet people as people.',
  why: '“Dear Customer” says that nobody looked who wrote; a name, or a friendly “Hi there”, says that somebody did (tips 5 and 16).',
  severity: 'warning',
  repair: 'safe',
  needs: ['customer.name', 'channel', 'turn'],
  options: {
    required: {type: 'flag', default: true, about: 'Whether a first reply by e-mail has to open with a greeting.'},
  },
  examples: [
    {
      bad: '«Dear Ma’am»,\n\nThe claim was paid on Monday.',
      fixed: 'Hi Ritu,\n\nThe claim was paid on Monday.',
      context: {customer: {name: 'Ritu'}},
    },
    {bad: '«Dear Sir/Madam»,\n\nYour refund is on its way.'},
    {
      bad: '«Dear Customer»,\n\nYour refund is on its way.',
      fixed: 'Hi Angela,\n\nYour refund is on its way.',
      context: {customer: {name: 'Angela Brook'}},
    },
    {bad: '«To whom it may concern»,\n\nThe certificate is attached.'},
    {bad: '«Dear valued customer»,\n\nWe moved your order to Friday.', context: {channel: 'chat', turn: 0}},
    {bad: '«Dear Parent»,\n\nThe trip is on Friday.'},
    {bad: '«Dear Parent/Guardian»,\n\nThe trip is on Friday.'},
    {bad: '«Dear Policyholder»,\n\nThe claim was paid.'},
    {bad: '«Hello user», the update is out today.', context: {channel: 'review', turn: 0}},
    {bad: '«»Your refund went out this morning and should reach your bank by Friday.'},
    {good: 'Hey there!\n\nYour refund is on its way.'},
    {good: 'Dear Mrs. Brook,\n\nYour refund is on its way.', context: {customer: {name: 'Angela Brook'}}},
    {good: 'Good morning,\n\nYour refund is on its way.'},
    {good: 'Your refund is on its way.', context: {channel: 'chat', turn: 3}},
    {good: 'Your refund is on its way.', context: {channel: 'email', turn: 2}},
    {good: 'Your refund is on its way.', options: {required: false}},
    {good: 'Angela,\n\nyour refund is on its way.'},
  ],
  *check(document, {required}): Iterable<Finding> {
    const {greeting} = document
    if (greeting === undefined) {
      if (required && document.isFirstEmail && !opensWithName(document)) yield missing(document)
      return
    }
    const addressee = greeting.addressee ? document.prose.slice(greeting.addressee.start, greeting.addressee.end) : ''
    const opener = document.prose.slice(greeting.opener.start, greeting.opener.end)
    if (/^to whom/i.test(opener) || (opener !== '' && isStiff(addressee.replace(/\s+/g, ' ')))) {
      const at = {start: greeting.start, end: greeting.end}
      const words = document.prose.slice(at.start, at.end)
      const {text, known} = wanted(document)
      const message = `“${words}” could be anybody: write “${text}”.`
      yield {
        at,
        message,
        suggestions: [{text: withComma(document, at, text), safety: known && isPersonal(document) ? 'safe' : 'review'}],
      }
    }
  },
})

function missing(document: Document): Finding {
  const start = document.blocks[0]?.start ?? 0
  const {text} = wanted(document)
  return {
    at: {start, end: start},
    message: `Nobody is greeted: open with “${text},”.`,
    suggestions: [{text: `${text},\n\n`, safety: 'review'}],
  }
}

/** “Dear customer thank you for …” runs on: the new greeting gets its comma. */
const withComma = ({prose}: Document, {end}: Range, text: string): string =>
  prose[end] === ' ' && startsWithSmall(prose.slice(end + 1, end + 2)) ? `${text},` : text

/** In public a name may be a handle; by mail and in a chat it is what the customer signed with. */
const isPersonal = ({context}: Document): boolean => ['email', 'chat'].includes(context.channel ?? 'email')

/** The greeting to write instead, in the team's voice. */
function wanted({context, voice}: Document): {text: string; known: boolean} {
  const name = firstName(context.customer?.name)
  if (voice === 'formal') return {text: name ? `Dear ${context.customer!.name}` : 'Hello', known: name !== undefined}
  return {text: name ? `Hi ${name}` : 'Hi there', known: name !== undefined}
}

/** “Thanks for the photo, Angela!” greets as well as “Hi Angela”. */
function opensWithName({sentences, context}: Document): boolean {
  const name = firstName(context.customer?.name)
  const opening = sentences
    .slice(0, 2)
    .map((sentence) => sentence.text)
    .join(' ')
  return (
    /^(?:thank|thx|welcome)/i.test(opening) ||
    (name !== undefined && opening.toLowerCase().includes(name.toLowerCase()))
  )
}
