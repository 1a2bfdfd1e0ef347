import type {Linter} from '../lint/linter.ts'
import type {FixResult, LintResult, Problem} from '../lint/problem.ts'
import {createPlaces} from '../text/lines.ts'
import type {DraftFile} from './draft-file.ts'

/** Lints a draft file; ranges and lines are those of the whole file. */
export function lintFile(linter: Linter, file: DraftFile): LintResult {
  return toWholeFile(linter.lint(file.draft, file.file), file)
}

/** Lints draft files together, which takes less time than one by one. */
export function lintAllFiles(linter: Linter, files: readonly DraftFile[]): readonly LintResult[] {
  const drafts = files.map(({draft}) => draft)
  const results = linter.lintAll(
    drafts,
    files.map(({file}) => file),
  )
  return results.map((result, index) => toWholeFile(result, files[index]!))
}

/** Fixes a draft file; `text`, ranges and lines are those of the whole file, and its front matter stays as it is. */
export function fixFile(linter: Linter, file: DraftFile): FixResult {
  const {text, fixed, ...result} = linter.fix(file.draft, file.file)
  return {...toWholeFile(result, file), text: file.text.slice(0, file.start) + text, fixed}
}

/** The problems of a draft with ranges and lines of the whole file that it stands in. */
export function toWholeFile(
  {problems, notes}: LintResult,
  {text, start}: Pick<DraftFile, 'text' | 'start'>,
): LintResult {
  if (start === 0) return {problems, notes}
  const lines = text.slice(0, start).split(/\r\n|\r|\n/).length - 1
  const placeOf = createPlaces(text)
  const place = (problem: Problem): Problem => {
    const whole = moved(problem, start, lines)
    // What is said of the front matter itself.
    return problem.range[0] < 0 ? {...whole, ...placeOf(whole.range[0])} : whole
  }
  return {problems: problems.map(place), notes}
}

/** Front matter ends with a line break, so columns stay. */
function moved(problem: Problem, by: number, lines: number): Problem {
  const move = ([start, end]: readonly [number, number]) => [start + by, end + by] as const
  return {
    ...problem,
    range: move(problem.range),
    line: problem.line + lines,
    suggestions: problem.suggestions.map((suggestion) => ({...suggestion, range: move(suggestion.range)})),
  }
}
