import type {PhraseEntry} from '../../../src/rule/index.ts'

const trouble =
  '(issue|issues|problem|problems|error|errors|fault|faults|bug|bugs|crash|crashes|behaviour|behavior|lag|delay|difficulty)'
const fine =
  '(fine|well|ok|okay|great|perfectly|properly|correctly|smoothly|normally|good|flawlessly|as expected|as intended|as it should)'
const side = '(end|side|part|devices|device|machine|machines|computer|phone|phones|servers|systems|system)'

/** “It works here”: true, perhaps, but the customer’s is broken. */
export const fineHere: readonly PhraseEntry[] = [
  {
    match: [
      `@we [really|still] (can not|could not|did not|do not|are unable to|am unable to|was unable to|were unable to|am not able to|are not able to|was not able to|were not able to) *1 (replicate|reproduce|recreate|duplicate) [this|the|your|that|it|any|such|these] *2 ${trouble}`,
      '@we [really|still] (can not|could not|did not|do not|are unable to|am unable to|was unable to|were unable to|am not able to|are not able to|was not able to|were not able to) *1 (replicate|reproduce|recreate|duplicate) [this|that|it|the same]',
      `(unable|not able|failed) to (replicate|reproduce|recreate|duplicate) [this|the|your|that|it] *2 ${trouble}`,
      '(unable|not able|failed) to (replicate|reproduce|recreate|duplicate) [this|that|it] [here|on our|at our|in our]',
      '(thousands|hundreds|millions|plenty|lots|many) of [other|our|happy|satisfied] *1 (customers|users|guests|people|clients|members) *5 (without|with no|and no|never) *2 (problem|problems|issue|issues|trouble|complaint|complaints|hitch)',
      '(never|not once) (had|have had|seen) (a|an|any) *1 (problem|problems|issue|issues|complaint|complaints|trouble)',
      '(our|the) (technician|engineer|team|workshop|driver|inspector|fitter|mechanic|staff|colleague|system) *2 (found|says|reports|reported|confirmed|confirms|shows) (everything|it|all|that everything|no|that all) *2 (in order|fine|ok|okay|errors|error|faults|fault|working|normal|correct)',
      '^, (can not|could not) (replicate|reproduce|recreate|duplicate)',
      `@we (have|have had|had|got|have got|have received|received|see|have seen|hear|have heard) [of] no (other|further|similar|such|previous|prior) *2 (complaint|complaints|report|reports|customers|users|guests|people|issues|problems|cases|feedback)`,
      `@we have (never|not ever) [before|actually] (had|received|seen|heard|heard of|come across|known) *3 (complaint|complaints|report|problem|problems|issue|issues|anything|such|this|it|happen)`,
      '(this|that|it) has never [ever|actually] (happened|been|occurred|come up) (before|a problem|an issue|reported|to us|to anyone|here)',
      '(this|that|it) is the first [time] (I|we|I am|we are|I have|we have|anyone|anybody|time|that) *',
      `(all|most|the rest) [of] [our|the] (other *1|customers|guests|users|members|clients|people) (are|is|seem|find|sleep|love|like|enjoy|have been|use) *1 (happy|satisfied|fine|pleased|delighted|well|it|them|no) *`,
      '(our|other) (customers|guests|users|members|clients|patients|passengers) [generally|usually|normally|always|all|tend to] (love|sleep|enjoy|like|find|rave|praise|are) *1 (it|well|very well|them|happy|satisfied|fine) *',
      `(was|were) [all|perfectly|absolutely|in] (fine|ok|working|tested|checked|perfect|good|excellent|perfect condition|good condition|excellent condition|full working order|perfect working order) (when|before) (it|they|the *|this|we|your *) *1 (left|was|were|shipped|sent|dispatched|posted|leaving|handed)`,
      '(left|leaves|leave) (us|here|our *2|the *2) in (perfect|good|excellent|full|a|pristine|immaculate) *2 (condition|order|state)',
      `(seems|seem|looks|appears) [to be] [all] (fine|ok|okay|good|normal|in order|correct|working) (here|on|at|from|in|to) [our|my|me|us] [${side.slice(1, -1)}]`,
      `(all|everything) [is|looks|seems] (good|fine|ok|okay|normal|green|in order|clear|well) (here|on|at|from|in) [our|my] [${side.slice(1, -1)}]`,
      '(this|that|it|issue|problem|error|bug) (can|could) not be (replicated|reproduced|recreated|duplicated)',
      `(work|works|worked|working|runs|running|loads|loading|opens|plays|playing) [just|perfectly|absolutely|totally|completely|quite|all] ${fine} (for|on|at|from|with|in) (me|us|my|our|everyone|everybody|other|others|all) [${side.slice(1, -1)}|else|users|customers]`,
      `(work|works|working) (for|to) (me|us|everyone else|everybody else|other users|other customers|all our customers|most people) [without *2 ${trouble}]`,
      `(work|works|working|runs|running|looks|looking) [just|perfectly|absolutely|totally|all] (fine|ok|okay|good|well|great) here`,
      `(everything|all|it|system|systems|app|site|website|server|servers|account|link|page|service) (is|are|looks|seems|appears) [to be] [all|absolutely|perfectly|just|completely] [working|running|functioning|operating] *1 ${fine} (on|from|at|in) (our|my) ${side}`,
      `(everything|all|it|system|systems|app|site|website|server|servers|account|link|page|service|which) (is|are|looks|seems) [to be] (working|running|functioning|operating) [just|perfectly|absolutely|all] ${fine}`,
      `(is|are|seems|appears|seem|appear) [to be] (working|running|functioning) [fine|okay|well] (on|at|from|for|in) (our|my|me|us) [${side.slice(1, -1)}]`,
      `^ works (on|with|for|in) (my|our) ${side}`,
      `@we (do not|can not|could not|did not|are unable to|am unable to|are not able to) *1 (see|find|detect|notice|spot|observe) (any|an) *2 ${trouble}`,
      `(there is|there are|there was|there were|we have|I see|we see|I find|we find|we found|I found|we have found|with) no *2 ${trouble} (found|detected|seen|reported|visible|on our|on my|from our|from my|at our|here|with our|with the|in our|in the)`,
      '@we (do not|can not|could not|did not|are unable to|am unable to) (see|find|spot|detect) anything (wrong|unusual|out of the ordinary|amiss|abnormal)',
      '(no other|none of our|none of our other|not one of our|not one) @customer (has|have|had) (mentioned|reported|complained|raised|had|noticed) *',
      `(found|finds|find|saw|sees|see|detected) no *1 ${trouble}`,
      '(found|finds|find|saw|sees|see|detected) (nothing|not anything) (wrong|amiss|unusual|faulty|out of the ordinary)',
      '^, (it|this|that|all|everything) is working (here|for me|for us|at our end|on our end|on our side) $,',
      `no *1 ${trouble} (is|are|was|were|has been|have been) (found|detected|seen|observed)`,
      `no *1 ${trouble} (on|from|at) (our|my) ${side}`,
      `@we (are|am) not (seeing|finding|having|getting|experiencing) any *1 ${trouble}`,
      '(no one|nobody|no other (customer|customers|user|users)|none of our (customers|users)|not anybody|not anyone) *1 (has|have|had|is|are) *1 (reported|complained|complaining|reporting|mentioned|having|experiencing|raised)',
      '@you (are|seem to be) the (only|first) (one|person|customer|user) *2 (report|reports|reporting|reported|complain|complains|complaining|say|saying|with|who|having|has|facing|to)',
      '(no one|nobody|no other customer|no other customers|no other user|no other users) [else] (has|have|had|is having|is facing|faces|reported|complained) [reported|had|complained|any|this|that|the|such|about] *',
      `@we have not (had|received|seen|got|gotten) any [other|such|similar|more|further] (complaint|complaints|report|reports|customers|users|${trouble.slice(1, -1)})`,
      '(nothing|not anything) [is|was|seems|looks] wrong (with|on|at|in) (the|our|my|your) (app|site|website|product|device|unit|server|servers|end|side|system|account|order|line|item)',
    ],
    unless: [
      'once *4 working',
      '(nobody|no one) [else] (has|have) your',
      '(nobody|no one) has noticed',
      '(problem|issue|issues|problems) with (a|an|you|your plan)',
      '(glad|happy|great|good) *3 (work|works|working)',
    ],
    unlessNear: '(again|now|back to)',
    message: '“{match}” reads as if it were the customer’s fault: say what you tried and what you’ll look at next.',
  },
]

