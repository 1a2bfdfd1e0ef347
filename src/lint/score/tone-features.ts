/** What moves a reply on the tone spectrum. */
export interface ToneFeature {
  /** Points each time it is found; below 0 towards curt, above 0 towards effusive. */
  readonly points: number
  /** The most times that it counts. */
  readonly most: number
  /** Whether it weighs by how much of the reply it is: `densityOf` times its points. */
  readonly dense?: true
  readonly about: string
}

/**
 * How much more, or less, a dense feature weighs in a reply of so many words: three exclamation marks are the whole
 * of a short one. From ½ to 1½.
 */
export const densityOf = (words: number): number => Math.max(0.5, Math.min(1.5, 75 / Math.max(1, words)))

/** Where a reply stands that has none of the features. */
export const startingTone = -45

/**
 * All features. The first ones together bring a reply from cool to warm, and no further; the next carry it beyond; the
 * last bring it back. `docs/score.md` shows this table, and a test holds the two together.
 */
export const toneFeatures = {
  greeting: {points: 8, most: 1, about: 'greets the customer'},
  name: {points: 8, most: 1, about: 'calls the customer by name, or has a placeholder for it'},
  thanks: {points: 6, most: 1, about: 'thanks'},
  empathy: {points: 8, most: 1, about: 'is sorry, or says what it must be like'},
  help: {points: 6, most: 1, about: 'offers more help'},
  gladness: {points: 5, most: 2, about: '“happy to”, “I hope”, “enjoy”, “have a good day”'},
  I: {points: 6, most: 1, about: 'a person speaks: I, me, my'},
  you: {points: 4, most: 1, about: 'speaks to somebody: you, your'},
  contractions: {points: 2, most: 3, about: '“I’m”, “don’t”, “we’ll”'},
  'sign-off': {points: 4, most: 1, about: 'a name under the reply'},
  exclamations: {points: 5, most: 5, dense: true, about: 'sentences that end in “!”'},
  emoji: {points: 10, most: 3, dense: true, about: 'emoji and smileys'},
  superlatives: {points: 8, most: 5, dense: true, about: '“amazing”, “absolutely love”, “a million thanks”'},
  stretching: {points: 8, most: 2, dense: true, about: '“sooo”, “!!”'},
  endearments: {points: 12, most: 2, about: '“my dear”, “honey”, “hugs”'},
  clipped: {
    points: -10,
    most: 3,
    dense: true,
    about: 'clipped sentences of up to three words: “Noted.”, “Anything else?”',
  },
  brevity: {points: -8, most: 1, about: 'under twelve words in all'},
  orders: {points: -6, most: 3, about: '“you must”, “you need to”'},
  officialese: {points: -6, most: 3, about: '“please be advised”, “as per”, “Dear Customer”'},
  refusals: {
    points: -12,
    most: 2,
    dense: true,
    about: 'a no without a reason, another way, a step, an offer or a kind word beside it',
  },
  'long-forms': {points: -2, most: 3, about: '“I am”, “do not”, “we will”'},
} as const satisfies Readonly<Record<string, ToneFeature>>

export type ToneFeatureName = keyof typeof toneFeatures
