import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Gratitude in other words than “thank you”. */
export const gratitude: readonly PhraseEntry[] = [
  {
    match: [
      '(thanks|thank|thankful|thnks|thanku|thankyou|thankx|thks|gratitude|grateful|gratefully|kudos|obliged)',
      '(appreciate|appreciates|appreciated|appreciation)',
      '(made|make|makes|making) (my|our|his|her|their|the team’s|somebody’s) *1 (day|week|morning|weekend|month|year)',
      '(made|make|makes|put) *4 smile [on]',
      '(means|meant|mean) (a lot|so much|the world|a great deal|a ton)',
      '(good|great|nice|excellent|brilliant|lovely|fantastic|super|wonderful) (catch|idea|suggestion|spot|thinking|report|point)',
      '(love|like|loved) (this|that|the|your) (idea|suggestion)',
      'what a *1 (report|idea|message|find)',
      'eagle eye',
      '(owe|owing) you',
      '(you are|you guys are) (the best|a star|a legend|awesome|amazing|a gem|too kind|very kind|so kind)',
      'how (kind|sweet|lovely) of you',
      'glad you (told|asked|wrote|said|flagged|mentioned|spotted)',
      '(cheers|ta) [for|mate|,]',
      '(sending|lots of|much|so much) (love|hearts)',
      '@we love (the|your|this|that) *1 (feedback|review|words)',
      '(glad|happy|delighted|thrilled|overjoyed|pleased) to *1 (hear|see|read|know|learn) (that|how|about|your)',
      '(love|loved) (you|u) too',
      '(valuable|valued|kind|lovely|wonderful|precious) (feedback|words|review|comment|comments|suggestion|suggestions|input)',
      '(I|we) loved (hearing|reading) (this|that|your|it|about|how)',
    ],
    unless: ['no thanks', '(would|will|shall) [be] [much|greatly|highly] (appreciate|appreciated|grateful|obliged)'],
  },
]
