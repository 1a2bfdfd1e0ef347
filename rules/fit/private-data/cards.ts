import type {Range} from '../../../src/rule/index.ts'

/** Networks by how a number begins, with the lengths that each gives out (ISO/IEC 7812; 13 and 19 digits are too rare to tell from other numbers). */
const networks: readonly (readonly [start: RegExp, length: number])[] = [
  [/^4/, 16],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 16],
  [/^3[47]/, 15],
  [/^(?:6011|64[4-9]|65)/, 16],
  [/^35(?:2[89]|[3-8])/, 16],
  [/^3(?:0[0-5]|[689])/, 14],
  [/^62/, 16],
  [/^(?:508|60|8[12])/, 16],
]

/** Digits in the groups that cards show them in, or in one run. */
const digitsIn = (text: string): Iterable<RegExpExecArray> =>
  text.matchAll(
    /(?<![\p{L}\d+@#/_.,:=-]|\d )\d{4}(?:[ -]\d{4}[ -]\d{4}[ -]\d{4}|[ -]\d{6}[ -]\d{4,5}|\d{10,12})(?![\p{L}\d@/_=]|[ .,-]\d)/gu,
  )

/** What the number is of, told by the words before it. */
const others =
  /\b(?:(?:test|sample|dummy|gift|loyalty|member(?:ship)?|sim|library|id|rewards?) ?cards?(?: (?:numbers?|no))?|order|track(?:ing)?|ref(?:erence)?|ticket|case|invoice|transaction|trans|utr|rrn|arn|consignment|parcel|package|shipment|awb|serial|s\/n|licen[cs]e|key|imei|meid|iccid|sim|esn|eid|confirmation|booking|pnr|barcode|upc|ean|isbn|model|part|sku|coupon|voucher|gift ?card|promo|activation|product|member(?:ship)?|loyalty|rewards?|account|acct|iban|file|error|build|version|id|phone|tel|call|fax|test(?:ing)?|sample|example|dummy|sandbox)\b/gi
const card =
  /\b(?:card|visa|master ?card|amex|american express|discover|maestro|rupay|debit|credit|diners|jcb|cc|pan)\b/gi

/** How far back the words that name a number are looked for. */
const reach = 60

/**
 * Finds full payment card numbers: right length and start for a network, right check digit (Luhn), and nothing before them that makes them an order, a parcel or
 * another thing. UTF-16 code units, half-open.
 */
export function findCards(text: string): Range[] {
  if (!/\d{4}[ \d-]\d{3}/.test(text)) return []
  const found: Range[] = []
  for (const {0: written, index} of digitsIn(text)) {
    const number = written.replace(/\D/g, '')
    if (!isCard(number)) continue
    const before = text.slice(Math.max(0, index - reach), index)
    const line = before.slice(before.search(/[^\n]*$/))
    const other = endOfLast(others, line)
    if (other > 0 && other >= endOfLast(card, line)) continue
    found.push({start: index, end: index + written.length})
  }
  return found
}

const isCard = (number: string): boolean =>
  networks.some(([start, length]) => number.length === length && start.test(number)) &&
  hasCheckDigit(number) &&
  !/^(\d)\1+$/.test(number)

/** Luhn's check: every second digit from the right doubled, all digits summed to a multiple of ten. */
export function hasCheckDigit(number: string): boolean {
  let sum = 0
  for (let index = 0; index < number.length; index++) {
    const digit = Number(number[number.length - 1 - index])
    const value = index % 2 === 1 ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** All digits but the last four as bullets: `•••• •••• •••• 1111`. */
export const masked = (written: string): string => written.replace(/\d(?=(?:\D*\d){4})/g, '•')

/** Where the last match ends; 0 when there is none. */
function endOfLast(pattern: RegExp, text: string): number {
  const last = [...text.matchAll(pattern)].at(-1)
  return last ? last.index + last[0].length : 0
}
