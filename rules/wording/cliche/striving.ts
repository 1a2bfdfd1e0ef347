import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Striving, endeavouring and being committed: intentions in the place of deeds. */

const now = 'Anyone can say “{match}”. Say what you’re doing: {suggestion}.'

export const striving: readonly PhraseEntry[] = [
  // Striving
  {match: 'strive to', swap: 'try to', repair: 'safe', unless: '(you|customers|people) *1 strive'},
  {match: 'strives to', swap: 'tries to', repair: 'safe'},
  {match: 'striving to', swap: 'trying to', repair: 'safe'},
  {match: 'strive hard to', swap: 'try to', repair: 'safe'},
  {match: '@we [always] strive for', swap: '{1} want'},
  {match: 'what @we [always] strive for', swap: 'what {1} want', severity: 'suggestion'},
  {
    match: 'it is our [constant|continuous|continual|sincere|earnest] endeavo[u]r to',
    swap: 'we try to',
    repair: 'safe',
  },
  {match: '(is|remains|has been) our [constant|continuous|continual] endeavo[u]r', swap: 'is what we try to do'},
  {match: 'endeavo[u]r to', swap: 'try to', repair: 'safe', unless: 'our *1 endeavo[u]r'},
  {match: 'endeavo[u]ring to', swap: 'trying to', repair: 'safe'},

  // Committed, dedicated, proud
  {
    match: '@we are [fully|always|deeply|absolutely] (committed|dedicated) to (helping|assisting|supporting) you',
    swap: '{1} will help you',
    message: now,
  },
  {
    match: 'team is [fully|always] (committed|dedicated) to (helping|assisting|supporting) you',
    swap: 'team will help you',
  },
  {match: 'team is [fully|always] (committed|dedicated) to (resolving|fixing|solving)', swap: 'team is working on'},
  {
    match:
      '@we are [fully|always|deeply|absolutely] (committed|dedicated) to (ensuring|providing|securing) your [full|complete] satisfaction',
    swap: 'I’ll stay with this until it’s right',
    message: now,
  },
  {
    match: '@we are [fully|always|deeply|absolutely] (committed|dedicated) to (resolving|fixing|solving)',
    swap: '{1} will fix',
    message: now,
  },
  {
    match: '@we are [fully|always|deeply|absolutely] (committed|dedicated) to addressing your concern~',
    swap: '{1} will answer each of your points',
    message: now,
  },
  {
    match: '@we are [fully|always|deeply|absolutely] (committed|dedicated) to (providing|offering|giving)',
    swap: '{1} want to give',
    message: now,
  },
  {
    match: '@we are [fully|always|deeply|absolutely] (committed|dedicated) to delivering',
    swap: '{1} want to deliver',
    message: now,
  },
  {
    match: '@we are [fully|always|deeply|absolutely] (committed|dedicated) to ensuring',
    swap: '{1} will make sure of',
    message: now,
  },
  {
    match: '@we are [fully|always|deeply|absolutely] (committed|dedicated) to making',
    swap: '{1} want to make',
    message: now,
  },
  {
    match: '@we are [fully|always|deeply|absolutely] (committed|dedicated) to improving',
    swap: '{1} want to improve',
    message: now,
  },
  {match: '(committed|commitment) to excellence', swap: 'careful work'},
  {match: '@we *1 pride (ourselves|myself) (on|in|for)', swap: '{1} care about'},
  {match: '@we take [great|immense|a lot of] pride in', swap: '{1} care about'},
  {
    match: '@we are [fully|always|deeply|absolutely] (committed|dedicated) to',
    swap: '{1} care about',
    severity: 'suggestion',
  },
  {
    match:
      '@we are [fully|always|deeply|absolutely] (committed|dedicated) to (your (satisfaction|success|experience|happiness)|customer (satisfaction|service|success)|quality|excellence)',
    swap: 'I want to get this right for you',
    message: now,
  },
  {
    match: 'our commitment to (you|our customers|excellence|quality|customer satisfaction|service)',
    swap: 'what we owe you',
    severity: 'suggestion',
  },
  {
    match: 'our (goal|aim|mission|objective|main goal) is to',
    swap: 'we want to',
    repair: 'safe',
    severity: 'suggestion',
  },

  {
    match:
      'and (are|am|remain) [fully|always|deeply|absolutely|wholly|strongly] (committed|dedicated) to (providing|offering|giving)',
    swap: 'and want to give',
  },
  {
    match: [
      '(are|am|is|remain|remains|stay|stays) [fully|always|deeply|absolutely|wholly|strongly|firmly|still] (committed|dedicated) to (providing|offering|giving|delivering|ensuring|improving|resolving|maintaining|upholding|serving|making|creating|helping|assisting|supporting)',
      '(are|am|is|remain|remains) [fully|always|deeply|absolutely] (committed|dedicated) to (your|our customers|customer) *1 (satisfaction|success|experience|happiness|service)',
      '@we (strive|aim|seek|endeavo[u]r) [always] for (excellence|perfection|the best|the highest)',
      '@we aim to please',
      '@we [always|constantly|continually|continuously|continue to] (strive|seek|aim|work hard) to (provide|deliver|offer|give|ensure|maintain|exceed|improve|create)',
      '(high|highest|usual|normal|exacting) (standard|standards) [of (service|care|quality)] [that|which] @we [always|usually|normally] (set|hold|strive|pride|aim|maintain|uphold|expect of)',
      'not (reflect|represent) (our|the) *3 (standards|values) [that]',
      '(do not|does not|did not) (reflect|represent) (our|the) *3 (standards|values)',
      '@we hold (ourselves|our team|our staff) to *2 (standard|standards)',
      'at the (heart|center|centre|core) of (everything|all|what) [that] @we do',
      '@we [always] put (our|the) @customer first',
      '(our|the) @customer [always] come~ first',
      'every step of the way $,',
    ],
    unless: ['strive to', '@we are [fully|always|deeply|absolutely] (committed|dedicated)'],
    message: 'Anyone can say “{match}”. Say what you are doing for this customer.',
  },

  {
    match: [
      '@we [do|always|constantly|continually|continuously|really|at all times] (aim|seek|aspire|strive|endeavour|endeavor) [at all times|always] to (provide|deliver|offer|give|maintain|ensure|achieve|uphold) *6 (service|services|experience|experiences|quality|standard|standards|care|support|satisfaction)',
      '@we (always|constantly) (do|try) our (best|utmost|very best) to (provide|deliver|offer|give|ensure) *6 (service|experience|quality|standard|standards|care|support|satisfaction)',
      '(are|am|is|remain) *2 (devoted to|passionate about|committed to|dedicated to) (providing|delivering|offering|giving|maintaining|upholding|ensuring|creating) *6 (service|services|experience|experiences|quality|standard|standards|care|support|satisfaction)',
      '(service|care|support|quality) [that] (our|you) *2 (deserve|deserves|expect)',
      '(world class|first class|top notch|unparalleled|unrivalled|second to none|best in class) (service|customer service|experience|support|care)',
    ],
    message: 'Anyone can say “{match}”. Say what you are doing for this customer.',
    unless: ['strive to', '(first class) (service|seat|ticket|post|stamp|fare|lounge) *1 (on|to|from|leaves)'],
  },
]
