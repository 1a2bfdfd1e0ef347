import type {PhraseEntry} from '../../phrase/entry.ts'
import {oneOf} from './one-of.ts'

const unheard =
  '(not|never|none|nor|hardly|nobody is|no one is|no one has|nobody has|noone is) [yet|even|been|ever|get|got|bother to|bothered to|properly|getting|gets|had|really|to|being|able to]'

/** Being left without an answer or a solution, and trouble named by no more than its name. */
export const servicePhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(no|zero|without|nil|neither) [any|proper|single|further|real|such|positive|satisfactory|one] *1 (response|responce|reply|replies|replay|answer|update|updates|solution|resolution|communication|news|assistance|action|feedback from|call back|callback|acknowledgement|acknowledgment|help from|respond|support from|follow up|explanation)',
      `${unheard} ${oneOf(`respond~ reply~ answer~ contact~ heard hear resolve~ solve~ fixed address~ help~ listen~ pick~ care~ reverted
        acknowledge~ called attended sorted rectified informed cooperating responsive`)}`,
      `${unheard} (called back|call back|gets back|got back|getting back|get back|updated me|informed me|told me)`,
      '(nobody|no one|noone|no body) *1 (respond~|reply~|answer~|contacted|called|helps|helped|listens|cares|cared|picks|knows)',
      '(do|does) not [seem to|even|really] care',
      'still [not|no|waiting|pending|unresolved|unsolved|nothing|outstanding|down|broken|missing|unable|showing|shows|getting|having|stuck|facing|the same|same|persists|present|exists|says|saying|happening|happens|occurs|crashing|charging|charged|being charged|locked|in process|in progress|under process|on hold|an issue|a problem|error|processing|lagging|slow|open|unfixed]  [yet|been|even|got|have|has|had] (waiting|pending|unresolved|unsolved|nothing|no|down|broken|missing|unable|showing|getting|having|stuck|facing|the same|same|persists|present|exists|says|happening|happens|occurs|crashing|charging|charged|being|locked|process|progress|issue|problem|error|processing|lagging|slow|received|fixed|resolved|solved|arrived|working|delivered|refunded|response|reply|answer|solution|update|updates|refund|card|news|here|come|get|getting|heard|opening|loading|credited|processed|activated)',
      'still (can not|could not|does not|did not|is not|are not|has not|will not|would not|was not|have not|had not|do not|am not) [been|even|yet] (work|working|get|got|receive|received|arrive|arrived|log|login|fix|fixed|resolved|solved|open|load|have|use|access|see|find|been|heard|show|able|connect|play|send|print|coming|come|add|do|*)',
      'problem (still|persists|has persisted|remains|continues|keeps|not solved|came back|has not)',
      '(problem|problems|issue|issues|bug|error|fault) (still|persists|persist|persisted|has persisted|remain|remains|continue|continues|keeps|keep|not|came back|is back|has not|returned|reappeared|again|exist|exists|unresolved)',
      '(am|are|been|were|was|keep|kept|be|still|have) waiting (for|since|from|on|over|almost|nearly|more)',
      '(waited|wait) [for|over|more than|about|almost|nearly] (@number|an|a|half|couple|few|hours|weeks|days|months|ages|so long|a long time|forever) (hour|hours|week|weeks|day|days|month|months|mins|minutes|hr|hrs|year|years)',
      '(been|left|put|kept|sitting|stuck|hour|hours|minutes|mins|am) on hold',
      'on hold (for|since|over|nearly)',
      '(ignored|ignoring) (me|us|my|our|by|again|the|all)',
      '(am|been|being|was|were|getting|got|are|get|completely|just) ignored',
      '(hung up|hangs up|hang up|disconnect~|cut the call|cuts the call|cut my call) (on|my call|the call|the phone|my)',
      '(same|similar|identical) *1 (issue|issues|problem|problems|error|thing|message|result|mistake|issus|fault)',
      '(let|letting|lets) (me|us) down',
      '(promised|told|assured|said) *6 (but|and) *1 (nothing|no|never|not|still|did not|has not|have not)',
      '(nothing|no one|nobody) (has|was|is|been|have) *1 (done|resolved|happened|changed|fixed|heard|improved|sorted)',
      'silence (since|ever since|from)',
      'radio silence',
      '(not|never) (resolved|solved|sorted|rectified|addressed|fixed)',
      '(unresolved|unsolved|unanswered)',
      '(chat bot|chatbot|bot|webchat) *3 (loops|useless|loop|keeps|just)',
      '(left|leaving) (me|us) *2 (stranded|waiting|without|in the dark|hanging|high and dry|standing)',
      '(ruined|ruining|ruins|spoiled|destroyed) (my|our|one|the|everything|a|his|her)',
    ],
    unless: [
      '(I|we) (do|did|have|had|am|was|will|would|should) not (respond|reply|answer|replied|answered|responded|contact|contacted|solve|solved|call|listen|care|pick)',
      'if *6 (not|no|never)',
      '(still|yet) (do|does|did) not (know|understand|see why|get why|want|think|mind|care|trust|use|feel)',
      '(no|not) (need|urgent|rush|hurry) *3 (reply|answer|response|help|update)',
      '(will|would) be waiting',
      'can not help but',
      '(no|without) *1 updates (available|found|needed)',
      'no (news|answer|response|reply) (is|needed|required|necessary)',
      'not (heard|hear) of',
      'never heard of',
      'could not help (myself|it)',
      'the same (thing|issue|problem) (as|with) (you|me)',
    ],
  },
  {
    match: [
      '(problem|problems|issue|issues|trouble|troubles|issuse|issu|isue|isues|issuses|probelm|problm|prblm|prob|problems|problens|difficulty|difficulties|fault|faults|faulty|inconvenience)',
      '(something|anything) (is|was|seems|must be) (wrong|off|broken)',
      'what is (wrong|up|going on|happening) with (my|your|the|this|it)',
      '(wrong|matter) with (my|your|the|this|it|firefox|thunderbird)',
      '(not|isnt|never) [what] it should (be|do)',
      '(should|supposed) [to] not (do|be) (that|this|doing that|doing this)',
      '(inaccurate|misleading|mislead|misled|false advertising|deceptive|compromised|vulnerable|leaked|breach)',
      '(nightmare|disaster|mess|fiasco|shambles)',
    ],
    unless: [
      '(no|without|zero|nor|any|not a|not any|not an|hardly any|never any|never a|never had a|never had any|solved the|solved my|fixed the|fixed my|resolved the|resolved my|solves the) [more|single|big|real|further|other|such|same|particular|major|technical] (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties|fault|faults|inconvenience)',
      '(problem|problems|issue|issues|trouble) [is|was|has been|are|were|have been|now|got|all|seems|seems to be] *1 (solved|resolved|fixed|sorted|gone)',
      '(sorry|apologies|apologise|apologize) *4 (trouble|inconvenience|issue|problem|troubles)',
      '(issue|issued) (a|an|me|us|the|new|another|it|separate|duplicate|virtual|physical|my|him|her) [*1] (card|cards|refund|ticket|voucher|cheque|check|invoice|vouchers|*)',
      'issue of (the|a|your) (magazine|journal)',
      '(my|your|at|through no|own|her|his) fault',
      'trouble (you|shoot|shooting)',
      'no (big|real) (deal|issue|problem)',
      '(solve|fix|resolve|sort) (any|all|your|other|their|technical|most) *1 (problem|problems|issue|issues)',
      '(problem|issue|math|maths|physics) solving',
      'solves~ problems',
      'not a (problem|issue|big)',
      'open an issue',
      'sources of trouble',
    ],
  },
]
