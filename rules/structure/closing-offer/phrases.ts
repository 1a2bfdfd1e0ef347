import type {PhraseEntry} from '../../../src/rule/index.ts'

/** News that nobody likes to get. Refusals are acts already. */
export const badNews: readonly PhraseEntry[] = [
  {
    match: [
      '(unfortunately|regrettably|sadly)',
      '@we (regret|are afraid|am afraid) [to|that]',
      '(denied|declined|rejected|forfeited|voided|refused|disqualified)',
      '(is|are|was|were|will be|been|being) not (approved|covered|eligible|accepted|refundable|available|possible|entitled|valid|included)',
      '(does|do|did|will|would) not (qualify|meet|mean|cover|apply|include|count|entitle)',
      '(final sale|non refundable|nonrefundable|out of stock|sold out|discontinued)',
      '@we (can not|will not|are unable to|am unable to|are not able to|am not able to) (refund|replace|exchange|cancel|change|offer|help|accept|extend)',
      '@we (can not|will not|are unable to|am unable to|are not able to|am not able to) (approve|repair|move|ship|deliver|give|provide|process|waive)',
      'failure to',
      '(not a lot|not much|very little|nothing) [more|else|further] [that] (I|we) (can|could) do',
      'not something [that] (I|we) (can|could|will|are able to|are willing to)',
      '(recovery|enforcement|court|further|legal) (action|proceedings) (will|may|can)',
      '(costs|charges|fees|penalties|interest) will be (incurred|added|applied|charged|payable)',
      '@we have no (control|influence|say) over',
      'outside (the|of the|our|of our|of) *3 (window|period|policy|terms|warranty|guarantee)',
      'no longer (available|possible|supported|offered|in stock)',
      'at your own (cost|expense|risk)',
      'will be (reversed|deducted|terminated|suspended|donated|disposed|forfeited)',
      '(the|your|our) *2 (charge|fee|fine|ban|decision|suspension) (stands|stays|remains)',
      '(is|are|was|were|has been|have been) [now|only] (moved to|part of|only part of|only available (in|on|with|for)|reserved for|limited to) (the|our|a) *3 (plan|tier|edition|package|subscription|account|licence|license)',
      'need to (upgrade|subscribe|buy|purchase|pay)',
      '(account|payment|invoice|balance|bill) (remains|is|is now|is still) (overdue|outstanding|unpaid|past due|suspended|blocked|closed)',
      '(debt collector|debt collectors|collections agency|collection agency|legal action|late fee)',
      '(account|case|ticket|request|claim|service|membership) (is|has been) [now|being] (closed|suspended|terminated)',
      'closing this',
      '(is|are) [now|already|all|currently|completely|fully] (full|booked up|fully booked|delayed|postponed)',
      '(has|have|had) been (delayed|postponed|cancelled|lost|suspended|withdrawn|removed|discontinued)',
      '(there is|there are|we have|I have) no *2 (appointments|seats|places|rooms|tickets|slots|stock|spaces|vacancies|tables|copies|parts|spare|record|trace|possibility|exceptions|plans)',
      'what (more|else) (I|we) (can|could|should) do',
      'no (exceptions|refunds|exchanges|returns|longer)',
      '(refrain from|avoid) *1 (contacting|calling|writing|emailing|chasing|ringing|messaging) (us|me|the)',
      '(not|never) (our|my) (responsibility|fault|problem|concern|doing|department|job)',
    ],
    unless: [
      'not [been|be] (denied|declined|rejected|refused|forfeited|voided|disqualified)',
      'not (sold out|discontinued)',
    ],
  },
]

