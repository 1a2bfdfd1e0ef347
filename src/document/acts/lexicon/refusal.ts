import {wordSet} from '../../../text/word-set.ts'
import type {PhraseEntry} from '../../phrase/entry.ts'

/**
 * What “we” must be followed by “don’t” or “no longer” and one of these for it to be a no: what a company gives or
 * lets people do.
 */
export const givenVerbs: ReadonlySet<string> = wordSet(`
  offer support provide ship deliver accept allow sell carry stock issue handle give refund permit cover honor
  honour price match reimburse compensate exchange repair replace accommodate hold sponsor grant extend waive
  operate serve post send make do run combine store keep participate work disclose negotiate discount recommend
  service maintain entertain discuss share release
`)

/** What one can’t do without refusing anything: a search that failed, a feeling, good news. */
export const notRefused: ReadonlySet<string> = wordSet(`
  find see locate tell replicate reproduce think remember recall imagine believe wait thank stress emphasise
  emphasize apologise apologize blame say speak guess  recommend express describe agree deny know seem
  figure read open hear understand let bother forget stop ask charge spam rest sleep pretend hide lie argue
  disagree judge verify identify detect access determine connect hold  duplicate trace  reach
  contact fault praise complain bite hurt overstate add have spot note gauge fetch retrieve pinpoint match test
  establish view  quite  comprehend ascertain log login know sign
`)

/** What a customer is told they can’t do when it is a no, rather than the way a product works. */
export const deniedToCustomer: ReadonlySet<string> = wordSet(`
  return exchange cancel claim combine redeem transfer receive collect upgrade switch refund buy order book get
  reopen
`)

