import type {Document, Suggestion} from '../../../src/rule/index.ts'

const gift =
  /\b(?:(?:I|we)(?:['’]ve| have) (?:put|added|applied|taken|credited|given|sent|refunded|attached|booked)|goodwill|to make (?:it )?up|thank[- ]you|as an apology|on us)\b/i

/** “I’ve put 20% off your next order as a thank-you” makes up for something. */
export const isGift = (text: string): boolean => gift.test(text)

const worry =
  /\b(?:but|however|doubt\w*|worr(?:y|ied|ies)|afraid|unsafe|pain|killing|claim|guarantee|complain\w*|broken?|unhappy|wrong|problem|issue|not working|does ?n['’]?t work|scam|refund|why)\b/i

/** The customer is upset or has trouble, be it only a “but”. */
export function isInTrouble({customerMessage}: Document): boolean {
  if (customerMessage === undefined) return false
  if (customerMessage.mood === 'upset' || customerMessage.has('trouble', 'bug', 'vague-complaint', 'cancellation'))
    return true
  return worry.test(customerMessage.text)
}

/** The reply without the sentence that sells, where one can go without leaving a hole. */
export function withoutSentence({sentences}: Document, index: number): readonly Suggestion[] {
  const {start, end, previous, next, blockIndex} = sentences[index]!
  if (previous?.blockIndex === blockIndex) return [{text: '', at: {start: previous.end, end}}]
  if (next?.blockIndex === blockIndex) return [{text: '', at: {start, end: next.start}}]
  return []
}
