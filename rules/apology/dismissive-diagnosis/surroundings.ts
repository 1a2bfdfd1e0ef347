import {type Document, type Finding, type PhraseMatch, phraseFinding, type Sentence} from '../../../src/rule/index.ts'

/** A forum’s helpers speak for themselves: theirs is a remark at the most. */
export function told(document: Document, match: PhraseMatch, severity?: 'suggestion'): Finding {
  const finding = phraseFinding(document, match, '')
  const isMild = document.context.channel === 'forum' && match.entry.severity === undefined
  return severity || isMild ? {...finding, severity: 'suggestion'} : finding
}

/** How far back a condition is looked for, in UTF-16 code units. */
const reach = 160

const unstated =
  /\b(?:if|once|when|whether|unless|until|so that|make sure|glad|happy|hope|having|since|because|although|though|while|you (?:said|wrote|told us)) [^,;]*$/i

/** “Once everything is working …”. */
export const isUnstated = ({sentences, prose}: Document, {sentence, start}: PhraseMatch): boolean =>
  unstated.test(prose.slice(Math.max(sentences[sentence]!.start, start - reach), start))

export const isCondition = (document: Document, match: PhraseMatch): boolean =>
  isUnstated(document, match) || document.sentences[match.sentence]!.text.endsWith('?')

/** More than that it was tested: on what, or what follows from it. */
const details =
  /\b(?:on (?:a|an|both|two|three|several)|with (?:version|your|both|two|three|several|the latest)|version \d|so (?:I|we|let)|but (?:I|we)|still|(?:I|we)['’](?:m|re) (?:on it|looking|checking|digging)|look(?:ed|ing)? into)\b/i
const account =
  /\b(?:tried|tested|ran|opened it|reinstalled|went through|compared|with version|on (?:a|an|both|version)|so (?:I|we(?! could)|let)|but (?:I|we)|still)\b/i

const isTheirs = (text: string): boolean =>
  /\b(?:something|must be|probably|likely|issue|problem|fault|down to|presumably) [^.!?]{0,40}\byour (?:own )?(?:\p{L}+ )?(?:end|side|device|system|computer|phone|pdf|file|browser|connection|network|set-?up|settings|internet|router|pc|laptop|machine|installation)\b/iu.test(
    text,
  )

/** “Probably it is something with your PDF”: the steps that follow are a way to be rid of it. */
const isPutOnThem = (sentence: Sentence): boolean =>
  [sentence, sentence.next].some((each) => each !== undefined && isTheirs(each.text))

const comparison = /\b(?:no ?one|nobody|none|no other|every(?:one|body)|not one)\b/i
const dismissal = /\b(?:contact|ask|call|speak|talk|check|blame|must be|is (?:not|your))\b|n['’]t\b/i

/** “… so there’s nothing wrong with it”: the tests were run to be rid of it. */
export const concluded =
  /\b(?:so|hence|therefore|which means)\b[^.!?]{0,40}\b(?:nothing wrong|(?:no|not an?) (?:\p{L}+ )?(?:fault|issue|problem|bug|error)|(?:is|are|works?|working|runs?) (?:\p{L}+ )?(?:fine|as expected|correctly|properly|ok(?:ay)?|well))/iu

/** Somebody says what was tried or what happens next; an offer of further help is neither. */
export function isLookedInto({sentences, prose}: Document, {sentence, start, end}: PhraseMatch): boolean {
  const here = sentences[sentence]!
  // “Nobody else has it, so contact the author”: what was looked at before gives no leave to say so.
  if (comparison.test(prose.slice(start, end)) && dismissal.test(prose.slice(end, here.end))) return false
  if (isPutOnThem(here))
    return here.around(2).some((each) => account.test(each.text) || each.does('question', 'transfer'))
  if (concluded.test(here.text) && !here.next?.does('action', 'transfer')) return false
  if (details.test(here.text)) return true
  return here.around(2).some((each) => each !== here && goesOn(each)) || isStep(here)
}

const goesOn = (sentence: Sentence): boolean =>
  sentence.does('action', 'alternative', 'transfer') || isStep(sentence) || account.test(sentence.text)

const isStep = (sentence: Sentence): boolean => sentence.does('instruction', 'question') && !sentence.does('offer')

/** The reason or a way round stands beside it. */
export function isExplained({sentences, prose}: Document, {sentence, end}: PhraseMatch): boolean {
  const here = sentences[sentence]!
  const near = [here, here.next].filter((each) => each !== undefined)
  if (/^[^.!?]*?(?:[:;–—]| while | until | when )\s*\p{L}/u.test(prose.slice(end, here.end))) return true
  return near.some((each) => each.does('reason', 'alternative', 'action', 'transfer', 'instruction'))
}

export const isAsked = ({customerMessage}: Document): boolean =>
  customerMessage?.mood !== 'happy' && !customerMessage?.has('purchase')

const suffering =
  /\b(?:broken?|pain|killing|hurts?|complain\w*|claim|refund|ruined|faulty|defect\w*|unusable|terrible|awful|angry|unhappy|guarantee|warranty)\b/i

/** The customer reported trouble; without their message nobody knows whether it is a comfort. */
export function hurts({customerMessage}: Document): boolean {
  if (customerMessage === undefined) return false
  return (
    customerMessage.mood === 'upset' ||
    customerMessage.has('trouble', 'bug', 'vague-complaint') ||
    suffering.test(customerMessage.text)
  )
}
