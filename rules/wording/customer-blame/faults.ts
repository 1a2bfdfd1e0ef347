import type {PhraseEntry} from '../../../src/rule/index.ts'

/** What the customer is said to have done, or left undone. */

const give =
  '(attach|include|add|enclose|mention|provide|send|give|tell|supply|specify|state|share|submit|quote|upload|describe)'
const given =
  '(attached|included|added|enclosed|mentioned|provided|sent|given|told|supplied|specified|stated|shared|submitted|quoted|uploaded|described)'
const gave =
  '(attached|included|added|enclosed|mentioned|provided|sent|gave|told|supplied|specified|stated|shared|submitted|quoted|uploaded|described)'
const wrong = '(wrong|incorrect|invalid|false|erroneous|mistaken|incomplete|inaccurate)'
const typed =
  '(entered|typed|typed in|keyed in|put|put in|gave|given|provided|submitted|filled in|wrote|written|registered|supplied|sent)'
const chose =
  '(selected|chose|chosen|picked|ordered|booked|bought|purchased|clicked|clicked on|used|uploaded|installed|downloaded|set|opened|dialled|dialed|called|replied to)'
const denied = [
  '(have not|had not|did not|never) (forgotten|forgot|failed|neglected|omitted|entered|typed|given|gave|provided|chosen|selected)',
]
const soWeGoOn = 'so (@we|here|both|this)'

/** What is missing from the customer’s message, up to the thing itself: “you forgot to attach …”. */
export const missing: readonly PhraseEntry[] = [
  {match: `@you [have|had] *1 (forgot|failed|neglected|omitted|forgotten) to ${give}`, unless: denied},
  {match: [`@you [have|had] never ${gave}`, `@you never ${give}`]},
  {
    match: [`@you did not [even|actually] ${give}`, `@you have not [even|yet|explicitly] ${given}`],
    unlessNear: soWeGoOn,
    unless: [
      'did not [even|actually] (mention|specify|state|describe|tell)',
      'have not [even|yet] (mentioned|specified|stated|described|told)',
    ],
  },
  {
    match: [
      '@you did not (mention|specify|state|say|describe|tell us|tell me)',
      '@you have not [yet] (mentioned|specified|stated|said|described|told us|told me)',
    ],
    unlessNear: soWeGoOn,
    severity: 'suggestion',
  },
  {
    match:
      '@you *1 (provided|gave|sent|included|shared|supplied) [us|me] [with] (no|zero|hardly any|almost no|absolutely no)',
  },
]

/** The wrong thing given or chosen, up to the thing itself: “you entered the wrong …”. */
export const wrongThing: readonly PhraseEntry[] = [
  {match: `@you *1 ${typed} [us|me] [with] (the|a|an|your|this) ${wrong}`, unless: denied},
  {match: `@you *1 ${chose} (the|a|an|your|this) ${wrong}`, unless: denied},
  {
    match: `@you (are|were) *1 (using|entering|typing|looking at|clicking|in|on|calling) (the|a|an) ${wrong}`,
    unless: 'are not *1 (using|in|on|entering)',
  },
]

