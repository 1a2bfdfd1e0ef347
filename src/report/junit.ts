import type {Problem} from '../lint/problem.ts'
import type {Place} from '../text/lines.ts'
import {markupText} from './markup-text.ts'
import {type DraftReport, formatAll, type Reporter} from './report.ts'
import {rewriteTexts} from './rewrite.ts'
import {fileOf, nameOf, placesInFile} from './whereabouts.ts'

/**
 * JUnit's XML: a suite for each draft, a test case for each problem. Errors and warnings are failures; a suggestion never
 * fails a run, so its case passes and tells it as output; a draft that could not be read is an error. A clean draft is
 * one case that passes.
 */
export const formatJunit = (reports: readonly DraftReport[]): string => formatAll(junitReporter(), reports)

/** The JUnit format; it counts all drafts before it writes the first, so that all is written at the end. */
export function junitReporter(): Reporter {
  const suites: string[] = []
  let totals: Counts = {tests: 0, failures: 0, errors: 0}
  return {
    draft(report) {
      const {counts, xml} = suiteOf(report)
      const {tests, failures, errors} = totals
      totals = {
        tests: tests + counts.tests,
        failures: failures + counts.failures,
        errors: errors + counts.errors,
      }
      suites.push(xml)
      return ''
    },
    end: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="replylint"${attributes(totals)}>\n${suites.join('')}</testsuites>\n`,
  }
}

type Counts = Readonly<Record<'tests' | 'failures' | 'errors', number>>

function suiteOf(report: DraftReport): {readonly counts: Counts; readonly xml: string} {
  const {problems, error, notes} = report
  const name = nameOf(report)
  const places = placesInFile(report)
  const fails = problems.filter(({severity}) => severity !== 'suggestion')
  const cases = [
    ...problems.map((problem) => problemCase(report, problem, places?.(problem.range[0]))),
    ...(error === undefined ? [] : [testCase({name: 'read', classname: name}, faultElement(error))]),
  ]
  if (cases.length === 0) cases.push(testCase({name: 'no problems', classname: name}))
  const counts = {tests: cases.length, failures: fails.length, errors: error === undefined ? 0 : 1}
  const out = notes.length > 0 ? `  <system-out>${notes.map(markupText).join('\n')}</system-out>\n` : ''
  const xml = `<testsuite${attributes({name, ...counts})}>\n${cases.join('')}${out}</testsuite>\n`
  return {counts, xml}
}

const faultElement = (error: string) => `<error${attributes({message: error, type: 'unread'})}/>`

function problemCase(report: DraftReport, problem: Problem, place: Place | undefined): string {
  const {rule, severity, message, line, column} = problem
  const file = {file: fileOf(report), ...(place ? {line: place.line} : {})}
  const rewrites = rewriteTexts(report.text, problem).map((rewrite) => `→ ${markupText(rewrite)}`)
  const body = [markupText(`${nameOf(report)}:${line}:${column}`), markupText(message), ...rewrites].join('\n')
  const head = {name: `${rule} ${line}:${column}`, classname: nameOf(report), ...file}
  return severity === 'suggestion'
    ? testCase(head, `<system-out>${body}</system-out>`)
    : testCase(head, `<failure${attributes({message, type: `${severity}/${rule}`})}>${body}</failure>`)
}

function testCase(head: Readonly<Record<string, string | number>>, content = ''): string {
  const open = `  <testcase${attributes(head)}`
  return content === '' ? `${open}/>\n` : `${open}>\n    ${content}\n  </testcase>\n`
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${markupText(String(value))}"`)
    .join('')
