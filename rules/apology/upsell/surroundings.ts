import type {Document, PhraseMatch, Suggestion} from '../../../src/rule/index.ts'

const gift =
  /\b(?:(?:I|we)(?:['’]ve| have) (?:put|added|applied|taken|credited|given|sent|refunded|attached|booked)|goodwill|to make (?:it )?up|thank[- ]you|as an apology|on us)\b/i

/** “I’ve put 20% off your next order as a thank-you” makes up for something. */
export const isGift = (text: string): boolean => gift.test(text)

const worry =
  /\b(?:but|however|doubt\w*|worr(?:y|ied|ies)|afraid|unsafe|pain|killing|claim|guarantee|complain\w*|broken?|unhappy|wrong|problem|issue|not working|does ?n['’]?t work|scam|refund|why|leaving|cancel\w*|(?:move|transfer|switch|port)\b[^.?!]{0,60}\b(?:another one|another|away|elsewhere|a new one))\b/i

/** The customer is upset or has trouble, be it only a “but”. */
export function isInTrouble({customerMessage}: Document): boolean {
  if (customerMessage === undefined) return false
  if (
    customerMessage.mood === 'upset' ||
    customerMessage.has('trouble', 'bug', 'vague-complaint', 'cancellation', 'hardship')
  )
    return true
  return worry.test(customerMessage.text)
}

/** Nothing but praise or thanks. */
export const isHappy = ({customerMessage}: Document): boolean =>
  customerMessage !== undefined && (customerMessage.mood === 'happy' || customerMessage.has('praise'))

const longWordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

/** Whether the customer's own message names what is offered. */
export function isAskedAbout({prose, customerMessage}: Document, {start, end}: PhraseMatch): boolean {
  const asked = longWordsOf(customerMessage?.text ?? '')
  return longWordsOf(prose.slice(start, end)).some((word) => asked.includes(word))
}

const aside =
  /\b(?:while you(?:['’]re| are) (?:here|at it)|while we have you|by the way|btw|psst|oh,? and|have you (?:tried|seen|checked out|heard|considered))\b/i

/** “By the way …”, to anybody at all: a reply kept for every customer sells to those in trouble, too. */
export const isAside = ({context, customerMessage, sentences}: Document, {sentence}: PhraseMatch): boolean =>
  context.template === true && customerMessage === undefined && aside.test(sentences[sentence]!.text)

/** A name that the last sentence ran into: “… to your friends -Ann Lee”. */
const signatureIn = (text: string): RegExpExecArray | null => /\s*(?:[-–—^~]\s?\p{Lu}[\p{L}. ]{1,30})$/u.exec(text)

/** What a pitch costs, told in a sentence of its own. */
const price = /\d ?%|\b(?:discount|special price|(?:special|promotional|current) offer)\b/i

/** The reply without the sentence that sells, where one can go without leaving a hole. */
export function withoutSentence({sentences, prose}: Document, index: number): readonly Suggestion[] {
  const {start, end, text, previous, next, blockIndex} = sentences[index]!
  if (next?.blockIndex === blockIndex) {
    const isPrice = next.next?.blockIndex === blockIndex || previous?.blockIndex === blockIndex
    if (!price.test(next.text) || price.test(text)) return [{text: '', at: {start, end}}]
    return isPrice ? [{text: '', at: {start, end: next.end}}] : []
  }
  if (previous?.blockIndex !== blockIndex) return []
  const name = signatureIn(text)?.[0].length ?? 0
  const isFollowed = name > 0 || /^[ \t]*\S/.test(prose.slice(end, end + 8))
  return [{text: '', at: {start: isFollowed ? start : previous.end, end: end - name}}]
}
