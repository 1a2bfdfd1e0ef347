import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Apologies so worn that nobody hears one: they name no trouble, and nobody owns it. */

const nameTheTrouble = 'An apology read too often to be heard: “{match}”. Name what went wrong: {suggestion}.'

/** “… any inconvenience this may have caused you” */
const inconvenience =
  '[@the|any|all the] inconvenience~ [caused [you|to you]|@this [@modal|has] [have|be] cause~ [you]|you [have|may have] (face~|experience~)|you are (facing|having|experiencing)]'

/** What apologies are made of in letters. */
const adjectives =
  '(sincere|sincerest|deepest|deep|heartfelt|humble|humblest|profound|profuse|unreserved|utmost|warmest|wholehearted|fullest|genuine|heartiest|most sincere|most heartfelt|most humble|most profound|very sincere)'
const whatever = '(any|the|all|whatever|all the|any and all|all of the|every)'
const suffered =
  '(caused|faced|created|experienced|suffered|that *2 (caused|cause|causing)|which *3 (caused|cause)|@this *3 (caused|cause)|you *4 (suffered|experienced|faced|had|endured|put to)|@we *3 (caused|cause))'

/** Words after which the trouble itself follows: “… caused by the late van”. */
const becauseOf = '(the|any|this|all the) inconvenience~ ((caused|created) [to you] (by|due to)|due to|because of)'

