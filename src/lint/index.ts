import {rules as builtIn} from '../../rules/index.ts'
import type {Draft} from '../document/draft.ts'
import {phoneNumber} from '../document/engines/phone.ts'
import {readability} from '../document/engines/readability.ts'
import {writeGood} from '../document/engines/write-good.ts'
import {type Guide, type GuideInput, layerFromObject, resolveGuide, withPresets} from '../guide/index.ts'
import type {Rule} from '../rule/index.ts'
import {failuresOf} from './check-examples.ts'
import {
  createSharedLibraryLinter,
  type LibraryDraft,
  type LibraryLinter,
  type LibraryLintOptions,
  type LibraryProblem,
} from './library/library-linter.ts'
import {createLinterWith, type Linter} from './linter.ts'
import type {FixResult, LintResult} from './problem.ts'

export {RuleError} from './find.ts'
export {checkLibraryExamples} from './library/check-library-examples.ts'
export type {LibraryDraft, LibraryLinter, LibraryLintOptions, LibraryProblem} from './library/library-linter.ts'
export {createLinterWith, type Linter} from './linter.ts'
export {loadEngines} from './load-engines.ts'
export type {FixResult, LintResult, Problem, ProblemSuggestion} from './problem.ts'

/**
 * Makes a linter from a style guide; without one, from the preset `recommended`. Synchronous, no input or output, runs in a browser. Compiling a guide takes
 * longer than linting a draft, so keep the linter and use it again.
 *
 * @param guide A guide as a team writes it (`defineGuide`), or one that was already resolved.
 * @throws GuideError when the guide says something that cannot be (an unknown rule, a wrong type, a broken phrase).
 */
export function createLinter(guide: GuideInput | Guide = {}): Linter {
  return createLinterWith(resolvedGuide(guide), {readability, writeGood, phone: phoneNumber})
}

const isResolved = (given: GuideInput | Guide): given is Guide => 'settingsFor' in given

const resolvedGuide = (guide: GuideInput | Guide): Guide =>
  isResolved(guide) ? guide : resolveGuide(withPresets(layerFromObject(guide, 'guide')), builtIn)

/**
 * Makes a linter for a library of saved replies by a style guide: what can be seen only across replies. Add the drafts
 * one by one, then `finish`; texts are not kept. Rules about one reply are `createLinter`'s.
 *
 * @param options `today`: the day that dates are held against.
 * @throws GuideError when the guide says something that cannot be; RangeError when `today` is no day.
 */
export function createLibraryLinter(guide: GuideInput | Guide, options: LibraryLintOptions): LibraryLinter {
  const resolved = resolvedGuide(guide)
  const {add, finish} = createSharedLibraryLinter(options)
  return {add: (draft, file) => add(draft, resolved, file), finish}
}

/**
 * Lints a library of saved replies at once.
 *
 * @throws what `createLibraryLinter` throws; RuleError when a rule fails.
 */
export function lintLibrary(
  drafts: Iterable<LibraryDraft>,
  guide: GuideInput | Guide,
  options: LibraryLintOptions,
): readonly LibraryProblem[] {
  const linter = createLibraryLinter(guide, options)
  for (const draft of drafts) linter.add(draft)
  return linter.finish()
}

let recommended: Linter | undefined
const linterFor = (guide: GuideInput | Guide | undefined): Linter => {
  if (guide) return createLinter(guide)
  recommended ??= createLinter()
  return recommended
}

/** Lints one draft. For more than one by the same guide, keep a linter from `createLinter`. */
export const lint = (draft: Draft, guide?: GuideInput | Guide): LintResult => linterFor(guide).lint(draft)

/** Fixes one draft. For more than one by the same guide, keep a linter from `createLinter`. */
export const fix = (draft: Draft, guide?: GuideInput | Guide): FixResult => linterFor(guide).fix(draft)

/**
 * Holds a rule to its own examples: a good and a bad one exist, good ones stay silent, the `«…»` of bad ones are exactly what is flagged,
 * `fixed` is reached and stays as it is.
 *
 * @returns What failed, a line each; an empty list when all is well.
 */
export function checkExamples(rule: Rule): readonly string[] {
  return failuresOf(rule, (each, options) => {
    const setting = {severity: each.severity, ...options}
    const guide = resolveGuide([layerFromObject({rules: {[each.id]: setting}}, 'example')], [each])
    return createLinterWith(guide, {readability, writeGood, phone: phoneNumber})
  })
}
