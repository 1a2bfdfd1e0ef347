import type {Unit} from './unit.ts'

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Sent as two: an escape and a character. */
const extended = new Set('€[]{}~^|\\\f')

/** Room in a message alone and in each of several, which carry six bytes that put them together again. */
const room = {'GSM-7': {alone: 160, part: 153}, 'UCS-2': {alone: 70, part: 67}} as const

/** How a text goes out as SMS. */
export interface SmsParts {
  readonly encoding: keyof typeof room
  /** Where each message begins; UTF-16 code units. Empty for an empty text. */
  readonly starts: readonly number[]
  /** The characters, each once, that the short alphabet does not have: one of them makes every message hold 70 instead of 160. */
  readonly foreign: readonly string[]
}

/**
 * Cuts a text into SMS. GSM-7 holds 160 characters alone and 153 a part, UCS-2 70 and 67; a character of the GSM extension counts as two, and neither it nor
 * a surrogate pair is cut in two. Source: 3GPP TS 23.038; twilio.com/docs/glossary/what-sms-character-limit.
 */
export function smsParts(text: string): SmsParts {
  const characters = [...text]
  const foreign = [...new Set(characters)].filter((each) => !basic.has(each) && !extended.has(each))
  const encoding = foreign.length > 0 ? 'UCS-2' : 'GSM-7'
  const units: Unit[] = []
  let start = 0
  for (const each of characters) {
    units.push({start, weight: encoding === 'UCS-2' ? each.length : extended.has(each) ? 2 : 1})
    start += each.length
  }
  return {encoding, starts: startsOf(units, room[encoding]), foreign}
}

function startsOf(units: readonly Unit[], {alone, part}: {alone: number; part: number}): number[] {
  if (units.length === 0) return []
  if (units.reduce((sum, {weight}) => sum + weight, 0) <= alone) return [0]
  const starts = [0]
  let used = 0
  for (const {start, weight} of units) {
    used += weight
    if (used <= part) continue
    starts.push(start)
    used = weight
  }
  return starts
}
