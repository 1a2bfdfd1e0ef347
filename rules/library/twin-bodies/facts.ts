import type {Range} from '../../../src/rule/index.ts'

/** What two texts must agree on. */
export type FactKind =
  | 'date'
  | 'time'
  | 'sum'
  | 'percent'
  | 'duration'
  | 'number'
  | 'phone'
  | 'weekday'
  | 'link'
  | 'email'
  | 'field'

/** A fact of a text: what it comes to, however it is written. */
export interface Fact extends Range {
  readonly kind: FactKind
  /** Equal for two ways of writing the same. A date of numbers alone has two: nobody knows which is the month. */
  readonly keys: readonly string[]
  /** What it counts, for numbers. */
  readonly unit?: string
  /** It can answer a fact of the other text, but the other need not have it: “a day”, “two of them”. */
  readonly isLoose?: boolean
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const numberWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
}
const written = Object.keys(numberWords).join('|')
const figure = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?'
const amount = `(?:${figure})`
const hoursIn: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  hr: 1,
  day: 24,
  week: 168,
  month: 720,
  year: 8760,
}
const timeUnit = '(?:business |working |calendar |full |more )?(?<unit>minute|min|hour|hr|day|week|month|year)s?\\b'
const currency = '[$€£¥₹]|\\b(?:usd|eur|gbp|inr|cad|aud|chf|rs)\\.?'
const currencyAfter = '[€£$₹]|(?:usd|eur|gbp|inr|cad|aud|chf|euros?|dollars?|pounds?|rupees?|bucks?)\\b'

type Groups = Readonly<Record<string, string | undefined>>

interface Form {
  readonly kind: FactKind
  readonly pattern: RegExp
  readonly read: (groups: Groups, text: string) => Omit<Fact, 'start' | 'end' | 'kind'> | undefined
}

const inWords = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}.,/:-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')

