import type {Draft} from '../document/draft.ts'
import type {DraftReport} from '../report/report.ts'
import type {KnownRules} from './destinations.ts'
import type {LintOptions} from './options.ts'

/** What a report adds for a score. */
export type WordCounter = (draft: Draft) => Pick<DraftReport, 'words'>

/** Counts words where a format scores drafts; elsewhere that would be reading them twice for nothing. */
export async function wordCounter({format, output = []}: LintOptions): Promise<WordCounter> {
  if (format !== 'html' && output.every((wish) => wish.format !== 'html')) return () => ({})
  const {createScorer} = await import('../lint/score/score.ts')
  const scorer = createScorer()
  return (draft) => ({words: scorer.score(draft, [], []).words})
}

/** What `--redact` does to reports. */
export async function redactorFor({redact}: LintOptions, rules: KnownRules) {
  if (!redact) return undefined
  const {redactReport} = await import('../report/redact.ts')
  return (report: DraftReport) => redactReport(report, {rules: rules.all()})
}
