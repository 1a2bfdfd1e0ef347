import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Promises without a deed or a date, and praise of oneself. */

export const promises: readonly PhraseEntry[] = [
  // Assurances: what follows says it all
  {
    match: '[please|kindly|@you (can|may)] [be] rest assured [that]',
    swap: '',
    repair: 'safe',
    unless: ['rest assured $', 'rest assured (of|by|with|about|knowing)'],
  },
  {match: '[please] [be] rest (be|assure) [assured] [that]', swap: '', repair: 'safe'},
  {match: 'rest assured $', swap: 'count on it'},
  {match: '^, (please|kindly) be assured [that]', swap: '', repair: 'safe', unless: 'assured (of|by)'},
  {match: '^, be assured [that]', swap: '', repair: 'safe', unless: 'assured (of|by)'},
  {match: '@we assure you that', swap: '', repair: 'safe'},
  {match: '@we assure you', swap: '', unless: ['assure you $', 'assure you (to|of)']},
  {
    match: '@we (want to|wish to|would like to) [personally|again] assure you [that]',
    swap: '',
    repair: 'safe',
    unless: 'assure you (to|of)',
  },
  {
    match: '(let|allow) @us [to] [personally] assure you [that]',
    swap: '',
    repair: 'safe',
    unless: 'assure you (to|of)',
  },
  {match: 'and assure you that', swap: 'and', repair: 'safe'},
  {match: '@we can assure you [that]', swap: '', severity: 'suggestion', unless: ['assure you $', 'assure you of']},
  {
    match: '@we assure you of our best (services|service|attention|support) [at all times]',
    swap: 'I’ll be glad to help again',
  },
  {match: 'assuring you of our best (services|service|attention|support|cooperation) [at all times|always]', swap: ''},

  // Satisfaction and priorities
  {
    match: [
      'your [complete|full|total] satisfaction is *4 (priority|goal|concern|aim|motto|mission)',
      'your satisfaction is *2 important to us',
      'customer satisfaction is *4 (priority|goal|concern|aim|motto|mission)',
    ],
    swap: 'I want to get this right for you',
  },
  {match: '(ensure|ensures|guarantee) your [complete|full|total] satisfaction', swap: 'get this right for you'},
  {match: '(ensuring|guaranteeing) your [complete|full|total] satisfaction', swap: 'getting this right for you'},
  {match: '[we are] [always] working towards [customer|your] satisfaction', swap: 'we want to get this right'},
  {match: 'are our (top|number one|utmost|highest|main|first) priorities', swap: 'come first', repair: 'safe'},
  {match: 'your happiness is *4 (priority|goal|success|mission|concern)', swap: 'I want you to be happy with it'},
  {match: 'is of [the] (utmost|paramount|highest) importance to us', swap: 'matters to us', repair: 'safe'},
  {match: 'are of [the] (utmost|paramount|highest) importance to us', swap: 'matter to us', repair: 'safe'},
  {match: 'with [the|our] (utmost|highest) (priority|urgency|importance)', swap: ['first', 'today']},
  {match: 'give [the] (utmost|highest) (priority|importance) to', swap: 'look first at'},
  {
    match: '@will [also|always] (take|treat) (this|these|all|your|such|every|each|any|customer|user) *3 seriously',
    swap: '{1} look into this',
  },
  {
    match:
      '(take|takes|taking|treat|treats|treating) (this|these|all|your|such|every|each|any|customer|user) *3 seriously',
    message: 'Anyone can say “{match}”. Say what you’re doing about it.',
  },
  {
    match: '@we take (security|privacy|safety|quality|feedback|service) [@very] seriously',
    swap: 'here is how {1} protect it: …',
  },
  {match: 'everything in our power', swap: 'everything we can', repair: 'safe', severity: 'suggestion'},
  {match: 'everything in my power', swap: 'everything I can', repair: 'safe', severity: 'suggestion'},
  {match: 'all in our power', swap: 'all we can', repair: 'safe', severity: 'suggestion'},
  {match: '[our] (utmost|level best) to', swap: 'our best to', severity: 'suggestion'},
  {
    match: 'to the best of our (ability|abilities|knowledge and ability)',
    swap: 'as well as we can',
    repair: 'safe',
    severity: 'suggestion',
  },
  {match: '@we @will make every effort to', swap: '{1} {2} do all {1} can to', repair: 'safe', severity: 'suggestion'},
  {match: 'make every effort to', swap: 'do everything possible to', severity: 'suggestion'},
  {match: 'making every effort to', swap: 'doing everything possible to', severity: 'suggestion'},
  {match: 'leave no stone unturned', swap: 'check everything', repair: 'safe'},
  {match: 'leaving no stone unturned', swap: 'checking everything', repair: 'safe'},
  {match: '@we *2 go the extra mile', swap: '{1} do more'},
  {match: '@we *2 go above and beyond', swap: '{1} do more'},
  {match: 'spare no effort', swap: 'try everything', repair: 'safe'},

  {match: 'is our [top|number one|utmost|highest|main|first] priority', swap: 'comes first', repair: 'safe'},
  {match: 'are our (top|number one|utmost|highest|main|first) priority', swap: 'come first', repair: 'safe'},
  {match: 'with [the|our] utmost (care|attention|sincerity|seriousness)', swap: 'carefully', severity: 'suggestion'},

  // Busy
  {match: 'working tirelessly', swap: 'working', repair: 'safe'},
  {match: 'tirelessly working', swap: 'working', repair: 'safe'},
  {
    match: 'working (day and night|round the clock|around the clock)',
    swap: 'working',
    repair: 'safe',
    severity: 'suggestion',
  },
  {
    match: 'working [@very] hard to (resolve|rectify|solve|address) (this|it|the *1 (issue|problem|matter|situation))',
    message: 'Anyone can say “{match}”. Say what is being done, and when you write again.',
    unlessNear: ['by @number', 'by @weekday', 'today', 'tonight', 'tomorrow', 'because'],
  },
  {
    match: 'working [@very] hard to',
    swap: 'working to',
    repair: 'safe',
    severity: 'suggestion',
    unless: 'hard to (resolve|rectify|solve|address) (this|it|the *1 (issue|problem|matter|situation))',
  },
  {match: 'working [@very] hard on', swap: 'working on', repair: 'safe', severity: 'suggestion'},
  {match: 'working *2 behind the scenes', swap: 'at work on it', severity: 'suggestion'},
  {
    match:
      '@we are (constantly|continually|continuously|always) (looking|working|trying|striving|aiming|seeking) to (improve|get better|do better) $,',
    swap: 'I’ve passed this to …',
  },
  {
    match:
      '@we are (constantly|continually|continuously|always) (looking|working|trying|striving|aiming|seeking) to (improve|enhance|better)',
    swap: '{1} want to improve',
  },
  {
    match:
      '@we are (constantly|continually|continuously|always) (looking|working|trying|striving|aiming|seeking) to make',
    swap: '{1} want to make',
  },
  {
    match: '@we are (constantly|continually|continuously|always) looking for ways to improve',
    swap: '{1} want to improve',
  },
  {
    match: [
      '@we are (constantly|continually|continuously|always) (working|striving) (towards|toward)',
      '@we are (constantly|continually|continuously|always) (working|striving) on (improving|making|enhancing|bettering|upgrading|perfecting|fine tuning|refining)',
    ],
    message: 'Worn-out: “{match}”. Say what you are changing, and by when.',
  },
  {
    match: '@we are (constantly|continually|continuously|always) (working|striving) on',
    swap: '{1} are working on',
    severity: 'suggestion',
  },
  {
    match: [
      '@we [firmly|truly|strongly|always] believe in (constant|continuous|continual) (improvement|improvements|growth)',
      'is what @we [always|constantly|continually] strive for',
      '@we treat *2 (feedback|complaint|complaints|concern|concerns|request|requests) with [the] utmost (care|importance|priority|seriousness|attention)',
    ],
    message: 'Worn-out: “{match}”. Say what you have done with it, or leave it out.',
  },
  {
    match:
      '@we are [currently] experiencing *2 (high|higher|heavy|increased|unprecedented|exceptional) *3 (volume|volumes|demand)',
    swap: 'we’re busier than usual',
    repair: 'safe',
    unless: 'that @we are',
  },
  {match: ['working diligently', 'diligently working'], swap: 'working', repair: 'safe', severity: 'suggestion'},
  {
    match: [
      '(due to|because of|owing to|given|as a result of|in view of|on account of) [@the|our|an] *2 (high|higher|heavy|heavier|increased|unprecedented|exceptional|large|larger|overwhelming|extraordinary|unexpected|unusual|huge) *1 (volume|volumes|number|numbers|influx|amount|level|levels) of *2 (contact|contacts|emails|mails|calls|messages|enquiries|inquiries|requests|tickets|queries|customers|correspondence|applications|cases|claims)',
      '(due to|because of|owing to|given|as a result of) [@the|our|an] *3 (call|email|ticket|contact|message|request|support|enquiry|inquiry|query) (volume|volumes)',
      '@we *2 receiving [an|a] *2 (high|higher|heavy|increased|unprecedented|exceptional|large|overwhelming|unusually high) *2 (volume|volumes|number|influx|amount) of *2 (contact|contacts|emails|mails|calls|messages|enquiries|inquiries|requests|tickets|queries)',
      '(higher|longer|heavier) than (usual|normal|average|expected) (call|contact|ticket|email|wait|response|message) (volume|volumes|times)',
    ],
    unless: '@we are [currently] experiencing',
    message: 'Read in every queue: “{match}”. Say how long the answer will take.',
  },

  {
    match: [
      '(working|work|worked) [@very] (relentlessly|non stop|nonstop|24 7|all hours|night and day|day and night|round the clock|around the clock|through the night) *1 (to|on|for|trying|so)',
      '(working|work|worked) [@very] (round the clock|around the clock|night and day|day and night|relentlessly) $,',
      '(relentlessly|diligently) working',
      '(team|teams|staff|specialists|engineers|developers|experts|technicians|crew|crews|colleagues) (is|are) *1 working (diligently|ceaselessly|tirelessly|relentlessly)',
      '(take|takes|taking|treat|treats|treating|handle|handles) *4 with [the] (utmost|greatest|highest|extreme) (seriousness|importance|urgency)',
    ],
    message: 'Anyone can say “{match}”. Say what is being done, and when you write again.',
    unless: ['(nurse|doctor|pump|alarm|line|desk|phone) *2 (working|work) (round|around) the clock'],
    unlessNear: ['by @number', 'by @weekday', 'within @number', 'by (noon|tonight|midnight|tomorrow)'],
  },
]
