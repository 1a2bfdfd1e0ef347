import {hasStretchedLetter, isAscii} from '../../text/letters.ts'
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

const hasContraction = (text: string): boolean => /\p{L}[’'](?:t|m|re|ve|ll|d|s)\b/iu.test(text)
const hasEmoji = (text: string): boolean => !isAscii(text) && /\p{Extended_Pictographic}/u.test(text)
const hasHandle = (text: string): boolean => /[@#]/.test(text) && /(?:^|\s)[@#]\p{L}{2,}/u.test(text)

/** What the writing itself tells: emoji, small letters alone, stretched words, rows of marks. */
function looseness({text, words}: Reading): number {
  let points = 0
  const small = text.toLowerCase()
  if (hasEmoji(text) || /(?:^|\s)[:;=]-?[)(DP](?=\s|$)/.test(text)) points += 2
  if (/!{2,}|\?{2,}|[!?]{2,}/.test(text)) points++
  if (hasStretchedLetter(text)) points++
  if (hasHandle(text)) points++
  if (words.length >= 4 && text === small) points += 2
  else if (/(?:^|[\s(])i(?:[’'](?:m|ve|ll|d))?(?=\s)/.test(text)) points++
  return points
}
