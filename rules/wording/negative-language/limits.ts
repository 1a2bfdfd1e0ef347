import type {PhraseEntry} from '../../../src/rule/index.ts'
import {goodNews} from './good-news.ts'

/** Words that may stand beside a “not” without changing it. */
const soon = '[currently|also|still|really|actually|just|simply|always|yet|now|presently|even|readily]'
const justNow = '[currently|yet|always|usually|normally|presently]'

/** What a “not” closes. */
const barred =
  'allowed|permitted|accepted|refundable|returnable|exchangeable|transferable|negotiable|possible|' +
  'available|offered|covered|eligible'

/** What customers want done with orders, bookings and bills. */
const undoable =
  'refunded|changed|canceled|cancelled|modified|exchanged|collected|transferred|extended|returned|reversed|' +
  'waived|combined|guaranteed|replaced|reimbursed|amended|applied|used|processed|honored|honoured|accepted|' +
  'issued|granted|resent|rebooked|altered|credited|compensated|shipped|delivered|restored|recovered|undone|' +
  'given|made|offered|done|fixed|repaired|considered|reinstated|redeemed|reactivated|upgraded|moved|split|progressed|' +
  'actioned|entertained|fulfilled|approved|authorised|authorized|arranged|scheduled|accommodated|disclosed|settled|assessed|located|' +
  'validated|expedited|relaxed|revoked'

/** Who the company is. */
const staff =
  'driver|courier|team|staff|store|shop|office|branch|warehouse|department|system|systems|policy|policies|manager|agents|' +
  'engineers|developers|technicians|hotline|support team|sales team|returns team|billing team|kitchen|reception|depot'

const wishes = 'refund|refunds|returns|exchanges|cancellations|changes|replacements|discounts|compensation'

/** What customers want to do themselves. */
const doings =
  'cancel|return|refund|exchange|transfer|upgrade|downgrade|rebook|reschedule|reinstate|redeem|combine|claim|book|order|' +
  'reorder|switch plans|get a refund|have a refund'

/** What company or agent can't do. */
const cannot = 'Say what you can do, or when, instead of “{match}”.'
/** What company or agent doesn't do or have. */
const lack = 'Say what there is instead, or when there will be, instead of “{match}”.'

