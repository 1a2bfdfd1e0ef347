import {findAddresses, findUrls} from '../projection/links.ts'
import {devicePattern} from './lexicon/devices.ts'
import type {Detail, DetailKind} from './message.ts'
import {weightOf} from './sentiment.ts'
import {topicOf} from './topics.ts'

interface Pattern {
  readonly kind: DetailKind
  readonly pattern: RegExp
}

const orderWord =
  '(?:order|purchase|booking|reservation|invoice|ticket|case|ref(?:erence)?|tracking|awb|confirmation|claim|account|acc|transaction|txn|utr|policy|membership|member|customer|user|serial|registration|complaint|request|parcel|shipment|pnr|crm)'
const idWord = '(?:number|num|no|nr|id|code|#|№)'
const id = '[A-Za-z]{0,5}[-_]?(?=[A-Za-z\\d-]{0,24}\\d)[A-Za-z\\d]{2,}(?:[-_/][A-Za-z\\d]+){0,4}'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const currency = '(?:dollars?|euros?|pounds?|quid|rupees?|cents|bucks|usd|eur|gbp|inr|aud|cad|rs)'
const street =
  '(?:[Ss]treet|[Ss]t|[Rr]oad|[Rr]d|[Aa]venue|[Aa]ve|[Ll]ane|[Ll]n|[Dd]rive|[Cc]ourt|Ct|[Ss]quare|Sq|[Bb]oulevard|[Bb]lvd|[Tt]errace|[Cc]rescent|Gardens|Grove|Parade|[Hh]ighway|Hwy|Close|Way|Place)'

