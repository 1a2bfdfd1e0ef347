import type {Problem} from '../lint/problem.ts'
import type {Severity} from '../rule/index.ts'
import type {DraftReport} from './report.ts'

/** A number and its noun: `1 draft`, `2 drafts`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** What a run came to so far. */
export interface Totals {
  readonly drafts: number
  /** Drafts with problems. */
  readonly faulty: number
  /** Drafts that could not be read. */
  readonly unread: number
  readonly problems: Readonly<Record<Severity, number>>
  /** Problems that `--fix` would mend. */
  readonly fixable: number
  /** Problems that a fix has mended. */
  readonly fixed: number
  /** Problems that were left out because the baseline knows them. */
  readonly known: number
  /** Problems on lines that changed; undefined when nobody asked what changed. */
  readonly changed?: number | undefined
}

export const noTotals: Totals = {
  drafts: 0,
  faulty: 0,
  unread: 0,
  problems: {error: 0, warning: 0, suggestion: 0},
  fixable: 0,
  fixed: 0,
  known: 0,
}

/** Whether a fix would mend it: it has one rewrite, and that is safe. Among several, a person chooses. */
const isFixable = ({suggestions}: Problem) => suggestions.length === 1 && suggestions[0]!.safety === 'safe'

/** The totals with one more draft in them. */
export function addReport(totals: Totals, report: DraftReport): Totals {
  const {problems, error, fixed = 0, known = 0, isChanged} = report
  const found = (severity: Severity) =>
    totals.problems[severity] + problems.filter((one) => one.severity === severity).length
  return {
    drafts: totals.drafts + 1,
    faulty: totals.faulty + (problems.length > 0 ? 1 : 0),
    unread: totals.unread + (error === undefined ? 0 : 1),
    problems: {error: found('error'), warning: found('warning'), suggestion: found('suggestion')},
    fixable: totals.fixable + problems.filter(isFixable).length,
    fixed: totals.fixed + fixed,
    known: totals.known + known,
    changed: isChanged ? (totals.changed ?? 0) + problems.filter(isChanged).length : totals.changed,
  }
}

/**
 * The closing line: `2 warnings, 1 suggestion in 1 draft · 1 can be fixed with --fix`; undefined when there is
 * nothing to count.
 */
export function closingLine(totals: Totals): string | undefined {
  const {problems, faulty, drafts, unread, fixable, fixed, known, changed} = totals
  const all = problems.error + problems.warning + problems.suggestion
  const kinds = (['error', 'warning', 'suggestion'] as const).filter((severity) => problems[severity] > 0)
  const where = faulty === drafts ? count(drafts, 'draft') : `${faulty} of ${count(drafts, 'draft')}`
  const parts = [
    fixed > 0 && `${fixed} fixed`,
    kinds.length > 0 && `${kinds.map((severity) => count(problems[severity], severity)).join(', ')} in ${where}`,
    changed !== undefined && all > 0 && `${changed === 0 ? 'none' : changed} on lines that changed`,
    unread > 0 && `${count(unread, 'draft')} could not be read`,
    known > 0 && `${count(known, 'problem')} known, ${all === 0 ? 'none' : all} new`,
    fixable > 0 && fixed === 0 && `${fixable} can be fixed with --fix`,
  ]
  return parts.filter(Boolean).join(' · ') || undefined
}