/** “By design”: nothing is wrong, so nothing will be done. */
export const waved: readonly PhraseEntry[] = [
  {
    match: [
      '[@this|they|which] (is|are|was|it|works|behaves|simply|just) [just|simply|all|actually] (by|per) design',
      '[@this|they|which] (is|are|was|as) [an|the|actually|just|simply|totally|perfectly|completely] (expected|intended|normal|standard|known|default) (behaviour|behavior|behaviors|functionality|feature)',
      '(works|worked|functions|behaves|performs|is working|are working|was working|is functioning|is behaving|are functioning) [exactly|just|precisely] (as|how) [it is|it was|it|they are] (designed|intended|expected|meant|should|supposed to)',
      '(this|that|it|these) (is|are) [actually|really|technically|simply] not [really|actually|technically] (a|an) [real] (bug|fault|defect|error|malfunction)',
      '(this|that|it) is [just|simply] (how|the way) (it|this|that|the (app|system|product|feature|device|software|site)) (works|is|is built|was built|is designed|was designed|is supposed to work|is meant to work)',
      '[@this|they|which] (is|are) (supposed|meant|designed|intended) to (be|work|do|behave|look|sound|act|feel) (like|this|that|so) [this|that|way]',
      '(it|that|this) is a feature [not a bug|and not]',
      '(they all|they always|all of them|these) do (that|this|it)',
      '(that|this|it) is (simply|just|only|how|what|the way) (how|what|the way) (it|they|these|this|those|things) (is|are|do|does|work|goes|go|come)',
      '(it|that|this|they) (does|do) [just] (that|this) (sometimes|from time to time|now and then|at times|occasionally) $,',
      '(probably|likely|must be|clearly|obviously|it is|presumably) [it is|just|only] [something|a problem|an issue|down to something] [wrong] (with|in|on|at) your (end|side|device|system|computer|phone|pdf|file|browser|connection|network|setup|settings|internet|router|pc|laptop|wifi|machine|installation)',
      '(a|an) *1 (user|operator|customer) error',
      'error on your (side|end|part)',
    ],
    unless: [
      '(not|never) *2 (expected|intended|normal) (behaviour|behavior)',
      '(not|never) *2 (designed|intended|supposed|meant|expected)',
      'not (by|per) design',
      '(is|it) not (just|only)',
    ],
    unlessNear: '(again|no longer)',
    message: '“{match}” waves the trouble away: say why it is so and what they can do about it.',
  },
]

