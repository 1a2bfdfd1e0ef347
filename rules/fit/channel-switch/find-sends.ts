import type {Document, Find, Range, Sentence} from '../../../src/rule/index.ts'
import type {Way} from './heard.ts'

/** Words that send the customer to another channel, with the address if there is one. */
export interface Send extends Range {
  readonly sentence: number
  readonly ways: ReadonlySet<Way>
}

const places: readonly (readonly [Way | 'other', RegExp])[] = [
  ['phone', /\b(?:call|phone|ring|dial|helpline|hotline|call cent(?:er|re))\b|\+?\d[\d\s()#-]{6,}\d|\{\{[^}]*phone/i],
  ['chat', /\bchat\b/i],
  ['mail', /\be-?mail\b/i],
  [
    'other',
    /\b(?:whatsapp|website|portal|online form|our site|help section|support section|form|skype|telegram|messenger|stores?|branch|office|showroom|shop|service cent(?:er|re))\b/i,
  ],
]

/** The first of each sentence, in order. A request that names no way to get in touch is none. */
export function sendsOf(document: Document, find: Find): readonly Send[] {
  const found = [
    ...find('byMail').map((match) => ({match, way: 'mail' as const})),
    ...find('byPhone').map((match) => ({match, way: 'phone' as const})),
    ...find('anyway').map((match) => ({match, way: undefined})),
  ].sort((one, other) => one.match.start - other.match.start)
  const sends: Send[] = []
  for (const {match, way} of found) {
    if (sends.at(-1)?.sentence === match.sentence) continue
    const sentence = document.sentences[match.sentence]!
    const place = placeAfter(sentence, match.end)
    const rest = document.prose.slice(match.start, sentence.end)
    const ways = new Set([
      ...(way ? [way] : []),
      ...(place?.kind === 'email' ? ['mail' as const] : []),
      ...waysIn(rest),
    ])
    if (ways.size === 0 && place === undefined && !places[3]![1].test(rest)) continue
    sends.push({
      start: verbOf(document, match),
      end: place?.end ?? match.end + numberOrName(document.prose.slice(match.end, sentence.end)),
      sentence: match.sentence,
      ways,
    })
  }
  return sends
}

/** Where the request itself begins, without the “could” or “to” in front of it. */
function verbOf({prose}: Document, {start, end}: Range): number {
  return (
    start + (/^(?:to|you|can|could|would|and|then|may|just|simply)\s+/i.exec(prose.slice(start, end))?.[0].length ?? 0)
  )
}

/** How far a telephone number or the name of the channel goes on behind the request. */
const numberOrName = (rest: string): number =>
  /^(?:[ ()-]{0,3}\d[\d ()-]{0,20}\d|[^.!?,;:\n]{0,40}(?:\+?\d[\d ()-]{4,20}\d|\b(?:live chat|whatsapp|hotline|helpline|team)\b))/i.exec(
    rest,
  )?.[0].length ?? 0

const waysIn = (text: string): readonly Way[] =>
  places.flatMap(([way, pattern]) => (way !== 'other' && pattern.test(text) ? [way] : []))

/** The address, link or placeholder that the request names. */
const placeAfter = ({words}: Sentence, from: number) =>
  words.find(({kind, start}) => start >= from && (kind === 'email' || kind === 'url' || kind === 'placeholder'))
