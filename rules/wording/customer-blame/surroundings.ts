import type {Document, PhraseMatch} from '../../../src/rule/index.ts'

const conditions =
  /\b(?:if|unless|in case|whether|whenever|once|until|till|should|after|suppose|before|so that|even though)\b/i
const softeners =
  /\b(?:may|might|perhaps|maybe|possibly|seems?|looks?|looked|appears?|think|guess|wonder(?:ing)?|probably|could it be)\b/i
const admissions =
  /\b(?:(?:you|they|he|she) (?:said|say|wrote|write|mention(?:ed)?|told|explain(?:ed)?|admit(?:ted)?|think|thought|feel|felt|worr(?:y|ied))|no worries|no problem|don['’]?t worry|do not worry|never mind|happens|doesn['’]?t mean|does not mean|(?:not|n['’]t) (?:that|because|saying|say|mean|implying|suggest(?:ing)?|think|thinking)|as if|as though|feels? like|sounds? like|sounded like|impression|sorry|apolog\w+|glad|thanks?|great|understand)\b/i

/** The words that stand before a match in its clause. */
export function clauseBefore({words, prose}: Document, match: PhraseMatch): string {
  let first = match.firstWord
  while (first > 0 && words[first]!.before === 'joined') first--
  return prose.slice(words[first]!.start, match.start)
}

/** “If you forgot to …”, “unless you entered …”: nobody is blamed. */
export const isCondition = (before: string): boolean => conditions.test(before)

/** “It looks as if you …”: said with care. */
export const isSoftened = (before: string): boolean => softeners.test(before)

/** “You wrote that you forgot …”, “no worries that you …”: the customer’s own words, or a kindness about them. */
export const isAdmission = (before: string): boolean => admissions.test(before)

/** “Was it the newsletter you signed …?” */
export function isQuestion({sentences}: Document, match: PhraseMatch, before: string): boolean {
  const asks =
    /^(?:(?:so|and|but|or)\s+)?(?:do|does|did|is|are|can|could|would|will|have|has|how|which|who|was|were|what)\b/i
  return asks.test(before) && sentences[match.sentence]!.text.trimEnd().endsWith('?')
}
