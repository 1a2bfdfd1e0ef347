import {matchesIn} from '../../text/matches-in.ts'
import {smallLetters} from '../../text/small-letters.ts'
import {findAddresses, findUrls} from '../projection/links.ts'
import {detailPatterns, type Need, needs} from './detail-patterns.ts'
import type {Detail, DetailKind} from './message.ts'
import {weightOf} from './sentiment.ts'
import {topicOf} from './topics.ts'

const shortestPhone = 9

/** What a message gives already, in order and without overlaps. Masked details (“<email>”, “000-0000000”) count as given. */
export function detailsOf(text: string): readonly Detail[] {
  const found: Detail[] = []
  const taken: boolean[] = []
  const urls = findUrls(text, [])
  const add = (kind: DetailKind, start: number, end: number): void => {
    for (let at = start; at < end; at++) if (taken[at]) return
    for (let at = start; at < end; at++) taken[at] = true
    found.push({kind, start, end, text: text.slice(start, end)})
  }
  for (const {start, end} of findAddresses(text)) add('email', start, end)
  for (const {start, end} of urls) for (let at = start; at < end; at++) taken[at] = true
  for (const {kind, start, end} of patterned(text)) add(kind, start, end)
  for (const {start, end} of names(text)) add('name', start, end)
  return found.sort((one, other) => one.start - other.start)
}

type Place = Omit<Detail, 'text'>

/** Where the patterns match, in their order. */
function* patterned(text: string): Generator<Place> {
  const small = smallLetters(text)
  const met = new Map<Need | undefined, boolean>([[undefined, true]])
  for (const [need, pattern] of Object.entries(needs)) met.set(need as Need, pattern.test(small))
  for (const {kind, pattern, needs: need, isCased} of detailPatterns()) {
    if (!met.get(need)) continue
    for (const match of matchesIn(isCased ? text : small, pattern)) {
      if (!holds(kind, match)) continue
      const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]))
      yield {kind, start, end: start + (match[1] ?? match[0]).length}
    }
  }
}

function holds(kind: DetailKind, match: RegExpMatchArray): boolean {
  if (kind === 'phone' && /^[\d+(]/.test(match[0])) return match[0].replace(/\D/g, '').length >= shortestPhone
  if (kind === 'order-number' && match[1] !== undefined) return /\d{2}/.test(match[1]) && match[1].length > 2
  return true
}

/** A single word at the end may be a name, unless it speaks for itself (“Pathetic.”), is shouted (“HELP”) or is one of grammar or politeness. */
const isName = (words: string): boolean =>
  words.split(' ').every((word) => {
    const folded = word.toLowerCase().replace(/[.!,]/g, '')
    return (
      !weightOf(folded) &&
      topicOf(folded) !== undefined &&
      !soonWord.test(folded) &&
      !(word.length > 1 && word === word.toUpperCase())
    )
  })
const soonWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:tks|refund|cancel|firefox|thunderbird|apps?|link|yup|nope|also|error|frode)$/

/** “My name is …”, and the name that the message ends on. */
function* names(text: string): Generator<{start: number; end: number}> {
  for (const match of introductions(text)) {
    if (!isName(match[1]!)) continue
    const start = match.index + match[0].length - match[1]!.length
    yield {start, end: start + match[1]!.length}
  }
  const tail = Math.max(0, text.trimEnd().length - 60)
  const found = signatureOf(text.slice(tail).trimEnd())
  if (!found || !isName(found[1]!) || found[1]!.length >= text.trim().length - 4) return
  const start = tail + found.index + found[0].lastIndexOf(found[1]!)
  yield {start, end: start + found[1]!.length}
}

const introductions = (text: string): Iterable<RegExpExecArray> =>
  /[Nn]ame|[Tt]his is|I am called/.test(text)
    ? matchesIn(
        text,
        /\b(?:[Mm]y name is|[Mm]y name['’]s|[Tt]his is|I am called|[Nn]ame ?:) ((?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){0,2})/gu,
      )
    : []

/** There is a capital in the last word of a name. */
const signatureOf = (text: string): RegExpExecArray | null =>
  /[A-Z\u0080-\uFFFF]\S*$/.test(text)
    ? /(?:^|[\n.!?,;)…]|\b(?:regards|thanks|thank you|cheers|best|sincerely|faithfully|wishes|love|x))[ \t]*[,.!\n-]*\s*[-–~]?\s*((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]+\.?(?: \p{Lu}[\p{L}’'.-]+){0,2})[.!,]?\s*$/u.exec(
        text,
      )
    : null