/** What the company or the agent can't, won't or doesn't do. */
export const limits: readonly PhraseEntry[] = [
  {
    match: [
      `@we ${soon} (are|am|were|was|will be) ${soon} unable to`,
      `@we ${soon} (are|am) ${soon} not able to`,
      `@we (are|am) not ${soon} able to`,
      `@we (will|would) ${soon} not ${soon} be able to`,
      `@we ${soon} can ${soon} not`,
      `@we can not ${soon}`,
      `@we (are|am) not (allowed|permitted|authorized|authorised|entitled|in a position|at liberty|willing) to`,
      `@we (are|am) not (prepared|equipped|going) to`,
      '@be not (authorized|authorised|at liberty) to',
      `@we (are|am) (prevented|prohibited|forbidden|barred) from`,
      'but (can not|could not|unable to|are unable to|am unable to) (locate|find|identify|verify|access|see|open)',
      'but (can not|could not|unable to|are unable to|am unable to) (trace|pull up|confirm)',
    ],
    unless: goodNews,
    message: cannot,
  },
  {
    match: [
      `@we ${soon} will ${soon} not`,
      '@we (refuse|decline) to',
      '@we (have|need) to (refuse|decline|reject|deny|turn down)',
      '@we must (refuse|decline|reject|deny)',
    ],
    unless: [...goodNews, 'will not be able'],
    message: cannot,
  },
  {
    match: [
      `@we could not ${soon} (find|locate|identify|verify|trace|confirm|retrieve|fetch|match|process|complete)`,
      `@we could not ${soon} (deliver|approve|accept|access|pull up|see|gauge|understand|determine|validate)`,
      `@we could not ${soon} (authenticate|help|assist|offer|arrange|refund|ship|send|book|grant|change|cancel)`,
      `@we could not ${soon} (place|onboard|register|fit)`,
    ],
    unless: goodNews,
    message: cannot,
  },
  {
    match: [
      `@we ${soon} do not (offer|support|sell|ship|deliver|accept|take|provide|allow|permit|carry|stock|cover)`,
      `@we ${soon} do not (issue|refund|give|make|handle|deal with|honor|honour|process|cancel|operate|do|run)`,
      `@we ${soon} do not (serve|repair|exchange|replace|reimburse|compensate|reserve|book|release|disclose)`,
      `@we ${soon} do not (discuss|grant|extend|price match|ship to|work with|work on|work at|work over)`,
      `@we ${soon} do not (manufacture|produce|maintain|guarantee|service|post|lend|rent|install|include|return)`,
      `@we ${soon} do not (save|keep|store|hold)`,
      `@we do not ${soon} (offer|support|sell|ship|deliver|accept|provide|allow|carry|stock|cover|issue|give|have)`,
      `@we ${soon} do not have`,
      '@we have no (plan|plans|intention|way|ability|option|options|control|information|info|stock|update)',
      '@we have no (updates|means|authority|access|facility|provision|eta|appointments|availability|possibility)',
      '@we have [got] no (influence|idea|clue|say|record of your mail)',
      'there (is|are) [currently|now|sadly|still|simply|just] no [more|free|available|other|earlier|further] (appointment|appointments|slot|slots|availability|vacancy|vacancies|opening|openings|space|spaces|rooms|seats|tables|places) [left|before|until|on|at|available|with]',
      '@we (are|am) not (offering|taking|accepting|selling|shipping|providing|supporting|extending|issuing)',
      '@we (are|am) not (refunding|planning|making any|giving|responsible|liable)',
      '@we no longer (offer|support|sell|ship|have|provide|carry|stock|make|accept|issue|produce|manufacture)',
      '@we no longer (allow|deliver|take)',
    ],
    unless: [...goodNews, 'not able to'],
    message: lack,
  },
  {
    match: [
      `(our|the|your) (${staff}) (do not|does not|can not|will not)`,
      `(our|the|your) (${staff}) (is|are) (unable|not able|not allowed) to`,
      '^, (driver|courier|staff) (do not|does not|can not|will not)',
    ],
    unless: [...goodNews, '(does|do|will) not (mind|stop|rest|charge|want|need|share|sleep)', 'not (only|just)'],
    message: cannot,
  },
  {
    match: [
      `(our|the) (hotel|company|restaurant|school|clinic|airline|venue|salon|studio|gym|club|practice|surgery|firm|management|centre|center|organisation|organization|bank|society|council) (do not|does not|can not|will not) (accept|offer|allow|permit|refund|provide|deliver|accommodate|exchange|make|give|entertain|reimburse|compensate|take|support)`,
      '(our|the|my) (system|systems|software|tool|portal|screen|computer) (does not|will not|is not) (let|letting|allow|allowing|permit|permitting)',
      '@we (unable|not able) (to|find|found|locate|get|see|trace|access|process|open)',
      '^ (unable|not able) to *',
      '^ can not (find|locate|see|change|refund|cancel|process|offer|accept|access|trace|move|ship|send)',
      '@we (were|was) (not able|unable) to *',
      '@we (refuse|reject|decline) (changes|refunds|requests|returns|cancellations|claims|any)',
      '@we [still] do not [quite|clearly|fully|really] (understand|follow|get) your (request|question|message|query|issue|point|mail|email|concern)',
      '@we (are|am) afraid (not|no|that is a no|it is a no) $,',
      '@we (are|am) afraid (that is|it is) (a no|not)',
      '@we lack (the|any) *',
    ],
    unless: [
      'the (bank|council|airline|school|hotel|society) (do not|does not|will not) (take|make|give) *2 (long|more)',
      'not able to be happier',
      '@we (were|was) (not able|unable) to (reach|join|be|attend) *',
    ],
    message: cannot,
  },
  {
    match: [
      'no way around',
      'no (exception|exceptions) [can be|are|is|possible|for|to]',
      `(no|not any) (${wishes}) [can be|will be|are|is] (possible|allowed|given|issued|offered)`,
      `(no|not any) (${wishes}) [can be|will be|are|is] (available|accepted|made|permitted|granted)`,
      'nothing [more|else|further] [that] @we can [do|offer|say|add]',
      'not much [more|else] [that] @we can do',
      '[@we] can not (help|assist) you [any] [further|more]',
      '^ no, @we (do not|can not|will not|have not)',
      '^, can not (be done|do that|do this|help)',
      'out of (my|our) (hands|control)',
    ],
    unless: ['no exception to'],
    message: '“{match}” closes the door: say what you can do, or who can.',
  },
]

