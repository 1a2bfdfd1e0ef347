import type {Document, PhraseMatch, Sentence} from '../../../src/rule/index.ts'

/** How far back a condition is looked for, in UTF-16 code units. */
const reach = 160

const open = /\b(?:if|would you like|do you want|once|when|after|until) [^,;]*$/i

/** Nothing is moved yet: the customer may choose. */
export function isOffer({sentences, prose}: Document, {sentence, start}: PhraseMatch): boolean {
  const here = sentences[sentence]!
  return here.text.endsWith('?') || open.test(prose.slice(Math.max(here.start, start - reach), start))
}

const benefit =
  /\b(?:who|she|he|they|that)(?:['’]ll| will| can| is able| are able| knows?| has| have| built| fixed| sees?| speciali[sz])|\b(?:because|so that|better (?:able|placed|equipped)|best person|right away|straight away|in order to)\b|\bas (?:s?he|they) /i
const purpose =
  /\b(?:so (?:s?he|they)|to (?:check|fix|look|investigate|review|sort|resolve|see|find|help|have it|get it))\b/i

/** “They’ll be in touch as soon as possible” tells nothing. */
const substance = (text: string): string =>
  text.replace(
    /(?:(?:and|who|they|which|the team)\s*(?:are|is|['’]re|['’]s|have been|will be) (?:\p{L}+ )?)?\bworking (?:\p{L}+ ){0,2}(?:on|to|towards)\b[^,;.!?]*|\b(?:(?:and|who|they|s?he|someone|somebody|one of (?:them|the team)|you|the team|it)\s*(?:['’]ll| will| shall| should) (?:\p{L}+ ){0,2}(?:be|get|contact|reach|respond|reply|revert|write|call|hear|update|look|resolve|action|handle|deal)[^,;.!?]*?)?\b(?:as soon as possible|a\.?s\.?a\.?p|soon|shortly|in due course|at the earliest|in time|promptly|on (?:top )?priority|when(?:ever)? (?:they|we) can|once (?:an?|the|they|it|we)\b[^,;.!?]*)|\bfor (?:further|necessary|needful|appropriate|immediate) (?:action|review|processing|handling|investigation|assistance|attention)\b/giu,
    '',
  )

/** Why it is better for the customer stands behind it, or in the next sentence. */
export function isBetter({sentences, prose}: Document, {sentence, end}: PhraseMatch): boolean {
  const here = sentences[sentence]!
  const tail = substance(prose.slice(end, here.end))
  if (benefit.test(tail) || purpose.test(tail)) return true
  return (
    here.next !== undefined &&
    here.next.blockIndex === here.blockIndex &&
    /^(?:s?he|they|that way|this way)\b/i.test(substance(here.next.text))
  )
}

/** Somebody is named, or the customer knows what comes next. */
export function isCarriedOn(document: Document, match: PhraseMatch): boolean {
  if (isBetter(document, match)) return true
  const here = document.sentences[match.sentence]!
  return [here, here.next, here.next?.next].some((each) => each !== undefined && tellsMore(each, each === here))
}

const hears =
  /\b(?:you(?:['’]ll| will| should| can expect to)? (?:hear|get|receive)|will (?:be updated|let you know|keep|update|contact|reach|reply|write|call|respond|ring|email|get back|come back|look into|investigate|check)|don['’]?t (?:get back|hear|reply)|keep you)\b/i

/** “The same shall be resolved on priority” is no more than was said before; nor is a request. */
function isNews(sentence: Sentence): boolean {
  if (sentence.does('transfer') || substance(sentence.text) !== sentence.text) return false
  return sentence.does('action') || (sentence.does('alternative') && !sentence.does('instruction'))
}

const dated =
  /\d|\b(?:today|tonight|tomorrow|noon|hours?|days?|weeks?|months?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

/** “You will be told once it is done” names no time. */
const namesTime = ({text}: Sentence): boolean => {
  const said = substance(text)
  return said === text || dated.test(said)
}

const tellsMore = (sentence: Sentence, isHere: boolean): boolean =>
  (sentence.does('timeframe') && namesTime(sentence)) ||
  hears.test(substance(sentence.text)) ||
  (!isHere && isNews(sentence)) ||
  // “Kindly send the receipt so that we can assist you better” is a request.
  (sentence.does('reason') && (isHere || !sentence.does('instruction')) && !/^for\b/i.test(sentence.text))

/** An idea or praise that is passed on is no case. */
export const isIdea = ({customerMessage}: Document): boolean =>
  customerMessage?.has('idea', 'praise') === true && !customerMessage.has('trouble', 'bug')
