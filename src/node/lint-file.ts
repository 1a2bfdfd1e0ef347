import type {Linter} from '../lint/linter.ts'
import type {FixResult, LintResult, Problem} from '../lint/problem.ts'
import {createPlaces} from '../text/lines.ts'
import type {DraftFile} from './draft-file.ts'

/** Lints a draft file; ranges and lines are those of the whole file. */
export const lintFile = (linter: Linter, file: DraftFile): LintResult => lintAllFiles(linter, [file])[0]!

/** Fixes a draft file; `text`, ranges and lines are those of the whole file, and its front matter stays as it is. */
export const fixFile = (linter: Linter, file: DraftFile): FixResult => fixAllFiles(linter, [file])[0]!

/** Lints draft files together, which takes less time than one by one. */
export const lintAllFiles = (linter: Linter, files: readonly DraftFile[]): readonly LintResult[] =>
  linter.lintAll(...draftsOf(files)).map((result, index) => toWholeFile(result, files[index]!))

/** Fixes draft files; those that need none are linted together. */
export const fixAllFiles = (linter: Linter, files: readonly DraftFile[]): readonly FixResult[] =>
  linter.fixAll(...draftsOf(files)).map(({text, fixed, ...result}, index) => {
    const file = files[index]!
    return {...toWholeFile(result, file), text: file.text.slice(0, file.start) + text, fixed}
  })

const draftsOf = (files: readonly DraftFile[]) => [files.map(({draft}) => draft), files.map(({file}) => file)] as const

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
