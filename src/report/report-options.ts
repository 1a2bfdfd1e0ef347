import {rules as builtIn} from '../../rules/index.ts'
import type {Rule} from '../rule/index.ts'

/** What reports tell beyond the problems. */
export interface ReportOptions {
  /**
   * The rules that found the problems, such as `linter.rules`: what they ask for, why, and what they count for. Default:
   * the built-in ones.
   */
  readonly rules?: readonly Rule[]
  /** The version of replylint, for formats that name it. Default: left out. */
  readonly version?: string
}

/** Finds a rule by its id. The rules are asked for each time, since a run may come to know more of them. */
export const ruleFinder =
  (options: ReportOptions) =>
  (id: string): Rule | undefined =>
    (options.rules ?? builtIn).find((rule) => rule.id === id)
