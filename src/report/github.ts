import type {Problem} from '../lint/problem.ts'
import type {Severity} from '../rule/index.ts'
import type {Place} from '../text/lines.ts'
import {type DraftReport, formatAll, type Reporter} from './report.ts'
import {rewriteTexts} from './rewrite.ts'
import {visible} from './visible.ts'
import {fileOf, messageInFile, placesInFile, remarkInFile} from './whereabouts.ts'

/**
 * Workflow commands of GitHub Actions, which stand as annotations at the lines of a pull request:
 * `::warning file=a.txt,line=3,endLine=3,col=5,endColumn=9,title=cliche::message`.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const formatGithub = (reports: readonly DraftReport[]): string => formatAll(githubReporter(), reports)

/** The GitHub format a draft at a time. */
export const githubReporter = (): Reporter => ({draft: draftLines, end: () => ''})

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', suggestion: 'notice'}

function draftLines(report: DraftReport): string {
  const places = placesInFile(report)
  const file = fileOf(report).replaceAll('\\', '/')
  const lines = report.problems.map((problem) => {
    const title = `${problem.rule} (${problem.severity})`
    const properties = {file, ...(places ? placeOf(problem, places) : {}), title}
    const rewrites = rewriteTexts(report.text, problem).map((rewrite) => `→ ${rewrite}`)
    return command(commands[problem.severity], properties, [messageInFile(report, problem), ...rewrites])
  })
  const remark = (name: string, title: string, text: string) =>
    command(name, {file, title}, [remarkInFile(report, text)])
  const fault = report.error === undefined ? [] : [remark('error', 'not read', report.error)]
  const notes = report.notes.map((note) => remark('notice', 'note', note))
  return [...lines, ...fault, ...notes].join('')
}

function placeOf({range: [from, to]}: Problem, places: (offset: number) => Place): Record<string, number> {
  const [start, end] = [places(from), places(to)]
  const lines = {line: start.line, endLine: end.line}
  // Columns are for a stretch of one line alone; the last one is a character's own.
  return start.line === end.line
    ? {...lines, col: start.column, endColumn: Math.max(start.column, end.column - 1)}
    : lines
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${pairs.join(',')}::${lines.map(escapeData).join('%0A')}\n`
}

const escapeData = (text: string): string => visible(text).replaceAll('%', '%25')

// A path keeps its every character, or it would be another file's; but for what a terminal obeys.
const escapeProperty = (text: string): string =>
  visible(
    text
      .replaceAll('%', '%25')
      .replaceAll('\r', '%0D')
      .replaceAll('\n', '%0A')
      .replaceAll(':', '%3A')
      .replaceAll(',', '%2C'),
  )
