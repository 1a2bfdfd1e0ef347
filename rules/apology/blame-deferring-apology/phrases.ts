import type {PhraseEntry} from '../../../src/rule/index.ts'

/**
 * What comes after “sorry”, “I apologize” or “we regret”, by whose fault it makes the trouble. The rule looks for the apology in front of each,
 * so the patterns start after it.
 */

const moods =
  'upset|unhappy|disappointed|frustrated|dissatisfied|displeased|annoyed|angry|offended|happy|satisfied|pleased|' +
  'discontented|unsatisfied|bothered|irritated|confused|insulted|impressed'

/** The customer's feelings, as if those were the trouble. */
export const feelings: readonly PhraseEntry[] = [
  {
    match: [
      'you [still|really|may|might] (feel|felt|think|thought|believe|believed|perceive|perceived)',
      'you (are|were|have been) feeling',
      'you [still|may|might] (find|found|consider|considered) (the|this|that|it|our|us|these|those|my)',
      'you [may|might] (see|saw) (it|this|things) (that|this|so)',
      'you (took|take) (it|this|that|offense|offence|exception)',
      `you (are|were) [@very|not|left|still|less than|feeling] (${moods})`,
      `you (have been|remain|got|became|may be) [@very|not|left|still] (${moods})`,
      'you (do|did|have) not (feel|felt|find|found|enjoy|enjoyed|appreciate|agree|think|believe)',
      '(this|that|it) is (how|what|the way) you (feel|felt|think|see it|see things)',
      '(how|what|the way) you (feel|felt)',
      '(this|that|it) (made|makes|has made) you feel',
      `(for|about|that) *3 (make|makes|made|making|left|leaves|leaving) you [to] [feel|feeling] [@very] (${moods})`,
      '(how|the way) (this|that|it|things) (has|have) (left|made) you [feel|feeling]',
      '(of|for) your [@very] (dissatisfaction|upset|distress|unhappiness|discontent)',
      '[for|about] your [@very|obvious|evident] (frustration|frustrations|disappointment|dissatisfaction)',
      'for the (disappointment|dissatisfaction)',
      '[for|about] your [@very|obvious|evident] (unhappiness|displeasure|annoyance|anger|feelings)',
    ],
    message:
      'This is sorry for a feeling, not for what happened: name what went wrong and what you are doing about it.',
  },
  {
    match: [
      'you (did|do) not (like|love)',
      '(it|this|we|our message|my message|my reply) (came|comes) (across|over) (as|that|this)',
    ],
    message: 'This is sorry for an impression: name what went wrong and what you are doing about it.',
    severity: 'suggestion',
  },

  {
    match: [
      'you [have|may have|still] (find|found|considered|consider) your *6 (disappointing|unsatisfactory|unpleasant|lacking|below par|not to|less than|frustrating|poor|uncomfortable|stressful|rude|unfair|unhelpful|upsetting|inconvenient|confusing|unacceptable|slow|dirty|cold|expensive|too)',
      'you [have|may have|still] (found|considered) (it|this|that|us|me) [@very|to be|too] *',
      'you (had|have|got|came away with|were given|were left with|came to) (a|an|the|that|this) *1 (impression|conclusion|feeling|view|opinion)',
      'you [were|had been|have been|may have been] (expected|expecting|hoping|hoped|anticipating) (for|more|better|something|a|an)',
      'you (took|take|have taken|misunderstood|misread|misinterpreted|misheard) (it|this|that|our|my|the|offence|offense|umbrage)',
      'you [have been|were|are|got|have] (left|made) *1 (feeling|to feel|unhappy|disappointed|upset|frustrated)',
      `you [are|were|have been|feel|felt] *1 (let down|${moods}|ignored|cheated|neglected|unheard|undervalued|badly treated|short changed|mistreated|unappreciated)`,
      '(this|that|it) (is|was|has been|should be|had to be) [how|not] *1 (your|the|a) *1 (experience|impression|opinion|case)',
      '(this|that) has been your (experience|impression)',
      '(it|this|that|the *1) (was not|is not|were not) [quite|exactly|really] (what|as|how|the way) *2 (you|your|were|had|hoped|expected)',
      '@we (could|can|did|were|was) not *1 (meet|match|live up to|fulfil|fulfill|satisfy|able to meet) [all] your (expectations|expectation|needs|hopes)',
      '@we (were|was|are|am) (unable to|not able to) (meet|match|live up to|fulfil|fulfill|satisfy) [all] your (expectations|expectation|needs|hopes)',
      'you had to go through (this|that|it|all this)',
    ],
    message:
      'This is sorry for a feeling, not for what happened: name what went wrong and what you are doing about it.',
  },
]