export const apologies: readonly PhraseEntry[] = [
  // An apology for “the inconvenience”
  {match: `we *1 apologi(s|z)e [@very] for ${inconvenience}`, swap: 'we’re sorry about …', message: nameTheTrouble},
  {match: `I *1 apologi(s|z)e [@very] for ${inconvenience}`, swap: 'I’m sorry about …', message: nameTheTrouble},
  {
    match: `we (want to|would like to|must) apologi(s|z)e for ${inconvenience}`,
    swap: 'we’re sorry about …',
    message: nameTheTrouble,
  },
  {
    match: `I (want to|would like to|must) apologi(s|z)e for ${inconvenience}`,
    swap: 'I’m sorry about …',
    message: nameTheTrouble,
  },
  {match: `apologi(s|z)e [@very] for ${inconvenience}`, swap: 'say sorry for …', message: nameTheTrouble},
  {match: `apologi(s|z)ing for ${inconvenience}`, swap: 'saying sorry for …', message: nameTheTrouble},
  {
    match: `we [are] [@very] sorry [again] (for|about) ${inconvenience}`,
    swap: 'we’re sorry about …',
    message: nameTheTrouble,
  },
  {
    match: `I [am] [@very] sorry [again] (for|about) ${inconvenience}`,
    swap: 'I’m sorry about …',
    message: nameTheTrouble,
  },
  {match: `[@very] sorry [again] (for|about) ${inconvenience}`, swap: 'sorry about …', message: nameTheTrouble},
  {match: `sorry to (hear|learn|read) (about|of) ${inconvenience}`, swap: 'sorry about …', message: nameTheTrouble},
  {
    match: `[our|my] [sincere|sincerest] apologies for ${inconvenience}`,
    swap: 'sorry about …',
    message: nameTheTrouble,
  },
  {
    match: `please accept our [sincere|sincerest] (apology|apologies) for ${inconvenience}`,
    swap: 'we’re sorry about …',
    message: nameTheTrouble,
  },
  {
    match: `please accept my [sincere|sincerest] (apology|apologies) for ${inconvenience}`,
    swap: 'I’m sorry about …',
    message: nameTheTrouble,
  },
  {match: `we [@very] regret [for] ${inconvenience}`, swap: 'we’re sorry about …', message: nameTheTrouble},
  {match: `I [@very] regret [for] ${inconvenience}`, swap: 'I’m sorry about …', message: nameTheTrouble},
  {match: `[@very] regret [for] ${inconvenience}`, swap: 'sorry about …', message: nameTheTrouble},
  {
    match:
      '[all|the|any] inconvenience~ [caused|occasioned|experienced|suffered|sustained|arising|incurred|thereby caused] [is|are] [@very] regretted',
    swap: 'I’m sorry about …',
    message: nameTheTrouble,
  },
  {match: `(excuse|pardon|forgive) us for ${inconvenience}`, swap: 'forgive us for …', message: nameTheTrouble},
  {match: `(excuse|pardon) ${inconvenience}`, swap: 'forgive us for …', message: nameTheTrouble},
  {
    match: '(the|any|this) inconvenience~ (caused|@this [@modal|has] [have] cause~) [you|to you]',
    swap: 'the trouble',
    severity: 'suggestion',
  },

  {
    match: 'we *1 apologi(s|z)e for any *3 (or|and) inconvenience~',
    swap: 'we’re sorry about …',
    message: nameTheTrouble,
  },
  {
    match: 'I *1 apologi(s|z)e for any *3 (or|and) inconvenience~',
    swap: 'I’m sorry about …',
    message: nameTheTrouble,
  },
  {match: '(sorry|apologies) for any *3 (or|and) inconvenience~', swap: 'sorry about …', message: nameTheTrouble},
  {
    match: ['sorry to have inconvenienced you', 'sorry you *2 inconvenienced', 'sorry that you *2 inconvenienced'],
    swap: 'sorry about …',
    message: nameTheTrouble,
  },
  // … with the trouble named after it: only the worn words go
  {match: `we *1 apologi(s|z)e [@very] for ${becauseOf}`, swap: 'we’re sorry about', repair: 'safe'},
  {match: `I *1 apologi(s|z)e [@very] for ${becauseOf}`, swap: 'I’m sorry about', repair: 'safe'},
  {match: `we are [@very] sorry for ${becauseOf}`, swap: 'we’re sorry about', repair: 'safe'},
  {match: `I am [@very] sorry for ${becauseOf}`, swap: 'I’m sorry about', repair: 'safe'},
  {match: `[@very] sorry for ${becauseOf}`, swap: 'sorry about', repair: 'safe'},
  {match: `[our|my] [sincere] apologies for ${becauseOf}`, swap: 'sorry about', repair: 'safe'},
  {match: `we [@very] regret ${becauseOf}`, swap: 'we’re sorry about', repair: 'safe'},

  // Regret
  {match: 'we [@very] regret to (inform|advise|tell|notify) you that', swap: 'we’re sorry to say that', repair: 'safe'},
  {match: 'we [@very] regret to (inform|advise|tell|notify) you', swap: 'we’re sorry to tell you', repair: 'safe'},
  {match: 'I [@very] regret to (inform|advise|tell|notify) you that', swap: 'I’m sorry to say that', repair: 'safe'},
  {match: 'I [@very] regret to (inform|advise|tell|notify) you', swap: 'I’m sorry to tell you', repair: 'safe'},
  {match: '^ regret to (inform|advise|tell|notify) you [that]', swap: 'sorry to tell you that'},
  {match: 'regret to (inform|advise|tell|notify) you', swap: 'have to tell you'},
  {
    match: 'it is with [@very|deep|great|much|the deepest] regret that *6 (inform|tell|advise|notify) you [that]',
    swap: 'I’m sorry to say that',
  },
  {match: 'we [@very] regret (the|this|any) hassle [caused]', swap: 'we’re sorry about the hassle', repair: 'safe'},
  {
    match: 'regret (the|this|any) hassle [experience] [caused]',
    swap: 'sorry about the hassle',
    unless: '(we|I) *1 regret',
  },
  {match: 'regret (the|this|any) delay [caused]', swap: 'sorry about the delay', unless: '(we|I) *1 regret'},
  {match: 'we [@very] regret (the|this|any) delay [caused]', swap: 'we’re sorry about the delay', repair: 'safe'},
  {
    match: 'we [@very] regret (the|this|any) (trouble|difficulty|difficulties) [caused]',
    swap: 'we’re sorry about the trouble',
    repair: 'safe',
  },
  {match: '(deeply|sincerely|profoundly) regret', severity: 'suggestion', swap: 'am sorry about'},

  // Apologies by the yard
  {
    match: '[please] accept our [sincere|sincerest|deepest|heartfelt|humble|humblest|profound] (apology|apologies)',
    swap: 'we’re sorry',
  },
  {
    match: '[please] accept my [sincere|sincerest|deepest|heartfelt|humble|humblest|profound] (apology|apologies)',
    swap: 'I’m sorry',
  },
  {
    match: '^ our (sincerest|deepest|heartfelt|humblest|profound) apologies',
    swap: 'we’re very sorry',
    severity: 'suggestion',
  },
  {
    match: '^ my (sincerest|deepest|heartfelt|humblest|profound) apologies',
    swap: 'I’m very sorry',
    severity: 'suggestion',
  },
  {match: '@we tender [our|my] [sincere] (apology|apologies)', swap: 'I’m sorry'},
  {
    match: 'it was never our intention [to (cause|let|upset) *3 you]',
    swap: 'that’s not how it should have gone',
    severity: 'suggestion',
  },
  {match: 'an isolated (incident|case)', swap: 'a mistake on our side', severity: 'suggestion'},
  {
    match: '(this|the) unfortunate (incident|experience|situation)',
    swap: ['what happened', 'our mistake'],
    severity: 'suggestion',
  },
  {match: 'sorry to (inform|advise|notify) you', swap: 'sorry to tell you', repair: 'safe', severity: 'suggestion'},

  // … tacked on to another apology
  {
    match: [
      '@sorry *6 (and|or|plus) [for] (any|all|the|all the|whatever) *2 inconvenience~ [caused]',
      '@sorry [again|once again] for (all|all of) (this|that) inconvenience~',
      'hope (this|that|it) (has not|did not|does not|will not|is not) *2 cause~ [you] [any|much|too much|a lot of] inconvenience~',
    ],
    message: 'An apology read too often to be heard: “{match}”. Name what went wrong.',
    unless: ['inconvenience~ of', '(sorry|apologies) for any *3 (or|and) inconvenience~'],
  },
  {
    match: [
      '@we (extend|offer|convey|express) [@you] @our [most] [sincere|sincerest|deepest|heartfelt|humble|profound|warmest] (apology|apologies|regrets)',
      '(want|wish|would like) to (extend|offer|convey|express) @our [most] [sincere|sincerest|deepest|heartfelt|humble|profound] (apology|apologies|regrets)',
      '@sorry from the bottom of @our (heart|hearts)',
    ],
    message: 'An apology by the yard: “{match}”. Say “I’m sorry” and name what went wrong.',
  },

  // … with any other adjective, and on everybody’s behalf
  {
    match:
      'accept our (most|very|full|unreserved|profuse|utmost|warmest|wholehearted|deep|genuine) *2 (apology|apologies)',
    swap: 'we’re sorry',
  },
  {
    match:
      'accept my (most|very|full|unreserved|profuse|utmost|warmest|wholehearted|deep|genuine) *2 (apology|apologies)',
    swap: 'I’m sorry',
  },
  {
    match: [
      `[please|kindly|do] accept @our *2 (apology|apologies) *2 on behalf of *4 (team|company|staff|hotel|shop|school|society|crew|firm|everyone|everybody|all)`,
      `${adjectives} (apology|apologies) [once again|again|also] (on behalf of|from) (the|our|all|everyone|everybody)`,
      `(extend|offer|convey|express|tender|send|present) [to] [you] @our *1 ${adjectives} *1 (apology|apologies|regret|regrets)`,
      `(extend|convey|tender|present) [to] [you] @our *3 (apology|apologies|regrets)`,
      `@our ${adjectives} (apology|apologies) for ${whatever} *2 inconvenience~`,
    ],
    message: 'An apology by the yard: “{match}”. Say “I’m sorry” and name what went wrong.',
  },
  {
    match: [
      `@sorry [again|once again|also] (for|about) ${whatever} *2 inconvenience~ ${suffered}`,
      `@sorry [again|once again|also] (for|about) ${whatever} *2 inconvenience~ $,`,
      `@sorry [@very|again|once again|also] (for|about) ${whatever} *1 (disruption|bother|hassle) ${suffered}`,
      `@we *2 (regret|lament) ${whatever} *2 inconvenience~`,
      `@we *2 (regret|lament) ${whatever} *2 (disruption|upset|distress|discomfort) ${suffered}`,
      'hope *2 (has not|did not|does not|will not|is not) *2 cause~ [you] (undue|great|further|major|serious) *1 inconvenience~',
      '(inconvenience|inconveniences) (caused|created|faced|experienced|suffered) (is|are|was|were) *2 (regretted|inexcusable)',
    ],
    message: nameTheTrouble.replace(': {suggestion}', ''),
    unless: 'inconvenience~ (of|fee)',
  },
]
