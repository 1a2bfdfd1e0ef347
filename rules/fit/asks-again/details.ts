import type {CustomerMessage, DetailKind, PhraseEntry} from '../../../src/rule/index.ts'

/** Something that agents ask for, and how to see that the customer has given it. */
interface Wanted {
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

/** Something that agents ask for, with its two phrase lists: in a sentence, and as a line of a list that asks for several. */
export interface Asked extends Wanted {
  /** The name of the second. */
  readonly lines: string
}

const wanting =
  "(?:swap|chang(?:e|ing)|exchang(?:e|ing)|switch|replac(?:e|ement)|want(?:ed)?|need(?:ed)?|would like|[’']d like|prefer|send me|get)"

const numbers = '(number|numbers|no|num|id|reference|ref|code)'

const wanted: readonly Wanted[] = [
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
    also: [
      '(share|provide|give|confirm|dm|pm|need|have|know|send|drop|mention|tell|leave|state|what is) [over] [us|me] [with] your (email|email id|mail id|mail) $,',
      '(may|can|could) (I|we) [please] (get|have|take|grab) your (email|mail|email id|mail id)',
      '(share|provide|give|confirm|send|need|what is) [us|me] [with] the (email|mail) (linked|associated|registered|on|you used|used|attached|connected|you signed)',
      'what (email|mail) *1 (do you|did you|is linked|is registered|is on|have you)',
    ],
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
    sign: /\b(?:app|ver|version|build|firmware|release|patch|update|since|on) ?v?\.? ?(\d{1,3}\.\d{1,4}(?:\.\d+)*)\b/i,
    words: [
      '(app version|application version|version number|software version|firmware version|build number|game version|version details)',
      'version of *2 (app|application|software|game|program|firmware)',
    ],
    also: ['(which|what) *1 version *4 (are you|do you|you are|you have|is it|of)'],
  },
  {
    list: 'device',
    given: 'the device',
    kinds: ['device'],
    words: [
      '(device model|phone model|handset model|mobile model|device name|device type|device details|device information|make and model)',
      'model of *2 (device|phone|handset|mobile|printer|router|camera|laptop|tablet)',
    ],
    also: [
      '(which|what) (device|phone|handset|tablet|phone model|device model|model) (are|do) you',
      '(which|what) (device|phone|handset|tablet|model) (you are|you use|is it|it is)',
      '(which|what) (type|kind|model|make) of (device|phone|handset|tablet|mobile) *1 you',
    ],
  },
  {
    list: 'webBrowser',
    given: 'the browser',
    sign: /\b(chrome|firefox|safari|(?:ms |microsoft )?edge|opera|brave)\b/i,
    words: ['(browser name|browser version|name of *2 browser)'],
    also: ['(which|what) (browser|web browser|internet browser) *1 (are you|do you|you are|you use|is it)'],
  },
  {
    list: 'location',
    given: 'where they are',
    kinds: ['address'],
    sign: /(?:\b(?:in|near|around|live in|based in|located (?:in|at)|area of) (?:the )?((?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|English|God)[A-Z][a-z]{3,})\b|\b[A-Z][a-z]+(?: [A-Z][a-z]*){1,3}, ([A-Z][a-z]{3,})\b)/,
    words: ['(location|current location|exact location|complete location|city|locality|town)'],
    also: ['(which|what) (city|area|location|town|locality|part of the country) *1 (are you|do you|is this|you are)'],
  },
  {
    list: 'postcode',
    given: 'the postcode',
    sign: /\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:pin|zip|post)[ -]?code:? ?\d{4,6})\b/i,
    words: ['(postcode|post code|postal code|zip code|zip|pincode|pin code)'],
  },
  {
    list: 'size',
    given: 'the size',
    sign: new RegExp(
      `\\b${wanting}\\b[^.?!]{0,60}\\b(?:for|to|in|into|a|an|size)\\s+(?:an? |the |size |uk |us |eu )*((?:xx?s|s|m|l|x{1,3}l|small|medium|large|\\d{1,2})\\b(?! (?:day|hour|week|month|minute|year|time|year)))`,
      'i',
    ),
    words: [
      '(preferred size|desired size|required size|new size|correct size|size required|size you need|size you want)',
    ],
    also: [
      '(which|what) *3 size *6 you *1 (like|prefer|want|need|require|after|wish)',
      '(which|what) size (do|did|would|should) (you|we|I)',
      '(know|confirm|tell us|tell me|need) the [new|right|correct] size (you|please|and)',
      '(know|confirm|tell us|tell me|need) the [new|right|correct] size $',
    ],
  },
  {
    list: 'colour',
    given: 'the colour',
    sign: new RegExp(
      `\\b${wanting}\\b[^.?!]{0,60}\\b(?:for|to|in|into|same)\\s+(?:an? |the |same |dark |light |\\d+ in the same )*(black|white|blue|red|gr[ae]y|green|brown|navy|beige|pink|yellow|orange|purple|cream|silver|gold|teal|colou?r)\\b`,
      'i',
    ),
    words: ['(preferred|desired|required|new|correct) (colour|color)'],
    also: ['(which|what) *3 (colour|color) *6 you *1 (like|prefer|want|need|require|wish)'],
  },
  {
    list: 'wishedDate',
    given: 'the day they want',
    sign: /\b(?:mov(?:e|ed)|chang(?:e|ed)|rebook(?:ed)?|reschedul(?:e|ed)|switch(?:ed)?|shift(?:ed)?|postpone|push|bring|put)\b[^.?!]{0,60}\b(?:to|for|on|until)\s+((?:the )?(?:next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2} ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d))/i,
    words: ['(preferred|new|desired|revised|alternative) (date|day)'],
    also: [
      '(which|what) [new|other] (date|day) *5 you *1 (like|prefer|want|need|wish)',
      '(which|what) (date|day) (would|do|should|works|suits) *',
      '(when|what date|which day) would you like (it|to|us)',
    ],
  },
  {
    list: 'lostOrder',
    given: 'what they know of the order, and that the number is lost',
    sign: /\b(?:do ?n['’]?t|do not|did ?n['’]?t|never|have no|without|lost|ca ?n['’]?t find|no longer have)(?: (?:have|got|get|receive|received|find))? (?:an? |the |my |any )?(?:order|booking|confirmation|reference) ?(?:number|no|id|code|mail|e-?mail)\b()/i,
    words: ['(order|booking|reservation) (details|detail|information|number|id|no)'],
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
    (noun): Wanted => ({
      list: `${noun}Number`,
      given: `the ${noun} number`,
      sign: new RegExp(
        `\\b${noun.replace('membership', 'member(?:ship)?')}(?: ?(?:number|no\\.?|id|nr|ref(?:erence)?|code))?(?: is| was)?[\\s:#-]{0,3}((?=[\\w-]{0,20}\\d{3})[\\w-]{4,24})`,
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
    also: [
      'what (does|did|is) *2 (error|message|it) (say|saying|read)',
      '(is|was) there an error',
      'do you (see|get|receive) an error',
      '(what|which) (error|error message) *2 (you|shown|displayed|see)',
    ],
  },
  {
    list: 'system',
    given: 'the operating system',
    sign: /\b((?:windows|win) ?(?:xp|vista|7|8|8\.1|10|11)\b|(?:mac ?os|os ?x)(?: [\w.]+)?|ubuntu(?: [\d.]+)?|ios ?\d[\d.]*|android ?\d[\d.]*)/i,
    words: ['(operating system|os)', '(operating system|os) version'],
  },
]

export const asked: readonly Asked[] = wanted.map((each) => ({...each, lines: `${each.list}Line`}))

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
      `let (me|us) have (your|the|a|an|some|any|its) *2 ${each}`,
      `(do you have|have you got|do you know) (your|the|a|an|any) *1 ${each}`,
      `^ [hi|hello|ok|and|so] [please|pls|plz|kindly] (send|share|provide|give|confirm|need) [us|me] ${each}`,
      `^ ${each} (please|pls|plz)`,
      `(pop|drop|leave|whack|stick) [us|me] (your|the|a) *1 ${each}`,
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
