import type {CustomerMessage, Document, Find, Finding, PhraseEntry} from '../../../src/rule/index.ts'

const thing =
  '(details|information|info|form|forms|documents|document|paperwork|address|number|proof|evidence|papers|application|data)'

/** Asking for details, a form or papers of the customer’s. */
export const asksForPapers: readonly PhraseEntry[] = [
  {
    match: [
      `(confirm|provide|send|resend|share|give|submit|resubmit|upload|supply|forward|complete|fill in|fill out|email|furnish|verify) *1 [us|me] [with] (your|the|all|these|those|this|a) *3 ${thing}`,
      `@we [will|would] (need|require) (your|the|all|these|those|a) *3 ${thing}`,
    ],
    unless: [
      '@we [have|will|can|are|also|just] *2 (confirm|provide|send|share|give|forward|email)~',
      '(thanks|thank you) for',
      '(missing|second|other|another|new) *2 (details|information|form|documents|document)',
    ],
  },
]

const gave =
  /\b(?:i|we|i[’']ve|we[’']ve|have|had|already)\b[^.?!]{0,25}\b(?:gave|given|sent|told|provided|submitted|uploaded|filled|completed|shared|supplied|e-?mailed|posted|handed|attached|confirmed)\b[^.?!]{0,70}\b(?:already|twice|thrice|(?:two|three|four|five|several|many|\d) times|(?:second|third|fourth|2nd|3rd) time|before|(?:last|on|in) (?:week|month|monday|tuesday|wednesday|thursday|friday)|correctly|yesterday|(?:weeks|days|months) ago)\b/i
const gaveAlready =
  /\b(?:i|we)(?:[’']ve| have)? (?:already|twice)\b[^.?!]{0,10}\b(?:gave|given|sent|told|provided|submitted|uploaded|filled|completed|shared|supplied|e-?mailed|posted|handed|attached|confirmed)\b/i

/** “I’ve sent the form twice”, answered with “please send the form”. */
export function* givenBefore(document: Document, message: CustomerMessage, find: Find): Generator<Finding> {
  const asks = find('asksForPapers')
  if (asks.length === 0) return
  const text = message.text.slice(0, 5000)
  const told = (gaveAlready.exec(text) ?? gave.exec(text))?.[0]
  if (told === undefined) return
  for (const {start, end, sentence} of asks) {
    const words = document.prose.slice(start, end)
    const [noun = ''] = /\p{L}+$/u.exec(words) ?? []
    const isNamed =
      new RegExp(`\\b${noun.replace(/s$/, '')}`, 'i').test(text) ||
      /\b(?:it|them|this|that|everything|all)\b/i.test(told)
    if (
      !isNamed ||
      (document.sentences[sentence]!.text.endsWith('?') &&
        /\b(?:right|correct)\?$/.test(document.sentences[sentence]!.text))
    )
      continue
    yield {
      at: {start, end},
      message: 'The customer writes that they have given this already: look it up, and say what you found.',
    }
    return
  }
}
