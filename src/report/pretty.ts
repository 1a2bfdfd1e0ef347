import {graphemeRuler} from './grapheme-ruler.ts'
import {createPrettyReporter, type PrettyOptions} from './pretty-reporter.ts'
import {type DraftReport, formatAll, type Reporter} from './report.ts'

/** The reports as a person reads them in a terminal; nothing at all for clean drafts unless `friendly`. */
export const formatPretty = (reports: readonly DraftReport[], options: PrettyOptions = {}): string =>
  formatAll(prettyReporter(options), reports)

/** The pretty format a draft at a time; drafts are set apart by an empty line. */
export const prettyReporter = (options: PrettyOptions = {}): Reporter =>
  createPrettyReporter(options, () => graphemeRuler)
