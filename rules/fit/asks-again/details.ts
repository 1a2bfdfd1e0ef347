import type {CustomerMessage, DetailKind, PhraseEntry} from '../../../src/rule/index.ts'

/** Something that agents ask for, and how to see that the customer has given it. */
export interface Asked {
  /** The name of its phrase list. */
  readonly list: string
  /** What the customer has given, for the message to the agent. */
  readonly given: string
  readonly kinds?: readonly DetailKind[]
  /** Shows the detail in the customer's message; masked ones (`<email>`, `XXXX`, `0000`) count. Its first group is the value, where it can be told. */
  readonly sign?: RegExp
  /** What to look for in the agent's sentence, without the request around it. */
  readonly words: readonly string[]
  /** Whole patterns of its own. */
  readonly also?: readonly string[]
}

const numbers = '(number|numbers|no|num|id|reference|ref|code)'

export const asked: readonly Asked[] = [
  {
    list: 'order',
    given: 'the order number',
    kinds: ['order-number'],
    sign: /\b(?:order|booking|purchase|reservation|confirmation)\b(?: ?(?:number|no\.?|id|nr|ref(?:erence)?|code))?(?: is| was)?[\s:#-]{0,3}((?=[\w-]{0,20}(?:\d{3}|X{4}))[\w-]{4,24}|<\w*(?:order|num|id)\w*>)/i,
    words: [`(order|booking|purchase|reservation|confirmation) ${numbers}`],
  },
  {
    list: 'tracking',
    given: 'the tracking number',
    sign: /\b(?:tracking|parcel|shipment|consignment|package)\b(?: ?(?:number|no\.?|id|nr|code))?(?: is| was)?[\s:#-]{0,3}((?=[\w-]{0,20}(?:\d{3}|X{4}))[\w-]{4,30})/i,
    words: [`(tracking|parcel|shipment|consignment) ${numbers}`],
  },
  {
    list: 'account',
    given: 'the account number',
    sign: /\b(?:account (?:number|no\.?|id|nr)|acc(?:t|ount)?\.?(?: no\.?)?)(?: is)?[\s:#-]{0,3}((?=[\w-]{0,20}(?:\d{3}|X{3}))[\w-]{4,24})|<acc\w*>/i,
    words: [`account ${numbers}`],
  },
  {
    list: 'email',
    given: 'an e-mail address',
    kinds: ['email'],
    sign: /<e-?mail\w*>/i,
    words: ['(email address|email id|mail id|mail address)'],
    also: ['(share|provide|give|confirm|dm|need|have|know|what is) [us|me] [with] your email $,'],
  },
  {
    list: 'phone',
    given: 'a phone number',
    kinds: ['phone'],
    sign: /<(?:tel|phone)\w*>/i,
    words: ['(phone|mobile|telephone|contact|cell|callback|call back) (number|no|numbers)'],
  },
  {
    list: 'address',
    given: 'the address',
    kinds: ['address'],
    words: ['(delivery|shipping|postal|home|full|work|street) address'],
  },
  {
    list: 'photo',
    given: 'a picture',
    kinds: ['screenshot'],
    sign: /\b(?:attach(?:ed|ing|ment|ments)?|enclosed|here(?:'s| is| are)|sending|below)\b[^.?!]{0,30}\b(?:photo|pic|picture|image|screen ?shot|screengrab)s?\b|\b(?:photo|pic|picture|image|screen ?shot|screengrab)s? (?:is |are |as )?(?:attached|below|enclosed|included)\b/i,
    words: [
      '(photo|photos|photograph|photographs|picture|pictures|pic|pics|image|images|screenshot|screenshots|screen shot)',
    ],
  },
  {
    list: 'receipt',
    given: 'the receipt',
    sign: /\b(?:receipt|invoice|bill|proof(?: of \w+)?|statement|confirmation|e-?ticket|boarding pass|label|letter|certificate|contract|form|copy|documents?)s?\b[^.?!]{0,25}\b(?:attached|enclosed|below|included|uploaded)\b|\b(?:attached|enclosed|attaching|enclosing|here(?:'s|’s| is| are))\b[^.?!]{0,25}\b(?:receipt|invoice|bill|proof|statement|confirmation|e-?ticket|boarding pass)/i,
    words: [
      '(receipt|receipts|payment receipt|invoice|invoice copy|proof of (purchase|payment)|payment proof|purchase proof|order confirmation|boarding pass)',
    ],
  },
  {
    list: 'purchaseDate',
    given: 'when they bought it',
    sign: /\b(?:bought|purchased|ordered|got)\b[^.?!]{0,40}\b((?:on|in|last|this|since) (?:\w+ )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|week|month|year|christmas|\d)\w*|yesterday|\w+ (?:days|weeks|months|years) ago)/i,
    words: ['(date of purchase|purchase date|order date|date of order)'],
    also: ['(when|what date|which date) (did|have) you *1 (buy|purchase|order|bought|purchased|ordered)'],
  },
  {
    list: 'version',
    given: 'the version',
    kinds: ['version'],
    words: ['(app version|version number|software version|firmware version)'],
    also: ['(which|what) version *4 (are you|do you|you are)'],
  },
  ...[
    'ticket',
    'case',
    'claim',
    'policy',
    'member',
    'membership',
    'customer',
    'serial',
    'invoice',
    'flight',
    'reference',
    'registration',
    'meter',
    'loyalty',
    'contract',
  ].map(
    (noun): Asked => ({
      list: `${noun}Number`,
      given: `the ${noun} number`,
      sign: new RegExp(
        `\\b${noun}(?: ?(?:number|no\\.?|id|nr|ref(?:erence)?|code))?(?: is| was)?[\\s:#-]{0,3}((?=[\\w-]{0,20}\\d{3})[\\w-]{4,24})`,
        'i',
      ),
      words: [`${noun} ${numbers}`],
    }),
  ),
  {
    list: 'error',
    given: 'the error message',
    kinds: ['error-message'],
    words: ['(error|error message|exact error|error code)'],
  },
  {
    list: 'system',
    given: 'the operating system',
    sign: /\b((?:windows|win) ?(?:xp|vista|7|8|8\.1|10|11)\b|(?:mac ?os|os ?x)(?: [\w.]+)?|ubuntu(?: [\d.]+)?|ios ?\d[\d.]*|android ?\d[\d.]*)/i,
    words: ['(operating system|os)', '(operating system|os) version'],
  },
]

const give =
  '(send|sending|share|sharing|provide|providing|give|giving|tell|confirm|confirming|dm|pm|message|supply|forward|state|mention|quote|include|attach|email|need|require|know|post|upload|specify)'

const other = '(another|new|different|second|more|further|clearer|better|other|alternative|next|additional)'

/** The ways to ask for a detail: “could you send us your order number”, “what’s your order number?”. */
export const requestFor = ({words, also = []}: Asked): PhraseEntry => ({
  match: [
    ...also,
    ...words.flatMap((each) => [
      `${give} *5 (your|the|a|an|some|any|its) *2 ${each}`,
      `(reply|respond|us|me) with *3 (your|the|a|an|some|any|its) *2 ${each}`,
      `(may|can|could|might) (I|we) [please] (have|get|ask for|take) *2 (your|the|a|an|some|any|its) *2 ${each}`,
      `(what|which) (is|was|are|were) (your|the|its) *2 ${each}`,
      `(what|which) *1 ${each} (are|is|do|does|did|were|was) (you|your|it)`,
    ]),
  ],
  unless: [
    ...words.map((each) => `${other} *3 ${each}`),
    '^, (we|I|they) (have|need not|do not need|send|sent|email|emailed|know|will send|will share|will email|shared|share|include|attach|gave)',
    'where you can (post|send|upload|attach|share)',
    '(no need|never|not) [to] *2 (send|share|provide|give|confirm|need)',
  ],
  unlessNear: [
    '(security|verify|verification|identity|protect)',
    '(thanks|thank you|appreciate you) for *1 (sending|sharing|providing|confirming|giving)',
    'you (gave|sent|shared|mentioned|provided|wrote|attached)',
  ],
})

/** A detail as a line of a list that asks for several. */
export const lineFor = ({words}: Asked): PhraseEntry => ({
  match: words.flatMap((each) => [
    `^ ${each}`,
    `^ (your|the|a|an|some|any|registered|full|correct|valid|current|exact|complete|original) *2 ${each}`,
  ]),
})

/** The value that the customer gave, an empty string where it is not told, or undefined where they gave none. */
export function givenBy(message: CustomerMessage, {kinds = [], sign}: Asked): string | undefined {
  const detail = message.details.find(({kind}) => kinds.includes(kind))
  if (detail) return detail.text
  const match = sign?.exec(message.text.slice(0, 5000))
  return match ? (match[1] ?? '') : undefined
}
