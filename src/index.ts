/** The library's main door: lint and fix drafts, write guides, format what was found. Synchronous, no input or output, runs in a browser. */

export {rules} from '../rules/index.ts'
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
  createLinter,
  type FixResult,
  fix,
  type Linter,
  type LintResult,
  lint,
  type Problem,
  type ProblemSuggestion,
  RuleError,
} from './lint/index.ts'
export {type DraftReport, formatJson, formatPretty, ndjsonLine} from './report/index.ts'
export type {Rule, Severity} from './rule/index.ts'
