import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Showing that the trouble has been heard, in words that are neither an apology nor a feeling named. */
export const heard: readonly PhraseEntry[] = [
  {
    match: [
      '(no one|nobody) (wants|likes|should|deserves) (to|this|that)',
      '(I|we) know [that] *4 is not (the|what|an|much|easy)',
      '(I|we) (wish|wished) (I|we|there|it|this|things)',
      '(rotten|lousy|horrible|terrible|awful|frustrating|annoying|stressful|unpleasant|maddening) (answer|news|way|time|day|thing|week|start|surprise|feeling|experience|situation|wait|place)',
      '(would|will) (drive|make|annoy|upset|frustrate|bother|worry) me',
      '(that|this|it|which) (hurts|stung|was hard|is hard|is a lot|was a lot|should not|is not right|is not fair)',
      '(I|we) (care|worry|feel) (about|with|for) (you|this|your)',
      '(I|we) get (the|why|how|that|your) *1 (hurry|rush|urgency|upset|cross|frustration|angry)',
      '(I|we) (would|will) (definitely|certainly|absolutely) (want|be) *2 (too|upset|annoyed|cross)',
      '(would|do|did) not want you to (feel|think|be|have|go)',
      '(valid|fair|good|reasonable) (point|question|concern|complaint|criticism)',
      '(I|we) [completely|totally|fully|do|can] (understand|agree|sympathise|sympathize|hear you|get it)',
      '(is|was) not (the|what|how|an|a|our) *5 @we (want~|desire~|intend~|aim~|hope~|wish~)',
      'you are [absolutely|completely|quite|totally] right',
      '(wish|wishing) (you|him|her|them|your *2) (well|strength|all the best|a *2 recovery|the best|luck|better)',
      '(heal|rest|get well|feel better|speedy recovery|quick recovery|full recovery|get better|mend) (up|soon|well|quickly|fast)',
      '(get well|speedy recovery|quick recovery|full recovery)',
      '(hope|hoping) *4 (recover~|feeling better|feel better|heals~|heal~|all right|alright|okay|ok|safe|unhurt|on the mend|goes well|go well|gets better|easier)',
      '(back on|on) your feet',
      '(good luck|fingers crossed|all the best|best of luck) (for|with|on|to) (you|your|the|him|her|tomorrow|monday|@weekday|next|today|treatment)',
      '(take|takes) [good|very good] care of (yourself|each other|yourselves|him|her|them)',
      '(please do not|do not|dont|please dont) (give (it|this|that|the *3) (another|a second) thought|worry|rush|apologise|apologize)',
      '(poor|brave|lovely) (you|him|her|thing|lad|girl|boy|dog|cat)',
      '(hope|hoping) *4 (home|soon|back|well|peace|comfort|rest)',
      'nothing to (be|feel) (anxious|afraid|worried|scared|nervous) [about|of]',
      '(give|take) (yourself|yourselves) [all] [the] time',
      '(take|takes|have|need) all the time (you|he|she|they) (need|want)',
      '(was|were|is|are) [so|very] lucky to have (you|had you)',
      '(rest|sleep) (easy|tonight|well|now)',
      '^ (good luck|courage|chin up|heads up|rest up|take heart)',
      '(good luck|fingers crossed) $,',
      '(looking|look) (out for|after) (her|him|them)',
      '(rest|mind|spare) (that|the|your) (ankle|arm|leg|back|foot|knee|wrist|hip|shoulder)',
      '(what|such) (a|an) (awful|terrible|horrible|hard|sad|frightening|scary|difficult|rotten|lousy|dreadful|horrid|tough|worrying|nasty|distressing|stressful)',
      '(condolences|sympathy|sympathies|thoughts are with|heart goes out|hearts go out|sending (strength|love|warm))',
      '(glad|relieved|thankful) *4 (safe|unhurt|ok|okay|all right|nobody was|no one was|you are out)',
      '(I|we) know [that] *6 (worrying|frightening|hard|scary|sad|difficult|stressful|upsetting|a lot|painful)',
      '(worrying|frightening|stressful|scary|painful|sad|hard|difficult|upsetting) (time|times|week|days|moment|thing|news|wait|enough)',
      '(must have|must) (give|given|been|felt|feel|come as) *3 (shock|fright|scare|blow|worry)',
    ],
  },
]

/** “We understand”, where one person signs. The first class is who understands. */
export const we: readonly PhraseEntry[] = [
  {
    match: [
      '@we [do|can|completely|fully|totally|certainly|absolutely|really] (understand|appreciate) (your|how|why|that this|this is)',
      '@we [do|can|completely|fully|totally|certainly|absolutely|really] (realise|realize|know|see) (how|why)',
    ],
    unless: [
      '(I|i) [do|can|completely|fully|totally|certainly|absolutely|really] (understand|appreciate|realise|realize|know|see)',
    ],
  },
]
