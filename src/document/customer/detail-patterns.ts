import {devicePattern} from './lexicon/devices.ts'
import type {DetailKind} from './message.ts'

/**
 * What a message in small letters must hold for a pattern to find anything; looked for first, so that most patterns are neither compiled nor run.
 */
export const needs = {
  digit: /\d/,
  code: /[\d_]/,
  bracket: /[<[{(]/,
  quote: /["“]/,
  mask: /[x*]{3}/,
  past: /yesterday|last|day|ago|back|before/,
  picture: /img|dsc|capture|image|photo|pic|screen|video|recording|gif|attach|log|bank statement|scan|receipt/,
} as const

export type Need = keyof typeof needs

interface DetailPattern {
  readonly kind: DetailKind
  readonly needs?: Need
  /** Read in the message as it is written; all others in small letters. */
  readonly isCased?: true
  readonly pattern: RegExp
}

const orderWord =
  '(?:order|purchase|booking|reservation|invoice|ticket|case|ref(?:erence)?|tracking|awb|confirmation|claim|account|acc|transaction|txn|utr|policy|membership|member|customer|user|serial|registration|complaint|request|parcel|shipment|pnr|crm)'
const idWord = '(?:number|num|no|nr|id|code|#|№)'
const id = '[a-z]{0,5}[-_]?(?=[a-z\\d-]{0,24}\\d)[a-z\\d]{2,}(?:[-_/][a-z\\d]+){0,4}'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const currency = '(?:dollars?|euros?|pounds?|quid|rupees?|cents|bucks|usd|eur|gbp|inr|aud|cad|rs)'
const street =
  '(?:[Ss]treet|[Ss]t|[Rr]oad|[Rr]d|[Aa]venue|[Aa]ve|[Ll]ane|[Ll]n|[Dd]rive|[Cc]ourt|Ct|[Ss]quare|Sq|[Bb]oulevard|[Bb]lvd|[Tt]errace|[Cc]rescent|Gardens|Grove|Parade|[Hh]ighway|Hwy|Close|Way|Place)'

let patterns: readonly DetailPattern[] | undefined

/** The order is the precedence: where two meet, the first keeps the place. All patterns take time linear in the text. */
export function detailPatterns(): readonly DetailPattern[] {
  patterns ??= makePatterns()
  return patterns
}

const makePatterns = (): readonly DetailPattern[] => [
  {kind: 'email', needs: 'bracket', pattern: /[<[{(](?:e-?mail|mail)(?:[ _-]?(?:address|id))?[>\]})]/g},
  {kind: 'phone', needs: 'bracket', pattern: /[<[{(](?:tel|phone|mobile|contact)(?:[ _-]?(?:num(?:ber)?|no))?[>\]})]/g},
  {
    kind: 'order-number',
    needs: 'bracket',
    pattern:
      /[<[{(](?:order|acc|account|ticket|case|customer|booking|reservation|invoice|tracking)[ _-]?(?:num(?:ber)?|no|id|ref)[>\]})]/g,
  },
  {kind: 'name', needs: 'bracket', pattern: /[<[{(](?:first[ _-]?|full[ _-]?|customer[ _-]?)?name[>\]})]/g},
  {kind: 'address', needs: 'bracket', pattern: /[<[{(](?:street |postal |home |delivery )?address[>\]})]/g},
  {kind: 'date', needs: 'bracket', pattern: /[<[{(]date[>\]})]/g},
  {kind: 'amount', needs: 'bracket', pattern: /[<[{(](?:amount|sum|price)[>\]})]/g},
  {
    kind: 'error-message',
    needs: 'digit',
    pattern:
      /\b(?:error|stop|status|exit)(?: ?(?:code|number|no\.?|was))? ?[:#(]{0,2} ?(?:0x[\da-f]{4,}|[a-z]{1,4}[-_]?\d{2,}(?:-\d+)*|\d{2,6})\b/g,
  },
  {
    kind: 'error-message',
    needs: 'code',
    isCased: true,
    pattern:
      /\b(?:0x[\dA-Fa-f]{6,}|ERR_[A-Z_]{3,}|[A-Z]{2}-\d{5}-\d|[A-Z]+_ERROR_[A-Z_]+|SEC_ERROR_\w+|HTTP [45]\d\d)\b/g,
  },
  {
    kind: 'error-message',
    needs: 'quote',
    pattern:
      /(?:error|messages?|warning|notification|popup|pop-up|says?|saying|said|states?|stating|shows?|showing|reads?|get(?:s|ting)?|prompt|displays?|displaying|tells? me|telling me|reason it gives is)[^"“”\n]{0,40}["“]([^"“”\n]{4,200})["”]/g,
  },
  {
    kind: 'version',
    needs: 'digit',
    pattern:
      /\b(?:version|ver\.?|release|firmware|build|esr) ?(?:number |no\.? |is )?v?\d{1,4}(?:\.\d+){0,4}(?: ?esr| ?beta)?\b/g,
  },
  {
    kind: 'version',
    needs: 'digit',
    pattern: /\bv\d{1,3}(?:\.\d+){1,3}\b|\b\d{1,3}\.\d{1,3}\.\d{1,5}(?:\.\d+)?(?: ?esr)?\b|\b\d{2,3}\.\d{1,2} ?esr\b/g,
  },
  {kind: 'device', pattern: devicePattern()},
  {
    kind: 'address',
    needs: 'digit',
    pattern: /\b(?:unit|flat|apt|apartment|suite|house no|plot|door no)\.? ?\d+[a-z]?,? [a-z][^\n.?!]{5,80}/g,
  },
  {
    kind: 'address',
    needs: 'digit',
    isCased: true,
    pattern: new RegExp(
      `\\b\\d{1,5}[A-Za-z]?,? (?:[A-Z][\\p{L}’'.-]* ){1,4}${street}\\b\\.?(?:,? [A-Z][\\p{L}]{2,}){0,4}(?:,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|,? [A-Z]{2},? \\d{5}\\b)?`,
      'gu',
    ),
  },
  {kind: 'address', needs: 'digit', isCased: true, pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/g},
  {kind: 'amount', needs: 'digit', pattern: /(?:[$€£₹¥]|\b(?:usd|eur|gbp|inr|rs\.?|aud|cad)) ?\d[\d,.]*\d?k?\b/g},
  {kind: 'amount', needs: 'digit', pattern: new RegExp(`\\b\\d[\\d,.]* ?(?:[$€£₹]|${currency}\\b)`, 'g')},
  {
    kind: 'date',
    needs: 'digit',
    pattern: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?${month}\\b(?:,? \\d{4}\\b)?|\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4}\\b)?`,
      'g',
    ),
  },
  {
    kind: 'date',
    needs: 'digit',
    pattern:
      /\b(?:\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2}))\b/g,
  },
  {
    kind: 'order-number',
    needs: 'digit',
    pattern: new RegExp(`\\b${orderWord}s?[ .:]{0,2}(?:${idWord}[ .:]{0,2}){0,2}(?:is |was |- ?)?[#№]? ?(${id})`, 'g'),
  },
  {kind: 'order-number', needs: 'digit', pattern: /#[ ]?[a-z]{0,4}-?\d{3,}(?:-\d+)*\b/g},
  {
    kind: 'order-number',
    needs: 'digit',
    isCased: true,
    pattern: /\b\d{3}-\d{7}-\d{7}\b|\b[A-Z]{2,6}[- ]?\d{5,}(?:-[A-Z\d]+)*\b|\b\d{1,3}[A-Z]{1,3}\d{5,}\b/g,
  },
  {kind: 'order-number', needs: 'mask', pattern: new RegExp(`\\b${orderWord}(?: ${idWord})?[:# ]{1,3}[x*]{3,}`, 'g')},
  {kind: 'phone', needs: 'digit', pattern: /(?<![\d.])(?:\+|00)?\(?\d{2,5}\)?(?:[ .-]?\d{2,5}){2,4}(?![\d.])/g},
  {
    kind: 'date',
    needs: 'past',
    pattern: new RegExp(
      `\\b(?:yesterday|last (?:night|week|month|${weekday})|(?:on |this )${weekday}|(?:a|an|one|two|three|four|five|few|couple|\\d{1,3})(?: of)? (?:hours?|days?|weeks?|months?|years?) (?:ago|back|before)|since (?:yesterday|last \\w+|${weekday}))\\b`,
      'g',
    ),
  },
  {
    kind: 'screenshot',
    needs: 'picture',
    pattern:
      /\b(?:img|dsc|screenshot|capture)[_-]?\d{3,}[\w.-]*|\b(?:(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?)(?: just| also| already| even)* (?:attached|added|included|uploaded|shared|posted|sent|enclosed|pasted)|attached|enclosed|see(?: the)?(?: attached)?|here(?:['’]s| is| are)|please find(?: the)?(?: attached)?)[^.?!\n]{0,40}\b(?:images?|photos?|pictures?|pics?|screen ?(?:shots?|grabs?|caps?|prints?)|screenshots?|screenshoot|videos?|recordings?|gif|attachments?|log|bank statement|scan)\b/g,
  },
  {
    kind: 'screenshot',
    needs: 'picture',
    pattern:
      /\b(?:images?|photos?|pictures?|pics?|screen ?(?:shots?|grabs?|caps?)|screenshots?|videos?|recordings?|logs?|receipt|scan)(?: \w+){0,2} (?:attached|enclosed|below|included|above|shared|uploaded)\b|\bsee attach(?:ed|ment)\b|\battachment shows\b|\bpic\.twitter\.com\b/g,
  },
]