/** Doors left open: whom to write to, when they will hear more, where to go. */
export const doors: readonly PhraseEntry[] = [
  {
    match: [
      '(write|reply|answer|call|ring|text|email|mail|phone|tell|ask|message|ping|catch|reach|find) (to me|me|us|back|here|to this|to us|on this)',
      'write back',
      'reply with (a|another|the|any) *1 (better|different|other|one|day|date|time|slot)',
      '(send|show|give) (me|us) (a|an|another|your|the|it|them|that|one|some|more)',
      '[just] (say|tell) (so|the word)',
      'let (me|us) know',
      'get back to (me|us)',
      '(come|comes|goes) straight [back] to (me|us)',
      '(my|our) direct (number|line|email)',
      'I am (here|on|around|in|at my desk)',
      '@we will *2 (write|email|mail|call|ring|text|phone|message|update|tell|send) [to] (you|u)',
      '@we will (watch|check|keep|follow)',
      '@we will [also] (write|call|ring|phone|email|mail|text|be back|be in touch|report back|update) [again|back] (on|by|at|this|tomorrow|today|tonight|before|once|when|first thing|the day|the moment|as soon)',
      '(ask|apply) for (a|one|another|one more) *2 (review|look)',
      '(my|our) door is',
      'the kettle is',
      '(you|u) will [also] (hear|get (a|an) (mail|email|note|message|call)) *1 from (me|us)',
      '(you|u) (hear|will hear) [back] from (me|us)',
      'waiting for (your|you)',
      '(happy|glad|pleased|delighted) to',
      '(still|any) (unsure|unclear|stuck)',
      '(if|should) (you|u) (would like|want|prefer|wish|need|feel|think|run into|get stuck|change your mind)',
      '(if|should) (you|u) [still|then|do|ever] (have|see|get|find) (any|anything|more|another|other|further|a question|questions|trouble|problems|doubts|second thoughts|time|one|it|them|nothing|no)',
      '(come|visit) again',
      '(send|show|forward) (it|them|that) and (I|we)',
      '(send|bring|forward|show|pass) (it|them|that|this|those) [on|over] to (me|us)',
      '(if|should) *8 (send|show|bring|forward|share) (it|them|that|me|us)',
      'if (you|u) have a *1 (minute|moment|second|spare)',
      '(team|teams|colleague|colleagues|somebody|someone|engineer|technician|specialist|department) *4 will *3 (reach out|contact|call|ring|write|be in touch|get back|get in touch|contacting|calling)',
      '(if|should|in case) (anything|something) *8 (let|write|reply|tell|call|ring|ask|answer|send)',
    ],
    unless: [
      'if (you|u) have [already|just|since] (paid|settled|received|done|made|sent|returned|cancelled|replied|completed)',
      'if (you|u) (see|get|find|have) (the|your) * (number|receipt|label|card|code|form)',
      'if (you|u) (would like|want|wish) (the|this|your) (item|order|parcel|product) (sent back|returned)',
      '(to|must|should|need to|have to|can) (write|reply|answer|call|ring|email) us back',
    ],
  },
  // Whom to ring, what to reply, what happens then
  {
    match: [
      '^, (text|ring|call|phone|dial|whatsapp) *2 @number',
      '(write|reply|answer|call|ring|text|email|mail|phone|shout|message|ping) (or|and|if|when|whenever|any time|at any time) *',
      '^, reply with *',
      '(then|and|so) I will *2 (phone|ring|call|write|text|send|look|make|put|do|keep|hold|order|book|swap|change|arrange|take) *',
      '(which|what) (one|of these|of the two|of them|day|time|would|do|shall|should|suits|works) *8 (prefer|like|keep|send|choose|best|you|take|you rather)',
      'whichever (is|you|suits|works) *',
      '(ask|ring|text|call|look|reach) for (me|us)',
      '(comes|lands|is|shows|ends up|arrives) (in|on) my (desk|inbox|mailbox|phone)',
      '(is|are|be) [still] (open|here|on) (all night|until|till|at|every|day and night|round the clock|@number)',
      '(will|can|be) stand next to you',
    ],
    unless: [
      '(do not|please do not|never|refrain from|stop) *2 (write|reply|call|ring|text|email|mail|phone)',
      '(can not|could not|not) *3 reply with',
      '(which|what) (do|did) *2 not',
    ],
    unlessNear: ['failure to', 'failing'],
  },
]

/** Warm last words. “I hope this clears things up” is none. */
export const warmth: readonly PhraseEntry[] = [
  {
    match: [
      '^, enjoy',
      '^, [and] (wishing|wish) (you|your)',
      '(good luck|best of luck|fingers crossed|congratulations|congrats|happy (birthday|travels|holidays|anniversary))',
      'have (a|an) *1 (lovely|great|good|nice|wonderful|safe|fantastic|brilliant|relaxing|happy|amazing|excellent)',
      'all the best (to|for|with|in)',
      '^ [I am|we are] [so|really|very] glad',
      'take care',
      '(with|lots of|sending) *2 (love|hugs|vibes)',
      '(thank you|thanks) [so much|again] for (taking|writing|flagging|telling|asking|bearing|your (letter|note|trust|kind))',
      '(see you|can not wait|welcome back|look forward to|looking forward to)',
      'keep (up|the) *2 (coming|work)',
      'hope (this|that|it) helps',
      'until (the @number|@weekday|tomorrow|then|soon|next)',
    ],
  },
  // A wish for the way
  {
    match: [
      '^ (safe|good|bon|pleasant|smooth) (travels|journey|journeys|trip|trips|flight|flights|voyage|ride|drive|onward)',
      '^ happy (brewing|baking|sewing|knitting|reading|gardening|painting|cooking|moving|camping|hiking|sailing|riding|cycling|building|walking|running|swimming|planting|new home)',
      '(greetings|love|hello|hugs|best|regards|wishes|a pat|a cuddle) (to|from) (the|your|all|everybody|everyone|little|both) *',
    ],
    unless: ['best to (the|all)'],
  },
]

/** The next move is asked of the customer, so that the talk goes on. */
export const handovers: readonly PhraseEntry[] = [
  {
    match: [
      '(please|kindly|pls|plz|could you|can you|would you|request you to|ask you to|need you to|you could) *3 (send|share|provide|forward|upload|give|mention|confirm|show) (us|me|the|your|a|an|with|over|which|whether|that|it|both|some)',
      '(once|when|as soon as|after) @we (have|receive|get|hear|received) *2 (it|this|that|them|these|those|your|the|from you)',
      '(bring|take) (it|them|him|her|the *2) (in|along|back|over|round|to us|to the shop|to the store)',
      '(come|drop|pop|call|swing|stop) (by|in|round|into|past)',
      'we are open (till|until|from|on|every|daily|all|@number)',
    ],
    unless: [
      '(could|can) not *2 (come|drop|call)',
      '(failure|failing) to',
      'come in (three|two|four|many|different|several|all|a)',
    ],
  },
]
