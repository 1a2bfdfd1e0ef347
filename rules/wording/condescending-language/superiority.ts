import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Who knows better, and how easy it all is. */

export const superiority: readonly PhraseEntry[] = [
  // You do realize
  {match: 'you do (reali(s|z)e|understand|know|see|appreciate) [that]', swap: ''},
  {
    match: '@do you [even|not] (reali(s|z)e)',
    swap: 'it may help to know',
    unless: ['when @do you', '(what|how|which) @do you'],
  },
  {match: '(did|do|have) you even', swap: 'did you get to'},
  {
    match: 'you (must|need to|have to) (understand|reali(s|z)e|appreciate|accept|learn)',
    swap: 'here is why: …',
    unless: 'you (must|need to|have to) accept (the|our|a|all|this)',
  },
  {match: '[please] try to understand', swap: 'here is why: …'},
  {match: '(please|kindly) understand [that]', swap: '', severity: 'suggestion'},
  {
    match: [
      '(as|like) everyone knows',
      'everyone knows [that]',
      'everybody knows [that]',
      'as everybody knows',
      'as anyone would know',
      'any (fool|idiot|child) (can|could|knows|would)',
    ],
    swap: '',
  },
  {
    match: 'as you (should|must|surely|certainly|no doubt|doubtless) [already] (know|be aware|understand|reali(s|z)e)',
    swap: '',
    repair: 'safe',
  },
  {
    match: '^, as you (know|are aware|may know|probably know|well know|may be aware|might know)',
    swap: '',
    repair: 'safe',
    severity: 'suggestion',
  },
  {
    match:
      '(it is|that is|this is) (common sense|common knowledge|basic knowledge|elementary|self explanatory|a no brainer)',
    swap: 'here is how it works',
  },
  {match: 'use [your|some|a little] common sense', swap: ''},
  {
    match: '(it is|that is) not (rocket science|brain surgery|that (hard|difficult|complicated)) $,',
    swap: 'I’ll go through it with you',
  },
  {
    match: '(it is|that is) not (rocket science|brain surgery|that (hard|difficult|complicated))',
    message: '“{match}” says that they should find it easy: leave it out.',
  },
  {match: 'how (hard|difficult) (can it|is it|could it) be', swap: 'I’ll go through it with you'},
  {
    match:
      '(even a child|a child|my grandmother|my grandma|anyone) (can|could) (do|use|follow|understand) (it|this|that)',
    swap: 'here is how',
  },
  {
    match: [
      'what did you expect',
      'what do you expect',
      'what makes you think',
      'why would you (think|want|expect|even)',
      'why on earth',
    ],
    message: '“{match}” asks for a defence, not for an answer: ask what they would like.',
  },
  {
    match: 'if you (are|were) (capable of|able to) (follow|following|read|reading|understand|understanding)',
    message: '“{match}” doubts that they can read: leave it out.',
  },
  {
    match:
      'if you had [only|actually|just|bothered to|taken the time to] (read|checked|followed|looked|listened|told|asked|waited|bothered|paid attention|been paying)',
    swap: 'here it is again:',
    unless: ['wondering if you had', 'if you had *8 , (you|this) would have (seen|noticed|found|read)'],
  },
  {
    match:
      '(if you would|had you|if only you) [only|just|had|actually|bothered to] (read|checked|followed|looked|listened|bothered)',
    swap: 'here it is again:',
    unless: 'if you would (read|bother)',
  },
  {
    match: '(read|re read) (my|our|the|this) *2 (carefully|properly|again|once more|thoroughly)',
    swap: 'the part that helps is …',
    severity: 'suggestion',
    unless: '@we *3 (read|reread)',
  },
  {
    match: ['is that clear', 'have I made myself clear', 'do I make myself clear', 'do you understand $'],
    swap: 'tell me if anything is unclear',
  },
  {
    match: [
      'you are (mistaken|confused|misinformed|wrong)',
      'you (have|seem to have|must have) misunderstood',
      'you do not (seem to|appear to) understand',
    ],
    swap: 'I didn’t explain that well',
    unless: ['if you are (mistaken|confused|wrong)', 'you are wrong *2 if'],
  },
  {
    match: [
      'I (suggest|recommend) [that] you (read|google|learn|educate)',
      'you (can|could|should) [just|simply|always] google',
      'a (quick|simple) google search',
      'let me google that',
    ],
    swap: 'here is the part that helps: …',
  },
  {
    match: [
      '(let|may|can) (me|I) (give|offer) you (a|some|one) *3 (tip|advice)',
      'a word of advice',
      'word to the wise',
    ],
    swap: 'one thing that helps:',
    severity: 'suggestion',
  },
  {
    match: ['with (all due|the utmost|due) respect', 'no offen(s|c)e but', 'no offen(s|c)e , but', 'for the record'],
    swap: '',
  },
  {
    match: [
      'let (me|us) be (clear|honest|blunt|frank)',
      'to be [perfectly|quite|very|brutally] (frank|blunt)',
      '^, frankly',
      '^, quite frankly',
    ],
    swap: '',
    repair: 'safe',
  },
  {
    match: [
      'to be [perfectly|quite|very|absolutely] (clear|honest)',
      '^ honestly',
      'for your information',
      'just so you know',
    ],
    swap: '',
    repair: 'safe',
    severity: 'suggestion',
    unless: ['for your information (and|only|is|was|to|has)', 'for your information $'],
  },
  {match: 'what @we (mean|am trying to say|are trying to say|am saying) is', swap: 'in short,', severity: 'suggestion'},

  // It's easy
  {
    match: ['all you (have|need) to do is', 'all you have got to do is'],
    swap: '',
    severity: 'suggestion',
    repair: 'review',
  },
  {
    match:
      '(it is|that is|this is) [really|very|so|quite|super|pretty|extremely] (easy|simple|straightforward) [to do|enough]',
    message: '“{match}” says that they should find it easy: leave it out.',
    severity: 'suggestion',
    unless: [
      '(easy|simple) to (see|forget|miss|confuse|overlook|mix)',
      'so (easy|simple) that',
      '(easy|simple) *2 (to (use|find|locate|drop))',
      'if (it|that|this) is',
      'easy but',
      '(not|never) *2 (easy|simple)',
    ],
  },
  {
    match: [
      'super (simple|easy)',
      'easy peasy',
      'as (easy|simple) as (that|pie|abc)',
      'it is that (easy|simple)',
      'it could not be (easier|simpler)',
      'nothing could be (easier|simpler)',
      'a piece of cake',
      'child’s play',
    ],
    swap: '',
    severity: 'suggestion',
  },
  {match: '(easy|simple) question', swap: 'question', repair: 'safe', severity: 'suggestion'},
  // Not getting it
  {
    match: [
      'you [still] (fail|failed|are failing) to (understand|see|grasp|appreciate|reali(s|z)e|notice|comprehend)',
      '(what|the point) you are [still] (missing|failing|not understanding|not getting|not seeing|overlooking)',
      'you are [completely|still|clearly] missing the point',
      'you (do not|still do not) get it',
      'you (are getting|seem|seem to be|appear to be|appear|sound|are a bit|are a little|may be getting) [a bit|a little|slightly|somewhat|rather] (confused|mixed up|muddled)',
      'you [have] [clearly|simply|completely|totally|just] misunderstood',
      'I [really] (think|believe|fear|am afraid) [that] you (are [a bit|a little|slightly] confused|misunderstood|have misunderstood|have misread|do not understand)',
      'did you (bother to|actually|really|even|at least) (read|check|look|try|follow|plug|turn|open|search)',
      'if you (look|read|listen|check|count) [it|this|that|them] (properly|carefully enough|attentively|hard enough)',
      'if you [had] (read|reread|re read|checked) (my|our|the) *2 (properly|carefully|closely)',
      'for your own good',
      '(let us|let me) be (honest|realistic|real|clear)',
      '(I am|we are) (sure|certain|confident) [that] you (can|will) (understand|appreciate|agree|see) (that|why|our|how)',
      'as [I am sure|we are sure] you (can|will) (appreciate|understand|imagine|agree)',
      'you (will|must|should|have to) appreciate (that|how|our)',
      'please appreciate (that|how|our)',
    ],
    message: '“{match}” talks down: say what is so, and why, in plain words.',
    unless: ['if you (are|were) *2 confused', 'you (can|could) see (that|why|how) it'],
  },
  {
    match: [
      'in case you (did not know|were not aware|are not aware|missed it|have forgotten|forgot)',
      '^, (trust|believe) me',
      'just to be clear',
      'just so we are clear',
    ],
    message: '“{match}” can sound like a lecture: leave it out.',
    severity: 'suggestion',
  },
  // Teaching logic, taste and their own words
  {
    match: [
      '^, (just|only|simply|merely) because *8 (does not|do not|did not|will not) (mean|make|prove|entitle|give)',
      '(correlation|coincidence) (is not|does not)',
      '(the fact that|because) you *6 (does not|do not) (mean|make it|entitle|prove)',
      '(wonder|wondering|suspect) *5 what you (mean|meant) by',
      'are you (quite|absolutely|really|perhaps|entirely) sure [that] (it|this|that|the *2|your *2) (was|is|were|are) (not|actually)',
      '(perhaps|maybe) you (are not|were not|do not|did not) (used to|familiar with|aware|understand|know|reali(s|z)e)',
      'you (may|might|are perhaps|are maybe) not (be|have been) (used to|accustomed to|familiar with) (how|the way|real|proper|good|this kind)',
      '(it is|that is|this is) actually the (nicer|better|best|nicest|prettier|quieter|superior|healthier|smarter|right|correct|more *) *',
      '(it is|that is|this is|it was) actually [quite|very|really|pretty|all] (simple|easy|straightforward|obvious|clear|logical|normal behavio[u]r)',
      'if you think about it',
      'the (simple|plain|obvious) (fact|truth|reason) is',
      'it is not (complicated|difficult|hard) $,',
    ],
    unless: [
      'because (we|I|our|my|the) *6 (does not|do not|did not) mean',
      'does not mean [that] (we|I|you should have to|you have to)',
    ],
    unlessNear: ['@sorry', 'good news', 'you are right'],
    message: '“{match}” talks down: say what is so, and why, in plain words.',
  },
  {
    match: [
      '(let me|perhaps I (should|can|need to|ought to)|maybe I (should|can|need to)) explain how (this|it|that|things) (work|works)',
      '@we will [try to] (put|explain|say) (it|this) (slowly|in simple terms|in simple words|as simply as)',
      'all you (had|needed) to do was',
      'you only (had|needed) to',
      'a (quick|simple|brief|cursory) (look|glance|read) (at|of|through) *4 would have',
      'you would (know|see|have (seen|known|noticed|found|read)) *3 (if|had) you',
      'as you (would|will) (know|have seen|have read|have noticed) (if|from|had)',
      '@we appreciate [that] you (may|might|are) not *2 (technical|familiar|aware|an expert|understand)',
      'for (someone|somebody|anyone|people) (like you|who (is|are) not)',
      'it (only|just) takes a (second|minute|moment|couple of) *2 to (read|check|look)',
    ],
    unlessNear: ['@sorry', 'if you like'],
    message: '“{match}” talks down: say what is so, and why, in plain words.',
  },
]