/** A fault said outright. */
export const faults: readonly PhraseEntry[] = [
  {
    match: [
      `@you [have|had|did] *1 (failed|forgot|neglected|omitted|forgotten|refused|omit|fail) to`,
      `@you [have|had] *1 (forgot|forgotten) (that|about)`,
      `@you have *1 failed [the|our|all|this]`,
      '@you (keep|kept|are constantly|are always|continue to|continued to) (forgetting|ignoring|refusing|ignore|forget|refuse)',
    ],
  },
  {
    match: [
      '(because|since|as|given that|seeing that|seeing as) you [yourself] (did not|have not|had not|never|failed|ignored|refused|forgot|neglected|waited too|left it|were not at home|were not home|were not present|were not there|were not available)',
    ],
    unless: [
      '(did not|have not|had not|never) [yet|even|really] (receive|received|get|got|hear|heard|find|found|like|liked|want|wanted|ask|asked|need|mind|know|feel|enjoy|see|seen|love|expect|plan|deserve|cause|do|hesitate|give up|agree|had|been|have)',
      '(been|weeks|days|months|years|hours|ages) since you',
    ],
  },
  {
    match: [
      '@you [have|had] [clearly|obviously|simply|also|just|probably|evidently] (misread|misunderstood|mistyped|misspelled|misspelt|misused|mishandled|misconfigured|miscalculated|misplaced|mixed up|messed up|screwed up|botched|overlooked|disregarded)',
      '@you [have|had] [clearly|obviously|simply] ignored',
      '@you made (a|the|an|some) [simple|small|silly|common|basic|big] (mistake|mistakes|error|errors|typo|slip)',
      '@you [have] (broke|broken|damaged|caused|corrupted|tampered with|messed with|created) (it|this|that|the|your own|yourself)',
      '@you have only yourself to blame',
      '@you brought this (on|upon) yourself',
      '@you are [solely|fully|entirely|the one] (to blame|at fault|in the wrong|liable for (this|the))',
      '@you are [solely|fully|entirely|the one] responsible for (this|the (damage|delay|loss|error|problem|issue|charge|mistake|outcome|mess))',
      '@you did (it|this|that|something|everything) [all] (wrong|incorrectly|the wrong way|yourself)',
      '@you are [simply|just|obviously|clearly] (doing|using|reading|holding|wearing) (it|this|that|the *) (wrong|wrongly|incorrectly|improperly|the wrong way)',
      '@you (wrongly|incorrectly|improperly|mistakenly|erroneously|carelessly|foolishly) (entered|typed|chose|selected|set|used|installed|deleted|ordered|sent|gave|clicked|filled|cancelled|canceled|submitted|put|added|removed|changed|assumed|configured)',
      '@you (entered|typed|set|used|installed|filled|submitted|configured|assembled|wrote) *3 (wrongly|incorrectly|improperly|wrong)',
    ],
  },
  {match: '@you (accidentally|inadvertently|unintentionally) *', severity: 'suggestion'},
  {
    match: [
      '@you (did not|do not) (bother|care|take the time|take care|pay attention|follow|read|check|listen|comply|cooperate|adhere|observe|back up)',
      '@you did not (respond|reply|answer|meet|notify us|inform us|notify|inform|let us know)',
      '@you have not [even|yet|properly|actually] (read|followed|checked|complied|responded|replied|answered|cooperated|listened|bothered|met)',
      '@you never (read|followed|checked|complied|responded|replied|answered|listened|bothered|contacted|called|notified|informed|asked)',
    ],
    unless: [
      '@you are not doing *1 (anything|it|this|so)',
      '@you did not (get to|get a chance to|mean to|have to)',
      'did not check out',
    ],
  },
  {
    match: '@you have not (completed|paid|verified|updated|confirmed|signed|activated|registered|enabled|returned)',
    severity: 'suggestion',
  },
  {
    match: [
      '@you (must|must surely) have (dropped|deleted|lost|misplaced|entered|typed|clicked|forgotten|overlooked|missed|misread|misunderstood|ignored|removed|damaged|broken|confused|mixed|done|made|changed|used|put|left|given|pressed|turned|spilled|selected|chosen|skipped)',
      '@you (clearly|obviously|evidently|probably|apparently) (dropped|deleted|lost|misplaced|forgot|overlooked|missed|skipped|ignored|removed|damaged|broke|confused|did not)',
    ],
  },
  {
    match: [
      'what you (did|have done|were doing|are doing|did there|have been doing) *4 (is|was|has|will|only|caused|broke|made|muddied|ruined)',
    ],
    unless: [
      'what you (are|have|did|were) *5 (is|was) *2 (right|correct|fine|great|perfect|good|exactly|brilliant|sensible|best|better|helpful|enough|wonderful|amazing)',
      '(know|see|tell|understand|like|love) what you',
    ],
  },
  {
    match: [
      '@you (missed|have missed) (the|our|your|this|that|several) (deadline|appointment|payment|step|cut off|slot|delivery|instruction|instructions|date|notice|window)',
      '@you (ignored|disregarded|overlooked|neglected) (our|my|the|this|that|these|several|all)',
      '@you (waited|have waited|left it) (too (long|late)|until (the last|now|it was)|to the last)',
      '@you were supposed to (send|return|check|bring|read|call|pay|confirm|cancel|tell|inform|provide|wait|follow|sign|keep|measure|back up)',
      '@you are [clearly|obviously] not (following (the|our|my|these)|doing (it|this|the *) (right|correctly|properly)|reading (the|our|my)|listening|paying attention|cooperating)',
      '@you have (clearly|obviously|evidently) not',
      '@you (clearly|obviously|evidently) (have|did|had|do) not',
      '(that|this|it|that one) is on you $,',
      '@you [have] (hung up|walked away|slammed)',
      '@you had (plenty of|enough|ample|more than enough) time to',
      '@you get what you (pay|paid) for',
      '@you (were|are) (too late|late|not careful|careless|negligent|inattentive|not paying attention)',
      '@you were [already|clearly|previously|repeatedly] [told|warned|informed|notified|advised] (of|about) (this|that|it|these|the (terms|policy|conditions|fee|rules|risk|deadline))',
      '@you (were|have been) (already|clearly|repeatedly|previously|fully|expressly) (told|warned|informed|notified|advised|asked)',
    ],
  },
  // Told, asked and reminded
  {
    match: [
      '@you (were|had been|have been|did get) [specifically|explicitly|also|then|politely|kindly|twice|both] (asked|instructed|warned|reminded|requested|cautioned) [not] to *',
      '@you (were|had been|have been) [specifically|explicitly|also|then] (told|advised) not to',
      '(which|as|like|that) you (were|had been|have been) [specifically|explicitly|also|already|previously] (told|advised|asked|instructed|warned|reminded|informed)',
      '@we (had|have) (already|repeatedly|specifically|clearly|explicitly|previously|expressly) (asked|instructed|warned|reminded|requested|advised) [for|that] you',
      '@we [have|had] (warned|instructed) you [not] (to|that|about|of)',
    ],
    unlessNear: ['@sorry', 'our (mistake|fault|error)', 'should not have', 'wrong', 'wrongly'],
    message: '“{match}” reminds them of what they left undone: say what would help now.',
  },
  {
    match: [
      '(that|this|which) is what happens (when|if) (you|people|users|customers)',
      '(this|that|it) [only|usually|often] happens (when|if|because) (you|people|users|customers|guests) (do not|did not|fail|forget|ignore|have not|leave|skip|rush)',
      '@you (are|were) the one (who|that)',
      '@you yourself (said|chose|signed|agreed|wrote|entered|selected|told|confirmed|asked|ordered|booked|set)',
      '@you insisted on',
      '(that|this|it) (is|was) not (our|my) (fault|mistake|doing|error|responsibility that)',
      '(not|neither) (our|my) fault (that|if|when|you)',
      '(instructions|steps|guidelines|directions|procedure|guidance) (were|was|have|has) not [been] [properly|correctly|fully] (followed|read|observed|respected|adhered to|complied with)',
      '(not been|was not|were not|is not) (used|handled|stored|washed|installed|assembled|looked after|maintained|treated|operated|packed) (properly|correctly|as intended|as instructed|as directed|according to|in accordance with|in line with)',
    ],
    unless: [
      'the one (who|that) (matters|got|caught|spotted|noticed|helped|knows|deserves|found|decides|can)',
      'if *3 not (our|my) fault',
    ],
    message: '“{match}” points at the customer: say what happened and what would mend it, without “you”.',
  },
]

