/** The library's main door: lint and fix drafts, write guides, format what was found. Synchronous, no input or output, runs in a browser. */

export {libraryRules, rules} from '../rules/index.ts'
export type {Channel, Context, Draft, Format} from './document/draft.ts'
export {
  defineGuide,
  type Guide,
  GuideError,
  type GuideInput,
  type GuideProblem,
  presets,
  type RuleSetting,
} from './guide/index.ts'
export {
  createLibraryLinter,
  createLinter,
  type FixResult,
  fix,
  type LibraryDraft,
  type LibraryLinter,
  type LibraryLintOptions,
  type LibraryProblem,
  type Linter,
  type LintResult,
  lint,
  lintLibrary,
  type Problem,
  type ProblemSuggestion,
  RuleError,
} from './lint/index.ts'
export {
  type DraftReport,
  formatCheckstyle,
  formatGithub,
  formatHtml,
  formatJson,
  formatJunit,
  formatPretty,
  formatSarif,
  formatUnix,
  ndjsonLine,
  type ReportOptions,
  redactReport,
} from './report/index.ts'
export type {LibraryRule, Rule, Severity} from './rule/index.ts'