export const refusalPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '[@this] (is|are|was) (not|never) [currently|yet|really|something|actually|technically|always] possible',
      '[@we|@this] (will|would) not be [currently|yet|really|actually|technically] possible',
      '[@this|there] (is|would be) (currently|technically|simply|sadly|unfortunately) (impossible|not possible)',
      '^, [unfortunately|sadly|currently] not (possible|available|supported|at this time|at the moment|yet)',
      '[@this|there|they] (is|are) impossible [to|for] (us|refund|ship|change|cancel)',
      '[@this|there|they] (is|are) impossible [to|for] (recover|restore|return|give|offer|provide)',
      '[there is|there is currently|there is unfortunately|have|with] no (way|option|means) (to|of|for|that|around)',
      '[there] (is|are) not (a|any) (way|option|means|plan|plans) (to|of|for|around)',
      '(there is|there is not) (nothing|not anything|little|not much|anything) *2 (we|I) can do',
      '(there is absolutely|there is sadly) (nothing|not anything|little|not much|anything) *2 (we|I) can do',
      'nothing [more|else|further] (we|I) can do',
      '[@this|they] (is|are) not [currently|yet|presently] (available|supported|offered)',
      '[@this|they] (is|are) not [currently|yet|presently] (sold|in stock|eligible|refundable)',
      '[@this|they] (is|are) not [currently|yet|presently] (returnable|transferable|covered)',
      '[@this|they] (is|are) not [currently|yet|presently] (exchangeable|entitled|included)',
      '[@this|they] (is|are) (no longer|currently not) *1 (available|supported|offered|sold)',
      '[@this|they] (is|are) (unfortunately not|sadly not) *1 (available|supported|offered|sold)',
      '[@this|they] (is|are) (no longer|currently not) *1 (in stock|eligible|refundable|returnable|covered)',
      '[@this|they] (is|are) (unfortunately not|sadly not) *1 (in stock|eligible|refundable|returnable|covered)',
      '(no|not) longer (available|offered|supported|sold|in stock|eligible|refundable)',
      '[@this|there|they] (is|are) [currently|temporarily|presently|sadly] (out of stock|sold out)',
      '[@this|there|they] (is|are) [currently|temporarily|presently|sadly] (unavailable|discontinued)',
      '[@this|there|they] (is|are) [currently|temporarily|presently|sadly] non refundable',
      '[@this|there|they] (is|are) [currently|temporarily|presently|sadly] (nonrefundable|not applicable|final sale)',
      '(outside|past) *1 (the|our|your) *4 (window|warranty|period|policy|scope|area|deadline)',
      'out of *4 (warranty|policy|scope)',
      '(not something|nothing) [that] @we [currently|can|are|could] (offer|do|can|support|provide)',
      '(not something|nothing) [that] @we [currently|can|are|could] (able|have|are|sell|ship|plan|could)',
      '[@this] (is|are) not (something|anything) [that] @we [currently|can|are] (offer|do|can|support)',
      '[@this] (is|are) not (something|anything) [that] @we (could|are going to) (offer|do|can|support)',
      '[@this] (is|are) not (something|anything) [that] @we [currently|can|are] (provide|able|sell|ship|plan|build)',
      '[@this] (is|are) not (something|anything) [that] @we (could|are going to) (provide|able|sell|ship|plan|build)',
      '(do|does|did) not [currently|yet|actually|unfortunately] qualify',
      '[@this|there|they] (is|are|was|were) not [currently|yet|unfortunately] (eligible|entitled|covered)',
      '[@this|there|they] (is|are|was|were) not [currently|yet|unfortunately] (allowed|permitted|qualified)',
      '[@this|there|they] (is|are) (ineligible|prohibited|forbidden)',
      '(has|have|was|were) [been|unfortunately|sadly] (declined|denied|rejected|refused|turned down)',
      'been (declined|denied|rejected|refused|turned down)',
      '[@we|they] (have|going|need) to (decline|say no|turn *2 down|refuse|disappoint you)',
      '(must|will) (decline|refuse)',
      '(I|we) [respectfully] (decline|refuse)',
      '(the|my|our) [short|honest|simple] answer is [,] [a] no',
      '^ (no|nope) , (we|I) (do not|can not|will not|are not|have not)',
      '(can|could|will|may) not be (refunded|returned|exchanged|cancelled)',
      '(can|could|will|may) not be (canceled|changed|reversed|restored|recovered)',
      '(can|could|will|may) not be (honoured|honored|shipped|delivered)',
      '(can|could|will|may) not be (extended|combined|transferred|undone|processed)',
      '(can|could|will|may) not be (approved|applied|accepted|waived|removed)',
      '(can|could|will|may) not be (edited|reopened|modified|replaced|altered)',
      '(can|could|will|may) not be (granted|reinstated|offered|repaired)',
      '(can|could|will|may) not be (brought back|redeemed|disclosed|shared|reactivated|unlocked)',
      '(policy|policies|rules) (do not|does not|will not) *1 (allow|cover|permit|let|include|extend)',
      '(terms|warranty|law|system) (do not|does not|will not) *1 (allow|cover|permit|let|include|extend)',
      '(policy|policies|rules|terms|law|system) (prohibit~|forbid~|prevent~)',
      '(against|not in line with) (our|the|company) (policy|policies|rules|terms)',
      '(no|not any|not have any) (plans|plan) (to|for)',
      'not at (this|the) (time|moment)',
      'afraid (not|no|that is not|it is not|it can not|there is not|there is no|that will not|this is not)',
      'regret *2 (can not|unable|not able|does not|not)',
      '(I|we) [really|unfortunately|sadly|also] (have no|do not have [any]) (way|option|control|plans|plan|choice)',
      '(I|we) [really|unfortunately|sadly|also] (have no|do not have [any]) (authority|ability)',
      '(I|we) [really|unfortunately|sadly|also] (have no|do not have [any]) (stock|influence|say|refunds)',
      '[@this|there|they] (is|are) (beyond|outside|out of) (our|my) (control|scope|hands|remit|power)',
      '(no|zero) (refunds|exceptions|returns|refund|exception)',
      '(without|lack) the ability to',
      '(do not|does not|did not|have no) *2 (access|authority) to *1 (change|cancel|refund|do|make)',
      '(do not|does not|did not|have no) *2 (permission|ability) to *1 (change|cancel|refund|do|make)',
      '(do not|does not|did not|have no) *2 (access|authority) to *1 (view|edit|remove|approve|offer)',
      '(do not|does not|did not|have no) *2 (permission|ability) to *1 (view|edit|remove|approve|offer)',
      '[@this|there|they] (is|are) [currently|still] (limited to|restricted to) (one|the|two|a|customers|members)',
      '(decision|sale|sales) (is|are) final',
      '(I|we) can not [,] (sorry|unfortunately|sadly|I am afraid)',
      '[@we|you] will not be able to (offer|refund|ship|change|cancel|return|get|give|provide|help|make|do|exchange)',
      '[@we|you] will not be able to (deliver|accept|process|send|recover|use)',
      '[@we|you] will not be able to (claim|honour|honor|grant|assist|add|extend|apply)',
    ],
    unless: [
      'no (option|way) (for|of) (you|the customer) to know',
      'no way to (spend|start|end|begin|celebrate|treat|know|tell)',
      'no way (around|of knowing)',
      '(never|not) possible without (you|your)',
      'no longer (have|need) to',
      '(not|will not) (allow|let) (me|you)',
      'card (was|has been|is being|got|keeps being) (declined|rejected|refused)',
      'payment (was|has been|is being|got|keeps being) (declined|rejected|refused)',
      '(if|in case|when|unless|until) *6 (possible|available|supported|declined|rejected|refused|eligible|offered)',
    ],
  },
]
