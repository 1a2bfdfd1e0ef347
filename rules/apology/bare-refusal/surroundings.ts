import type {Document, PhraseMatch, Range, Sentence} from '../../../src/rule/index.ts'

const looked = /\b(?:checked|looked|reviewed|inspected|read|seen|received|assessed|considered)\b/i

const isTooLate = ({text}: Sentence): boolean =>
  /\byou (?:really )?(?:should|ought to|could|needed to|must) (?:\p{L}+ )?have\b/iu.test(text)

/** “That is not something we can help with” only sounds like an offer. */
const outOfReach = /(?:\bnot|n['’]?t) something (?:that )?(?:I|we|our|this)\b/i

/** Whether the sentence keeps the conversation open; a reproach is no next step. */
export function opens(sentence: Sentence, isReproach: boolean): boolean {
  if (sentence.does('alternative', 'transfer')) return true
  if (outOfReach.test(sentence.text)) return sentence.does('reason')
  if (sentence.does('offer')) return true
  // “You ought to have told us, so that we could have moved you.”
  return goesOn(sentence, isReproach) && !isTooLate(sentence)
}

function goesOn(sentence: Sentence, isReproach: boolean): boolean {
  if (sentence.does('reason')) return true
  if (sentence.does('action') && !(sentence.does('refusal') && looked.test(sentence.text))) return true
  return sentence.does('question') || (sentence.does('instruction') && !isReproach)
}

const goingOn =
  /^(?:however|but|that said|still|instead|what)\b|\b(?:cheaper|better|closer|closest|nearer|nearest|similar|both|though|works?|welcome)\b|\b(?:we|I)(?:['’]ll| will| shall)\b/i
const othersCan = /\b(?:colleagues?|team|staff|crew|agents) [^,.!?]{0,40}\b(?:can|will)\b/i

/** “However …”, “we will …”, “my colleagues at the gate can …”: what follows a no, or stands before it, turns it round. */
export const isTurned = ({previous, next}: Sentence): boolean =>
  [previous?.previous, previous].some((each) => each !== undefined && othersCan.test(each.text)) ||
  (next !== undefined && goingOn.test(next.text))

const need = /\b(?:in order )?to (?:determine|find out|make sure|keep|protect|prevent)\b|\bwe(?:['’]d| would)? need\b/i

/** “We don’t have it, but delivery takes three weeks as a rule”: what follows the last “but” is no second no. */
function isTurnedWithin(text: string): boolean {
  const turn = Math.max(text.lastIndexOf(' but '), text.lastIndexOf(' however'))
  return (
    turn >= 0 &&
    !/n['’]?t\b|\b(?:no|not|never|un\w+|cannot|declined|rejected|refused|discontinued)\b/i.test(text.slice(turn))
  )
}

/** When it will be known, or that somebody looked: “Not yet. I’ve been through the box …” */
export const isFollowedUp = ({text, next}: Sentence): boolean =>
  next !== undefined &&
  /\b(?:yet|so far|for now|at present)\b/i.test(text) &&
  (next.does('timeframe') ||
    /^(?:so )?(?:I|we)(?:['’]ve| have) (?!received|reviewed|noted|seen|read|no\b|not\b|been (?:in|doing|working))/i.test(
      next.text,
    ))

/** “This one we can’t fix: the board is cracked.” */
const isExplained = ({text}: Sentence): boolean =>
  /[:;–—]| -/.test(text) &&
  /(?:n['’]?t|\bnot|\bunable|\bno)\b[^:;–—]{0,80}(?:[:;–—]| -) ?\p{L}+ \p{L}+ \p{L}+/iu.test(text)

/** A date from which it will be possible, or a link to how it can be done, is a way on. */
/** “Glass isn’t allowed near the fossils, everything else is welcome.” */
const opensItself = /,\s*(?:but |and )?(?:everything else|anything else|all (?:other|the rest)|the rest|otherwise)\b/i

export const isSoftened = (sentence: Sentence): boolean =>
  sentence.block.kind === 'item' ||
  opensItself.test(sentence.text) ||
  sentence.does('timeframe') ||
  need.test(sentence.text) ||
  isExplained(sentence) ||
  isTurnedWithin(sentence.text) ||
  [sentence, sentence.next].some((each) => each?.words.some(({kind}) => kind === 'url' || kind === 'email'))

/** How far back a condition is looked for, in UTF-16 code units. */
const reach = 160

const unstated = /\b(?:if|unless|whether|when|why|understand|hear|said|told|wrote|mentioned|know) [^,;–—]*$/i

/** A no that is said outright: no condition, and not the customer's trouble said back. */
export const isStated = ({sentences, prose}: Document, {sentence, start}: PhraseMatch): boolean =>
  !unstated.test(prose.slice(Math.max(sentences[sentence]!.start, start - reach), start)) &&
  !sentences[sentence]!.text.endsWith('?')

const taken =
  /\bnever (?:share|sell|ask|charge|store|spam)\b|\b(?:you|they|colleague) (?:said|told us|wrote|mentioned)\b|, (?:so|and) (?:I|we|you|our|my|there|here|it|that|this)['’ ]/i

/** “You told us that we don’t …”, “… so I’ve made you a new one”. */
export const isTakenBack = ({text}: Sentence): boolean => taken.test(text)

/** The sentence without the greeting that opens it and the initials that close a tweet. */
export function withoutEdges({prose, greeting}: Document, {start, end}: Sentence): Range {
  const from = greeting && greeting.start >= start && greeting.end < end ? greeting.end : start
  const said = prose.slice(from, end).replace(/[\s^]*\^\s?\p{L}*[\s.]*$/u, '')
  const blank = /^[\s,!–—-]*/.exec(said)![0].length
  return {start: from + blank, end: from + said.length}
}
