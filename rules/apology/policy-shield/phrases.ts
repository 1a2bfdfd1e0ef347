import type {PhraseEntry} from '../../../src/rule/index.ts'

const ours = '(our|the|company|store|standard|strict|existing|current|internal|general|shop|hotel|airline)'
const rulebook =
  '(policy|policies|terms|t&c|t&cs|tnc|conditions|rules|guidelines|guideline|procedure|procedures|protocol|agreement|contract|handbook)'

/** A rule of one's own put in the place of a reason. */
export const shields: readonly PhraseEntry[] = [
  {
    match: [
      `(it|this|that|these|those|which) (is|are) [just|simply|only|merely|also] [part of] ${ours} *2 ${rulebook} [I am afraid|sorry|unfortunately] $,`,
      '(it|this|that) is [just|simply|all] (policy|procedure|protocol|company policy|store policy|standard procedure) $,',
      `${ours} *4 (policy|policies|terms|rules|conditions) [for|on|regarding|about] *4 (is|are) [@very|pretty|rather] (clear|strict|firm|simple)`,
      `${ours} *3 (policy|policies|terms|rules|conditions|procedures|guidelines|system) (do|does|will|can) not [currently] (allow|permit|cover|let|include|support)`,
      `${ours} *3 (policy|policies|terms|rules|conditions|guidelines) [clearly] (prohibit~|forbid~|prevent~|bar)`,
      `(against|violates|contrary to|not in line with|outside [of]) ${ours} [company|store|returns|refund|internal] ${rulebook}`,
      '(rules|policies|terms|policy) (are|is) (rules|policies|terms|policy)',
      '(fall|falls|fell|is|are|was|were|lies) (outside|beyond|out of) [of] [the] (scope|terms|conditions|limits|provisions|remit|bounds|coverage) of (our|the|your|this) *3 (warranty|guarantee|policy|policies|cover|coverage|terms|conditions|agreement|contract|plan|insurance)',
      '(fall|falls|fell) (outside|beyond|out of) [of] (our|the|your) *3 (warranty|guarantee|policy|policies|cover|coverage|terms|conditions|agreement|guidelines|criteria)',
      '(is|are) (excluded|exempt|not covered) (from|under|by) (our|the|your|this) *3 (terms|conditions|policy|policies|agreement|guidelines|rules)',
      '(do|does|did) not (meet|fulfil|fulfill|satisfy|comply with|fit|match|fall within|fall under) (our|the|company) *2 (policy|policies|criteria|guidelines|terms|conditions|requirements|rules)',
      '@we (have|operate|run|follow|maintain|keep) (a|an) [@very|quite] (strict|firm|clear|fixed|no refund|no refunds|no returns|no exceptions|zero tolerance) *3 (policy|rule|rules|procedure)',
      '@we (operate|run|follow|maintain|keep|have) (a|an) no *2 policy',
      '@we (have to|must|need to|are required to|am required to|are obliged to|are bound to|are bound by|have got to|can only) [strictly] (follow|adhere to|abide by|stick to|comply with|go by|observe|respect) [our|the|company|these|those] *3 (policy|policies|rules|rule|procedure|procedures|guidelines|terms|protocol|process)',
      '@we (am|are) bound by [our|the|company|these|those] *3 (policy|policies|rules|rule|procedure|procedures|guidelines|terms|protocol)',
      '[our|the|my] (system|computer|till|software|crm) (will|does|do) not (let|allow|permit) (me|us) *',
      '(manager|boss|supervisor|management|head office) (will|does|do) not (let|allow|permit) (me|us) *',
      '(above|beyond) my pay grade',
      '(management|head office|company) (has|have) (decided|said|told us) [that] *3 not *',
      '(it|this|that|which) (is|was) (a|the) (management|company|corporate|head office) (decision|policy|rule)',
      '(it|this|that|which) is (just|simply|only) how (we|things) (do|are|work)',
      '(it|this|that|which) (is|are) [just|simply|only|our|the] (standard|normal|usual) (practice|procedure|process|policy|protocol) [for us] $,',
      '@we (do not|did not) make the rules',
      '@we (am|are) [just|simply|only] [doing|following] (my|our|the) (job|rules|procedure|procedures|policy|orders)',
      '@we (am|are) not [currently|legally] (allowed|permitted|authori(s|z)ed|at liberty|supposed) to',
      'not (allowed|permitted) (under|by|per|as per) (our|the) *3 (policy|policies|terms|rules|conditions|guidelines)',
      '(verbal|oral|spoken) (agreement|agreements|promise|promises|commitment|commitments|assurance|assurances|confirmations) (are|is|do|does) not *',
      '(due to|because of|for|owing to) (policy|compliance|administrative|procedural|company|internal|system) (reasons|reason|rules|policy|policies|regulations)',
      '@our hands are tied',
      '(you|as you) [have|already|also] (agreed|accepted|consented|signed) *1 (our|the|these|those) *2 (terms|conditions|policy|policies|contract|t&c|rules)',
      '(do|does|did) not (form|constitute|make up) [any|a] part of (our|the|your|any|a|this) *2 (contract|agreement|terms|offer|policy|warranty|conditions)',
      `(is|are) not (guaranteed|warranted|covered|provided for) (under|by|in|as per|per) (our|the|your) *2 ${rulebook}`,
      `(as per|per|under|see|refer to|according to|pursuant to) (clause|section|article|paragraph|rule|point) @number [of] (our|your|the) *2 ${rulebook}`,
      '(terms|conditions|contract|agreement|policy) *1 you (accepted|agreed to|signed|have accepted|have signed|have agreed to) *',
      '@we (have to|must|need to) treat (all|every|everybody|everyone) *3 (same|equally|alike|fairly|equal)',
      '(these|those|they|them) (is|are) the (rules|terms|conditions)',
      '@we do not have [the|any] (authority|discretion|permission|authori(s|z)ation|mandate) to *',
      '@we have been (told|instructed|advised) not to *',
      '@we (go|have to go|must go|have to play|play|do everything|do things) by the (book|rules)',
      '@you [have|had|also] (signed up|signed up for|signed|agreed|subscribed) *1 to *1 (terms|conditions|contract|agreement|policy|rules|t&c|t&cs)',
      '(is|are|was|be) [all|also|clearly|just] [part|covered|set out|stated|written|printed|mentioned] (of|in|on) (the|our|your) *2 (terms|t&cs|contract|agreement|rules|policy|conditions|tariff|form|print|bylaws|charter|regulations|handbook)',
      '^, (per|as per|under|pursuant to|in accordance with|according to|see|cf|by virtue of|in terms of) (section|clause|article|paragraph|rule|point|condition|regulation|item) *',
      '(section|clause|article|paragraph|rule) @number [*] *4 (applies|says|states|stipulates|provides|is clear|specifies)',
      '(the|our|your) (contract|agreement|terms|policy|tariff|rules|conditions) [is|are] [very|quite|perfectly] (is|are) [very|quite|perfectly|crystal] (clear|binding|unambiguous|fixed)',
      '(the|our|your) *1 (tariff|fare|fares|fare rules|fare conditions|rate|ticket conditions|house rules|membership rules|promotion|voucher terms) (do|does|will|can) not (allow|permit|include|provide|cover)',
      '(the|our) (rule|rules|limit|deadline|policy) (is|are|say|says|state|states) [that|clearly] (@number @time|ten|fourteen|thirty)',
      '(rules|policy|terms|conditions|it) (is|are|apply|applies) *1 (the same|same|equally) (for|to) (everyone|everybody|all|every)',
      '(if|were|had) @we (did|do|made|make|done|to do|to make|to allow|allow|allowed) (it|this|that|an exception|one) for (you|one), *3 (everyone|everybody|others|all|anybody)',
      '@we (can not|do not|will not|could not) (make|grant|allow) *1 (exception|exceptions) for (individual|single|one|any|certain|you)',
      '(set|setting|sets|create|creating) (a|any) *1 precedent',
      '^ (company|store|house|hotel|office|shop|club|school|airline) (policy|rules|rule|regulations|norms)',
      '(it|this|that) is (a|one of our|our) (house|club|school|company|store|shop) (rule|rules|policy)',
      '(head office|management|the manager|my boss|corporate|headquarters|the company|the owner|the board) (will not|would not|does not|do not|did not|insists|insist|forbids|has decided|wants us) *',
      '@we [am|are|was|were|have been] (told|instructed|ordered|under orders|under instruction|under instructions) not to',
      '(my|our) (instructions|orders|guidelines) (are|say) [that|not|to] *',
      '^ health and safety $,',
      '(for|due to|because of) (insurance|legal|security|safety|fraud|data protection|compliance|liability|accounting|tax|hygiene|technical policy) (reason|reasons) , (@we|it|this|that|no) *',
      '[the|our|my] (system|computer|till|software|program|machine|process) (does|will|do|did) not (allow|permit|accept|take|support|foresee|provide for|have a field for) (it|this|that|refunds|changes|exceptions|such|any) *',
      '[the|our] (system|software|process|till) only (allows|accepts|lets|permits|takes) *',
      '(not|never) (foreseen|provided for|envisaged|intended|catered for) (in|by|under) (our|the) *',
      '(our|the) (procedures|procedure|process|terms|rules|processes) (do|does) not (provide|foresee|cater|account) for *',
      '(there is|we have) no provision (for|in|under) *',
      '(not|never) in (line|keeping|accordance) with (our|the) *2 (procedures|procedure|process|policy|terms|guidelines|norms|rules)',
      '(not|never) how (our|the) (process|system|procedure|company) works',
      '(it|this|that) has always been (like|this way|that way|so|the case|our|the rule)',
      '(that|this|it) is *2 (how|the way) @we *2 (always done|do things|do it|have done|operate|work)',
      '(standard|normal|usual|common|customary) (in|across|throughout) (the|our|this) (industry|trade|business|sector|branch)',
      '(all|every|most|other) (airline|airlines|shop|shops|hotels|hotel|company|companies|bank|banks|provider|providers|school|schools) (do|does|has|have|work|charge|charges) *1 (it|this|that|the same|like that|like this)',
      '(final sale|non refundable|sold as seen) means *',
      'non refundable * are non refundable',
      '^ no (receipt|ticket|proof|voucher|booking|reservation) , no *',
      '^, as per [the|our|company] *1 (norms|norm|process|rules|rule|policy|terms|sop|guidelines|protocol) *2 (not|no|only|must|need|have)',
    ],
    unless: [
      'not (allowed|permitted|authori(s|z)ed|supposed) to (charge|share|sell|worry)',
      '(it|this|that) is *2 (your|our|the) *3 (privacy policy|policy number|contract number)',
      'is (in|at|on|under) (your|the) (app|account|letter|mail|folder|page|site|link|menu)',
      'no (smoking|pets|show) policy',
      '(system|computer|till|software) (will|does|do) not (let|allow|permit) you',
      '(meet|satisfy) your (requirements|criteria)',
    ],
  },
]

