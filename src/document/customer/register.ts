import type {Register} from './message.ts'
import type {Reading} from './reading.ts'

/** How the customer writes, by set phrases, contractions, capitals, emoji and marks. */
export function registerOf(reading: Reading): Register {
  const {text, words} = reading
  const formal = reading.of('formal').length
  const casual = reading.of('casual').length + looseness(reading)
  if (formal >= 2 && casual < 2) return 'formal'
  if (formal === 1 && casual === 0 && words.length >= 25 && !hasContraction(text)) return 'formal'
  return casual >= 2 && casual > formal ? 'casual' : 'neutral'
}

const contraction = /\p{L}[’'](?:t|m|re|ve|ll|d|s)\b/iu
const hasContraction = (text: string): boolean => contraction.test(text)

const emoji = /\p{Extended_Pictographic}/u
const handle = /(?:^|\s)[@#]\p{L}{2,}/u
const stretched = /(\p{L})\1{2,}/iu
const plain = /^[\0-\u007F]*$/

/** “sooo” */
const hasStretchedWord = (text: string, small: string): boolean =>
  plain.test(text) ? /([a-z])\1{2}/.test(small) : stretched.test(text)

/** What the writing itself tells: emoji, small letters alone, stretched words, rows of marks. */
function looseness({text, words}: Reading): number {
  let points = 0
  const small = text.toLowerCase()
  if (emoji.test(text) || /(?:^|\s)[:;=]-?[)(DP](?=\s|$)/.test(text)) points += 2
  if (/!{2,}|\?{2,}|[!?]{2,}/.test(text)) points++
  if (hasStretchedWord(text, small)) points++
  if (handle.test(text)) points++
  if (words.length >= 4 && text === small) points += 2
  else if (/(?:^|[\s(])i(?:[’'](?:m|ve|ll|d))?(?=\s)/.test(text)) points++
  return points
}
