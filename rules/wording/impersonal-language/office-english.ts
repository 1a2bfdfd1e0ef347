import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Office English, from London to Mumbai: the needful, the same, and requests from nobody. */

export const officeEnglish: readonly PhraseEntry[] = [
  // The needful
  {
    match: ['[please|kindly] do the needful [at the earliest]', '[please|kindly] do needful'],
    swap: 'please take care of it',
  },
  {match: 'did the needful', swap: 'took care of it', repair: 'safe'},
  {match: '(done|doing) the needful', swap: 'taken care of it', unless: 'doing the'},
  {match: 'the needful (help|support|assistance|action)', swap: 'the help you need'},
  {
    match: 'the needful',
    swap: 'what is needed',
    repair: 'safe',
    unless: ['(do|did|done) the needful', 'the needful (help|support|assistance|action)'],
  },
  {
    match: '(please|kindly|will|shall) revert [back] [to (us|me|you)] (on|with|for|regarding) (the same|this)',
    swap: 'please reply',
  },
  {
    match: '(please|kindly) revert [back]',
    swap: 'please reply',
    repair: 'safe',
    unless: [
      'revert [back] *3 (on|regarding|for) (the same|this)',
      'revert [back] (to|the|your) (the|an|your|version|change|changes|update|settings|default|previous)',
    ],
  },
  {
    match: '@we (will|shall) revert [back] [to you]',
    swap: '{1} will reply',
    unless: [
      'revert *2 (on|with|for|regarding) (the same|this)',
      'revert [back] (the|your|this|that|to the|to your|it)',
    ],
  },
  {match: '(revert|reply) at the earliest', swap: 'reply by …', unless: '(please|kindly|we|I|will|shall) *1 revert'},
  {match: 'intimate you', swap: 'tell you', repair: 'safe'},
  {match: 'intimate (us|me)', swap: 'tell us', repair: 'safe'},
  {match: '(prepone|preponed)', swap: 'bring forward', severity: 'suggestion'},
  {match: 'do one thing', swap: 'try this', severity: 'suggestion'},
  {match: 'out of station', swap: 'away', repair: 'safe'},
  {match: 'furnish [us with] (your|the)', swap: 'send me your', unless: 'furnish *2 (room|house|flat|home|apartment)'},
  {match: '(please|kindly) (peruse|elucidate)', swap: 'please read', severity: 'suggestion'},
  {match: 'elaborate [on] your', swap: 'tell us about your', severity: 'suggestion', repair: 'safe'},
  {match: 'elaborating [on] your', swap: 'telling us about your', severity: 'suggestion', repair: 'safe'},
  {
    match: '(please|kindly) elaborate [on] the',
    swap: 'please tell us about the',
    severity: 'suggestion',
    repair: 'safe',
  },
  {
    match: '(update|inform|intimate|apprise|brief) you (on|about|of|regarding|with) the same',
    swap: 'let you know',
    repair: 'safe',
  },
  {
    match: '(update|inform|intimate|apprise|brief) (us|me) (on|about|of|regarding|with) the same',
    swap: 'let me know',
    repair: 'safe',
  },

  // The same
  {match: '(update|inform|intimate|apprise|brief) (you|us|me) (on|about|of|regarding|with) the same', swap: 'tell you'},
  {match: '(regarding|concerning|against|towards) the same $,', swap: 'about it', repair: 'safe'},
  // The rule looks at the word before: “fix the same”, “help you with the same”
  {
    match: 'the same $,',
    swap: 'it',
    severity: 'suggestion',
    repair: 'safe',
    unless: [
      '(update|inform|intimate|apprise|brief) (you|us|me) (on|about|of|regarding|with) the same',
      '(regarding|concerning|against|towards) the same',
    ],
  },
  {match: 'the same at the earliest', swap: 'it at the earliest', severity: 'suggestion', repair: 'safe'},
  {match: 'the same on priority', swap: 'it on priority', severity: 'suggestion', repair: 'safe'},

  // Requests without a person
  {match: '(you are|customers are) [kindly] requested to', swap: 'please', repair: 'safe'},
  {match: '@we [kindly] request you to [please|kindly]', swap: 'please', repair: 'safe', severity: 'suggestion'},
  {match: '^ request you to [please|kindly]', swap: 'please', repair: 'safe', severity: 'suggestion'},
  {match: '^ requesting you to [please|kindly]', swap: 'please', repair: 'safe', severity: 'suggestion'},
  {match: 'please kindly', swap: 'please', repair: 'safe', severity: 'suggestion'},
  {
    match: '^, kindly',
    swap: 'please',
    repair: 'safe',
    severity: 'suggestion',
    unless: ['kindly (as|by|in|to|upon|of|be|find|note|revert|do|offered|agreed|gave|let) [the|needful]'],
  },
  {
    match: '(it is|you are) (advised|recommended|suggested) (to|that you)',
    swap: 'it’s best to',
    severity: 'suggestion',
    unless: 'that you',
  },
  {
    match: '(your|the) (attention|action) is (required|requested|needed)',
    swap: 'we need one thing from you',
    severity: 'suggestion',
  },
  {match: 'at your end', swap: 'on your side', repair: 'safe', severity: 'suggestion'},
  {match: 'from our end', swap: 'from us', repair: 'safe', severity: 'suggestion'},
  {
    match: 'attend to (this|your|the) (matter|issue|concern|query|complaint)',
    swap: 'look into this',
    severity: 'suggestion',
  },
  {
    match: ['should the need arise', 'should you so desire', 'should you wish to'],
    swap: 'if you like',
    severity: 'suggestion',
  },
  {
    match: 'thank you for (your|the) (correspondence|communication)',
    swap: 'thank you for your message',
    repair: 'safe',
  },
  {match: 'your (valued|esteemed) (order|enquiry|inquiry)', swap: 'your order'},
  {
    match: '(your|the) (query|queries|enquiry|inquiry|inquiries) (regarding|concerning|pertaining to)',
    swap: 'your question about',
    severity: 'suggestion',
  },
  {
    match: 'pertaining to',
    swap: 'about',
    repair: 'safe',
    severity: 'suggestion',
    unless: '(query|queries|enquiry|inquiry|inquiries) pertaining',
  },
]