/** Trouble that could be anything. */
const vague =
  'problem|problems|issue|issues|trouble|troubles|difficulty|difficulties|challenge|challenges|' +
  'inconvenience|inconveniences|this|it|these|such'

const meeting = [
  'having',
  'facing',
  'experiencing',
  'encountering',
  'getting',
  'suffering',
  'undergoing',
  'dealing with',
  'going through',
  'running into',
  'struggling with',
]

/**
 * The customer as the one who has the problem, and nobody who caused it. The gap and what follows is the object of
 * the trouble.
 */
export const trouble: readonly PhraseEntry[] = [
  {
    match: [
      ...meeting.map((verb) => `you (are|have been) [still|currently|now|again] ${verb} *3 (${vague})`),
      'you (have|have had|had|faced) *3 (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)',
      'you (have faced|experienced) *3 (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)',
      'you have experienced *3 (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)',
      'you encountered *3 (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)',
      'you have encountered *3 (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)',
      'you (ran into|went through) *3 (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)',
      'you (face|experience) *3 (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)',
    ],
    message:
      'This leaves the trouble with the customer: be sorry about what happened, then say what you are doing about it.',
  },
]

/** The same, the other way round: “for the issues you are having”. */
const troubleFirst =
  '(for|about|regarding|of) (the|all the|these|those|your) *1 (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties)'

/** A bad experience, told so that nobody gave it. */
export const experience: readonly PhraseEntry[] = [
  {
    match: [
      ...meeting.map((verb) => `${troubleFirst} [that|which] you (are|were|have been) [still|currently] ${verb}`),
      `${troubleFirst} [that|which] you (have|had|have had|face|faced|experienced|encountered|met)`,
    ],
    message:
      'This leaves the trouble with the customer: be sorry about what happened, then say what you are doing about it.',
  },
  {
    match: [
      '@your *2 (experience|interaction|visit|stay|order|purchase) *5 (less than|anything less than|anything but)',
      '@your *2 (experience|interaction|visit|stay|order|purchase) *5 not what you',
      '(it|this) was not (to|up to) your (liking|taste|satisfaction|expectations)',
      'you (feel|felt) (the need|compelled|forced|obliged) to (leave|write|complain|contact)',
      'you (did not have|have not had|are not having|were not having) *3 (experience|time|service)',
      'you (have not been having|could not have) *3 (experience|time|service)',
      '(this|that|it) (is|was) the case',
      '(this|that|it) (is|was|has been) (@your|how you *2) (experience|opinion|view|impression|perception)',
      '(this|that|it) (is|was|has been) (@your|how you *2) understanding',
    ],
    message:
      'This is sorry for how things are, not for what went wrong: name the cause and what you are doing about it.',
  },
  {
    match: [
      '(your|the|this|our) *5 not [quite|fully|always] (meet|met|live up to|lived up to|match|matched|satisfy|satisfied|come up to|reach|been up to|up to) *2 (expectations|expectation|standards|hopes|satisfaction)',
      '(your|the|this|our) *5 (fell|fallen|falls) [so|far] (short of|below) [all] (your|the) *1 (expectations|expectation|hopes)',
    ],
    unlessNear:
      '(we|I) (did|sent|lost|broke|forgot|missed|failed|gave|let|made|caused|mixed|left|kept|charged|should have)',
    message:
      'This is sorry for how things are, not for what went wrong: name the cause and what you are doing about it.',
  },
  {
    match: [
      'you (had|have had|are having|were having|have|received|got) *4 (experience|encounter)',
      '(for|about|that) [@your|the|this|such a|such an|a|an] *3 experience',
      '(hear|note|see|know) *3 experience',
      'you (had|have had) (such a|a|such an) *2 (time|journey|day)',
    ],
    unlessNear: [
      '(we|I) (charged|sent|lost|broke|forgot|missed|failed|gave|let|made|caused|mixed|overcharged|damaged)',
    ],
    message: '“{match}” could stand in any reply: name what went wrong for this customer.',
    severity: 'suggestion',
  },
]

