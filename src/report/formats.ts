import {checkstyleReporter} from './checkstyle.ts'
import {githubReporter} from './github.ts'
import {htmlReporter} from './html/html.ts'
import {jsonReporter, ndjsonReporter} from './json.ts'
import {junitReporter} from './junit.ts'
import type {Reporter} from './report.ts'
import type {ReportOptions} from './report-options.ts'
import {sarifReporter} from './sarif.ts'
import {unixReporter} from './unix.ts'

/** The formats for programs and pages, by the names that the command line gives them. */
export const reporters = {
  json: jsonReporter,
  ndjson: ndjsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  junit: junitReporter,
  checkstyle: checkstyleReporter,
  unix: unixReporter,
  html: htmlReporter,
} as const satisfies Readonly<Record<string, (options: ReportOptions) => Reporter>>
