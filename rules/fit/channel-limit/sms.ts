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

/** Made when it is needed: making it takes longer than reading a reply. */
let graphemes: Intl.Segmenter | undefined

/**
 * Cuts a text into SMS. GSM-7 holds 160 characters alone and 153 a part, UCS-2 70 and 67; a character of the GSM
 * extension counts as two, and neither it nor a surrogate pair, a family or a letter with its accents is cut in two.
 * Source: 3GPP TS 23.038; twilio.com/docs/glossary/what-sms-character-limit; held against Twilio's own
 * sms-segments-calculator in the tests.
 */
export function smsParts(text: string): SmsParts {
  const foreign = [...new Set(text)].filter((each) => !basic.has(each) && !extended.has(each))
  const encoding = foreign.length > 0 ? 'UCS-2' : 'GSM-7'
  return {encoding, starts: startsOf(encoding === 'UCS-2' ? wideUnits(text) : gsmUnits(text), room[encoding]), foreign}
}

const gsmUnits = (text: string): Unit[] =>
  Array.from(text, (each, start) => ({start, weight: extended.has(each) ? 2 : 1}))

function wideUnits(text: string): Unit[] {
  graphemes ??= new Intl.Segmenter('en')
  return Array.from(graphemes.segment(text)).flatMap(({segment, index}) => {
    // What is longer than a message is cut somewhere; a line break is two characters.
    const isWhole = segment.length <= room['UCS-2'].part && segment !== '\r\n'
    if (isWhole) return [{start: index, weight: segment.length}]
    let start = index
    return Array.from(segment, (character) => {
      const unit = {start, weight: character.length}
      start += character.length
      return unit
    })
  })
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