/** In the order in which they take their words: a date's day is no number. */
const forms: readonly Form[] = [
  {
    kind: 'date',
    pattern: inWords('(?<year>\\d{4})-(?<number>\\d\\d)-(?<day>\\d\\d)'),
    read: ({number, day: on}) => dateOf(Number(number), on),
  },
  {
    kind: 'date',
    pattern: inWords('(?<one>\\d{1,2})[./](?<other>\\d{1,2})[./](?:\\d{4}|\\d\\d)'),
    read: ({one, other}) => ({keys: [`${Number(one)}-${Number(other)}`, `${Number(other)}-${Number(one)}`]}),
  },
  {
    kind: 'date',
    pattern: inWords(`${day}(?: of)? ${month}(?:,? \\d{4})?`),
    read: ({month: of, day: on}) => dateOf(monthOf(of!), on),
  },
  {
    kind: 'date',
    pattern: inWords(`${month} ${day}(?!:)(?:,? \\d{4})?`),
    read: ({month: of, day: on}) => dateOf(monthOf(of!), on),
  },
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\p{N}.,/:-])\+?\(?\d[\d ().-]{7,18}\d(?![\p{L}\p{N}])/gu,
    read: (_groups, text) => phoneOf(text),
  },
  {
    kind: 'time',
    pattern: inWords('(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))? ?(?<half>[ap])\\.?m\\b\\.?'),
    read: ({hour, minute, half}) => timeOf((Number(hour) % 12) + (half!.toLowerCase() === 'p' ? 12 : 0), minute),
  },
  {
    kind: 'time',
    pattern: inWords('(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)'),
    read: ({hour, minute}) => timeOf(Number(hour), minute),
  },
  {kind: 'time', pattern: inWords('noon|midday'), read: () => ({...timeOf(12), isLoose: true})},
  {
    kind: 'percent',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,])(?<amount>${amount})\\s?(?:%|percent\\b|per cent\\b)`, 'giu'),
    read: ({amount: of}) => ({keys: [amountKey(of!)]}),
  },
  {
    kind: 'sum',
    pattern: new RegExp(
      `(?:${currency})\\s?(?<amount>${amount})|(?<![\\p{L}\\p{N}.,])(?<after>${amount})\\s?(?:${currencyAfter})`,
      'giu',
    ),
    read: ({amount: of, after}) => ({keys: [amountKey((of ?? after)!)]}),
  },
  {
    kind: 'duration',
    pattern: inWords(
      `(?:(?<from>\\d{1,4}|${written}) ?(?:-|–|to|or) ?)?(?<to>\\d{1,4}(?:\\.5)?|${written})[ -]${timeUnit}`,
    ),
    read: ({from, to, unit}) => ({keys: [(from ? [from, to!] : [to!]).map((each) => lengthOf(each, unit!)).join('–')]}),
  },
  {
    kind: 'duration',
    pattern: inWords(`(?:an?|one|the|1) ${timeUnit}`),
    read: ({unit}) => ({keys: [lengthOf('1', unit!)], isLoose: true}),
  },
  {
    kind: 'number',
    pattern: inWords(`(?<amount>${figure})(?: (?<unit>\\p{L}{3,20}))?`),
    read: ({amount: of, unit = ''}) => ({keys: [amountKey(of!)], unit: unit.toLowerCase().replace(/s$/, '')}),
  },
  {
    kind: 'number',
    pattern: inWords(`(?<word>${written}|one|once|twice)`),
    read: ({word}) => ({
      keys: [String(numberWords[word!.toLowerCase()] ?? (/twice/i.test(word!) ? 2 : 1))],
      isLoose: true,
    }),
  },
  {
    kind: 'weekday',
    pattern: inWords('(?<name>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?'),
    read: ({name}) => ({keys: [name!.slice(0, 3).toLowerCase()]}),
  },
  {
    kind: 'weekday',
    pattern: /\b(?<name>Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b/g,
    read: ({name}) => ({keys: [name!.slice(0, 3).toLowerCase()], isLoose: true}),
  },
]

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1
const dateOf = (inMonth: number, on: string | undefined) => ({keys: [`${inMonth}-${Number(on)}`]})
const timeOf = (hour: number, minute = '0') => ({keys: [`${hour}:${Number(minute)}`]})
const phoneOf = (text: string) => {
  const digits = text.replaceAll(/\D/g, '')
  // Shorter ones are amounts or order numbers in groups.
  return digits.length < 9 ? undefined : {keys: [digits.slice(-8)]}
}
const lengthOf = (amountOf: string, unit: string): string =>
  String(Math.round((numberWords[amountOf.toLowerCase()] ?? Number(amountOf)) * hoursIn[unit.toLowerCase()]! * 60))
/** “1,000” is a thousand and “19,90” a price. */
const amountKey = (text: string): string => {
  const plain = /,\d{3}(?!\d)/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.')
  return String(Number(plain))
}

/** The facts of a text in words and figures, in order; `start` and `end` are offsets of the text. */
export function factsIn(text: string): readonly Fact[] {
  const facts: Fact[] = []
  let rest = text
  for (const {kind, pattern, read} of forms) {
    for (const match of rest.matchAll(pattern)) {
      const value = read(match.groups ?? {}, match[0])
      if (value === undefined) continue
      facts.push({kind, start: match.index, end: match.index + match[0].trimEnd().length, ...value})
    }
    for (const fact of facts.filter((each) => each.kind === kind)) {
      const taken = kind === 'number' ? fact.start + /^\S+/.exec(text.slice(fact.start))![0].length : fact.end
      rest = rest.slice(0, fact.start) + ' '.repeat(taken - fact.start) + rest.slice(taken)
    }
  }
  return facts.sort((a, b) => a.start - b.start)
}

/** A link without what does not change where it leads. */
export function linkKey(url: string): string {
  const plain = url.trim().replaceAll('&amp;', '&').replace(/^<|>$/g, '')
  const [page = '', query = ''] = plain.replace(/[.,;:!?)\]]+$/, '').split('?')
  const wanted = query.split('&').filter((part) => part !== '' && !/^(?:utm_|ref=|source=)/i.test(part))
  const path = page
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#$/, '')
    .replace(/\/$/, '')
  const [host = '', ...steps] = path.split('/')
  return [host.toLowerCase(), ...steps].join('/') + (wanted.length > 0 ? `?${wanted.join('&')}` : '')
}
