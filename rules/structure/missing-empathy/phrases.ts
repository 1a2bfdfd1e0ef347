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
