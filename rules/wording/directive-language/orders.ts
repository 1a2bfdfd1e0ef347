import type {PhraseEntry} from '../../../src/rule/index.ts'

const adverb = '[also|first|then|still|now|always|next|instead|definitely|absolutely|manually|yourself]'

/** Words after which “have to” and “must” say something else than an order. */
const noOrder: readonly string[] = [
  'you must (have|feel|know|love|see|think|mean|really be|already|not worry)',
  'you must be (so|really|quite|pretty|absolutely|tired|exhausted|worried|upset|frustrated|excited|proud|angry|happy|wondering|joking|kidding|thinking|feeling|busy|starving|cold|new|referring|talking|looking|delighted|relieved|furious|disappointed|the|a|an|in|on|right|mistaken|confused|blind|getting|having|going|using)',
  'you (have|need) to (say|hand it to|see it|try|love|admit|be kidding)',
  'you (need|have) to know',
  'you need to worry',
]

/** Orders to the customer, each for a verb to follow: “you have to …”. */
export const orders: readonly PhraseEntry[] = [
  {
    match: [
      `you will ${adverb} (have|need) to`,
      `you ${adverb} (have|need) to`,
      `you must ${adverb}`,
      `you have ${adverb} got to`,
      'you (gotta|got to)',
      `you (are|will be) (required|obliged|obligated|expected|supposed|bound|mandated|instructed) to`,
      `you are going to (have|need) to`,
      'you shall',
      '(it is|is) [therefore|thus] (incumbent|mandatory|obligatory|compulsory) (upon|on|for) you to',
      'you have no (choice|option|alternative) but to',
      'it is required that you',
      'you will be needing to',
      '@we require you to',
      '@we require that you',
      'under no circumstances (should|must|may|shall) you',
    ],
    unless: noOrder,
    message: '“{match}” makes it the customer’s chore: write {suggestion}, or do it for them.',
  },
  {
    match: ['you (had|would) better', 'you better'],
    unless: [
      '(serve|assist|help|give|offer|know|understand|get|make|treat|support|suit|show|provide|guide) you better',
      '(advise|find|see|hear|bring|make) you better',
      'you better *2 (experience|service|support|idea|understanding|answer|deal|price|offer|view|picture)',
      'you better $',
      'you better (with|in|and|on|regarding|about|if|by|than|at|for|as|here|next|soon|now|from|through|via|over)',
      'you better (this|once)',
    ],
    message: '“{match}” sounds like a threat: write {suggestion}.',
  },
  {
    match: ['u [also|first|then|still|now] (have|need) to', 'u must', 'u will (have|need) to'],
    unless: ['u must be', 'all u (have|need) to'],
    message: '“{match}” makes it the customer’s chore: write {suggestion}, or do it for them.',
  },
]

/** Orders that begin with the writer: “I need you to …”. */
export const demands: readonly PhraseEntry[] = [
  {
    match: [
      '@we [also|first|then|still|now|just|really] (need|require|want|expect) you to',
      '@we (will|am going to|are going to) [also|first|then|still|now|just] need you to',
      '@we must ask you to',
      '@we (have|need) to ask you to',
      '@we (order|instruct|urge|demand) you to',
    ],
    unless: [
      'want you to (be|have|feel|know|enjoy|get|love|leave)',
      'expect you to (be|have|feel|know)',
      'not (need|require|want|expect) you to',
    ],
    message: '“{match}” is an order: write {suggestion}.',
  },
]

/**
 * “You should have …” with what the customer left undone; what they can expect (“you should have it by Friday”) is
 * no reproach.
 */
export const reproaches: readonly PhraseEntry[] = [
  {
    match: [
      'you should (have|of) [first|already|simply|just|also|at least] (checked|read|contacted|told|called|asked)',
      'you should (have|of) [first|already|simply|just|also|at least] (sent|made|done|waited|known|noticed)',
      'you should (have|of) [first|already|simply|just|also|at least] (informed|provided|used|chosen|followed)',
      'you should (have|of) [first|already|simply|just|also|at least] (kept|saved|backed|cancelled|canceled)',
      'you should (have|of) [first|already|simply|just|also|at least] (returned|reported|mentioned|confirmed)',
      'you should (have|of) [first|already|simply|just|also|at least] (entered|selected|paid|given|updated|let)',
      'you should (have|of) [first|already|simply|just|also|at least] (raised|looked|written|signed|added|saved)',
      'you should (have|of) [first|already|simply|just|also|at least] (verified|tested|installed|turned|switched)',
      'you should (have|of) [first|already|simply|just|also|at least] (applied|registered|submitted|included)',
      'you should (have|of) [first|already|simply|just|also|at least] (ordered|booked|measured|realised|realized)',
      'you should (have|of) [first|already|simply|just|also|at least] (thought|tried|opened|double checked)',
      'you should (have|of) [first|already|simply|just|also|at least] (reviewed|changed|specified|stated|set)',
      'you should (have|of) [first|already|simply|just|also|at least] (started|exported|copied|printed|downloaded)',
      'you should (have|of) [first|already|simply|just|also|at least] (removed|unplugged|restarted|reset|locked|closed)',
      'you should (have|of) * *3 (first|earlier|sooner|beforehand) $,',
      'you (needed|had) to have',
      'you were (supposed|required|expected|meant|obliged) to',
      'you (could|might) have (at least|just|simply) *',
    ],
    // What they had been promised is no reproach.
    unless: 'you were (supposed|expected|meant) to (get|receive|have|hear|be|see|find|enjoy)',
    message: '“{match}” looks back at what the customer did not do: say what helps now.',
  },
]

/** Softer pushes that a lead might have put in another way. */
export const pushes: readonly PhraseEntry[] = [
  {
    match: [
      '^, [just|also|always|and|but|so|then] (make sure|be sure|ensure) [that] you',
      'it is (mandatory|compulsory|imperative|essential|obligatory|necessary) (for you to|that you|to)',
      'you are (requested|advised|asked|urged|kindly requested) to',
      '@we (insist|demand|expect) that you',
      'you must never',
    ],
    unlessNear: ['please', 'kindly', 'we (will|want to)'],
    message: '“{match}” pushes: ask for it, or say what it is good for.',
    severity: 'suggestion',
  },
  {
    match: [
      'must be (paid|settled|submitted|returned|accompanied|provided|completed|sent|made|filed|received|signed|presented|shown|cleared|vacated) (by|with|within|before|in|to|at|on)',
      '(all|every|each) @customer (must|have to|has to|are required to|is required to|need to|needs to)',
      '^, [please|kindly] do not (open|submit|send|create|raise|log) (multiple|duplicate|several|another|repeat|any more|further)',
      'you are to *',
    ],
    unless: ['you are to (blame|be)', 'how you are to'],
    message: '“{match}” pushes: ask for it, or say what it is good for.',
    severity: 'suggestion',
  },
]
