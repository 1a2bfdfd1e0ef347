import {graphemeRuler} from './grapheme-ruler.ts'
import {createPrettyReporter, type PrettyOptions} from './pretty-reporter.ts'
import type {DraftReport, Reporter} from './report.ts'

/** The reports as a person reads them in a terminal; nothing at all for clean drafts unless `friendly`. */
export function formatPretty(reports: readonly DraftReport[], options: PrettyOptions = {}): string {
  const reporter = prettyReporter(options)
  return reports.map((report) => reporter.draft(report)).join('') + reporter.end()
}

/** The pretty format a draft at a time; drafts are set apart by an empty line. */
export const prettyReporter = (options: PrettyOptions = {}): Reporter =>
  createPrettyReporter(options, () => graphemeRuler)
