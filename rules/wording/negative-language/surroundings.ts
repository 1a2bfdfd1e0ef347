import type {Document, PhraseMatch, Sentence} from '../../../src/rule/index.ts'

/** So many words a clause has at most; what runs on without a mark is not read again from each of its limits. */
const longestClause = 60

/** The words that stand before a match in its clause. */
export function clauseBefore({words, prose}: Document, match: PhraseMatch): string {
  const furthest = Math.max(0, match.firstWord - longestClause)
  let first = match.firstWord
  while (first > furthest && words[first]!.before === 'joined') first--
  return prose.slice(words[first]!.start, match.start)
}

/** “If we can’t reach you …”, “… when we can’t”. */
export const isCondition = (before: string): boolean =>
  /\b(?:if|unless|in case|whether|when|whenever|until|till|once|where|why|what|so that|should (?:you|it|they|this|that|anything|either))\b/i.test(
    before,
  )

/** “While we can’t …, we …”: the limit is the softened half of a sentence. */
export const isConcession = (before: string): boolean =>
  /^(?:(?:so|and|but)\s+)?(?:while|whilst|although|though|even (?:though|if)|much as)\b/i.test(before)

const questionWords =
  /^(?:(?:so|and|but|or)\s+)?(?:do|does|did|is|are|can|could|would|will|have|has|how|which|who|was|were|any)\b/i

/** “Is Monday not possible for you?”. */
export const isQuestion = (sentence: Sentence, before: string): boolean =>
  sentence.text.trimEnd().endsWith('?') && questionWords.test(before)

const saying = 'said|wrote|mention(?:ed)?|told|report(?:ed)?|heard|read|think|thought|felt|feel|asked'
const someoneSaid = new RegExp(`\\b(?:you|they|he|she|colleague|who) (?:${saying})\\b|\\bwere told\\b`, 'i')

/** “You said that we can’t …”. */
export const isTheirWord = (before: string): boolean => someoneSaid.test(before)

const hearing =
  'understand|sorry (?:to|that you|you)|heard? (?:that|about|of|from)|reali[sz]e|gather|frustrating|appreciate|know|noticed?'
const toldBack = new RegExp(`\\b(?:${hearing}) (?!we\\b|our\\b)`, 'i')

/** The customer's trouble, told back to them: “I understand that it is not possible for you to …”. */
export const isTheirTrouble = (before: string): boolean => before !== '' && toldBack.test(before)

/** “I’m sorry we couldn’t …” owns what went wrong. */
export const isApology = (before: string): boolean => /\b(?:sorry|apolog)/i.test(before)

/** The way was shown in the sentence before, and not as an order. */
export function isWayBefore({previous, blockIndex}: Sentence): boolean {
  if (previous?.blockIndex !== blockIndex) return false
  return previous.does('instruction', 'alternative') && !/\b(?:need|have|must|you should)\b/i.test(previous.text)
}
