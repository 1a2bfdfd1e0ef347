import type {FixResult, LintResult} from '../lint/problem.ts'
import type {DraftFile} from './draft-file.ts'
import {fixFile, lintFile} from './lint-file.ts'
import type {Linters} from './linters.ts'

/** What is asked about a draft. Plain data: it goes to other threads. */
export interface Question {
  readonly draft: DraftFile
  /** Whether it is to be fixed as well. */
  readonly mend: boolean
}

/** Plain data; ranges and lines are those of the whole file. `text` and `fixed` are there after a fix. */
export type Answer = LintResult & Partial<Pick<FixResult, 'text' | 'fixed'>>

/**
 * Lints a draft, or fixes it.
 *
 * @throws GuideError when its guide is wrong; RuleError when a rule fails.
 */
export type Examine = (question: Question) => Promise<Answer>

/** Examines drafts in this thread. */
export const examineWith =
  ({linterFor}: Pick<Linters, 'linterFor'>): Examine =>
  async ({draft, mend}) => {
    const linter = await linterFor(draft.file)
    return mend ? fixFile(linter, draft) : lintFile(linter, draft)
  }
