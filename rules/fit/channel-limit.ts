import {type Atom, type Channel, type Document, defineRule, type Finding, firstName} from '../../src/rule/index.ts'
import {type DearMarks, dearMarks} from './channel-limit/dear-marks.ts'
import {type SentText, sentText} from './channel-limit/sent-text.ts'
import {smsParts} from './channel-limit/sms.ts'
import {splitThread} from './channel-limit/thread.ts'
import {firstBeyond, type Unit, weightOf} from './channel-limit/unit.ts'
import {isLight, longestPost, xUnits} from './channel-limit/x.ts'
import {xUrls} from './channel-limit/x-urls.ts'

/** What fits into one message: characters, or bytes of UTF-8. Sources: each platform's developer pages, as their help-desk connectors apply them. */
const networks = {
  x: {name: 'X', max: longestPost},
  messenger: {name: 'Messenger', max: 2000},
  instagram: {name: 'Instagram', max: 1000},
  whatsapp: {name: 'WhatsApp', max: 4096},
  'whatsapp-template': {name: 'The body of a WhatsApp template', max: 1024},
  telegram: {name: 'Telegram', max: 4096},
  line: {name: 'LINE', max: 2000},
  tiktok: {name: 'TikTok', max: 950},
} as const
const stores = {
  'google-play': {name: 'Google Play', max: 350},
  'app-store': {name: 'The App Store', max: 5970},
} as const

/** A short name and a long one: a saved reply has to fit for both. */
const shortName = 'Ann'
const longName = 'Bartholomew'

export default defineRule({
  id: 'channel-limit',
  group: 'fit',
  summary: 'Fit the reply into the channel.',
  why: 'What goes over a channel’s limit is cut off or never sent, and the customer gets half an answer (social care).',
  severity: 'warning',
  repair: 'safe',
  needs: ['channel', 'customer.name', 'agent.name'],
  options: {
    network: {
      type: 'choice',
      default: 'x',
      choices: Object.keys(networks),
      about:
        'Where replies by the channel social go: X 280 characters as X counts them, Instagram 1000 bytes, and so on.',
    },
    store: {
      type: 'choice',
      default: 'google-play',
      choices: Object.keys(stores),
      about: 'Where answers to reviews go: Google Play takes 350 characters, the App Store 5,970.',
    },
    smsParts: {
      type: 'integer',
      default: 2,
      min: 1,
      max: 10,
      about: 'Text messages that one reply may take: 160 characters in the first, 153 in each of several.',
    },
  },
  examples: [
    {good: 'Hi Ana, your bike is ready. Come by until six!', context: {channel: 'sms'}},
    {good: 'a'.repeat(280), context: {channel: 'social'}},
    {bad: `${'a '.repeat(140)}«b»`, context: {channel: 'social'}},
    {good: `${'a'.repeat(240)} https://acme.test/${'b'.repeat(90)}`, context: {channel: 'social'}},
    {good: `@ana_b ${'a'.repeat(280)}`, context: {channel: 'social'}},
    {bad: `${'日'.repeat(140)}«本»`, context: {channel: 'social'}},
    {good: `${'a'.repeat(250)}. 1/2\n${'b'.repeat(250)}. 2/2`, context: {channel: 'social'}},
    {bad: `${'a'.repeat(250)}. 1/2\n${'b'.repeat(276)}. 2/«2»`, context: {channel: 'social'}},
    {good: 'a'.repeat(600), context: {channel: 'social'}, options: {network: 'messenger'}},
    {bad: `${'é'.repeat(500)}«é»`, context: {channel: 'social'}, options: {network: 'instagram'}},
    {bad: `${'a'.repeat(306)}«a»`, context: {channel: 'sms'}},
    {good: 'a'.repeat(306), context: {channel: 'sms'}},
    {bad: `${'a’'.repeat(67)}«b»`, fixed: `${"a'".repeat(67)}b`, context: {channel: 'sms'}},
    {
      bad: 'Hi Ana, your bike is ready. We«’»re open until six today, and the helmet that you asked for is here too.',
      fixed: "Hi Ana, your bike is ready. We're open until six today, and the helmet that you asked for is here too.",
      context: {channel: 'sms'},
      severity: 'suggestion',
    },
    {
      bad: 'Hi Ana, your bike is ready«—»and the helmet “Aero” is here too… It is kept for you until Friday, at the desk.',
      fixed:
        'Hi Ana, your bike is ready - and the helmet "Aero" is here too... It is kept for you until Friday, at the desk.',
      context: {channel: 'sms'},
      severity: 'suggestion',
    },
    {
      bad: 'Hi Ana, before you collect the bike, bring these three: «•» your receipt • your old helmet • the spare key',
      context: {channel: 'sms'},
      severity: 'suggestion',
    },
    {good: 'Hi Ana, we’re open until six today. See you then!', context: {channel: 'sms'}},
    {good: `We’re open until six, Ştefan. ${'a'.repeat(90)}`, context: {channel: 'sms'}},
    {
      bad: `Hi {{first_name}}, ${'a'.repeat(137)}«${'b'.repeat(8)}»`,
      context: {channel: 'sms', template: true},
      options: {smsParts: 1},
      severity: 'suggestion',
    },
    {
      good: `Hi {{first_name}}, ${'a'.repeat(144)}`,
      context: {channel: 'sms', customer: {name: 'Ann'}},
      options: {smsParts: 1},
    },
    {good: 'a'.repeat(350), context: {channel: 'review'}},
    {bad: `${'a'.repeat(350)}«a»`, context: {channel: 'review'}},
    {good: 'a'.repeat(2000), context: {channel: 'review'}, options: {store: 'app-store'}},
    {good: 'a'.repeat(9000), context: {channel: 'email'}},
  ],
  *check(document, options): Iterable<Finding> {
    const limit = limits[document.context.channel ?? 'email']
    if (!limit) return
    for (const name of namesFor(document)) {
      const print = (atom: Atom): string => printed(atom, name, document)
      const sent = sentText(document, print)
      const dear = document.context.channel === 'sms' ? dearMarks(document, sent, print) : undefined
      const found = limit(sent, options, dear)
      const isTight = name === longName
      if (found) {
        yield {
          at: {start: sent.toProse(found.from), end: document.prose.trimEnd().length},
          message: isTight ? `With a name as long as “${name}”, ${lowered(found.message)}` : found.message,
          suggestions: dear ? [dear.suggestion] : [],
          ...(isTight ? {severity: 'suggestion' as const} : {}),
        }
        return
      }
      if (dear) {
        yield {at: dear.at, message: dear.message, suggestions: [dear.suggestion], severity: 'suggestion'}
        return
      }
    }
  },
})

