import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Thanks for a patience, understanding or loyalty that the customer has not offered. */

/** Patience that has been shown: the sentence says over what. */
const shown = [
  'patience (while|whilst|as) @we (looked|checked|tracked|worked|sorted|fixed|tested|traced|asked|waited|spoke|talked|dug|got|had|were|was|found|investigated|chased|went)',
  'patience (today|yesterday|this week|this morning|over the (last|past)|these (last|past)|so far)',
]

const wait = ['I’ll write again by …', 'I know waiting is a nuisance']
const notIdeal = 'I know this isn’t what you hoped for'

export const patience: readonly PhraseEntry[] = [
  {
    match:
      '[@very] many thanks for @your [kind|continued|ongoing|great|extended] patience [and (understanding|cooperation|support)]',
    swap: wait,
    unless: shown,
  },
  {
    match:
      '[@we] thank you [[@very] much|in advance] for (your|the) [time and] [kind|continued|ongoing|great|extended] patience [and (understanding|cooperation|support)]',
    swap: wait,
    unless: shown,
  },
  {
    match:
      'thanks [so much|very much|a lot|again|in advance] for (your|the) [time and] [kind|continued|ongoing|great|extended] patience [and (understanding|cooperation|support)]',
    swap: wait,
    unless: shown,
  },
  {
    match:
      '[@we *1] appreciate @your [kind|continued|ongoing|great|extended|utmost] patience [and (understanding|cooperation|support)]',
    swap: wait,
    unless: shown,
  },
  {
    match:
      '@your [kind|continued|ongoing] patience [and (understanding|cooperation|support)] [in this (matter|regard)] (is|are) *1 appreciated',
    swap: wait,
  },
  {
    match:
      '@we [kindly] (seek|request|ask for|solicit) @your [kind] (patience|understanding|cooperation) [and (patience|understanding|cooperation)]',
    swap: 'this will take until …',
    severity: 'suggestion',
  },
  {
    match: '@thanks for being [so|very] patient [with (us|me)]',
    swap: wait,
    unlessNear: 'while @we (looked|checked|sorted|worked)',
  },
  {
    match: '@thanks for bearing with (us|me)',
    swap: wait,
    unlessNear: 'while @we (looked|checked|sorted|worked)',
    severity: 'suggestion',
  },
  {
    match: '(you are|you’ve been) (amazing|a star|a legend|the best|awesome|fantastic) for being *1 patient [with us]',
    swap: wait,
  },
  {match: 'bear with us', swap: 'give us until …', severity: 'suggestion'},

  {
    match:
      '[@we] thank you [[@very] much|in advance] for your [kind|continued|anticipated] understanding [and (patience|cooperation|support)] [in this (matter|regard)]',
    swap: notIdeal,
    unless: 'understanding of',
  },
  {
    match:
      'thanks [so much|very much|a lot|again|in advance] for your [kind|continued|anticipated] understanding [and (patience|cooperation|support)]',
    swap: notIdeal,
    unless: 'understanding of',
  },
  {
    match:
      '[@we *1] appreciate your [kind|continued] understanding [and (patience|cooperation|support)] [in this (matter|regard)]',
    swap: notIdeal,
    unless: 'understanding of',
  },
  {match: 'your [kind] understanding [and (patience|cooperation|support)] (is|are) *1 appreciated', swap: notIdeal},
  {match: '@we hope for your [kind] understanding', swap: notIdeal},
  {
    match: '(hope|trust) (you|that you) (will understand|understand) [our (position|situation|decision)] $',
    swap: 'know this isn’t what you hoped for',
    severity: 'suggestion',
  },

  {
    match:
      '@thanks [in advance] for your [kind|continued|full|fullest|anticipated] cooperation [and (patience|understanding|support)] [in this (matter|regard)]',
    swap: 'thank you for your help',
    repair: 'safe',
  },
  {match: '[@we *1] appreciate your [kind|continued|full] cooperation', swap: 'thank you for your help'},
  {
    match:
      '@thanks [@very] [much] for your (kind|continued|continuous|ongoing|valued) (support|patronage|custom|loyalty|association|trust|business)',
    swap: 'thank you for staying with us',
  },
  {
    match: '@thanks [@very] [much] for your (patronage|custom|loyalty|association|business)',
    swap: 'thank you for staying with us',
  },
  {
    match:
      '@we *1 appreciate your (business|custom|patronage|loyalty|continued (support|business|patronage|loyalty|custom|trust))',
    swap: 'I’m glad you’re with us',
  },
  {match: 'your (business|custom|patronage|loyalty) (is|means) *5 (us|appreciated)', swap: 'I’m glad you’re with us'},
  {
    match: '@thanks for (choosing|selecting)',
    swap: '{1} for your order with',
    severity: 'suggestion',
    unless: '(choosing|selecting) (the|a|an|this|that|it|to|not|one|which|between)',
  },
  {
    match:
      '@thanks for (contacting|emailing|messaging) (us|our team|our support team|support|customer support|our company)',
    swap: '{1} for your message',
    severity: 'suggestion',
  },
  {
    match: 'loyal (customer|customers|member|members|user|users)',
    swap: 'long-standing customers',
    severity: 'suggestion',
  },
  {
    match: '(kindly|please|request you to|requested to) *1 bear with us',
    swap: 'give us until …',
    unless: 'bear with us (while|whilst|as|a|for|until|till|one|just|today|here)',
    message: 'Worn-out: “{match}”. Say how long it takes, and what you do meanwhile.',
  },
]
