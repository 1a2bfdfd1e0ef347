import type {CustomerMessage, Document, Find, Finding, PhraseEntry} from '../../../src/rule/index.ts'

/** Others that agents send customers to. */
const others = [
  'seller',
  'merchant',
  'vendor',
  'shop',
  'store',
  'branch',
  'bank',
  'courier',
  'carrier',
  'driver',
  'sender',
  'airline',
  'hotel',
  'host',
  'restaurant',
  'manufacturer',
  'dealer',
  'provider',
  'agent',
  'agency',
  'landlord',
  'insurer',
  'reception',
  'publisher',
  'retailer',
  'supplier',
  'warehouse',
  'embassy',
]

const any = `(${others.join('|')})`
const their = '(the|your|that|this|our|said|our own|their)'

/** “Contact the seller”: the party is the match’s last word. */
export const sendsToParty: readonly PhraseEntry[] = [
  {
    match: [
      `(contact|call|ring|phone|email|message|write to|reach out to|reach|ask|speak to|speak with|talk to|talk with|check with|get in touch with|liaise with|follow up with|connect with|touch base with|approach|consult|visit|go to) [directly|again] ${their} *1 ${any}`,
      '(should|must|need to|have to|can|could|please|kindly|to) (contact|call|ring|phone|email|ask|speak to|speak with|talk to|check with) [with|directly] (them|him)',
      `(raise|take|discuss|check|settle|resolve|sort|address) (it|this|that|the issue|this issue|the matter|this matter) [up|out] [directly] with ${their} *1 ${any}`,
    ],
    unless: [
      '@we [have|will|am|are|already|just|also] *2 (contact|call|ring|phone|email|message|write|reach|ask|speak|talk|check|get|follow|visit|raise|take|discuss)~',
      '(do not|no) need to',
      '@you [have|had] [already|did] (contacted|called|asked|tried)',
    ],
    unlessNear: ['(again|once more) (because|since|as) @we', '@we (know|see) (you have|you already)'],
  },
]

const silence =
  "(?:(?:has|have|did|does|do|is|are|wo|would|ca)(?:n[’']?t| not)|never|not|no longer|won[’']?t|refuses? to|refused to|keeps?) (?:\\w+ ){0,2}(?:answer|repl|respond|react|help|pick|read|write|get back|got back|ignor|sa(?:y|id|ying) it|sends? me|sent me)"
const asking =
  '(?:call(?:ed|ing)|rang|rung|phon(?:ed|ing)|e-?mail(?:ed|ing)|messaged|wrote to|written to|writing to|contacted|asked|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|went to|been to|visited|tried|chased|been in touch with|got in touch with)'

/** Whether the customer says that they have asked this party, or that it does not answer. */
function hasAsked(message: string, party: string): boolean {
  const text = message.slice(0, 5000)
  const name = `\\b${party}s?\\b`
  return (
    new RegExp(`${name}[^.?!]{0,60}\\b${silence}`, 'i').test(text) ||
    new RegExp(
      `\\b(?:i|we|i[’']ve|we[’']ve|have|had|already|and|twice|times)\\b[^.?!]{0,15}\\b${asking} (?:\\w+ ){0,2}${name}`,
      'i',
    ).test(text) ||
    new RegExp(
      `${name}[^.?!]{0,30}\\b(?:sent|referred|directed|told|says?|said)\\b[^.?!]{0,80}\\b(?:you|speak|contact|your|with you|back|sender|seller)\\b`,
      'i',
    ).test(text)
  )
}

const named = new RegExp(`\\b${any}\\b`, 'i')

/** The party that is named last, or the only one named beside “contact them”. */
function partyOf(words: string, sentence: string): string {
  const last = /\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? ''
  return last === 'them' || last === 'him' ? (named.exec(sentence)?.[0].toLowerCase() ?? '') : last
}

/** The customer sent to somebody whom they have asked in vain. */
export function* partyPointedTo(document: Document, message: CustomerMessage, find: Find): Generator<Finding> {
  for (const {start, end, sentence} of find('sendsToParty')) {
    const words = document.prose.slice(start, end)
    const party = partyOf(words, document.sentences[sentence]!.text)
    if (!others.includes(party) || !hasAsked(message.text, party)) continue
    yield {
      at: {start, end},
      message: `The customer writes that they have tried the ${party}: say what you can do from here.`,
    }
    return
  }
}