/** The order is the precedence: where two meet, the first keeps the place. All patterns take time linear in the text. */
const patterns: readonly Pattern[] = [
  {kind: 'email', pattern: /[<[{(](?:e-?mail|mail)(?:[ _-]?(?:address|id))?[>\]})]/gi},
  {kind: 'phone', pattern: /[<[{(](?:tel|phone|mobile|contact)(?:[ _-]?(?:num(?:ber)?|no))?[>\]})]/gi},
  {
    kind: 'order-number',
    pattern:
      /[<[{(](?:order|acc|account|ticket|case|customer|booking|reservation|invoice|tracking)[ _-]?(?:num(?:ber)?|no|id|ref)[>\]})]/gi,
  },
  {kind: 'name', pattern: /[<[{(](?:first[ _-]?|full[ _-]?|customer[ _-]?)?name[>\]})]/gi},
  {kind: 'address', pattern: /[<[{(](?:street |postal |home |delivery )?address[>\]})]/gi},
  {kind: 'date', pattern: /[<[{(]date[>\]})]/gi},
  {kind: 'amount', pattern: /[<[{(](?:amount|sum|price)[>\]})]/gi},
  {
    kind: 'error-message',
    pattern:
      /\b(?:error|stop|status|exit)(?: ?(?:code|number|no\.?|was))? ?[:#(]{0,2} ?(?:0x[\dA-F]{4,}|[A-Z]{1,4}[-_]?\d{2,}(?:-\d+)*|\d{2,6})\b/gi,
  },
  {
    kind: 'error-message',
    pattern:
      /\b(?:0x[\dA-Fa-f]{6,}|ERR_[A-Z_]{3,}|[A-Z]{2}-\d{5}-\d|[A-Z]+_ERROR_[A-Z_]+|SEC_ERROR_\w+|HTTP [45]\d\d)\b/g,
  },
  {
    kind: 'error-message',
    pattern:
      /(?:error|messages?|warning|notification|popup|pop-up|says?|saying|said|states?|stating|shows?|showing|reads?|get(?:s|ting)?|prompt|displays?|displaying|tells? me|telling me|reason it gives is)[^"“”\n]{0,40}["“]([^"“”\n]{4,200})["”]/gi,
  },
  {
    kind: 'version',
    pattern:
      /\b(?:version|ver\.?|release|firmware|build|esr) ?(?:number |no\.? |is )?v?\d{1,4}(?:\.\d+){0,4}(?: ?esr| ?beta)?\b/gi,
  },
  {
    kind: 'version',
    pattern: /\bv\d{1,3}(?:\.\d+){1,3}\b|\b\d{1,3}\.\d{1,3}\.\d{1,5}(?:\.\d+)?(?: ?esr)?\b|\b\d{2,3}\.\d{1,2} ?esr\b/gi,
  },
  {kind: 'device', pattern: devicePattern},
  {
    kind: 'address',
    pattern: /\b(?:unit|flat|apt|apartment|suite|house no|plot|door no)\.? ?\d+[A-Za-z]?,? [A-Z][^\n.?!]{5,80}/gi,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b\\d{1,5}[A-Za-z]?,? (?:[A-Z][\\p{L}’'.-]* ){1,4}${street}\\b\\.?(?:,? [A-Z][\\p{L}]{2,}){0,4}(?:,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|,? [A-Z]{2},? \\d{5}\\b)?`,
      'gu',
    ),
  },
  {kind: 'address', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/g},
  {kind: 'amount', pattern: /(?:[$€£₹¥]|\b(?:USD|EUR|GBP|INR|Rs\.?|AUD|CAD)) ?\d[\d,.]*\d?k?\b/gi},
  {kind: 'amount', pattern: new RegExp(`\\b\\d[\\d,.]* ?(?:[$€£₹]|${currency}\\b)`, 'gi')},
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?${month}\\b(?:,? \\d{4}\\b)?|\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4}\\b)?`,
      'gi',
    ),
  },
  {
    kind: 'date',
    pattern:
      /\b(?:\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2}))\b/g,
  },
  {
    kind: 'order-number',
    pattern: new RegExp(`\\b${orderWord}s?[ .:]{0,2}(?:${idWord}[ .:]{0,2}){0,2}(?:is |was |- ?)?[#№]? ?(${id})`, 'gi'),
  },
  {kind: 'order-number', pattern: /#[ ]?[A-Z]{0,4}-?\d{3,}(?:-\d+)*\b/gi},
  {
    kind: 'order-number',
    pattern: /\b\d{3}-\d{7}-\d{7}\b|\b[A-Z]{2,6}[- ]?\d{5,}(?:-[A-Z\d]+)*\b|\b\d{1,3}[A-Z]{1,3}\d{5,}\b/g,
  },
  {kind: 'order-number', pattern: new RegExp(`\\b${orderWord}(?: ${idWord})?[:# ]{1,3}[xX*]{3,}`, 'gi')},
  {kind: 'phone', pattern: /(?<![\d.])(?:\+|00)?\(?\d{2,5}\)?(?:[ .-]?\d{2,5}){2,4}(?![\d.])/g},
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b(?:yesterday|last (?:night|week|month|${weekday})|(?:on |this )${weekday}|(?:a|an|one|two|three|four|five|few|couple|\\d{1,3})(?: of)? (?:hours?|days?|weeks?|months?|years?) (?:ago|back|before)|since (?:yesterday|last \\w+|${weekday}))\\b`,
      'gi',
    ),
  },
  {
    kind: 'screenshot',
    pattern:
      /\b(?:IMG|DSC|Screenshot|Capture)[_-]?\d{3,}[\w.-]*|\b(?:(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?)(?: just| also| already| even)* (?:attached|added|included|uploaded|shared|posted|sent|enclosed|pasted)|attached|enclosed|see(?: the)?(?: attached)?|here(?:['’]s| is| are)|please find(?: the)?(?: attached)?)[^.?!\n]{0,40}\b(?:images?|photos?|pictures?|pics?|screen ?(?:shots?|grabs?|caps?|prints?)|screenshots?|screenshoot|videos?|recordings?|gif|attachments?|log|bank statement|scan)\b/gi,
  },
  {
    kind: 'screenshot',
    pattern:
      /\b(?:images?|photos?|pictures?|pics?|screen ?(?:shots?|grabs?|caps?)|screenshots?|videos?|recordings?|logs?|receipt|scan)(?: \w+){0,2} (?:attached|enclosed|below|included|above|shared|uploaded)\b|\bsee attach(?:ed|ment)\b|\battachment shows\b|\bpic\.twitter\.com\b/gi,
  },
]

const shortestPhone = 9

/** What a message gives already, in order and without overlaps. Masked details (“<email>”, “000-0000000”) count as given. */
export function detailsOf(text: string): readonly Detail[] {
  const found: Detail[] = []
  const taken: boolean[] = []
  const urls = findUrls(text, [])
  const add = (kind: DetailKind, start: number, end: number): void => {
    for (let at = start; at < end; at++) if (taken[at]) return
    for (let at = start; at < end; at++) taken[at] = true
    found.push({kind, start, end, text: text.slice(start, end)})
  }
  for (const {start, end} of findAddresses(text)) add('email', start, end)
  for (const {start, end} of urls) for (let at = start; at < end; at++) taken[at] = true
  for (const {kind, pattern} of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (!holds(kind, match)) continue
      const at = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]))
      add(kind, at, at + (match[1] ?? match[0]).length)
    }
  }
  for (const {start, end} of names(text)) add('name', start, end)
  return found.sort((one, other) => one.start - other.start)
}

function holds(kind: DetailKind, match: RegExpMatchArray): boolean {
  if (kind === 'phone' && /^[\d+(]/.test(match[0])) return match[0].replace(/\D/g, '').length >= shortestPhone
  if (kind === 'order-number' && match[1] !== undefined) return /\d{2}/.test(match[1]) && match[1].length > 2
  return true
}

const introduction =
  /\b(?:[Mm]y name is|[Mm]y name['’]s|[Tt]his is|I am called|[Nn]ame ?:) ((?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){0,2})/gu
const signed =
  /(?:^|[\n.!?,;)…]|\b(?:regards|thanks|thank you|cheers|best|sincerely|faithfully|wishes|love|x))[ \t]*[,.!\n-]*\s*[-–~]?\s*((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]+\.?(?: \p{Lu}[\p{L}’'.-]+){0,2})[.!,]?\s*$/u

/** A single word at the end may be a name, unless it speaks for itself (“Pathetic.”), is shouted (“HELP”) or is one of grammar or politeness. */
const isName = (words: string): boolean =>
  words.split(' ').every((word) => {
    const folded = word.toLowerCase().replace(/[.!,]/g, '')
    return (
      !weightOf(folded) &&
      topicOf(folded) !== undefined &&
      !soonWord.test(folded) &&
      !(word.length > 1 && word === word.toUpperCase())
    )
  })
const soonWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:tks|refund|cancel|firefox|thunderbird|apps?|link|yup|nope|also|error|frode)$/

/** “My name is …”, and the name that the message ends on. */
function* names(text: string): Generator<{start: number; end: number}> {
  for (const match of text.matchAll(introduction)) {
    if (!isName(match[1]!)) continue
    const start = match.index + match[0].length - match[1]!.length
    yield {start, end: start + match[1]!.length}
  }
  const tail = Math.max(0, text.trimEnd().length - 60)
  const found = signed.exec(text.slice(tail).trimEnd())
  if (!found || !isName(found[1]!) || found[1]!.length >= text.trim().length - 4) return
  const start = tail + found.index + found[0].lastIndexOf(found[1]!)
  yield {start, end: start + found[1]!.length}
}
