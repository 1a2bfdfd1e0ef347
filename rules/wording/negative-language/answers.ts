import type {PhraseEntry} from '../../../src/rule/index.ts'

/**
 * An offer to help with something else is no answer to the limit, and a request to write in is work for the
 * customer.
 */
const otherHelp = [
  '(further|other|more|additional|any) (assistance|questions|help|concerns|queries|information)',
  'anything else',
  'something else',
  'if you need',
  'if you have',
  'human agent',
  'in touch',
  'get back to you',
  'look into (it|this|the matter)',
  'reach out',
  'in case of',
  '(you can|please|you could|can always|welcome to|hope you will) come (again|back)',
  'visit us again',
]

/** Another way in the same sentence, after the limit: “…, but I can …”. */
export const sameSentence: readonly PhraseEntry[] = [
  {
    match: [
      '(but|however|though|although|instead) [what|for now|in the meantime|instead|that] @we (can|will|would|have|am)',
      '(but|however|though|although|instead) [what|for now|in the meantime|instead|that] @we (are|do|could|shall)',
      '(so|yet|still|meanwhile|and) [what|for now|in the meantime|instead|that] @we (can|will|would|have|am)',
      '(so|yet|still|meanwhile|and) [what|for now|in the meantime|instead|that] @we (are|do|could|shall)',
      '^, @we (can|will|have|could|am happy|are happy|do) [still|instead|also|now]',
      '(but|however) (you|they|it|there|the|your|our|this|that|here|all|most|a|an|if|on|in|from|with|these) *',
      '(but|however) (those|let|my|one) *',
      '(though|although|only) you (can|could|may|will|are)',
      '(everything|anything|all the) (else|rest) (is|are|can|fits|works|goes)',
      'what @we can',
      '(instead|alternatively|rather)',
      'you are [quite|very|always|more than|most] welcome to',
    ],
    unless: [
      'so that @we',
      'where @we',
      '(but|however) *2 (can not|could not|will not|unable|not able|do not|does not|is not)',
    ],
    unlessNear: otherHelp,
  },
]

/** Another way at the start of the next sentence. */
export const nextSentence: readonly PhraseEntry[] = [
  {
    match: [
      '^, [but|so|and|instead|however|meanwhile|for now|in the meantime|what] @we (can|will|have) [still|instead|also|now]',
      '^ [but|and|so] (for now|in the meantime|until then|meanwhile|in its place|what does work|what helps) *',
      '^ your (path|way|route|options|option|best bet|choice) *2 (is|are|forward)',
      '^ (but|however|instead|alternatively|still|that said|on the other hand|the good news|good news|luckily)',
      '^ (happily|meanwhile|there is another|there are two|there are three|there is one|there is a|here is what)',
      '^ (what works|the quickest|the best|let me)',
      '(works|work|does|do|is|are) [also|often|usually] just as (well|good|nicely|fast|quick)',
      '^ shall (I|we) (send|book|move|reserve|change|order|set|put|post|mail|switch|arrange|hold|ship|bring|take) *',
      '^ (the|a) (fastest|safest|easiest|simplest|surest|quicker|faster|safer|easier|simpler|better) *2 (way|route|option|fix|bet|one|thing)',
      '^, you (can|could) (still|instead|also|always|however)',
      '^, if you (would like|prefer|like|want), (you|we|I) *',
      'you are [quite|very|always|more than|most] welcome to',
      '@we have (added|sent|asked|put|refunded|credited|moved|booked|reserved|changed|updated|passed|applied)',
      '@we have (attached|arranged|ordered|set|written|marked|prepared|saved|made|reported|logged)',
      '(two|three|a few|some|several) [other|more|good|quick|easy] (things|ways|options|way|option|choices|route)',
      '(other|another|one) [other|more|good|quick|easy] (things|ways|options|way|option|choices|route)',
    ],
    unless: ['so that @we', 'where @we', '(however|but) *3 (can not|could not|will not|unable|not able)'],
    unlessNear: otherHelp,
  },
]