/** Choices and slips of theirs, told back as reasons. */
export const choices: readonly PhraseEntry[] = [
  {
    match: [
      '@you (chose|opted|decided|elected|preferred) not to',
      '@you (were not|was not) (in|home|at home|available|there|present|reachable|around) [when|at|and|so|to|on]',
      '@you refused (the|our|to)',
      '@you (seem|appear) to have (forgotten|missed|misread|overlooked|entered|ignored|deleted|misunderstood|used|chosen|skipped)',
      'are you [really|absolutely|quite] sure [that] you (did not|have not|are not|entered|typed|followed|read|used|put|typed in|are using|ordered|checked|did)',
      '@you had @number @time to',
      '@you (declined|refused) (the|our|to take|to buy|to accept) *2 (insurance|cover|offer|protection|option|warranty)',
      '@you (booked|bought|purchased|chose|selected|ordered) (a|an|the) (non refundable|final sale|non exchangeable|non returnable)',
      '(because|since|as) @you (were|are) (unable|not able) to (provide|show|supply|produce|present)',
      '(our|my) (records|system|logs|data) [clearly|also] (show~|indicate~|say~|confirm~|prove~) [that] you (did|were|have (opened|received|signed|agreed|accepted|logged|used|clicked|cancelled|entered|changed|deleted|made)|opened|received|signed|agreed|accepted|logged|used|clicked|cancelled|entered|changed|deleted|made)',
    ],
    severity: 'suggestion',
    message: '“{match}” holds their own choice against them: say what is possible now.',
  },
  {
    match: [
      'despite (previous|several|our|my|repeated|numerous|multiple|many|earlier|two|three) *1 (reminders|reminder|requests|warnings|notices|instructions|emails|messages|letters)',
      '(it is|must be|is|it must be|it could be) (something|an issue|a problem|some problem|a fault) (with|on|in|wrong with) your (system|computer|browser|device|phone|pdf|file|files|machine|settings|network|internet|connection|side|end|setup|router|provider|software|pc|laptop)',
    ],
    severity: 'suggestion',
    message: '“{match}” puts it on the customer: say what you checked, and what would help now.',
  },
]

