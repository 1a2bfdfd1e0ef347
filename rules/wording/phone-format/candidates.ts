import type {Range} from '../../../src/rule/index.ts'

/** Seven to seventeen digits with the marks that people put between them, and an extension. */
const writtenIn = (text: string): Iterable<RegExpExecArray> =>
  text.matchAll(
    /(?<![\p{L}\d@#/_.,:=+$£€₹-]|\d )\(?\+?\(?\d(?:[ \u00a0().\-–‑/]{0,3}\d){6,16}(?: ?(?:ext(?:ension)?\.?|x) ?\d{1,6}(?!\d))?(?![\p{L}\d@_%]|[.,:/-]\d| ?(?:%|€|£|USD|EUR|GBP|INR|kr\b))/gu,
  )

const calls =
  /\b(?:call(?:ing)?|phone|telephone|tel|ring|dial|text|sms|whats ?app|hotline|helpline|landline|support line|line|fax|mobile|cell|toll[- ]?free|freephone|reach (?:us|me)|contact (?:us|me|number)|phone number|us (?:on|at)|me (?:on|at))\b/gi
const others =
  /\b(?:order|track(?:ing)?|ref(?:erence)?|ticket|case|invoice|transaction|utr|rrn|arn|consignment|parcel|package|shipment|awb|serial|licen[cs]e|key|imei|iccid|confirmation|booking|pnr|barcode|upc|ean|isbn|model|part|sku|coupon|voucher|code|promo|product|member(?:ship)?|loyalty|account|acct|iban|sort code|card|file|error|build|version|id|policy|claim|vat|tax|company no|registration|postcode|zip|coordinates?|ip|amount|total|sum|balance|between|from)\b/gi

/** How far back the words that name a number are looked for. */
const reach = 50

/**
 * Finds what is written like a telephone number and not told to be another one: no date, sum, order or card number; a bare run of digits only after a word such
 * as “call”. UTF-16 code units, half-open.
 */
export function phoneCandidates(text: string): Range[] {
  const found: Range[] = []
  for (const {0: number, index} of writtenIn(text)) {
    if (isDate(number)) continue
    const before = text.slice(Math.max(0, index - reach), index)
    const [call, other] = [endOfLast(calls, before), endOfLast(others, before)]
    if (other > call) continue
    const isPlain = /^\d+$/.test(number) || /^\d{1,3}(?:[ .]\d{3})+$/.test(number)
    if (isPlain && call === 0) continue
    found.push({start: index, end: index + number.length})
  }
  return found
}

const isDate = (number: string): boolean =>
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?![\d])/.test(number) ||
  /^(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d/.test(number)

function endOfLast(pattern: RegExp, text: string): number {
  const last = [...text.matchAll(pattern)].at(-1)
  return last ? last.index + last[0].length : 0
}
