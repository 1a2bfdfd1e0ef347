import {jsonText} from './json-text.ts'
import {type DraftReport, formatAll, type Reporter} from './report.ts'

/**
 * The reports as a JSON array, for people's scripts; each entry has the shape of an NDJSON answer.
 * @see ndjsonLine
 */
export const formatJson = (reports: readonly DraftReport[]): string => formatAll(jsonReporter(), reports)

/** The JSON format a draft at a time. */
export function jsonReporter(): Reporter {
  let isFirst = true
  return {
    draft(report) {
      const entry = jsonText(answerOf(report), 2).replaceAll('\n', '\n  ')
      const start = isFirst ? '[\n  ' : ',\n  '
      isFirst = false
      return start + entry
    },
    end: () => (isFirst ? '[]\n' : '\n]\n'),
  }
}

/** NDJSON: a line for each draft, clean ones too. */
export const ndjsonReporter = (): Reporter => ({draft: ndjsonLine, end: () => ''})

/**
 * The answer to one draft, as a line with its line break:
 * `{"id": …, "problems": [{"rule", "severity", "message", "range", "line", "column", "suggestions": […]}]}`, each suggestion
 * `{"text", "range", "safety"}`, or `{"id": …, "error": "…"}` when it could not be read. `notes` is there only when
 * something could not be checked, `known` (a number) only where a baseline left problems out, `text` only after a fix. Ranges are `[start, end)` in UTF-16 code units of the draft's
 * text. A saved reply of an export has `reply` (`{"id", "title", "pointer"}`), and each of its problems `place`
 * (`{"line", "column"}` in the export's file). Where it was asked what changed, each problem has `changed`, whether it is
 * on lines that did.
 */
export const ndjsonLine = (report: DraftReport): string => `${jsonText(answerOf(report))}\n`

function answerOf({id, reply, problems, notes, error, fixedText, placeOf, known, isChanged}: DraftReport): object {
  if (error !== undefined) return {id, error}
  const changed = (problem: DraftReport['problems'][number]) => (isChanged ? {changed: isChanged(problem)} : {})
  return {
    id,
    ...(reply ? {reply} : {}),
    problems: problems.map((problem) => ({
      rule: problem.rule,
      severity: problem.severity,
      message: problem.message,
      range: problem.range,
      line: problem.line,
      column: problem.column,
      ...(placeOf ? {place: placeOf(problem.range[0])} : {}),
      ...changed(problem),
      suggestions: problem.suggestions.map(({text, range, safety}) => ({text, range, safety})),
    })),
    ...(known === undefined ? {} : {known}),
    ...(notes.length > 0 ? {notes} : {}),
    ...(fixedText === undefined ? {} : {text: fixedText}),
  }
}
