import {
  bySentence,
  type Document,
  type Find,
  type Finding,
  type PhraseMatch,
  type Range,
  type Severity,
  type Word,
} from '../../../src/rule/index.ts'

/** What a sentence promises: to get in touch, or something in a time that is none. */
interface Promised {
  readonly at: Range
  readonly time?: PhraseMatch
  readonly severity: Severity
}

type BySentence = ReadonlyMap<number, readonly PhraseMatch[]>

const promises = ['followUps', 'vagueTimes'] as const
const surroundings = ['moments', 'commitments', 'wishes', 'requests', 'hopes'] as const

type Found = Readonly<Record<(typeof promises | typeof surroundings)[number], BySentence>>

/** The rule’s phrases, by the sentence that they stand in; undefined where nothing is promised. */
export function readBySentence(find: Find): Found | undefined {
  const read = (list: string) => [list, bySentence(find(list))] as const
  const promised = promises.map(read)
  if (promised.every(([, matches]) => matches.size === 0)) return undefined
  return Object.fromEntries([...promised, ...surroundings.map(read)]) as never
}

/** The promise that a sentence makes, if it makes one. */
export function promiseIn(document: Document, index: number, found: Found): Promised | undefined {
  const followUp = found.followUps.get(index)?.find((match) => !isConditional(document, match))
  for (const time of found.vagueTimes.get(index) ?? []) {
    const ruler =
      followUp && followUp.start < time.start ? {list: 'commitments', match: followUp} : rulerOf(time, found)
    if (found.hopes.get(index)?.some((hope) => hope.start < time.start)) continue
    if (ruler === undefined || ruler.list === 'requests' || isConditional(document, time)) continue
    const isMild = ruler.list === 'wishes' || (!followUp && time.entry.severity === 'suggestion')
    const severity = isMild ? 'suggestion' : severityIn(document, index)
    const at = ruler.list === 'wishes' ? {start: ruler.match.start, end: time.end} : clause(document, ruler.match, time)
    return {at, time, severity}
  }
  return followUp && {at: clause(document, followUp, followUp), severity: severityOf(document, followUp)}
}

/** Which words rule over the vague time: those that stand nearest before it. */
function rulerOf(time: PhraseMatch, found: Found): {list: string; match: PhraseMatch} | undefined {
  return (['commitments', 'wishes', 'requests'] as const)
    .flatMap((list) => (found[list].get(time.sentence) ?? []).map((match) => ({list, match})))
    .filter(({match}) => match.start < time.start)
    .reduce<{list: string; match: PhraseMatch} | undefined>(
      (near, each) => (near && near.match.start > each.match.start ? near : each),
      undefined,
    )
}

/** A step in a list tells how it usually goes; in a forum nobody speaks for a company. */
const severityIn = ({sentences, context}: Document, index: number): Severity =>
  sentences[index]!.block.kind === 'item' || context.channel === 'forum' ? 'suggestion' : 'warning'

/** “I’ll let you know as soon as I hear more” is all that can be said by somebody who is asking around; in a chat they are there anyway. */
function severityOf(document: Document, {sentence, start, end}: PhraseMatch): Severity {
  const isPerson = /^I\b/.test(document.prose.slice(start, end))
  const isOpen = document.context.channel === 'chat' || /\bas soon as\b/i.test(document.sentences[sentence]!.text)
  return isPerson && isOpen ? 'suggestion' : severityIn(document, sentence)
}

const ownCondition =
  /\bif you(?:[’']d| would)? (?:rather|prefer|want|like|wish)\b|\b(?:if|in case|should|whenever) (?:we|I|there|any|anything|it|this|that|the|needed|required|necessary|more|further|something|our)\b/i

/** “If we need anything else, we’ll write”: nothing is promised. “If you send it, we’ll write” does promise. */
function isConditional({prose, sentences}: Document, {sentence, start, end}: PhraseMatch): boolean {
  const whole = sentences[sentence]!
  if (/\b(?:if|unless|in case|should)\b/i.test(prose.slice(end, whole.end))) return true
  return ownCondition.test(prose.slice(whole.start, start))
}

/** A day, a span or an event here, in the next sentence, or in figures just before. */
export function saysWhen(
  {sentences, prose}: Document,
  index: number,
  moments: BySentence,
  {time}: Pick<Promised, 'time'> = {},
): boolean {
  const here = sentences[index]!
  // “Should you be out, we need 48 hours’ notice” asks for a time and gives none.
  const next =
    here.next && !/^\W*(?:if|should|in case|unless)\b|\bnotice\b/i.test(here.next.text) ? here.next : undefined
  const near = [here, next]
  if (near.some((each) => each && (each.does('timeframe') || moments.has(each.index)))) return true
  if (!time && here.previous?.does('timeframe') && /\d|day\b|tomorrow|tonight|week/i.test(here.previous.text))
    return true
  return here.words.some(
    ({kind, start}) =>
      kind === 'placeholder' &&
      /\b(?:at|by|on|in|within|before|until|around)\s+$/i.test(prose.slice(here.start, start)),
  )
}

/** From the start of the promise’s clause, so that the marked words read as a sentence. */
function clause({words}: Document, from: PhraseMatch, to: PhraseMatch): Range {
  let first = from.firstWord
  while (from.firstWord - first < 8 && leadsUp(words[first - 1], words[first]!)) first--
  return {start: words[first]!.start, end: Math.max(from.end, to.end)}
}

const leadsUp = (before: Word | undefined, word: Word): boolean =>
  before?.kind === 'word' && word.before === 'joined' && !/^(?:and|so|but|that|then|or|while)$/i.test(before.text)

/** What to say about a promise without a when. */
export function finding({prose}: Document, {at, time, severity}: Promised): Finding {
  const words = prose.slice(time?.start ?? at.start, time?.end ?? at.end).replace(/\s+/g, ' ')
  const message = time
    ? `“${words}” names no time: say by when, as in “by 4 pm on Thursday”.`
    : `“${words}” leaves them waiting without an end: say when and by whom, as in “I’ll write to you by Thursday noon”.`
  return {at, message, severity}
}