/** Asking for an excuse. */
export const reproaches: readonly PhraseEntry[] = [
  {
    match: [
      '^, had you [only|just|actually] (contacted|told|read|checked|asked|informed|called|given|waited|followed|ordered|booked|paid|mentioned|written|let us know|looked|measured|kept|listened)',
      'if you had [only|just|actually] (contacted|called|informed|mentioned|sent|written|ordered|booked|paid|kept|measured|let us know)',
      'whose (fault|mistake) (is|was) (that|it|this)',
      'by your own admission',
    ],
    unless: '(wondering|ask|asked|know|see) if you had',
  },
  {match: ['why did not you', 'why did you not', 'why have you not', 'why have not you', 'why would you (do|not)']},
  {match: ['@you could have avoided (this|that|it)', 'this could have been avoided if you', '@you only had to']},
  {
    match: [
      '(students|@customer|people|everyone|everybody|passengers|tenants|parents|players|attendees|participants|residents|travellers|travelers|patients|ticket holders|policyholders|applicants|visitors|shoppers|account holders) (were|was|have been|has been|had been) [all|both|also] (repeatedly|clearly|already|explicitly|specifically|expressly|duly|previously) (told|asked|warned|informed|reminded|advised|notified|instructed)',
      '(students|@customer|people|everyone|everybody|passengers|tenants|parents|players|attendees|participants|residents|travellers|travelers|patients|ticket holders|policyholders|applicants|visitors|shoppers|account holders) (were|was|have been|has been|had been) [all|both|also] (told|asked|warned|informed|reminded|advised|notified|instructed) (repeatedly|clearly|several times|many times|multiple times|twice|more than once|well in advance|in good time|in plenty of time|often enough)',
      '(students|@customer|people|everyone|everybody|passengers|tenants|parents|players|attendees|participants|residents|travellers|travelers|patients|ticket holders|policyholders|applicants|visitors|shoppers|account holders) (were|was|have been|has been|had been) [all|both|also] (told|asked|warned|reminded|advised|instructed) [not] to (check|read|save|back up|bring|keep|update|register|apply|confirm|complete|submit|pay|return|cancel|book|arrive|leave|wait)',
      '(everyone|everybody) else (managed|was able|were able|had no|found|got|could|read|did|followed)',
      '^, (leaving|waiting|putting) [it|this|that|things|everything|your *2|with *2|off] (until|till|to) the (very last|last|final|eleventh|day before|night before) [day|minute|moment|second|hour|week|possible moment]',
      '(booking|applying|registering|ordering|writing|writing in|contacting us|enrolling|asking|submitting) *2 (at|on|until|till) the (very last|last|final|eleventh) (minute|day|moment|second|hour)',
      '@you (left|have left|leave) (it|this|that|things|everything|your *2) (so late|until the|till the|to the last|very late|rather late|a bit late)',
      'you [really|simply|just|surely|at least] should (have|of) [really|simply|just|at least] (told|let|said|contacted|called|informed|notified|raised|reported|complained|spoken|brought|flagged|come|rung|phoned|mentioned|spoke) *2 (at the time|then and there|on the (day|night|spot|evening)|straight away|there and then|earlier|sooner|before|immediately|right away)',
      '(had|if) you (mentioned|raised|said|told|complained|reported|spoken) *4 (at the time|there and then|on the (day|night|spot)|then and there) ',
      '(it is|it would have been) (difficult|hard|too late) (for us|for me) to (do|put|help|change|fix) *4 (after the (event|fact)|days later|weeks later|this late|at this (point|stage))',
    ],
    unless: ['you should (have|of) been (told|called|informed)', 'last (one|step|page|mile)'],
    unlessNear: ['@sorry', 'our (mistake|fault|error)', 'wrongly', 'by mistake', 'should not have'],
    message: '“{match}” reminds them of what they left undone: say what would help now.',
  },
  {
    match: [
      '(before|without) (even|so much as|first) *1 (asking|contacting|writing|trying|reading|checking|calling|talking|giving)',
      '^, (please|kindly) ensure [that] *6 (from|at|on) your (side|end|part)',
    ],
    unless: ['(we|I|us|our) *3 without (even|so much as|first)', 'without even (asking you|telling)'],
    unlessNear: ['@sorry', 'you (can|could)'],
    severity: 'suggestion',
    message: '“{match}” points at what they left undone: say what would help now.',
  },
]

