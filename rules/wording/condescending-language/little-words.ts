import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Small words that say “you should have known”: most can go without a trace. */

const goodNews = [
  '@thanks',
  'good news',
  'glad',
  'happy',
  'free of charge',
  'in your favo[u]r',
  'even better',
  'even faster',
  'earlier than',
]
const agreeing = [
  'actually (right|correct|spot on|great|good|love|like|glad|happy|quite|in luck|eligible|entitled)',
  'actually *2 (right|correct|good|great|idea|point)',
  '@do not actually (need|have)',
]
const perfect =
  '(great|amazing|brilliant|wonderful|fantastic|the best|awesome|lovely|delighted|beautiful|perfect|delicious)'

export const littleWords: readonly PhraseEntry[] = [
  // Actually
  {
    match: ['^ actually', '^ well , actually', 'in actual fact'],
    swap: '',
    repair: 'safe',
    unless: agreeing,
    unlessNear: goodNews,
  },
  {match: 'what you *5 @be actually', swap: 'what you {1} {2}', repair: 'safe', unlessNear: goodNews},
  {match: 'that is actually not', swap: 'that is not', repair: 'safe', unlessNear: goodNews},
  {match: 'that is actually (wrong|incorrect|untrue|false)', swap: 'that isn’t right', unlessNear: goodNews},
  {
    match: 'actually',
    swap: '',
    repair: 'safe',
    severity: 'suggestion',
    unless: [
      ...agreeing,
      '^ actually',
      '(I|we) *1 actually',
      'who actually',
      'of actually',
      'myself , actually',
      '(@be|@do|@have|@modal) not actually',
      'to actually',
      'actually you',
    ],
    unlessNear: goodNews,
  },

  // Obviously, clearly, basically, surely
  {
    match: 'obviously',
    swap: '',
    repair: 'safe',
    unless: [
      '@we *1 obviously',
      'obviously , @we',
      'not obviously',
      'obviously not (ideal|an ideal|right|good|what|acceptable|okay|ok|how)',
    ],
  },
  {
    match: [
      'it should be (obvious|evident|self evident|clear) that',
      'it is [quite|pretty|fairly] (obvious|evident|self evident) that',
    ],
    swap: '',
  },
  {
    match: '^ clearly',
    swap: '',
    repair: 'safe',
    unless: 'clearly (describe|state|write|explain|mention|mark|label|show|list|indicate|print|we|I)',
  },
  {match: ['you are clearly', 'you were clearly'], swap: 'it looks as if you are'},
  {match: ['you have clearly', 'you clearly', 'clearly you'], swap: 'it looks as if you'},
  {
    match:
      '@be clearly (outlined|stated|mentioned|written|explained|described|specified|communicated|set out|spelled out|documented)',
    swap: '{1} described',
  },
  {match: '(clearly|plainly) (states|stated|says|said|mentions|mentioned|explains)', swap: 'says'},
  {
    match: '(states|stated|says|said|mentions|mentioned|explains) [@very] clearly',
    swap: 'says',
    severity: 'suggestion',
    unless: '@we *3 clearly',
  },
  {match: '^ basically', swap: '', repair: 'safe'},
  {match: ['you basically', 'basically you'], swap: 'you', repair: 'safe', unless: '^ basically'},
  {
    match: 'basically',
    swap: '',
    repair: 'safe',
    severity: 'suggestion',
    unless: ['^ basically', 'you basically', 'basically you'],
  },
  {match: '^, evidently', swap: '', repair: 'safe'},
  {match: ['surely you', 'you surely'], swap: 'you', repair: 'review', unlessNear: ['@thanks', '@sorry']},
  {match: ['needless to say', 'it goes without saying that', 'it goes without saying'], swap: '', repair: 'safe'},
  {match: '^ naturally', swap: '', repair: 'safe', severity: 'suggestion', unless: 'naturally , (I|we)'},

  // Simply, merely
  {
    match: '^ simply',
    swap: '',
    repair: 'safe',
    unless: [`simply (put|because|not|no|a|an|the|my|our|${perfect})`, 'put simply'],
  },
  {
    match: '@be simply',
    swap: '{1}',
    repair: 'safe',
    unless: `@be simply (put|(a|an|our|my) *2 (slip|mistake|error|oversight)|${perfect}|glorious|lovely|beautiful|delicious|brilliant|great|superb|stunning|gorgeous|the best)`,
  },
  {
    match: [
      'simply put',
      'to put it simply',
      'put simply',
      'in simple (terms|words)',
      'in layman[’s] terms',
      'in plain english',
    ],
    swap: '',
    repair: 'safe',
    severity: 'suggestion',
  },
  {
    match: 'simply',
    swap: '',
    repair: 'safe',
    severity: 'suggestion',
    unless: [
      '^ simply',
      '@be simply',
      'simply put',
      'put [it] simply',
      '(@be|@do|@have|@modal) not simply',
      'more simply',
      '(explain|explained|explaining) *4 simply',
    ],
  },
  {match: 'you merely (need|have) to', swap: 'you can'},

  // Just before an instruction: the rule looks at the word that follows
  {match: '^ just', swap: '', repair: 'safe'},
  {match: '^, just', swap: '', repair: 'safe', severity: 'suggestion', unless: '^ just'},
  {match: ['then just', 'and just', 'so just'], swap: 'then', severity: 'suggestion'},
  {match: ['you can just', 'you could just'], swap: 'you can', repair: 'safe', severity: 'suggestion'},
  {match: 'please just', swap: 'please', repair: 'safe', severity: 'suggestion'},

  // Of course
  {match: 'of course , you cannot', swap: 'you can’t'},
  {match: 'of course , you @modal not', swap: 'you {1} not', unless: 'you cannot'},
  {match: 'of course , you (have to|need to|must|will have to|will need to)', swap: 'the next step is to'},
  {match: 'of course , you (knew|know|read|saw|agreed|accepted|are aware)', swap: 'you may have seen'},
  {match: 'you [will] (just|simply) (need|have) to', swap: 'you can'},
  {
    match: ['^ (so|well|and|but|ok|okay|yeah|yes|no|right|right so) , basically'],
    swap: '',
    message: '“{match}” can sound like a lecture: leave it out.',
  },
  {
    match: '^ (so|well) , (obviously|clearly|evidently)',
    message: '“{match}” can sound like a lecture: leave it out.',
    unless: '(obviously|clearly) , @we',
  },
  {
    match: [
      'as (anyone|anybody|everyone|everybody) can see',
      '(plain|clear|obvious) for (anyone|all|everyone) to see',
      '(is|are|should be|was) [all] [pretty|fairly|quite|fully|rather|completely] self explanatory',
    ],
    message: '“{match}” says that they ought to see it: show it instead.',
  },
]
