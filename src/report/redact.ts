import type {DraftReport} from './report.ts'
import {type ReportOptions, ruleFinder} from './report-options.ts'

/**
 * The report without a word of the customer's or the agent's, for any format: ids, rules, severities, places and counts
 * stay. Each problem is told by what its rule asks for, since a message may hold anything that a draft does; texts, rewrites,
 * titles and the fixed text are left out, and the text keeps its lines and their lengths alone.
 */
export function redactReport(report: DraftReport, options: ReportOptions = {}): DraftReport {
  const {reply, text, problems, notes, error, fixedText: _, ...rest} = report
  const findRule = ruleFinder(options)
  return {
    ...rest,
    ...(reply ? {reply: withoutTitle(reply)} : {}),
    // Why a line of NDJSON cannot be read may quote it.
    ...(error === undefined ? {} : {error: 'It could not be read; without redaction the report says why.'}),
    // Notes are written by replylint itself, but for what they quote.
    notes: notes.map((note) => note.replace(/“.*”/gs, '“…”')),
    text: text.replace(/[^\r\n]/g, '·'),
    problems: problems.map((problem) => ({
      ...problem,
      message: findRule(problem.rule)?.summary ?? 'This rule tells nothing of itself.',
      suggestions: [],
    })),
    redacted: true,
  }
}

const withoutTitle = ({title: _, ...reply}: NonNullable<DraftReport['reply']>) => reply
