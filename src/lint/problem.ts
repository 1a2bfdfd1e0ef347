import type {Safety, Severity} from '../rule/index.ts'

/** A rewrite of a stretch of the source: put `text` in the place of `range`. */
export interface ProblemSuggestion {
  readonly text: string
  /** `[start, end)` in the source, UTF-16 code units. */
  readonly range: readonly [number, number]
  /** `safe` is applied by a fix; `review` is offered, to be chosen by a person. */
  readonly safety: Safety
}

/** What a rule said about a place of the draft's source. */
export interface Problem {
  /** Id of the rule. */
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** `[start, end)` in the source, UTF-16 code units; empty where something is missing. */
  readonly range: readonly [number, number]
  /** Line of `range[0]`, from 1. */
  readonly line: number
  /** Column of `range[0]` in UTF-16 code units, from 1. */
  readonly column: number
  readonly suggestions: readonly ProblemSuggestion[]
}

/** What a draft's linting came to. */
export interface LintResult {
  /** In the order of their places. */
  readonly problems: readonly Problem[]
  /** What could not be checked and why, such as a stretch too long for a library; empty for ordinary drafts. */
  readonly notes: readonly string[]
}

/** What fixing a draft came to. */
export interface FixResult extends LintResult {
  /** The text with every safe rewrite applied; the draft's own text when there was none. */
  readonly text: string
  /** How many problems were mended. */
  readonly fixed: number
}