/** A rule that is cited: a shield where the sentence sets a bound. */
export const citations: readonly PhraseEntry[] = [
  {
    match: [
      `(it|this|that|which) is [just|simply|also] ${ours} *2 (policy|procedure|rule) (to|not|that)`,
      `${ours} *2 (policy|rule) is [very|quite|pretty] (that|to|not|one)`,
      `(policy|policies|terms|conditions|terms and conditions|t&cs|agreement|contract) [,] (which|that) [clearly] (state|states|say|says|specify|require)`,
      `(as per|per|according to|under|in line with|in accordance with|pursuant to|due to|because of|based on|going by|following|by|as a matter of|in keeping with) [our|the|company|your|store|standard|strict] *3 ${rulebook} [and conditions]`,
      `(as|like|which is|that is) [it is] [@very|also|already] (stated|outlined|mentioned|explained|described|set out|specified|written|detailed|defined|indicated) (in|on|under|at) [@our|@your|the] *7 ${rulebook}`,
      `(as|like|which is|that is) [it is] [clearly] (stated|outlined|mentioned|explained|described|set out|specified|written|detailed|defined|indicated) (in|on|under) [our|the|your] (website|invoice|receipt|confirmation|small print|booking|faq)`,
      `${ours} *3 (policy|policies|terms|conditions|rules|guidelines|agreement|contract|t&cs|t&c|tcs|small print) [clearly|only|also] (state|states|stated|say|says|require|requires|specify|specifies|dictate|dictates|stipulate|stipulates)`,
    ],
    unless: [
      'privacy policy',
      '(by|under|following) the *3 (terms|conditions) (page|section|link|tab)',
      '(under|on|in) (the|our) *2 (policy|terms) (page|section|link|tab)',
      '(following|based on) *2 (agreement|contract) (number|id)',
    ],
    unlessNear: [
      '(rbi|reserve bank|central bank|government|federal|state law|the law|by law|regulator|authority|authorities|ministry)',
      '(tsa|faa|customs|npci|kyc|gdpr|european|eu)',
    ],
  },
]

/** The law as a shield: named, and never explained. */
export const laws: readonly PhraseEntry[] = [
  {
    match: [
      '(due to|because of|for|owing to|under|as per|per) [the|our] (data protection|gdpr|dpa|data privacy|privacy|compliance|legal|liability) [law|laws|rules|regulation|regulations|reasons|policy|policies|requirements]',
    ],
  },
]
