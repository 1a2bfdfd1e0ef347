import type {Draft} from '../../document/draft.ts'
import type {Rule} from '../../rule/index.ts'
import type {Problem} from '../problem.ts'
import {type Band, distanceFrom} from './bands.ts'
import {type Category, categories, categoryOf} from './categories.ts'
import {scoreFor, weights} from './points.ts'
import {createToneReader, type Tone, toneOf} from './tone.ts'

/** A score with the problems that explain it. */
export interface Score {
  /** From 0 to 100; 100 when there are no problems. */
  readonly score: number
  /** What the problems weigh together. */
  readonly points: number
  readonly problems: readonly Problem[]
}

/** What a draft's tone and problems come to. */
export interface DraftScore extends Score {
  /** How many words of the agent's own it has. */
  readonly words: number
  readonly tone: Tone
  readonly categories: Readonly<Record<Category, Score>>
}

/** Scores drafts; keeps nothing of them. */
export interface Scorer {
  /**
   * @param draft With its whole context.
   * @param problems What a linter says about it.
   * @param rules All rules of that linter.
   */
  score(draft: Draft, problems: readonly Problem[], rules: readonly Rule[]): DraftScore
}

export function createScorer(): Scorer {
  const reader = createToneReader()
  const known = new WeakMap<readonly Rule[], ReadonlyMap<string, Category>>()
  const categoriesFor = (rules: readonly Rule[]) => {
    const map = known.get(rules) ?? new Map(rules.map((rule) => [rule.id, categoryOf(rule)]))
    known.set(rules, map)
    return map
  }
  return {
    score(draft, problems, rules) {
      const document = reader.read(draft)
      return {tone: toneOf(document), ...scoresOf(problems, document.words.length, categoriesFor(rules))}
    },
  }
}

/** The scores of a draft of so many words, by the categories of its problems' rules. */
export function scoresOf(
  problems: readonly Problem[],
  words: number,
  categoryOfRule: ReadonlyMap<string, Category>,
): Omit<DraftScore, 'tone'> {
  const scored = (own: readonly Problem[]): Score => {
    const points = own.reduce((sum, {severity}) => sum + weights[severity], 0)
    return {score: scoreFor(points, words), points, problems: own}
  }
  const byCategory = categories.map((category) => {
    const own = problems.filter(({rule}) => categoryOfRule.get(rule) === category)
    return [category, scored(own)] as const
  })
  return {...scored(problems), words, categories: Object.fromEntries(byCategory) as Record<Category, Score>}
}

/** What a library comes to: means of its drafts, each draft counting alike, rounded. */
export interface LibraryScore {
  readonly drafts: number
  readonly words: number
  readonly score: number
  readonly categories: Readonly<Record<Category, number>>
  readonly tone: number
  /** How many drafts stand in the band that is wanted, and on either side of it. */
  readonly inBand: number
  readonly cooler: number
  readonly livelier: number
}

/** Sums up drafts, or undefined when there are none. */
export function libraryScore(drafts: readonly DraftScore[], band: Band): LibraryScore | undefined {
  if (drafts.length === 0) return undefined
  const mean = (number: (draft: DraftScore) => number) =>
    Math.round(drafts.reduce((sum, draft) => sum + number(draft), 0) / drafts.length)
  const sides = drafts.map(({tone}) => Math.sign(distanceFrom(band, tone.value)))
  const beside = (side: number) => sides.filter((each) => each === side).length
  return {
    drafts: drafts.length,
    words: drafts.reduce((sum, {words}) => sum + words, 0),
    score: mean(({score}) => score),
    categories: Object.fromEntries(
      categories.map((category) => [category, mean((draft) => draft.categories[category].score)]),
    ) as Record<Category, number>,
    tone: mean(({tone}) => tone.value),
    inBand: beside(0),
    cooler: beside(-1),
    livelier: beside(1),
  }
}

/** Worst first: by the score, then by how far the tone is from the band; those alike stay in their order. */
export const worstFirst =
  (band: Band) =>
  (a: DraftScore, b: DraftScore): number =>
    a.score - b.score || Math.abs(distanceFrom(band, b.tone.value)) - Math.abs(distanceFrom(band, a.tone.value))
