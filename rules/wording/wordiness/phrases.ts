import type {PhraseEntry} from '../../../src/rule/index.ts'

const plain = (match: string | readonly string[], swap: string): PhraseEntry => ({match, swap, repair: 'safe'})
const offer = (match: string | readonly string[], ...swap: readonly string[]): PhraseEntry => ({
  match,
  swap,
  repair: 'review',
})

/** Wordy phrases that write-good knows and a support reply can do without, each with its plain equal. */
export const wordyPhrases: readonly PhraseEntry[] = [
  plain('in order to', 'to'),
  plain(
    [
      'due to the fact that',
      'because of the fact that',
      'owing to the fact that',
      'in light of the fact that',
      'by virtue of the fact that',
    ],
    'because',
  ),
  plain('in the event that', 'if'),
  plain('if and when', 'when'),
  plain('until such time as', 'until'),
  plain('prior to', 'before'),
  plain('previous to', 'before'),
  plain('at the present time', 'now'),
  plain('for the purpose of', 'for'),
  plain('for the duration of', 'during'),
  plain(['during the course of', 'in the course of'], 'during'),
  plain('in lieu of', 'instead of'),
  plain('in excess of', 'more than'),
  plain('with the exception of', 'except'),
  plain('each and every', 'every'),
  plain('various different', 'various'),
  plain('in close proximity to', 'close to'),
  plain('pertaining to', 'about'),
  plain('by means of', 'by'),
  plain('a myriad of', 'many'),
  plain('should you wish to', 'if you want to'),
  offer('in accordance with', 'following'),
  offer('refer back to', 'see'),
  {match: 'at this time', swap: 'right now', unless: '(was|were|had|did) *8 at this time'},
  offer('in the near future', 'soon'),
  offer('in a timely manner', 'in good time'),
  offer('in an effort to', 'to'),
  offer('in regard to', 'about'),
  offer('make an effort', 'try'),
  offer('for all intents and purposes', 'in practice'),
  offer('as a matter of fact', 'in fact'),
  offer('first and foremost', 'first'),
  offer(['utilize', 'utilise'], 'use'),
  offer('utilization', 'use'),
  offer('commence', 'start', 'begin'),
  offer('terminate', 'end'),
  offer('endeavor', 'try'),
  offer('ascertain', 'find out'),
  offer('expedite', 'speed up'),
  offer('facilitate', 'help with'),
  offer('procure', 'get'),
  offer('necessitate', 'need'),
  offer('aforementioned', 'this'),
  offer('notwithstanding', 'despite'),
  offer('remuneration', 'payment'),
  offer('numerous', 'many'),
  {match: 'subsequent', swap: 'later', unless: 'subsequent (to|bill|invoice|month|statement|order|day|year)'},
  offer('discontinue', 'stop'),
  offer('elucidate', 'explain'),
  offer('transmit', 'send'),
]

const heavy = (match: string | readonly string[], swap: string): PhraseEntry => ({
  match,
  swap,
  repair: 'review',
  severity: 'warning',
})

/** Officialese that nobody says aloud, whether write-good knows it or not. */
export const officialese: readonly PhraseEntry[] = [
  heavy('at this [particular|present|current|given] (point|moment|juncture|stage) in time', 'now'),
  heavy('at (that|the present|the current) (point|moment|juncture) in time', 'then'),
  heavy('(on|in) account of the fact that', 'because'),
  heavy('(despite|in spite of|notwithstanding) the fact that', 'although'),
  heavy('in the (eventuality|eventuality of|event of you|unlikely event that)', 'if'),
  heavy('for the (simple|sole) reason that', 'because'),
  heavy('subsequent to (the|your|our)', 'after'),
  heavy('in the absence of (a|any|the|your)', 'without'),
  heavy(
    '(by way of|via the completion of|through the completion of|by the completion of|upon completion of) (a|the|form|our|said)',
    'by filling in',
  ),
  {
    match: [
      'required to be (effected|made|done|completed|submitted|carried out|undertaken|provided|furnished)',
      '(effect|effecting|effected) (a|an|any|the|this|said|your) *1 (payment|change|amendment|cancellation|refund|transfer|modification|alteration)',
      '(make|making) an application for the',
      'the provision of (a|an|the|your|further|additional) *1 (proof|evidence|documents|documentation|information)',
      'documentary evidence (of|to)',
      '(undertake|undertaking|carry out|carrying out|conduct) (a|an) (review|investigation|examination|assessment|verification) (of|into) (the|your)',
    ],
    message: '“{match}” is officialese: say who does what, in plain verbs.',
    severity: 'suggestion',
  },
  {
    match: [
      'is required to be (effected|done|carried out|undertaken) *3 (by|via|through)',
      '(shall|must|is to|are to|should) be (effected|undertaken|actioned) (by|via|through|by means of)',
    ],
    message: '“{match}” is officialese: say who does what, in plain verbs.',
    severity: 'warning',
  },
]
