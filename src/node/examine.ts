import type {FixResult, LintResult} from '../lint/problem.ts'
import {groupBy} from '../text/group-by.ts'
import type {DraftFile} from './draft-file.ts'
import {fixFile, lintAllFiles, lintFile} from './lint-file.ts'
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

/** Examines several drafts, which takes less time than one by one; what came of each stands in its place. */
export type ExamineAll = (questions: readonly Question[]) => Promise<readonly PromiseSettledResult<Answer>[]>

type LinterFor = Pick<Linters, 'linterFor'>

/** Examines drafts one by one. */
const examineWith =
  ({linterFor}: LinterFor): Examine =>
  async ({draft, mend}) => {
    const linter = await linterFor(draft.file)
    return mend ? fixFile(linter, draft) : lintFile(linter, draft)
  }

/** Examines drafts in this thread. */
export function examineAllWith(linters: LinterFor): ExamineAll {
  const examine = examineWith(linters)
  return async (questions) => {
    try {
      const answers = await answersTo(questions, linters)
      return answers.map((value) => ({status: 'fulfilled', value}))
    } catch {
      // One by one tells of which draft that is, and answers all others.
      return Promise.allSettled(questions.map(examine))
    }
  }
}

async function answersTo(questions: readonly Question[], {linterFor}: LinterFor): Promise<readonly Answer[]> {
  const linters = await Promise.all(questions.map(({draft}) => linterFor(draft.file)))
  const answers: Answer[] = []
  for (const [linter, alike] of groupBy([...questions.keys()], (index) => linters[index]!)) {
    const mended = alike.filter((index) => questions[index]!.mend)
    for (const index of mended) answers[index] = fixFile(linter, questions[index]!.draft)
    const linted = alike.filter((index) => !questions[index]!.mend)
    const results = lintAllFiles(
      linter,
      linted.map((index) => questions[index]!.draft),
    )
    for (const [nth, index] of linted.entries()) answers[index] = results[nth]!
  }
  return answers
}
