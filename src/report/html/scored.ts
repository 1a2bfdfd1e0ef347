import {type Category, categories, categoryOf} from '../../lint/score/categories.ts'
import {scoresOf} from '../../lint/score/score.ts'
import type {Rule, Severity} from '../../rule/index.ts'
import type {DraftReport} from '../report.ts'
import {nameOf} from '../whereabouts.ts'

/** A draft as the page lists it. */
export interface ScoredReport {
  readonly name: string
  /** What leads to its problems on the page. */
  readonly anchor: string
  readonly words: number
  /** From 0 to 100. */
  readonly score: number
  readonly categories: Readonly<Record<Category, CategoryCount>>
  readonly problems: Readonly<Record<Severity, number>>
}

/** A category's score, and how many problems it has. */
export interface CategoryCount {
  readonly score: number
  readonly problems: Readonly<Record<Severity, number>>
}

export const severities = ['error', 'warning', 'suggestion'] as const satisfies readonly Severity[]

/** Scores a draft by its problems and its words; rules that are not known count as wording. */
export function scoreReport(
  report: DraftReport,
  anchor: string,
  findRule: (id: string) => Rule | undefined,
): ScoredReport {
  const {problems, text} = report
  const words = report.words ?? wordsOf(text)
  const categoryOfRule = new Map(
    problems.map(({rule}) => [rule, categoryOf(findRule(rule) ?? {id: rule, group: 'team'})] as const),
  )
  const {score, categories: byCategory} = scoresOf(problems, words, categoryOfRule)
  const counted = categories.map((category) => {
    const {score: own, problems: found} = byCategory[category]
    return [category, {score: own, problems: countOf(found)}] as const
  })
  return {
    name: nameOf(report),
    anchor,
    words,
    score,
    categories: Object.fromEntries(counted) as ScoredReport['categories'],
    problems: countOf(problems),
  }
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0

function countOf(problems: readonly {readonly severity: Severity}[]): Record<Severity, number> {
  const count = {error: 0, warning: 0, suggestion: 0}
  for (const {severity} of problems) count[severity] += 1
  return count
}

/** All problems of a count. */
export const total = (problems: Readonly<Record<Severity, number>>): number =>
  severities.reduce((sum, severity) => sum + problems[severity], 0)

/** Worst first; those alike by the number of their problems, then in their order. */
export const worstFirst = (a: ScoredReport, b: ScoredReport): number =>
  a.score - b.score || total(b.problems) - total(a.problems)

/** What a library comes to: each draft counts alike. */
export interface LibrarySummary {
  readonly drafts: number
  readonly faulty: number
  readonly score: number
  readonly problems: Readonly<Record<Severity, number>>
  readonly categories: Readonly<Record<Category, CategoryCount>>
}

/** Sums up drafts, or undefined when there are none. */
export function summaryOf(drafts: readonly ScoredReport[]): LibrarySummary | undefined {
  if (drafts.length === 0) return undefined
  const mean = (score: (draft: ScoredReport) => number) =>
    Math.round(drafts.reduce((sum, draft) => sum + score(draft), 0) / drafts.length)
  const byCategory = categories.map((category) => {
    const problems = sumOf(drafts.map((draft) => draft.categories[category].problems))
    return [category, {score: mean((draft) => draft.categories[category].score), problems}] as const
  })
  return {
    drafts: drafts.length,
    faulty: drafts.filter(({problems}) => total(problems) > 0).length,
    score: mean(({score}) => score),
    problems: sumOf(drafts.map(({problems}) => problems)),
    categories: Object.fromEntries(byCategory) as LibrarySummary['categories'],
  }
}

function sumOf(counts: readonly Readonly<Record<Severity, number>>[]): Record<Severity, number> {
  const sum = {error: 0, warning: 0, suggestion: 0}
  for (const count of counts) for (const severity of severities) sum[severity] += count[severity]
  return sum
}
