import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Compliments that every customer gets: the valued customer, the important call, the seamless experience. */

export const flattery: readonly PhraseEntry[] = [
  // The valued customer
  {match: 'you are (a|our) (valued|valuable|esteemed|cherished) *1 @customer', swap: 'I’m glad you’re with us'},
  {
    match: '(a|an) (valued|esteemed|cherished) *1 (customer|client|member|user|guest|subscriber|patron|partner)',
    swap: 'one of our customers',
    unless: 'you are a',
  },
  {
    match: '(valued|esteemed|cherished|valuable) @customer',
    swap: '{1}',
    repair: 'safe',
    unless: ['dear [our] [most] (valued|esteemed|valuable)', '(a|an) (valued|esteemed|cherished)'],
  },
  {
    match: '(valued|esteemed) (patron|patrons|partner|partners)',
    swap: 'customers',
    unless: '(a|an|dear) (valued|esteemed)',
  },
  {match: 'your esteemed (organi(s|z)ation|company|institution|self)', swap: 'you'},
  {match: '@customer is king', swap: ''},

  // Your call is important to us
  {match: 'your call is *3 (important|valuable) to us', swap: 'I’m sorry you’re waiting'},
  {
    match: 'your *3 (is|are) *2 (important|valuable|crucial|vital|invaluable|precious|critical) to us',
    swap: 'thank you for telling us',
    unless: ['your (call|satisfaction)', 'your *3 (is|are) not'],
  },
  {
    match:
      'your *1 (feedback|opinion|input|inputs|insights|suggestions|voice) (is|are) *2 (important|valuable|valued|crucial|vital|invaluable|precious|appreciated)',
    swap: 'thank you for telling us',
  },
  {
    match: '@we *2 value your *1 (feedback|opinion|opinions|input|inputs|thoughts|insights|suggestions|views)',
    swap: 'thank you for telling us',
  },
  {
    match: '@we *2 value your *1 (business|custom|loyalty|patronage|trust|support|relationship|association)',
    swap: 'I’m glad you’re with us',
  },
  {match: '@we *2 value your time', swap: 'I won’t keep you long'},
  {match: '@we *2 value you as a *2 (customer|client|member)', swap: 'I’m glad you’re with us'},
  {match: 'your (valuable|precious|invaluable|valued|kind) *2 feedback', swap: 'your feedback', repair: 'safe'},
  {
    match: 'your (valuable|precious|invaluable|valued) (input|inputs|insight|insights)',
    swap: 'your thoughts',
    repair: 'safe',
  },
  {
    match: 'your (valuable|precious|invaluable|valued) (suggestion|suggestions)',
    swap: 'your suggestions',
    repair: 'safe',
  },
  {match: 'your (valuable|precious|invaluable|valued) (opinion|opinions)', swap: 'your opinion', repair: 'safe'},
  {match: 'your (valuable|precious) time', swap: 'your time', repair: 'safe'},
  {match: 'your (valuable|precious|valued) (comment|comments|review|reviews|rating)', swap: 'your review'},
  {match: 'out of your (busy|hectic) (schedule|day|life)', swap: '', repair: 'safe'},
  {match: 'feedback is (a gift|the breakfast of champions|gold)', swap: 'feedback helps'},
  {match: 'goes a long way [in]', swap: 'helps us', severity: 'suggestion'},
  {match: 'will go a long way in', swap: 'will help in', repair: 'safe', severity: 'suggestion'},
  {
    match: '(bring|brings|brought|bringing) (this|it|that) *2 to our (attention|notice)',
    swap: 'tell us about it',
    severity: 'suggestion',
    unless: 'bringing',
  },
  {
    match: 'bringing (this|it|that) *2 to our (attention|notice)',
    swap: 'telling us about it',
    repair: 'safe',
    severity: 'suggestion',
  },
  {
    match: [
      'and for (being|becoming|remaining) [a] [valued|loyal] (part|member) of (the|our) *2 (family|community|tribe)',
      '@thanks for (being|becoming|remaining) [a] [valued|loyal] (part|member) of (the|our) *2 (family|community|tribe)',
    ],
    swap: 'thank you',
  },
  {match: '(being|become|becoming) [a] part of (the|our) *2 family', swap: 'being with us', severity: 'suggestion'},
  {match: 'as [a] (part|member) of (the|our) *2 family', swap: 'with us', repair: 'safe', severity: 'suggestion'},
  {match: 'welcome to (the|our) *2 family', swap: 'welcome', repair: 'safe', severity: 'suggestion'},
  {
    match: '(excited|thrilled|delighted|pleased) to (inform|announce|advise) [to] you that',
    swap: 'glad to tell you that',
    repair: 'safe',
    severity: 'suggestion',
  },

  // Serving
  {match: '(to|and) serve you better', swap: 'to do better', severity: 'suggestion'},
  {match: '@we look forward to (serving|servicing) you [again|better|soon]', swap: '{1} hope to see you again'},
  {
    match: '(look|looking) forward to *2 (continued|long|fruitful) (relationship|association|partnership|business)',
    swap: 'glad to have you with us',
  },
  {
    match: '(pleasure|privilege|honour|honor) (to serve|serving|to assist|assisting) you',
    swap: 'pleasure',
    severity: 'suggestion',
  },
  {
    match: ['happy to be of (service|assistance)', 'glad to be of (service|assistance)'],
    swap: 'glad to help',
    repair: 'safe',
  },
  {match: 'be of [any] [further] assistance', swap: 'help', repair: 'safe', severity: 'suggestion'},
  {
    match: '@we (are|remain|am) [always] at your [full|complete|entire] (service|disposal)',
    swap: 'I’m here if you need me',
  },
  {match: 'your wish is our command', swap: 'I’ve done that'},
  {match: 'look forward to (welcoming|seeing) you', swap: 'hope to see you', repair: 'safe', severity: 'suggestion'},

  // What it all means to us
  {
    match: [
      'means the (whole world|world) to (us|me|our team|the team|all of us|everyone here)',
      'could not (do|have done) (it|this|any of it|any of this) without you',
      '@thanks for being [a|such a] [loyal|valued|big|important] part of (the|our|this) *2 (journey|story|adventure|mission|tribe)',
      '(being|be) [a] part of (the|our|this) *1 (journey|story|adventure|tribe)',
      '(joining|join|being with|coming with|accompanying) us on (this|our|the) *2 (journey|adventure|ride)',
      '(being|coming) along for the ride',
      '@thanks for being [such] (a|an|our) (loyal|great|wonderful|amazing|fantastic|awesome|long time|longtime|dedicated|faithful) *1 (@customer|fan|backer|supporter|patron)',
      '@thanks for (placing|putting) @your (trust|confidence|faith) in us',
      '@thanks for @your (trust|confidence|faith) in us',
      '@we *2 (value|cherish|treasure|appreciate) (the trust|the confidence|the faith) [that] you',
    ],
    message: 'Worn-out: “{match}”. Leave it out, or thank them for one thing that they did.',
  },
  {
    match: [
      '(means|mean) (a lot|so much|everything) to us',
      '(@customer|backer|backers|supporter|supporters|people) like (you|yourself|yourselves)',
      '@we never want [any of] our @customer to',
      '@thanks for your interest in',
      '@thanks for (raising|flagging|highlighting) (this|it) with us',
      '@thanks for taking the time (to|and)',
      '@we [sincerely|truly|really] hope to have the pleasure of',
      'look forward to hearing from you',
    ],
    message: 'Read often: “{match}”. Say it about this customer, or leave it out.',
    severity: 'suggestion',
  },
  {
    match: [
      '@thanks for (giving|allowing|affording|granting) us (the|an|this|another) (opportunity|chance) to',
      '@we *2 appreciate (the|this|having the) (opportunity|chance) to (serve|assist|help|address|resolve|respond|clarify|improve|make|be of)',
      '@thanks for the (opportunity|chance) to (serve|assist|be of|address|resolve|respond|clarify|improve)',
    ],
    message: 'Worn-out: “{match}”. Say what you have done with it.',
  },

  // Whoever else is valued, and whatever else is vital
  {
    match: [
      '(valued|esteemed|treasured|cherished|respected) (passenger|passengers|policyholder|policyholders|patron|patrons|partner|partners|resident|residents|tenant|tenants|traveller|travellers|traveler|travelers|shopper|shoppers|patient|patients|supporter|supporters|reader|readers|donor|donors|player|players|viewer|viewers|cardholder|cardholders)',
      '(treasured|respected|most valued|highly valued|much valued) @customer',
      'you are [one of] (a|an|our) [most|highly|much] (valued|valuable|esteemed|cherished|treasured|respected|loyal) *1 (@customer|patron|patrons|passenger|partner|resident|supporter|reader|policyholder)',
      'your (feedback|comments|input|opinion|opinions|suggestions|custom|business|loyalty|patronage|support|continued support|views|trust|time|comfort|satisfaction) (is|are) *4 (important|valuable|crucial|vital|invaluable|precious|critical|essential|importance) to (us|me|our team|our company|our business|all of us|everyone here|everybody here|the team)',
      '@we [do|@very|always|greatly|highly] (treasure|cherish|prize) your *1 (feedback|comments|input|opinion|opinions|suggestions|custom|business|loyalty|patronage|support|views|trust|time)',
      '@we [do|@very|always|greatly|highly] (value|appreciate and value|value and appreciate) your *1 (comments|views|custom|business|time|patronage|support|loyalty|feedback|input|opinion|opinions|suggestions)',
      '(your|customer|guest|client|passenger|user|member) [complete|total|full|utmost] (satisfaction|happiness|comfort|experience|safety|trust|wellbeing) (is|are|remains|will always be|has always been) [always|and *2] (our|my|of) *2 (priority|concern|goal|aim|objective|mission|importance)',
    ],
    message: 'Worn-out: “{match}”. Show it by what you do, or thank them for one thing that they did.',
    unless: [
      'dear *3 (valued|esteemed|treasured|respected)',
      'dear *2 @customer',
      '(is|are) not',
      'is our [top|number one|utmost|highest|main|first] priority',
      'your satisfaction is *4 (priority|goal|concern|aim|motto|mission)',
    ],
  },
]
