import {type DraftReport, formatAll, type Reporter} from './report.ts'
import {visible} from './visible.ts'
import {fileOf, messageInFile, placesInFile, remarkInFile} from './whereabouts.ts'

/**
 * A line for each problem, as editors and grep read it: `file:line:column: message [severity/rule]`. Where a draft's place
 * in its file is not known (a line of NDJSON), the file stands alone and the message names the draft.
 */
export const formatUnix = (reports: readonly DraftReport[]): string => formatAll(unixReporter(), reports)

/** The unix format a draft at a time. */
export const unixReporter = (): Reporter => ({draft: draftLines, end: () => ''})

function draftLines(report: DraftReport): string {
  const places = placesInFile(report)
  const lines = report.problems.map((problem) => {
    const place = places?.(problem.range[0])
    const head = place ? `${fileOf(report)}:${place.line}:${place.column}` : fileOf(report)
    return `${head}: ${messageInFile(report, problem)} [${problem.severity}/${problem.rule}]`
  })
  const remark = (text: string, kind: string) => `${fileOf(report)}: ${remarkInFile(report, text)} [${kind}]`
  const fault = report.error === undefined ? [] : [remark(report.error, 'error')]
  const notes = report.notes.map((note) => remark(note, 'note'))
  return [...lines, ...fault, ...notes].map((line) => `${visible(line)}\n`).join('')
}
