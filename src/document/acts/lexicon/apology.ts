import type {PhraseEntry} from '../../phrase/entry.ts'

/** Saying sorry, regretting, and plainly owning the fault. */
export const apologyPhrases: readonly PhraseEntry[] = [
  {
    match: ['(sorry|sry|srry|soz|sorrry)'],
    unless: [
      '(do not|no need to|never|not) [be|feel|say] [be|feel|say] sorry',
      'nothing to [be|feel|say] sorry',
      'you have nothing to be sorry',
      'than sorry',
      'you will be sorry',
      'sorry (state|sight|excuse)',
      'feel sorry for (yourself|them)',
    ],
  },
  {
    match: [
      '(apologise|apologize|apologising|apologizing|apologised|apologized|apologises)',
      '(apologizes|apologies|appologies|apology|appologise|appologize|apoligies|apologise)',
    ],
    unless: [
      '(do not|no need to|never) [have to|need to] (apologise|apologize)',
      'no (apology|apologies) [is|are] (needed|necessary|required)',
      'your (apology|apologies)',
      'no need [for|of] (an|any) (apology|apologies)',
    ],
  },
  {
    match: [
      '(I|we) [do|deeply|sincerely|truly|really|greatly|also|very much] regret',
      '^, regret',
      'regret (to inform|to hear|the inconvenience|the trouble|that you|that your|for the)',
      'with regret',
      '[please] (pardon|forgive|excuse) (us|me|our|my|the)',
      'mea culpa',
    ],
    unless: ['[@we|@this] (will not|not|never) regret'],
  },
  {
    match: [
      '(my|our) bad',
      '(my|our) (fault|mistake|blunder|oversight|slip|error)',
      '(mistake|error|fault|slip) on (our|my) (side|end|part)',
      '(I|we) [have|clearly|really] (made|make) (a|an|the) *1 (mistake|error)',
      '(I|we) [have|had|clearly|really] (messed|screwed|slipped|mucked|cocked|goofed) up',
      '(I|we) [have|clearly|really] (got|gotten|had) (this|that|it) wrong',
      '(I|we) [have|clearly|really] dropped the ball',
      '(I|we) [have|clearly|really] let you down',
      '(I|we) [have|clearly|really] (fell|fallen) short',
      '(I|we) should have (told|checked|let|sent|warned|caught|made|said|done)',
      '(I|we) should have (asked|been|replied|answered|noticed|explained|written)',
      'should (not|never) have happened',
      'you deserve~ better',
      'fell short of',
    ],
    unless: [
      '[@this|there] (is|was) not (my|our) (fault|mistake|error)',
      'not (my|our) (fault|mistake|error)',
      'if *4 (fault|mistake|error)',
      'nothing wrong',
    ],
  },
  {
    match: [
      '[@this] (is|was) (not|never) [at all|exactly] (what|how) we [would] (want~|aim|hope~)',
      '[@this] (is|was) (not|never) [at all|exactly] (what|how) we [would] (expect~|intend~|like|strive)',
      '[@this] (is|was) not (the|a|an) *4 we [would] (want|wanted|aim|hope|hoped|expect|like|strive)',
      '(never|certainly not) (the|a|an) *4 we (want~|aim~|hope~|expect~|intend~|like|strive~)',
      '(definitely not|really not|not at all) (the|a|an) *4 we (want~|aim~|hope~|expect~|intend~|like|strive~)',
      '[@this|there] (is|was) (not|never) our intention',
      '(not|never) (like|want) to (hear|see) (this|that)',
      'not what we like to',
      '[@this|there] is not what we like to',
      'hate (to hear|to see|that you|that this|that it|hearing|when)',
    ],
  },
  {
    match: ['^ (oh|ah|aw|aww) no', '^ oh dear', '^ uh oh', '^ (yikes|oops|whoops|ouch)', '^, oh no'],
    unless: ['(haha|lol|hahaha|ha) [,] oh no'],
  },
]