/** What is not possible, allowed or available, with nobody who says no. */
export const closed: readonly PhraseEntry[] = [
  {
    match: [
      `(it|that|this|you|they) (is|are|was|were) ${justNow} not [currently|yet|always|normally] (${barred})`,
      '(your|the) *2 (request|application|claim|appeal|refund|complaint|return|warranty claim) (is|was|has been|have been|were) *1 (declined|denied|rejected|refused|turned down)',
      '(this|that|it) *1 (beyond|outside) (our|my) (remit|control|power|scope|authority)',
      '(our|my) hands are tied',
    ],
    unless: [
      'will not be (charged|billed)',
      'if not',
      'not (only|just)',
      'if (your|the) *2 (request|application|claim|appeal|return)',
      '(was|were) not (available|offered|covered)',
    ],
    message: 'Say what is possible, or when it will be, instead of “{match}”.',
  },
  {
    match: [
      `@be ${justNow} not (${barred})`,
      `@be not ${justNow} (${barred})`,
      `@be no longer (possible|available|offered|valid|sold|made|produced|accepted|in stock)`,
      `(@be|remain) ${soon} (impossible|unavailable)`,
      'will not be (possible|available|accepted|refunded|processed|considered|honored|honoured|allowed)',
      `can not [usually|normally|currently|yet|simply|just|now|always|further] be (${undoable})`,
      `(could|will) not be (${undoable})`,
      `you (can|could|will|would|are) not [be] [able to] (${doings})`,
      'you (can|could|will|would|are) not [be] [able to] change your (order|booking|plan|ticket|flight|reservation|address)',
    ],
    unless: ['will not be (charged|billed)', 'if not', 'not (only|just)'],
    message: 'Say what is possible, or when it will be, instead of “{match}”.',
  },
]

/** Limits of the product, told as facts: a lead might have them turned round. */
export const productLimits: readonly PhraseEntry[] = [
  {
    match: [
      'you can not (delete|remove|change|edit|rename|disable|turn off|switch off|hide|move)',
      'you can not (export|import|add|create|use|set|reset|share|send|merge|undo|recover|restore|customi(s|z)e)',
      'you (will|would) not be able to',
      '(is|are) [currently|officially|yet] not [currently|officially|yet|fully] supported',
      '(there is|there are) [currently|still|unfortunately|yet] no (way|option|possibility|setting|feature)',
      '(there is|there are) [currently|still|unfortunately|yet] no (support|plans)',
      '(this|that|it) (is|are) not something (we|I|our *)',
      '(are|is) not something (we|I|our *) (can|are|do|am|will|offer|support|have)',
      '(this|that|it|which|feature|plan) (do|does) not [currently|yet] (support|allow|include|offer|cover)',
      '(version|app|tool|product|service) (do|does) not [currently|yet] (support|allow|include|offer|cover)',
      '(integration|extension) (do|does) not [currently|yet] (support|allow|include|offer|cover)',
      '@we have no (record|records)',
      '(do|does) not qualify for',
      '(is|are) non refundable',
      '@we did not (receive|get|find|hear|see) *',
    ],
    unless: ['not only', 'no (need|problem|limit)', 'no way around'],
    message: '“{match}” is a bare limit: say what works instead, or why it is so.',
    severity: 'suggestion',
  },
]

/** The words that announce bad news. */
export const announcements: readonly PhraseEntry[] = [
  {
    match: '(unfortunately|sadly|regrettably|unluckily|regretfully|lamentably|alas)',
    message: '“{match}” announces bad news before it is told: leave it out and start from what you can do.',
  },
]