/** The names to try: the customer's, or where it is not known a short and a long one, which make no difference to a reply that calls nobody by name. */
function namesFor({context, atoms}: Document): readonly string[] {
  const known = firstName(context.customer?.name)
  if (known && !context.template) return [known]
  return atoms.some(({placeholder}) => placeholder?.role === 'customer-name') ? [shortName, longName] : [shortName]
}

/** What a placeholder prints, as far as can be known: names, a link, a number; a tag such as `{% if … %}` nothing. */
function printed({text, placeholder}: Atom, name: string, {context}: Document): string {
  if (placeholder!.role === 'customer-name') return name
  if (placeholder!.role === 'agent-name') return context.agent?.name ?? 'Alex'
  if (placeholder!.field === '') return ''
  if (/url|link/i.test(text)) return 'https://acme.test/12345'
  return /date|day|time/i.test(text) ? '12 March' : '1234567'
}

interface Over {
  /** Offset of the sent text where the room ends. */
  readonly from: number
  readonly message: string
}

interface Options {
  readonly network: string
  readonly store: string
  readonly smsParts: number
}

/** What is over a channel's limit, for those that cut a reply off or charge for its length. */
const limits: Readonly<
  Partial<Record<Channel, (sent: SentText, options: Options, dear: DearMarks | undefined) => Over | undefined>>
> = {
  social: (sent, {network}) =>
    network === 'x' ? overPost(sent) : overNetwork(sent.text, network as keyof typeof networks),
  sms: (sent, {smsParts}, dear) => overSms(sent.text, smsParts, dear),
  review: ({text}, {store}) => overReview(text, store as keyof typeof stores),
}

function overReview(text: string, store: keyof typeof stores): Over | undefined {
  const {name, max} = stores[store]
  return text.length <= max ? undefined : over(characters(text), max, `${name} takes ${max} characters`)
}

function overPost({text, urls}: SentText): Over | undefined {
  const links = xUrls(text, urls)
  for (const {start, end} of splitThread(text)) {
    const within = links.filter((url) => url.start >= start && url.end <= end)
    const moved = within.map((url) => ({start: url.start - start, end: url.end - start}))
    const post = text.slice(start, end)
    if (isLight(post, moved.length)) continue
    const found = over(xUnits(post, moved), longestPost, `a post on X holds ${longestPost} characters`)
    if (found) return {...found, from: found.from + start}
  }
  return undefined
}

function overNetwork(text: string, network: keyof typeof networks): Over | undefined {
  const {name, max} = networks[network]
  const isBytes = network === 'instagram'
  // In UTF-8 a UTF-16 code unit takes three bytes at the most.
  if (text.length * (isBytes ? 3 : 1) <= max) return undefined
  const units = isBytes
    ? characters(text).map((unit) => ({...unit, weight: bytesAt(text, unit.start)}))
    : characters(text)
  return over(units, max, `${name} takes ${max} ${isBytes ? 'bytes' : 'characters'}`)
}

function over(units: readonly Unit[], max: number, limit: string): Over | undefined {
  const from = firstBeyond(units, max)
  if (from === undefined) return undefined
  const surplus = weightOf(units) - max
  return {from, message: `${sentenceCase(limit)}, and this is ${surplus} over: cut it, or split it in two.`}
}

function overSms(text: string, most: number, dear: DearMarks | undefined): Over | undefined {
  const {starts} = smsParts(text)
  const from = starts[most]
  if (from === undefined) return undefined
  const first = `This goes out as ${starts.length} text messages, and ${most === 1 ? 'one is' : `${most} are`} plenty`
  const splits = starts.slice(1).map((start) => `“…${text.slice(Math.max(0, start - 12), start).trim()}”`)
  const advice = dear?.advice ?? `the ${splits.length > 1 ? 'cuts come' : 'cut comes'} after ${splits.join(', ')}`
  return {from, message: `${first}: ${advice}.`}
}

function characters(text: string): readonly Unit[] {
  let start = 0
  return Array.from(text, (character) => {
    const unit = {start, weight: 1}
    start += character.length
    return unit
  })
}

function bytesAt(text: string, offset: number): number {
  const code = text.codePointAt(offset)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
/** “This goes …” → “this goes …”; a name keeps its capital. */
const lowered = (text: string): string => text.replace(/^(?:This|A|The) /, (word) => word.toLowerCase())
