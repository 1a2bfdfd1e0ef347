import type {Severity} from '../rule/index.ts'
import {markupText} from './markup-text.ts'
import {type DraftReport, formatAll, type Reporter} from './report.ts'
import {fileOf, messageInFile, placesInFile, remarkInFile} from './whereabouts.ts'

/**
 * Checkstyle's XML: a `file` with an `error` for each problem, `source="replylint.RULE"`. Clean drafts have a `file`
 * without any, so that it can be seen that they were read.
 */
export const formatCheckstyle = (reports: readonly DraftReport[]): string => formatAll(checkstyleReporter(), reports)

/** The checkstyle format a draft at a time. */
export function checkstyleReporter(): Reporter {
  let head = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  const opening = () => {
    const text = head
    head = ''
    return text
  }
  return {draft: (report) => opening() + fileElement(report), end: () => `${opening()}</checkstyle>\n`}
}

const severities: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', suggestion: 'info'}

function fileElement(report: DraftReport): string {
  const places = placesInFile(report)
  const errors = report.problems.map((problem) => {
    const severity = severities[problem.severity]
    const message = messageInFile(report, problem)
    return element({...places?.(problem.range[0]), severity, message, source: `replylint.${problem.rule}`})
  })
  const remark = (severity: string, text: string) =>
    element({severity, message: remarkInFile(report, text), source: 'replylint'})
  const fault = report.error === undefined ? [] : [remark('error', report.error)]
  const notes = report.notes.map((note) => remark('info', note))
  return `<file name="${markupText(fileOf(report))}">\n${[...errors, ...fault, ...notes].join('')}</file>\n`
}

function element(attributes: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${markupText(String(value))}"`)
  return `  <error${pairs.join('')}/>\n`
}
