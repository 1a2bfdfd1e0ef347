import {dirname, resolve} from 'node:path'
import type {Problem} from '../../lint/problem.ts'
import {baselineFinder, readBaseline} from '../../node/baseline-file.ts'
import type {LintOptions} from '../options.ts'

/** The problems of a text without those that the baseline knows. */
export type NewProblems = (text: string, problems: readonly Problem[]) => readonly Problem[]

/**
 * Leaves out what is known of the drafts of a file: by the file of `--baseline`, or the one nearest to it.
 *
 * @param source As it was asked for.
 * @throws InputError when the baseline cannot be read.
 */
export async function newProblemsOf(
  source: string,
  {baseline: wish}: Pick<LintOptions, 'baseline'>,
  cwd: string,
): Promise<NewProblems> {
  if (wish === false) return (_, problems) => problems
  const path = typeof wish === 'string' ? resolve(cwd, wish) : baselineFinder()(dirname(resolve(cwd, source)))
  if (path === undefined) return (_, problems) => problems
  const {createBaselineMatcher} = await import('../../lint/baseline/baseline.ts')
  const {entries} = readBaseline(path, typeof wish === 'string' ? wish : path)
  return (text, problems) => {
    const matcher = createBaselineMatcher(entries)
    const verdicts = matcher.match(text, problems)
    matcher.settle()
    return problems.filter((_, index) => !verdicts[index]?.isKnown)
  }
}
