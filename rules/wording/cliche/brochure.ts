import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Words of the brochure: seamless, delightful, world-class. */

export const brochure: readonly PhraseEntry[] = [
  {match: '(exceed|surpass) [@the] [and *2] expectations of', swap: 'do better for', repair: 'safe'},
  {
    match: ['(exceed|surpass) @your expectations', 'meet (and|or) exceed @your expectations'],
    swap: 'do better',
    repair: 'safe',
  },
  {match: ['exceeding @your expectations', 'going beyond @your expectations'], swap: 'doing better', repair: 'safe'},
  {
    match:
      '(provide|deliver|offer|give) [@you] [with] @the (best possible|excellent|exceptional|outstanding|unparalleled|top notch|superior) *1 (service|support|experience)',
    swap: 'do this well',
    severity: 'suggestion',
  },
  {
    match: '(world class|best in class|second to none|unparalleled) (service|support|experience|care)',
    swap: 'good service',
  },
  {
    match: '(seamless|frictionless) *2 experience',
    swap: 'smooth {1} experience',
    repair: 'safe',
    severity: 'suggestion',
  },
  {match: 'experience [the] seamless', swap: 'try the', severity: 'suggestion'},
  {match: 'a hassle free', swap: 'an easy', repair: 'safe', severity: 'suggestion'},
  {match: 'hassle free', swap: 'easy', severity: 'suggestion', unless: 'a hassle free'},
  {match: 'experience [more] delightful', swap: 'experience better', severity: 'suggestion'},
  {match: 'delightful *1 experience', swap: 'good {1} experience', severity: 'suggestion'},
  {match: 'customer delight', swap: 'happy customers', severity: 'suggestion'},
  {match: 'in the best possible (way|manner)', swap: 'as well as we can', severity: 'suggestion'},
  {
    match:
      'your (opinion|feedback|business|satisfaction|voice|experience|trust|happiness|comfort) [really|truly|always] matters to us',
    swap: 'thank you for telling us',
  },
  {
    match: 'your *2 matters to us',
    swap: 'thank you for telling us',
    severity: 'suggestion',
    unless: 'your (opinion|feedback|business|satisfaction|voice|experience|trust|happiness|comfort)',
  },
  {match: 'delight (our|all our) customers', swap: 'do well by our customers', severity: 'suggestion'},
  {
    match: 'at (your|their) fingertips',
    severity: 'suggestion',
    message: 'Worn-out: “{match}”. Say what they can do with it.',
  },
  {match: 'for all your *2 needs', swap: 'for whatever you need'},
  {
    match: 'our dedicated [@customer] support team',
    swap: 'our support team',
    repair: 'safe',
    severity: 'suggestion',
  },
  {
    match: 'our dedicated [@customer] [service|care] team',
    swap: 'our team',
    repair: 'safe',
    severity: 'suggestion',
  },
  {
    match: 'our dedicated [@customer] [support|service|care] (agents|staff|representatives|specialists|executives)',
    swap: 'our colleagues',
    severity: 'suggestion',
  },
  {
    match: 'a (satisfactory|favo[u]rable|amicable) (resolution|outcome|solution)',
    swap: 'an answer that works for you',
    severity: 'suggestion',
  },
  {
    match: '(customer centric|customer first|customer obsessed) (company|team|approach|organi(s|z)ation)',
    swap: 'team',
    severity: 'suggestion',
  },
  {match: 'the best possible (experience|service)', swap: 'good service', severity: 'suggestion'},
]
