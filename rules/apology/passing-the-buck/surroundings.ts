import {bySentence, type Document, type PhraseMatch, type Sentence} from '../../../src/rule/index.ts'

/** How many words may stand between “contact” and whom: “contact the customer service of your bank”. */
const farthest = 5

/** The ways to somebody with whom they lead to, as one match. */
export function sentTo(ways: readonly PhraseMatch[], others: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const groups = bySentence(others)
  return ways.flatMap((way) => {
    const who = groups
      .get(way.sentence)
      ?.find(({firstWord}) => firstWord >= way.afterWord && firstWord <= way.afterWord + farthest)
    return who ? [{...way, end: who.end, afterWord: who.afterWord}] : []
  })
}

/** “Check with our team at the desk” stays in the house. */
export const isOurs = ({prose}: Document, {start, end}: PhraseMatch): boolean =>
  /\b(?:our|my)\b/i.test(prose.slice(start, end))

/** How far back a condition is looked for, in UTF-16 code units. */
const reach = 160

const condition = /\b(?:if|unless|when|whenever|in case|should you|for (?:further|more|any|additional))\b/i

/** “Call your doctor before you take the next one” is care. */
const health = /\b(?:doctor|gp|vet|dentist|pharmac\w+|hospital|surgery|clinic|police)$/i

/** “If the card was stolen, you should call your bank”; a question is no order either. */
export function isConditional({sentences, prose}: Document, {sentence, start, end}: PhraseMatch): boolean {
  const here = sentences[sentence]!
  if (health.test(prose.slice(start, end)) && /\b(?:before|if|until|when)\b/i.test(prose.slice(end, here.end)))
    return true
  return condition.test(prose.slice(Math.max(here.start, start - reach), start)) || here.text.endsWith('?')
}

const theirs = /\b(?:because|discretion|(?:as|since|so that) (?:only )?(?:they|the|he|she|it|your|you))\b|[:;]/i

/** Why they are better off there stands behind it. */
export const isForTheirGood = ({sentences, prose}: Document, {sentence, end}: PhraseMatch): boolean =>
  theirs.test(prose.slice(end, sentences[sentence]!.end))

/** The company does something about it. */
export function isAnswered({sentences}: Document, {sentence, end}: PhraseMatch): boolean {
  const here = sentences[sentence]!
  return [here, here.next].some(
    (each) =>
      each?.does('alternative', 'action') &&
      !isForced(each) &&
      !isPointer(each) &&
      !(each === here && each.end - end < 2),
  )
}

/** “This is all set out on the site” is no help either. */
const isPointer = ({text}: Sentence): boolean =>
  /\b(?:set out|stated|explained|outlined|documented|described|mentioned)\b/i.test(text)

/** “I will have to transfer you” is no help. */
const isForced = (sentence: Sentence): boolean =>
  sentence.does('transfer') && /\b(?:have|need) to\b/.test(sentence.text)

/** There is a reason, an address or help near. */
export function isHelped(document: Document, match: PhraseMatch): boolean {
  const here = document.sentences[match.sentence]!
  if (isForTheirGood(document, match) || here.does('reason')) return true
  return here
    .around(1)
    .some(
      (each) =>
        hasAddress(each) ||
        each.does('action', 'alternative') ||
        (each !== here && each.does('instruction', 'question') && !each.does('offer')),
    )
}

/** A link, a mail address, a placeholder or a telephone number to turn to. */
export const hasAddress = ({words, text}: Sentence): boolean =>
  words.some(({kind}) => kind === 'url' || kind === 'email' || kind === 'placeholder') || /\d[\d -]{5,}\d/.test(text)

/** A no stands in the sentence before. */
export const isAfterNo = ({previous}: Sentence): boolean => previous?.does('refusal') ?? false

const persisting =
  /\b(?:persist\w*|continu\w+|still|remains?|stays?|doesn['’]?t (?:work|help)|does not (?:work|help)|not resolved|unresolved|this fails|problems?|issues?)\b/i

/** “If the problem persists, contact support”: the very help that was asked for. */
export const persists = ({sentences, prose}: Document, {sentence, start}: PhraseMatch): boolean =>
  persisting.test(prose.slice(sentences[sentence]!.start, start))

/** “Check our website for …” names a place rather than people. */
export const isSite = ({prose}: Document, {start, end}: PhraseMatch): boolean => /\bfor\b/.test(prose.slice(start, end))