/** What “any” is put before to doubt it; “any inconvenience” is a cliche of its own. */
const doubted =
  'confusion|misunderstanding|misunderstandings|miscommunication|mix up|mix ups|trouble|troubles|' +
  'frustration|frustrations|disappointment|distress|upset|offense|offence|concern|concerns|worry|stress|' +
  'discomfort|annoyance|delay|delays|hassle|problem|problems|issue|issues|difficulty|difficulties|error|' +
  'errors|mistake|mistakes|disruption|hardship|ambiguity|anxiety|aggravation|bother|dissatisfaction|hurt|' +
  'negative'

/** A doubt whether there is anything to be sorry for. */
export const doubt: readonly PhraseEntry[] = [
  {
    match: '(for|about) any *3 experience',
    message: '“Any” doubts that it happened: name it, and say what you are doing about it.',
  },
  {
    match: ['(if|in case) *', 'should (you|this|it|we|there|the|my|our)'],
    message: '“If” doubts that it happened: say what you are sorry for, and what you are doing about it.',
  },
  {
    match: [
      `any [and all|such|possible|potential|undue|further|unnecessary|extra|additional|kind of|sort of] (${doubted})`,
      'any *2 (@you are|you have|you may|you might|you had|that you|this may|this might|it may)',
    ],
    unless: ['any (inconvenience|inconveniences)', 'any [further|more] (questions|help|assistance)'],
    message: '“Any” doubts that it happened: name it, and say what you are doing about it.',
  },
]

/** An apology that takes itself back. */
export const takenBack: readonly PhraseEntry[] = [
  {
    match: [
      'apologi(s|z)e, (but|however)',
      'apologies, (but|however)',
      'apologi(s|z)e [@very|for that|for this|for the *], but',
    ],
    message: '“But” takes the apology back: say what you are sorry for in a sentence of its own.',
  },

  {
    match: [
      '@sorry [@very|again|about that|for that|about this|for this|to say|to hear that] , but [the|our|we|you|these|this|it|that|there|as|I|those] (did|do|are|is|was|were|have|has|had|can|could|must|should|will|warned|told|terms|policy|rules|rule|policies|conditions|deadline|says|said|clearly|company|contract|agreement|price|prices|fee|system|decision)',
      '(regret|regrets) [that|this|it] , but (the|our|we|you|these|this|it|that|there)',
    ],
    unless: [
      '@sorry [@very], but (the|our|we|I|it) (is|are|have|do|can|could) *2 (sold|out of|fully|closed|booked|away|off|not open|yet|gone)',
      '@sorry *3, but (I|we) (have|am|are|can|will|could)',
      '@sorry *3, but we (are|were|have) [now|already|also] (sending|refunding|refunded|sent|fixed|found|moved|arranged|booked)',
    ],
    message: '“But” takes the apology back: say what you are sorry for in a sentence of its own.',
  },
]

/** Trouble without an owner or a next step; fine once it is acted on. */
export const unowned: readonly PhraseEntry[] = [
  {
    match: ['(for|about) (the|this|that|@your) (confusion|misunderstanding|miscommunication)'],
    message: 'Say what was unclear and what is right: “{match}” leaves it open whose confusion it was.',
    severity: 'suggestion',
  },
]
