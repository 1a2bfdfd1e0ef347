import type {Document, PhraseMatch, Range, Suggestion, Word} from '../../../src/rule/index.ts'
import {personOf} from '../../structure/curt-phrasing/in-person.ts'

const sorryWords =
  /^(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|regret(?:s|ted|ful)?|sad(?:dened)?|dishearten(?:ed|ing))$/i
const between = new Set(
  `to hear learn see know note read find out discover understand from you that the fact how about for
  of again in advance sincerely truly really and`.split(/\s+/),
)
const inFront = new Set(
  `i we am are is was i'm we're im do would like to so very truly really terribly extremely sincerely
  genuinely deeply awfully incredibly please accept my our sincere sincerest deepest humble also just
  firstly secondly`.split(/\s+/),
)

const plain = ({text}: Word): string => text.toLowerCase().replace('’', "'")

/** How far an apology may stand before what it is for, in words. */
const reach = 7

/**
 * Where the apology starts that these words are the object of: at “We” in “We are so sorry to hear that you …”. In prose offsets; nothing when no
 * apology stands directly before them.
 */
export function apologyBefore(document: Document, match: PhraseMatch): number | undefined {
  const {words} = document
  for (let at = match.firstWord - 1; at >= 0 && at >= match.firstWord - reach; at--) {
    const word = words[at]!
    if (word.sentence !== match.sentence || word.quoted) return undefined
    if (sorryWords.test(word.text)) return isNoApology(words[at - 1]) ? undefined : startOfApology(document, at)
    if (!between.has(plain(word)) && !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return undefined
  }
  return undefined
}

/** “You won’t be sorry”, “not sorry”. */
const isNoApology = (before: Word | undefined): boolean =>
  before !== undefined && /^(?:be|being|not|never|feel)$/i.test(before.text)

/** The start of the apology around the word “sorry” at this index: its subject and its adverbs. */
export function startOfApology(document: Document, sorry: number): number {
  const {words} = document
  let first = sorry
  while (first > 0 && words[first]!.before === 'joined' && inFront.has(plain(words[first - 1]!))) first--
  return words[first]!.start
}

const clauseEnders = new Set('and but so because which while though although however'.split(' '))

/**
 * The end of the clause that holds the word at this index: before a mark, a joining word or the sentence's end. In
 * prose offsets.
 */
function endOfClause(document: Document, from: number): number {
  const {words} = document
  let at = from
  for (let next = words[at + 1]; next?.before === 'joined' && !clauseEnders.has(plain(next)); next = words[at + 1]) at++
  return words[at]!.end
}

/** The end of the trouble that a match names: “this” takes the noun after it along. */
export function endOfTrouble(document: Document, match: PhraseMatch): number {
  const {words} = document
  let last = match.afterWord - 1
  while (/^(?:this|these|such|an?)$/i.test(words[last]!.text) && words[last + 1]?.before === 'joined') last++
  // “You feel this way”.
  if (/^fe(?:el|lt)$/i.test(words[last]!.text) && isWay(words[last + 1], words[last + 2])) last += 2
  return words[last]!.end
}

const isWay = (first: Word | undefined, second: Word | undefined): boolean =>
  first?.before === 'joined' &&
  second?.before === 'joined' &&
  /^(?:this|that)$/i.test(first.text) &&
  /^way$/i.test(second.text)

const kept = new Set('this these that those the your our all both'.split(' '))

/** “such an issue” → “this issue”, “such issues with the app” → “the issues with the app”. */
function suchA(tail: string): string {
  const noun = tail.replace(/^an?\s+/i, '')
  if (/\s/.test(noun)) return `the ${noun}`
  return noun === tail ? `these ${noun}` : `this ${noun}`
}

/** “issues logging in” → “the issues logging in”, “such an issue” → “this issue”. */
function withArticle(object: string): string {
  const [first = '', ...rest] = object.split(/\s+/)
  const tail = rest.join(' ')
  if (/^(?:it|this|these|such)$/i.test(object)) return 'this'
  if (/^such$/i.test(first)) return suchA(tail)
  if (kept.has(first.toLowerCase())) return object.replace(/\s+/g, ' ')
  if (/^(?:an?|any|some|several|many|multiple|so|constant|repeated)$/i.test(first) && tail)
    return `the ${tail.replace(/^(?:many|much)\s+/i, '')}`
  return `the ${object.replace(/\s+/g, ' ')}`
}

/** Turns “sorry you are having ‹object›” into “I’m sorry about ‹object›. Here’s what I’m doing about it: …”. */
export function aboutTheTrouble(document: Document, match: PhraseMatch, start: number): readonly Suggestion[] {
  const gap = match.captures.at(-1)!
  const noun = document.words[match.afterWord - 1]!
  const objectStart = gap.end > gap.start ? gap.start : noun.start
  return [
    ownedApology(
      document,
      {start, end: endOfClause(document, match.afterWord - 1)},
      withArticle(document.prose.slice(objectStart, endOfClause(document, match.afterWord - 1))),
    ),
  ]
}

/** Turns “sorry for any confusion” into “I’m sorry about the confusion. Here’s what I’m doing about it: …”. */
export function aboutTheDoubt(document: Document, match: PhraseMatch, start: number): readonly Suggestion[] {
  const words = document.prose.slice(match.start, match.end).replace(/\s+/g, ' ')
  const noun = /^any(?:\s+and all)?\s+(.+)$/i.exec(words)?.[1]
  if (noun === undefined || /^(?:negative|\S+ (?:you|this|it|that))/i.test(noun)) return []
  const caused = /^ (?:(?:this|that|it) )?(?:(?:may|might|has|have|will) )*cause[sd]?(?: (?:to )?you)?\b/i
  const more = caused.exec(document.prose.slice(match.end, match.end + 60))?.[0].length ?? 0
  return [ownedApology(document, {start, end: match.end + more}, `the ${noun}`)]
}

const regarding = /^ (?:in regards? to|with regards? to|regarding|concerning)\b/i
const leftOver = /^\s+(?:received|experienced|faced|been|had|encountered|met|having|facing|experiencing)\b/i

/** “sorry for the issues you are having with the app” → “sorry about the issues with the app”. */
function aboutTheirTrouble(document: Document, match: PhraseMatch, start: number): readonly Suggestion[] {
  const words = document.prose.slice(match.start, match.end).replace(/\s+/g, ' ')
  const object = /^(?:for|about|regarding) (.+?)(?: that| which)? you\b/i.exec(words)?.[1]
  if (object === undefined) return []
  const end = endOfClause(document, match.afterWord - 1)
  const rest = document.prose
    .slice(match.end, end)
    .replace(leftOver, '')
    .replace(/\s+/g, ' ')
    .replace(regarding, ' with')
  return [ownedApology(document, {start, end}, `${object}${rest}`)]
}

/** “sorry for this experience” → “sorry about …”: only the writer knows what it was. */
export function aboutWhatHappened(document: Document, match: PhraseMatch, start: number): readonly Suggestion[] {
  const named = aboutTheirTrouble(document, match, start)
  if (named.length > 0) return named
  const end = endOfClause(document, match.afterWord - 1)
  const {prose} = document
  const isVague = /\b(?:experience|encounter|time|journey)\b/i.test(prose.slice(match.start, match.end))
  if (!isVague || /[,;:]/.test(prose.slice(start, match.start)) || /^ (?:which|as)\b/i.test(prose.slice(end, end + 7)))
    return []
  return [{text: `${sorryAbout(document, start)} …`, at: {start, end}}]
}

/** “sorry if this was unclear” → “sorry this was unclear”; nothing when the doubt is about the customer. */
export function withoutIf(document: Document, match: PhraseMatch): readonly Suggestion[] {
  const subject = document.words[match.afterWord - 1]!
  if (!/^(?:this|that|it|we|our|my|the|i)$/i.test(subject.text)) return []
  return [{text: document.prose.slice(subject.start, subject.end), at: {start: match.start, end: subject.end}}]
}

const finiteVerb = /\b(?:(?:is|are|was|were|did|has|have|had)(?:n['’]?t)?|took|came|went|fell)\b/i

/**
 * “sorry you feel your delivery was late” → “sorry your delivery was late”; “… this way about the charge” → “sorry
 * about the charge”.
 */
export function withoutFeeling(document: Document, match: PhraseMatch, apology: number): readonly Suggestion[] {
  const {words, prose} = document
  if (!/\bfe(?:el|lt)$/i.test(prose.slice(match.start, match.end))) return []
  const end = endOfClause(document, match.afterWord - 1)
  const rest = prose.slice(match.end, end)
  if (/^\s+(?:this|that) way$/i.test(rest))
    return [{text: `${sorryAbout(document, apology)} …`, at: {start: apology, end}}]
  const that = words[match.firstWord - 1]
  const start = that && /^that$/i.test(that.text) ? that.start : match.start
  const about = /^\s+(?:this|that) way (about\s+\S.*)$/is.exec(rest)
  if (about) return [{text: about[1]!.replace(/\s+/g, ' '), at: {start, end}}]
  const clause = /^\s+(?:that\s+|like\s+|as (?:if|though)\s+)?((?:your|our|we|the|it|there)\s.*)$/is.exec(rest)?.[1]
  if (clause === undefined || !finiteVerb.test(clause)) return []
  return [{text: clause.replace(/\s+/g, ' '), at: {start, end}}]
}

/** “I’m sorry about”, “We’re sorry about” or “Sorry about”, as the apology that starts here speaks. */
function sorryAbout({prose}: Document, start: number): string {
  const apostrophe = prose.includes('’') ? '’' : "'"
  const [, subject] = /^(?:\p{L}+ly,? )?(I|we)\b/iu.exec(prose.slice(start, start + 20)) ?? []
  const opens = /\p{Lu}/u.test(prose[start]!)
  if (subject === undefined) return opens ? 'Sorry about' : 'sorry about'
  if (/^i$/i.test(subject)) return `I${apostrophe}m sorry about`
  return `${opens ? 'We' : 'we'}${apostrophe}re sorry about`
}

/** Whether the next sentence says already what happens now. */
function isFollowedUp({sentences}: Document, end: number): boolean {
  const first = sentences.findIndex(({start}) => start >= end)
  if (first < 0) return false
  return sentences
    .slice(first, first + 2)
    .some((next) => next.does('action', 'instruction', 'question', 'offer', 'alternative', 'timeframe', 'reason'))
}

function ownedApology(document: Document, place: Range, object: string): Suggestion {
  const apostrophe = document.prose.includes('’') ? '’' : "'"
  const next = document.prose[place.end] ?? ''
  const endsSentence = next === '' || /[.!\n]/.test(next)
  const text = `${sorryAbout(document, place.start)} ${object}`
  const stop = next === '.' || next === '!' ? 1 : 0
  const at = {start: place.start, end: place.end + stop}
  if (!endsSentence) return {text, at: place}
  if (isFollowedUp(document, at.end)) return {text: stop ? `${text}.` : text, at}
  const doing = personOf(document)('Here’s what I’m doing about it: …').replaceAll('’', apostrophe)
  return {text: `${text}. ${doing}`, at}
}
