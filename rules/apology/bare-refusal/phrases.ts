import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Noes beyond those that the act `refusal` knows. */
export const refusals: readonly PhraseEntry[] = [
  {
    match: [
      '@we [really|just|simply|currently] do not (take|make|do|book|handle|arrange|run) *2 (reservations|bookings|orders)',
      '@we [really|just|simply|currently] do not (take|make|do|book|handle|arrange) *2 (appointments|requests|transfers|deliveries)',
      '@we [really|just|simply|currently] do not (take|make|do|give|process) *2 (exchanges|refunds|returns|discounts|exceptions)',
      '^ (no|nope|nah) , (you|they|it|this|that|there) (can|could|do|does|is|are|will) not',
      '@we (am|are) only able to *',
      '@we do not have (that|this|such) (information|info|detail|data)',
      '(this|that|it) can not be (done|helped|arranged|avoided)',
      '(this|that|it) is (not [an] option|out of the question|a no|a no go)',
      '(this|that|it) is not [really] (doable|feasible|negotiable|going to happen|happening)',
      '(is|are) not something [that] (we|I|our *|this *) (can|could|are able to|am able to|will|will be able to|would be able to|do|offer|provide) *',
      '^, nor (can|will|do) (we|I) *',
      'the answer is [still|simply|a clear] no $,',
      '^ no can do',
      '^, can not (help|assist|refund|change|offer|give|send|replace|cancel)',
      '(has|have|was|is|are|been) discontinued',
      '(the|our|this) (charge|fee|decision|fine|penalty|price|ban|rejection) (stands|remains|will stand|will remain)',
      '@we will not be (making|giving|offering|issuing|refunding|adding|changing|processing|accepting|reopening|replacing)',
      '@we (will|can|do) not (entertain|reconsider|budge|negotiate)',
      '@we (are|am) not (willing|prepared|going) to (offer|give|make|refund|change|waive|replace|cancel|send|extend|add|pay)',
    ],
    unless: [
      '(it|this|that|you|they|there|we) (do|does|is|are|will) not (need|have to|want|your fault|our fault|the only|alone|too late|silly|charge|cost|matter|lose|lost)',
      '(it|this|that|you|they|there|we) (do|does|is|are|will) not (a problem|a silly|a bother|an issue|broken|expired|gone|affect|just|only|be charged)',
    ],
  },
]

/** Noes that shut the door on what was said before: an earlier reason doesn’t open it again. */
export const doors: readonly PhraseEntry[] = [
  {
    match: [
      '@we (can not|will not|do not|are unable to|am unable to|are not able to) *1 (make|grant|allow|give|offer|permit|consider) *1 (exception|exceptions)',
      'no exceptions [will be|are|can be|is] [made|granted|allowed|possible] $,',
      '(exception|exceptions) (can not|will not|are not|is not) [be] (made|granted|allowed|possible|given)',
      '(this|the|our|that|my) *1 (decision|verdict) (can not|will not) be (changed|appealed|reversed|reviewed|reconsidered|overturned)',
      '@we (consider|regard|treat) (this|the) (matter|case|ticket|complaint|issue) [as|to be] (closed|settled|resolved|final)',
      '@we (can not|will not) (enter into|engage in|discuss|respond to|reply to|consider) *1 (further|any|more) *2 (correspondence|discussion|discussions|matter|messages|requests|emails|this)',
      '(there is|there is really) (nothing|not anything|no more) *1 (to|we can) (discuss|say|add|talk about)',
      '@we (can not|could not|will not|are unable to|are not able to) [possibly] (help|assist) [you] [any] (further|more|any more) *',
    ],
    unless: ['help (further|more) (until|without|unless)'],
  },
]

/** Told after a no, these are no next step but a reproach. */
export const reproaches: readonly PhraseEntry[] = [
  {
    match: [
      '^, next time',
      '(in|for) [the] future',
      'going forward',
      '(please|kindly) (understand|note|be aware|be advised|be informed|bear with|remember|accept|be reminded|do not)',
      'do not (ask|request|contact|reply|respond|write)',
      'should have',
      'before you (order|ordered|buy|bought|book|booked|purchase|purchased|sign|signed)',
    ],
  },
]
