import {bySentence, type Document, type Find, type PhraseMatch, type Sentence} from '../../../src/rule/index.ts'

/** What makes a rule that is cited a bound. */
const isBinding = (text: string): boolean =>
  /n['’]t\b|\b(?:not|cannot|cant|wont|dont|no|never|nor|none|unable|must|only|final|void|required|obliged|liable|responsib\p{L}+|forfeit\p{L}*|excluded|prohibited|forbidden|ineligible|invalid|outside|expired|declined|rejected|refused|denied|have to|need to|removed|non[- ]?\p{L}+able)\b/iu.test(
    text,
  )
const goodNews =
  /\b(?:not only|no (?:extra|additional|further|problem|need|longer)|never (?:share|sell|ask|charge|store)|(?:do not|don['’]?t) (?:worry|need)|not (?:be charged|need|have to))\b/giu

/** The rules that stand without a reason, in order. */
export function shieldsIn(document: Document, find: Find): readonly PhraseMatch[] {
  const isBound = ({sentence}: PhraseMatch): boolean => {
    const {text, previous} = document.sentences[sentence]!
    return isBinding(text.replace(goodNews, '')) || (previous?.does('refusal') ?? false)
  }
  const reasoned = bySentence(document.matches('act:reason'))
  const isExplained = (match: PhraseMatch): boolean => explains(document, match, reasoned.get(match.sentence) ?? [])
  const plain = [...find('shields'), ...find('citations').filter(isBound)]
  return [
    ...plain.filter((match) => !isExplained(match) && !isReasonBefore(document, match)),
    ...find('laws').filter((match) => isBound(match) && !isExplained(match)),
  ].sort((a, b) => a.start - b.start)
}

const tellsPurpose = (text: string): boolean =>
  /\b(?:so that|in order to|to (?:keep|protect|prevent|avoid|make sure|ensure|stop)|otherwise) |\b(?:as|since) (?:we|they|this|that|you|nobody|only|it(?! is (?:\p{L}+ly )?\p{L}+ed\b)) /iu.test(
    text,
  )
const lookingBack = /^(?:this|that|it|the reason|otherwise|because|so|we do (?:this|it|so)|if we)\b/i

/** Whether the sentence, or the next one in looking back at it, says what the rule is good for. */
function explains(document: Document, match: PhraseMatch, reasons: readonly PhraseMatch[]): boolean {
  const here = document.sentences[match.sentence]!
  const outside = `${document.prose.slice(here.start, match.start)}|${document.prose.slice(match.end, here.end)}`
  // “The system won’t let me, so I’ve cancelled it for you.”
  if (
    /^[^.]*, (?:so|but) (?:I|we)(?:['’](?:ve|ll)| have| can| will)\b/i.test(document.prose.slice(match.end, here.end))
  )
    return true
  if (tellsPurpose(outside) || /[:–—]\s*\p{L}/u.test(document.prose.slice(match.end, here.end))) return true
  if (reasons.some((each) => each.afterWord < match.firstWord || each.firstWord >= match.afterWord)) return true
  return here.next?.does('reason') === true && lookingBack.test(here.next.text)
}

/** “The seal is broken because …”, said before the rule. */
const isReasonBefore = ({sentences}: Document, {sentence}: PhraseMatch): boolean =>
  isReason(sentences[sentence]!.previous)

/** “For operational reasons” gives none. */
const isReason = (sentence: Sentence | undefined): boolean =>
  sentence?.does('reason') === true &&
  !/\b(?:operational|unforeseen|administrative|internal|unavoidable) \p{L}+/iu.test(sentence.text)