/** “Perfectly normal”: a comfort to those who ask, a slap for those who suffer. */
export const normal: readonly PhraseEntry[] = [
  {
    match: [
      '[@this|they|which] (is|are|be|was|were) [actually|really] (perfectly|completely|quite|totally|absolutely|entirely|just|simply|very|pretty|all) (normal|common|natural|usual|standard|to be expected)',
      '[@this|they|which] (is|are) [also] (normal|to be expected|nothing unusual|nothing to worry about|within tolerance|within (the|our) *2 tolerance|within normal limits)',
      '(a|some) (certain|little|slight|bit) *2 (settling|noise|variation|delay|lag|wear|movement|play|smell|shrinkage|fading|discoloration|discolouration) *1 (is|are) *2 (normal|expected|common)',
      'normal wear and tear',
    ],
    unless: [
      '(not|is not) *2 (normal|natural|common|usual)',
      'back to normal',
      '(normal|common|natural|usual) (to|for|and will)',
    ],
    message: '“{match}” waves the trouble away: say what you’ll do to make sure, and what they can do meanwhile.',
  },
  {
    match: [
      '(some|a bit of|a little|a little bit of|slight|a certain|minor|occasional|a degree of|small) *4 (is|are) [quite|perfectly|completely|totally|only] (normal|to be expected|expected|common|unavoidable|part of *|typical|usual|natural)',
      '(that|this|it) is just [how|what|the way] *1 (these|those|all|this|such) * (are|is|do|work|works|run|runs|sound|sounds|behave|feel)',
      '(most|many|all|other|our|you) *3 (get|gets|will get|soon get|got) used to it',
    ],
    unless: ['(not|never) *1 (normal|usual|common|to be expected)'],
    unlessNear: [
      'if it (is|gets|does|goes)',
      '(I|we) (am|are|will|have) (sending|send|sent|swap|swapping|replace|replacing)',
    ],
    message: '“{match}” waves the trouble away: say what you’ll do to make sure, and what they can do meanwhile.',
  },
]