/** The fault named with an owner: “user error”, “on your side”. */
export const owners: readonly PhraseEntry[] = [
  {
    match: [
      '(user|operator|customer|pilot) (error|errors|mistake|fault)',
      '(human|manual) error (on|by) (your|the customer’s|the user’s)',
      '(confusion|misunderstanding|error|mistake|oversight|negligence|carelessness|fault|typo|slip|misreading|failure) (on|from|at) your (end|side|part)',
      'the (problem|issue|error|fault|mistake|trouble|delay|cause) (is|lies|was|must be|has to be|is clearly|is definitely|is likely|seems to be|appears to be) [clearly|definitely] (on|at|from) your (end|side|part)',
      '(it|this|that) (is|was) [entirely|all|clearly|probably|really|actually|simply|just|solely] your [own] (fault|mistake|error|doing|oversight|negligence|choice|problem)',
      '(due to|because of|owing to|result of|caused by|thanks to) your [own] (mistake|error|negligence|delay|failure|carelessness|oversight|misunderstanding|refusal|inattention|ignorance|actions|lack of *)',
      'your (failure|refusal|neglect|inability|unwillingness) to',
      'your [own] (mistake|negligence|carelessness|wrongdoing|misuse|mishandling)',
      'caused by (you|the customer|the user|misuse|mishandling|neglect|negligence|carelessness|rough handling|mistreatment)',
      '(due to|because of|caused by|result of|from) (improper|incorrect|wrong|careless|inappropriate|faulty) (use|usage|handling|care|installation|storage|operation|cleaning|washing|treatment|assembly)',
      'the (customer|buyer|guest|renter|cardholder) (failed to|forgot|neglected|is at fault|is to blame|is liable)',
      '(due to|because of|owing to) your (late|delayed|incomplete|incorrect|wrong|missing|careless|own)',
      '(incorrect|wrong|false|inaccurate|incomplete|misleading) *3 by you',
      '(entered|provided|given|typed|filled in|selected|supplied|submitted|chosen|set) (wrongly|incorrectly|wrong) by you',
      '(self inflicted|pebkac|id10t)',
    ],
    unless: [
      '(not|no|never|without|nothing|isn’t|wasn’t|hardly) *4 your [own] (fault|mistake|error|doing|negligence|carelessness)',
      '(not|no|never|without|any sign of) *2 (user|operator|customer|human) (error|errors|mistake|fault)',
      '(no|not|not a|not an|without|never|any) (error|mistake|oversight|fault|negligence|failure) on your',
    ],
  },
  {
    match: 'any (confusion|misunderstanding) on your (end|side|part)',
    message: '“{match}” makes their question a mix-up of theirs: say “I wrote that badly”, or answer once more.',
  },
  {
    match: [
      'the (onus|burden) [of proof] (is|was|lies|rests|falls|remains) (on|upon|with) (you|the @customer)',
      'it (was|would be|would have been|remains) (your|the customer’s|the buyer’s|the guest’s) [own|sole] (responsibility|duty|job|obligation) to',
      'it (is|was) for you to (check|prove|show|ensure|read|verify|make sure)',
      'you (have [only]|only have) yourself to blame',
      '(through|due to|by) no (fault|error|mistake) (of|on) (ours|our|my|mine|the)',
      '(not|nothing) (due|owing) to (any|an|a) (fault|error|mistake|failure|negligence) (on|of|by) (our|the|ours|us)',
      'the (mistake|error|fault|problem|oversight) (was|is) (yours|made by you)',
      'your (late|slow|delayed|missing|incomplete) *1 (reply|response|payment|form|application|documents|answer|booking) (caused|meant|means|led|is why|is the reason|has caused|resulted)',
    ],
    unless: 'no (fault|error|mistake) of yours',
    unlessNear: ['@sorry'],
  },
]
