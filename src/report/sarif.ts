import type {Problem, ProblemSuggestion} from '../lint/problem.ts'
import type {Place} from '../text/lines.ts'
import {createFingerprints} from './fingerprint.ts'
import {jsonText} from './json-text.ts'
import {type DraftReport, formatAll, type Reporter} from './report.ts'
import {type ReportOptions, ruleFinder} from './report-options.ts'
import {describeRewrite} from './rewrite.ts'
import {levels, ruleDescriptor} from './sarif-rule.ts'
import {uriOf} from './uri.ts'
import {fileOf, isWholeFile, nameInFile, nameOf, placesInFile} from './whereabouts.ts'

/**
 * A SARIF 2.1.0 log: rules with their help, results with regions (lines and columns from 1, UTF-16 code units), fixes, and
 * fingerprints by content; what could not be read or checked as notifications of the tool's run.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const formatSarif = (reports: readonly DraftReport[], options: ReportOptions = {}): string =>
  formatAll(sarifReporter(options), reports)

/** The SARIF format; rules stand before results, so that all is written at the end. */
export function sarifReporter(options: ReportOptions = {}): Reporter {
  const results: object[] = []
  const notifications: object[] = []
  const indexes = new Map<string, number>()
  const fingerprint = createFingerprints()
  let isWhole = true
  return {
    draft(report) {
      isWhole &&= report.error === undefined
      notifications.push(...notificationsOf(report))
      const places = placesInFile(report)
      for (const problem of report.problems) {
        const ruleIndex = indexes.get(problem.rule) ?? indexes.size
        indexes.set(problem.rule, ruleIndex)
        const identity = {primaryLocationLineHash: fingerprint(report.text, problem)}
        results.push({ruleIndex, ...resultOf(report, problem, places), partialFingerprints: identity})
      }
      return ''
    },
    end() {
      const findRule = ruleFinder(options)
      const rules = [...indexes.keys()].map((id) => ruleDescriptor(id, findRule(id)))
      return logOf({rules, results, notifications, isWhole, version: options.version})
    },
  }
}

interface Run {
  readonly rules: readonly object[]
  readonly results: readonly object[]
  readonly notifications: readonly object[]
  /** Whether everything could be read. */
  readonly isWhole: boolean
  readonly version: string | undefined
}

function logOf({rules, results, notifications, isWhole, version}: Run): string {
  const run = {
    tool: {driver: {name: 'replylint', ...(version === undefined ? {} : {version}), rules}},
    invocations: [{executionSuccessful: isWhole, toolExecutionNotifications: notifications}],
    columnKind: 'utf16CodeUnits',
    results,
  }
  const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}
  return `${jsonText(log, 2)}\n`
}

function resultOf(report: DraftReport, problem: Problem, places: Places | undefined): object {
  const {rule, severity, message, range, suggestions} = problem
  const fixes =
    places && isWholeFile(report) ? suggestions.map((suggestion) => fixOf(report, suggestion, range, places)) : []
  // Without a region the place in the draft's text is told by properties.
  const {line, column} = problem
  return {
    ruleId: rule,
    level: levels[severity],
    message: {text: withoutLinks(message)},
    locations: [locationOf(report, places && regionOf(range, places))],
    ...(places ? {} : {properties: {line, column}}),
    ...(fixes.length > 0 ? {fixes} : {}),
  }
}

type Places = (offset: number) => Place

/** SARIF’s messages can hold links, `[text](target)`; a draft’s words are none. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (')

function locationOf(report: DraftReport, region?: object): object {
  const name = nameInFile(report)
  const logical = {name, fullyQualifiedName: report.reply?.pointer ?? nameOf(report), kind: 'reply'}
  return {
    physicalLocation: {artifactLocation: {uri: uriOf(fileOf(report))}, ...(region ? {region} : {})},
    ...(name === undefined ? {} : {logicalLocations: [logical]}),
  }
}

function regionOf([from, to]: Problem['range'], places: Places): object {
  const [start, end] = [places(from), places(to)]
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function fixOf(report: DraftReport, suggestion: ProblemSuggestion, marked: Problem['range'], places: Places): object {
  const replacement = {
    deletedRegion: regionOf(suggestion.range, places),
    insertedContent: {text: suggestion.text},
  }
  const change = {artifactLocation: {uri: uriOf(fileOf(report))}, replacements: [replacement]}
  return {description: {text: describeRewrite(report.text, suggestion, marked)}, artifactChanges: [change]}
}

function notificationsOf(report: DraftReport): object[] {
  const locations = [locationOf(report)]
  const tell = (level: string, text: string) => ({level, message: {text}, locations})
  return [
    ...(report.error === undefined ? [] : [tell('error', report.error)]),
    ...report.notes.map((note) => tell('note', note)),
  ]
}
