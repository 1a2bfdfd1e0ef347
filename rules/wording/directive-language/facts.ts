import {type Document, hasWordOf, type PhraseMatch} from '../../../src/rule/index.ts'

/** What stands before the order in its sentence. */
const leadOf = ({prose, sentences}: Document, {sentence, start}: PhraseMatch): string =>
  prose.slice(sentences[sentence]!.start, start)

const restOf = ({prose, sentences}: Document, {sentence, end}: PhraseMatch): string =>
  prose.slice(end, sentences[sentence]!.end)

const medicines = new Set(
  `medicine medicines medication tablet tablets pill pills capsule capsules dose doses insulin antibiotic antibiotics
  inhaler ointment mg`.split(/\s+/),
)
const mishap =
  /\b(?:if|once|when|after|whenever) you (?:ever |do )?(?:lose|forget|delete|remove|close|clear|reset|uninstall|sign out|log out|skip|lock|replace|reinstall|disconnect)\b/i
const again = /\b(?:again|each time|every time|from scratch|manually|once more|anew|twice)\b/i

/** “If you lose this entry, you will have to …  each time”, “you must take the tablets …”: what is so, not an order. */
export const isFact = (document: Document, match: PhraseMatch): boolean => {
  const rest = restOf(document, match)
  return hasWordOf(medicines, rest) || (again.test(rest) && mishap.test(leadOf(document, match)))
}

/** What is done to a setting, a file or a piece of code. */
const technical = new Set(
  `set select enable disable configure use install uninstall reinstall upgrade downgrade add create edit define
  run compile rebuild build import export map extend override register declare pass call specify implement
  restart reload refresh switch turn toggle choose adjust convert wrap include move rename delete remove`.split(/\s+/),
)
const condition =
  /^(?:(?:and|but|so|then|also|yes|no|hi|hello|ok)\b,? *)?(?:to|if|since|after|because|as|when|in order|for|with|unless|before)\b/i

/** “To set the colour, you need to use …”: a condition of the product's, not of the company's. */
export function isSetting(document: Document, match: PhraseMatch): boolean {
  const verb = document.words[match.afterWord]?.text.toLowerCase()
  return verb !== undefined && technical.has(verb) && condition.test(leadOf(document, match).trim())
}
