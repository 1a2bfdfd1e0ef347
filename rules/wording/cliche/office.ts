import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Openings, closings and courtesies of the letter-writer, which nobody says aloud. */

const somebodyElse = ['(I|we|they|who|customers) do not', 'if you do not']

export const office: readonly PhraseEntry[] = [
  // Hesitating
  {
    match: '[please|kindly] do not [ever] hesitate to reach [back] out',
    swap: 'please get in touch',
    repair: 'safe',
    unless: somebodyElse,
  },
  {
    match: '[please|kindly] do not [ever] hesitate to reach [back] out to',
    swap: 'please contact',
    repair: 'safe',
    unless: somebodyElse,
  },
  {match: '[please|kindly] do not [ever] hesitate to', swap: 'please', repair: 'safe', unless: somebodyElse},
  {match: '[please|kindly] do not [ever] hesitate (in|and) contact[ing]', swap: 'please contact', repair: 'safe'},
  {match: '[please|kindly] do not [ever] hesitate $,', swap: 'just write to me', unless: somebodyElse},
  {
    match: 'reach out to',
    swap: 'contact',
    repair: 'safe',
    severity: 'suggestion',
    unless: [
      'hesitate to reach',
      '(things|it|that) reach',
      '(help|helps|helping) * reach',
      'reach out to (more|new|as)',
    ],
  },

  // At your convenience
  {match: 'at your (earliest|soonest|nearest) [possible] convenience', swap: 'when it suits you', repair: 'safe'},
  {match: 'at your [own] convenience', swap: 'when it suits you', repair: 'safe', severity: 'suggestion'},
  {match: 'at [the|our] (earliest|soonest) [possible] convenience', swap: ['as soon as you can', 'today']},
  {match: 'as per your convenience', swap: 'when it suits you', repair: 'safe'},

  // Greetings by the book
  {
    match:
      '[@we] (hope|trust) [that] @the [email|mail|message|letter|note] (finds|reaches) you (well|safe|safely|in *1 (health|spirits))',
    swap: '',
  },
  {
    match: '[@we] (hope|trust) [that] @the [email|mail|message|letter|note] (finds|reaches) you',
    swap: '',
    severity: 'suggestion',
    unless: '(finds|reaches) you *2 (by|before|in|on|well|health|spirits|safe|safely|today|tomorrow)',
  },
  {
    match: '[@we] (hope|trust) [that] you are (doing|keeping) (well|great|good|fine|safe) [today]',
    swap: '',
    severity: 'suggestion',
  },
  {match: '[@we] (hope|trust) all is well [with you|at your end]', swap: '', severity: 'suggestion'},
  {match: 'greetings of the day', swap: 'hello', repair: 'safe'},
  {match: 'warm (greetings|wishes) from', swap: 'hello from', repair: 'safe'},
  {match: '@we would like to take this opportunity to', swap: '{1} would like to', repair: 'safe'},
  {match: '@we take this opportunity to', swap: '{1} want to', repair: 'safe'},
  {match: '(taking|take) this opportunity to', swap: 'writing to', severity: 'suggestion', unless: '@we *3 take this'},
  {match: '[and] on behalf of [our|the] (entire|whole) *2 (team|company|family)', swap: '', severity: 'suggestion'},

  // Perusal, anticipation and your good self
  {match: 'for your [kind] perusal', swap: 'for you to read', repair: 'safe'},
  {match: 'for your kind (information|reference)', swap: 'for you', severity: 'suggestion'},
  {match: 'for your kind (consideration|attention|approval)', swap: 'for you to look at'},
  {match: '(your|with your) good (self|selves)', swap: 'you'},
  {match: ['your goodself', 'your kind self', 'your kind selves'], swap: 'you', repair: 'safe'},
  {match: '^ thanking you [in (advance|anticipation)]', swap: 'thank you', repair: 'safe'},
  {match: '(thanks|thank you) in (advance|anticipation)', swap: 'thank you', repair: 'safe', severity: 'suggestion'},
  {match: 'in anticipation of your *2 (reply|response|cooperation)', swap: '', severity: 'suggestion'},
  {
    match: '(awaiting|await) your (kind|prompt|early|favo[u]rable|esteemed) (reply|response|revert)',
    swap: 'looking forward to your reply',
  },
  {
    match: 'forward to your (kind|prompt|early|favo[u]rable) (reply|response)',
    swap: 'forward to your reply',
    repair: 'safe',
  },
  {
    match:
      'should you (have|need|require) any (further|additional|other|more) *1 (questions|queries|concerns|clarifications|assistance|information|help)',
    swap: ['if you have more questions', 'if you need more help'],
    severity: 'suggestion',
  },
  {match: 'more than happy to', swap: 'glad to', repair: 'safe', severity: 'suggestion'},
  {
    match: '@we appreciate your (email|message|mail|query|inquiry|enquiry)',
    swap: 'thank you for writing',
    severity: 'suggestion',
  },

  // Tokens and gestures
  {
    match: 'as a (gesture of good will|good will gesture|gesture of goodwill|goodwill gesture)',
    swap: 'to make up for this',
    severity: 'suggestion',
  },
  {
    match: '(gesture of good will|good will gesture|gesture of goodwill|goodwill gesture)',
    swap: 'something to make up for this',
    severity: 'suggestion',
    unless: 'as a',
  },
  {
    match: 'as a (token|mark|sign) of [our|my] [sincere] (appreciation|gratitude|thanks)',
    swap: 'to say thank you',
    repair: 'safe',
  },
  {
    match: 'as a (token|mark|sign|gesture) of [our|my] [sincere] (apology|apologies|regret)',
    swap: 'to say sorry',
    repair: 'safe',
  },
  {match: 'as a (token|mark) of (goodwill|good will|good faith)', swap: 'to make up for this'},

  // Going forward
  {
    match: ['going forward', 'moving forward'],
    swap: 'from now on',
    repair: 'safe',
    severity: 'suggestion',
    unless: [
      '(going|moving) forward (with|to|in)',
      '@be *1 (going|moving) forward',
      '(keep|keeps|kept|by|of|for|before|without) (going|moving) forward',
    ],
  },
  {
    match: 'in (these|this|such) (unprecedented|uncertain|challenging|trying|testing|difficult) (time|times)',
    swap: 'right now',
    repair: 'safe',
  },
  {
    match: 'during (these|this|such) (unprecedented|uncertain|challenging|trying|testing) (time|times)',
    swap: 'right now',
    repair: 'safe',
  },
  {
    match: 'through (these|this|such) (unprecedented|uncertain|challenging|trying|testing) (time|times)',
    swap: 'through this',
    repair: 'safe',
  },
  {
    match: '(these|this) (unprecedented|uncertain|trying) (time|times) together',
    swap: 'all this',
    severity: 'suggestion',
  },
  {match: 'first and foremost', swap: 'first', repair: 'safe', severity: 'suggestion'},
  {match: 'last but not least', swap: 'finally', repair: 'safe', severity: 'suggestion'},

  // The letter signs off
  {
    match: [
      '@we (trust|hope) [that] (this|that|the above|the foregoing|the same|it|the information *2|the below|the attached) (is|has been|will be|was|proves|proves to be) of *2 (assistance|help|use|service|benefit)',
      '@we trust [that] (this|that|the above|the foregoing|the same|the information provided|the information) *1 (answers|clarifies|resolves|meets|satisfies|addresses|suffices|clears|explains|assists|helps)',
      '@we trust [that] (this|that|the above|the foregoing|the same) (is|will be|was) (satisfactory|sufficient|in order|acceptable|clear|to your satisfaction)',
      '@we trust [that] you [will] [now] (find|understand|appreciate|agree|be satisfied)',
      '@thanks for your (prompt|kind|immediate|early|time and|urgent) (attention|consideration)',
      '@thanks for your *1 attention (to|in) (this|the) (matter|issue|request)',
      'your (prompt|immediate|kind|early) (attention|cooperation|response|action) *4 (appreciated|requested)',
    ],
    message: 'A letter-writer’s ending: “{match}”. Say what happens next, or leave it out.',
  },
  {
    match: [
      '[@we] [do] hope (this|that|it|the above) (helps|clarifies|answers|clears|resolves)',
      '[@we] hope (this|that|the above|the information *2) (is|was|has been) (helpful|useful|clear)',
      'hope you (are|have been) (keeping|doing) well',
    ],
    message: 'Read often: “{match}”. Say what they can do if it doesn’t work, or leave it out.',
    severity: 'suggestion',
    unless: '(email|mail|message) finds',
  },
]
