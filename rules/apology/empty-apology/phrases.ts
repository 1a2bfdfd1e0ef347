import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Sentences that sound like an answer and tell nothing. */
export const filler: readonly PhraseEntry[] = [
  {
    match: [
      '@we *1 (strive|aim|endeavour|endeavor|try|work hard) to *2 (provide|give|offer|deliver|do|be|ensure|serve|make)',
      '@we (are|remain) [fully|deeply] committed to',
      '@we *2 (value|treasure|cherish) (you|your|our|all|every|each|feedback)',
      '@we (hope|look forward) *2 (see|seeing|serve|serving|welcome|welcoming) *2 (you|again)',
      '[@we] hope (you|for your) *2 (understand|understanding)',
      '(your|customer) *1 (satisfaction|happiness|comfort|feedback|opinion) *1 (is|means|matters)',
      '@we *1 (do|will|shall) (better|our best|the best|improve)',
      '@we take *3 seriously',
      'thank you for your (patience|understanding|cooperation)',
      '(bear|bearing) with us',
      '@this is not (the|what|how|our)',
      '(it is|that is|this is|how) [@very|just|simply] (awful|terrible|horrible|dreadful|frustrating|annoying|upsetting|disappointing|heartbreaking|the worst|unacceptable)',
      '@we (feel|am|are|were) [@very|just|so so] (terrible|awful|dreadful|bad|gutted|mortified|devastated|ashamed|embarrassed|heartbroken|horrified|sad|saddened|appalled)',
      '@we can *1 imagine',
      '(no one|nobody) should (have to|ever)',
      'you (deserve|deserved) (better|more)',
      'you must (be|have been|feel|have felt)',
      '(breaks|broke) (my|our) heart',
      '@we (let you down|dropped the ball|fell short|failed you)',
      'from the bottom of',
      'words can not',
      'please [do] (accept|forgive)',
      '(hate|hated) (to hear|hearing|that this|when this|when that)',
      'when (that|this|things like this) (happens|happen)',
    ],
  },
]

/** A way on, in words that the acts do not know. */
export const helping: readonly PhraseEntry[] = [
  {
    match: [
      '(dm|pm|inbox|ping|message|mail|email|e-mail|call|ring|whatsapp|text|contact) (us|me|our|the)',
      '(write|reach|get back|reply|come back|speak|talk) *1 (to|with|out to) (us|me|our|the)',
      '(send|share|tell|give) (us|me)',
      '(you|your) *4 (refund|refunded|replacement|replaced|credit|credited|compensation|voucher)',
      '(fixed|solved|resolved|sorted|corrected|repaired|restored)',
      '(team|manager|colleague|engineers|developers|colleagues|technicians) (is|are|will|has|have)',
      '(pass|passed|forward|forwarded|escalate|escalated|flagged|reported|noted)',
    ],
  },
]
