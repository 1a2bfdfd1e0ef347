import type {Range} from '../../../src/rule/index.ts'

/** A secret written out, and what it is. UTF-16 code units, half-open. */
export interface Secret extends Range {
  readonly what: string
}

/** Each pattern's first group is the secret itself. */
const secrets: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'password',
    /\b(?:password|passcode|passphrase|pwd) ?(?:is|:|=|for you is|will be|has been (?:re)?set to) ?["“'‘*`]?(?=[^\s]{0,30}[a-z])(?=[^\s]{0,30}[\d@#$%^&*])([^\s"”'’`*<>{}[\]()]{5,31})/gi,
  ],
  [
    'PIN',
    /\bPIN(?: ?(?:code|number))? ?(?:is|:|=|will be|has been (?:re)?set to) ?["“'‘*]?(\d{4,6})(?![\d-]|[.,]\d| ?(?:digit|char|minute|hour|day))/gi,
  ],
  ['security code', /\b(?:cvv2?|cvc2?|csc) ?(?:code|number)? ?(?:is|:|=) ?(\d{3,4})(?!\d)/gi],
  [
    'one-time code',
    /\b(?:otp|one[- ]time (?:password|passcode|code)|verification code) ?(?:is|:|=) ?(\d{4,8})(?!\d| ?(?:digit|char|min))/gi,
  ],
  [
    'social security number',
    /\b(?:ssn|social security (?:number|no\.?|#)) ?(?:is|:|=|#)? ?(\d{3}[- ]?\d{2}[- ]?\d{4})(?!\d)/gi,
  ],
  [
    'national insurance number',
    /\b(?:nino?|national insurance (?:number|no\.?)) ?(?:is|:|=)? ?([A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b/gi,
  ],
  ['Aadhaar number', /\baadh?aar(?: card)?(?: ?(?:number|no\.?))? ?(?:is|:|=)? ?(\d{4}[ -]?\d{4}[ -]?\d{4})(?!\d)/gi],
  ['PAN', /\bpan(?: card)?(?: ?(?:number|no\.?))? ?(?:is|:|=)? ?([A-Z]{5}\d{4}[A-Z])\b/gi],
]

/** There is one of these in every secret. */
const sign = /[\d@#$%^&*]/

/** How the names of all of them begin. */
const named =
  /\b(?:pass(?:word|code|phrase)|pwd|pin|cv[vc]|csc|otp|one[- ]time|verification code|ssn|social security|nin|national insurance|aadh?aar|pan)/i

/** Finds passwords, codes and national ids that are written out with their name; masked ones (`••••`, `XXX-XX-1234`) are none. */
export function findSecrets(text: string): Secret[] {
  if (!sign.test(text) || !named.test(text)) return []
  return secrets.flatMap(([what, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => {
      const start = match.index + match[0].length - match[1]!.length
      const secret = match[1]!.replace(/[.,;:!?]+$/, '')
      return {what, start, end: start + secret.length}
    }),
  )
}