const staff =
  '(he|she|they|staff|driver|waiter|manager|colleague|team|technician|nurse|receptionist|guide|agent|captain|chef|cleaner|fitter|(our|my) *)'

/** The customer’s word is doubted. */
export const doubted: readonly PhraseEntry[] = [
  {
    match: [
      '@we (are|am) not (seeing|finding) [any] (evidence|sign|signs|proof|trace|indication) (of|that|for)',
      '@we (do not|can not|could not|did not) (see|find) [any] (evidence|sign|signs|proof|trace|indication) (of|that|for)',
      '@we (see|find|found|saw) no (evidence|sign|signs|proof|trace|indication) (of|that|for)',
      '@we (find|found) (it|this|that) (hard|difficult) to believe',
      '(that|this|it) is (impossible|highly unlikely|very unlikely|simply not possible) [because|as|since] (our|we|the system)',
      '@you must (have|be) *2 (mistaken|misread|misunderstood|confused|wrong|imagining|missed|overlooked|forgotten|clicked|entered|done)',
      '(are you sure|is it possible) [that] you (did not|have not|really|actually)',
      '(he|she|they|staff|driver|waiter|manager|colleague|team|technician|@our *1) (has|have|had) [absolutely|really|honestly|certainly|definitely] no (recollection|memory|knowledge|recall) (of|that) *',
      `${staff} (does|do|did|can) not (remember|recall|recollect) (any|this|that|you|saying|doing|being|it|such|having|making|a|the) *`,
      `${staff} [strongly|categorically|firmly|flatly|completely] (denies|deny|denied|disputes|dispute|disputed) *`,
      `${staff} [has|have] (insists|insist|insisted|maintains|maintain|maintained|swears|swear|swore|assures|assure|assured|is adamant|are adamant|was adamant|is certain|are certain) [us|me] [that] (he|she|they|it|nothing|everything|that) *`,
      '(his|her|their) (version|side|account|recollection) of (events|it|this|that|things|the *2) (is|was|differs|does) *',
      '(that|this|it) (does|did) not (sound|seem) [at all] like (him|her|our *|my *|them)',
      '[@this] (is|was) [very|quite|completely|totally] out of character (for (him|her|our *|my *|them))',
      '(that|this|it) is not (what|how) ((my|our) *|he|she|they) (said|says|remembers|remember|tells|told|tell|describes|described|saw) *',
      '@we [very much|seriously|highly|rather] doubt [very much] [that|whether|if] (you|this|our *) (was|were|did|had|have|said) *',
      '@we find (it|this|that) [@very|rather|quite|somewhat] (strange|odd|curious|surprising|hard to believe|hard to credit|hard to imagine) [that] *',
      '(it is|I find it|we find it) (strange|odd|curious|surprising|funny) [that] (you|nobody|no one) *',
      '(our|the) (records|system|cameras|cctv|logs|tracking|staff) [clearly] (say|says|show|shows|tell|tells|suggest|suggests) (otherwise|differently|something else|a different *)',
    ],
    unless: [
      '(sign|signs) (up|in|on|off)',
      '(evidence|sign|signs|trace) of (fraud|misuse|damage|a break in|malware|hacking|unauthori(s|z)ed)',
    ],
    message: '“{match}” doubts the customer’s word: say what you looked at, and ask for what would help you find it.',
  },
  {
    match: [
      '@we have no (record|records|evidence|trace|proof) of *2 (conversation|call|promise|such|your|any|this|that|it|you)',
      '(there is|there are|we have) no (record|records|evidence|trace|proof) of *',
      '(our|my) (staff|driver|drivers|team|agents|colleague|colleagues|technician|technicians|courier|crew) *2 (would|do|does|did) (not|never) (say|do|tell|make|leave|promise|act|behave)',
      '(they|he|she|staff|drivers|agents) would (not|never) (say|do|tell|leave|write|promise)',
      'every other (table|guest|customer|room|passenger|order|client|user|diner|visitor) *4 (happy|fine|satisfied|content|pleased|enjoyed|loved|no problem|no issue|no complaints)',
      '[please] note that *5 should (work|be working|run|load) (fine|well|properly|correctly|normally)',
    ],
    severity: 'suggestion',
    message: '“{match}” doubts the customer’s word: say where you looked, and ask for what would help you find it.',
  },
]
