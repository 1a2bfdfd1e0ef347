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
      '^ no * $',
      '^ no * * $',
      '^ no * (allowed|permitted|available|possible|left|accepted|today|here)',
      '^ (none|nothing|all) *1 (left|gone|available|sold|in stock) $,',
      '^ not (planned|possible|offered|available|supported|included|in stock|this year|to *|for *|before *|until *) $,',
      '^ (sold out|fully booked|out of stock) $,',
      '(the|this|our|that) *2 (is|are) [now|already|completely|unfortunately|sadly|also] (full|fully booked|sold out|booked up|booked out|taken)',
      '@we (are|am) [all] (out of|sold out of) *',
      '(there is|there are) no *2 (discounts|discount|exceptions|exception|refunds|refund|places|spaces|seats|tables|rooms|appointments|slots|plans) ',
      '(that|this|it) is not (on offer|planned|on the roadmap|on our roadmap|in the plan|going to happen|included|in our (range|programme|program))',
      '(that|this|it) will not (happen|be (added|changed|done|built|refunded|replaced|extended|possible|offered))',
      '(dates|prices|fees|times|rates|bookings|orders) (are|is) [all] (fixed|final|binding|not negotiable)',
      '(the|this) (date|price|fee|charge|decision|booking|rate) (stays|remains|stands) *2 (is|same|unchanged|fixed)',
      'it is [now|already|far|much] too late (to|for)',
      '(changes|refunds|returns|exchanges|cancellations|bookings|extensions|upgrades|orders) (are|is) (no longer|not) [possible|given|accepted|available|offered|made|taken]',
      '@you will not (be getting|get|receive|be receiving) (a|an|any|the|your) *1 (refund|money|discount|replacement|credit|compensation|voucher|exchange)',
      '@we can not do anything (about|for)',
      '(is|are|lies) outside [of] (our|the) *1 (area|range|zone|delivery area|radius)',
      '@we (are|am) not (willing|prepared|going) to (offer|give|make|refund|change|waive|replace|cancel|send|extend|add|pay)',
    ],
    unless: [
      '^ no (problem|problems|worries|rush|need|doubt|hurry|trouble|matter|idea|bother|stress|thanks|thank|reply|response|harm|pressure|obligation|charge|cost|fee|fees|extra|hard|one|longer|news|wonder|offence|offense|more|further|probs|luck|sorry|it|that|this|there|you|we|I|not|the)',
      '^ not (for long|to worry|to mention|for you)',
      '@we (are|am) (out of) (office|the office|town)',
      '(is|are) [now|already] taken (care|from|into|by|at|on|over)',
      'too late (to|for) (you|reply|say|answer|thank)',
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
