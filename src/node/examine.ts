import type {Linter} from '../lint/linter.ts'
import type {FixResult, LintResult} from '../lint/problem.ts'
import {groupBy} from '../text/group-by.ts'
import type {DraftFile} from './draft-file.ts'
import {fixAllFiles, lintAllFiles} from './lint-file.ts'
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
export type ExamineAll<Asked = Question> = (
  questions: readonly Asked[],
) => Promise<readonly PromiseSettledResult<Answer>[]>

type LinterOf<Asked> = (question: Asked) => Promise<Linter>

/** Examines drafts in this thread, each with the linter of its file. */
export const examineAllWith = ({linterFor}: Pick<Linters, 'linterFor'>): ExamineAll =>
  examineAllBy(({draft}) => linterFor(draft.file))

/** Examines drafts in this thread. */
export function examineAllBy<Asked extends Question>(linterOf: LinterOf<Asked>): ExamineAll<Asked> {
  const examine = async (question: Asked) => (await answersTo([question], linterOf))[0]!
  return async (questions) => {
    try {
      const answers = await answersTo(questions, linterOf)
      return answers.map((value) => ({status: 'fulfilled', value}))
    } catch {
      // One by one tells of which draft that is, and answers all others.
      return Promise.allSettled(questions.map(examine))
    }
  }
}

async function answersTo<Asked extends Question>(
  questions: readonly Asked[],
  linterOf: LinterOf<Asked>,
): Promise<readonly Answer[]> {
  const linters = await Promise.all(questions.map(linterOf))
  const answers: Answer[] = []
  for (const [linter, alike] of groupBy([...questions.keys()], (index) => linters[index]!)) {
    for (const [mend, indices] of groupBy(alike, (index) => questions[index]!.mend)) {
      const files = indices.map((index) => questions[index]!.draft)
      const found = mend ? fixAllFiles(linter, files) : lintAllFiles(linter, files)
      for (const [nth, index] of indices.entries()) answers[index] = found[nth]!
    }
  }
  return answers
}
