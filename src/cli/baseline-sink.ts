import {dirname, relative, resolve} from 'node:path'
import type {BaselineMatcher, Verdict} from '../lint/baseline/baseline.ts'
import {baselineFinder} from '../node/baseline-file.ts'
import type {DraftReport} from '../report/report.ts'
import type {LintOptions} from './options.ts'
import type {Sink} from './sink.ts'

/** More reports than these do not wait for what may still come. */
const mostWaiting = 2000

interface Waiting {
  readonly report: DraftReport
  readonly told: boolean
  readonly verdicts: readonly Verdict[]
}

/** Where reports come from. */
export interface BaselineScope {
  readonly cwd: string
  /** Whether somebody waits for each answer, as behind a pipe: then nothing is held back. */
  readonly isStream: boolean
}

/**
 * A sink that lets through only problems that are not in the baseline: the file of `--baseline`, or the one nearest to
 * each draft. Without a baseline reports pass as they are.
 *
 * @throws InputError when the file of `--baseline` cannot be read.
 */
export async function withBaseline(
  sink: Sink,
  {baseline: wish}: Pick<LintOptions, 'baseline'>,
  {cwd, isStream}: BaselineScope,
): Promise<Sink> {
  if (wish === false) return sink
  const find = typeof wish === 'string' ? () => resolve(cwd, wish) : finderFor(cwd)
  const matchers = new Map<string, BaselineMatcher>()
  const matcherFor = async (path: string): Promise<BaselineMatcher> => {
    const known = matchers.get(path)
    if (known) return known
    const matcher = await readMatcher(path, typeof wish === 'string' ? wish : relative(cwd, path))
    matchers.set(path, matcher)
    return matcher
  }
  if (typeof wish === 'string') await matcherFor(resolve(cwd, wish))
  let waiting: Waiting[] = []
  const settle = async () => {
    for (const matcher of matchers.values()) matcher.settle()
    const ready = waiting
    waiting = []
    for (const {report, told, verdicts} of ready) await sink.report(withoutKnown(report, verdicts), told)
  }
  return {
    ...sink,
    async report(report, told = false) {
      const path = find(report)
      const verdicts = path === undefined ? [] : (await matcherFor(path)).match(report.text, report.problems)
      const isOpen = verdicts.some(({isKnown}) => isKnown === undefined)
      if (!isOpen && waiting.length === 0) return sink.report(withoutKnown(report, verdicts), told)
      waiting.push({report, told, verdicts})
      if (isStream || waiting.length >= mostWaiting) await settle()
    },
    async end(isPartial) {
      await settle()
      await sink.end(isPartial)
    },
  }
}

function finderFor(cwd: string): (report: DraftReport) => string | undefined {
  const find = baselineFinder()
  return ({id, source}) => find(resolve(cwd, dirname(source ?? String(id))))
}

async function readMatcher(path: string, name: string): Promise<BaselineMatcher> {
  const {createBaselineMatcher} = await import('../lint/baseline/baseline.ts')
  const {readBaseline} = await import('../node/baseline-file.ts')
  return createBaselineMatcher(readBaseline(path, name).entries)
}

/** Without a verdict a problem is new. */
function withoutKnown(report: DraftReport, verdicts: readonly Verdict[]): DraftReport {
  if (verdicts.length === 0) return report
  const problems = report.problems.filter((_, index) => !verdicts[index]?.isKnown)
  const known = report.problems.length - problems.length
  return known === 0 ? report : {...report, problems, known}
}
