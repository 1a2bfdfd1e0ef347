import {resolveGuide} from '../../guide/index.ts'
import {layerFromObject} from '../../guide/layer.ts'
import type {ExampleDraft, LibraryExample, LibraryRule} from '../../rule/index.ts'
import {readMarks} from '../check-examples.ts'
import {createSharedLibraryLinter, type LibraryDraft} from './library-linter.ts'

/** The day that examples are held against unless they say another. */
const examplesDay = '2026-06-15'

/**
 * Holds a library rule to its own examples: a good and a bad one exist, good ones stay silent, the `«…»` of bad ones
 * are exactly what is flagged, and messages say what the example says they do.
 *
 * @returns What failed, a line each; an empty list when all is well.
 */
export function checkLibraryExamples(rule: LibraryRule): readonly string[] {
  const failures: string[] = []
  if (!rule.examples.some((example) => 'good' in example)) failures.push('has no good example')
  if (!rule.examples.some((example) => 'bad' in example)) failures.push('has no bad example')
  failures.push(...rule.examples.flatMap((example) => failuresOf(rule, example)))
  return failures.map((failure) => `${rule.id}: ${failure}`)
}

function failuresOf(rule: LibraryRule, example: LibraryExample): readonly string[] {
  const given = ('bad' in example ? example.bad : example.good).map((draft) =>
    typeof draft === 'string' ? {text: draft} : draft,
  )
  const read = given.map(({text}) => ('bad' in example ? readMarks(text) : {text, ranges: []}))
  const problems = lintExample(
    rule,
    example,
    given.map((draft, index) => ({...draft, text: read[index]!.text})),
  )
  const told = (ranges: readonly (readonly [number, number])[], index: number) =>
    ranges.map(([start, end]) => `draft ${index + 1}: “${read[index]!.text.slice(start, end)}” at ${start}`)
  const expected = read.flatMap(({ranges}, index) => told(ranges, index)).join(', ')
  const found = problems.flatMap(({range, index}) => told([range], index)).join(', ')
  const where = given.map(({text}) => text).join(' ‖ ')
  const [first] = problems
  return [
    ...('bad' in example && expected === '' ? [`marks nothing with «» in a bad example: ${where}`] : []),
    ...(expected === found
      ? []
      : [`flags ${found || 'nothing'} where the example marks ${expected || 'nothing'}: ${where}`]),
    ...(example.says !== undefined && !first?.message.includes(example.says)
      ? [`says “${first?.message}”, not “${example.says}”`]
      : []),
    ...problems.flatMap(({message}) => (/\{\w+\}|undefined|NaN/.test(message) ? [`leaves a hole: ${message}`] : [])),
  ]
}

function lintExample(
  rule: LibraryRule,
  {options = {}, today = examplesDay}: LibraryExample,
  drafts: readonly ExampleDraft[],
) {
  const setting = {severity: rule.severity, ...options}
  const guide = resolveGuide([layerFromObject({rules: {[rule.id]: setting}}, 'example')], [], [rule])
  const linter = createSharedLibraryLinter({today})
  for (const [index, draft] of drafts.entries()) linter.add(libraryDraft(draft, index), guide)
  return linter.finish()
}

function libraryDraft({text, id, reply, title, locale, format, context}: ExampleDraft, index: number): LibraryDraft {
  return {
    id: id ?? index + 1,
    ...(reply === undefined ? {} : {reply}),
    ...(title === undefined ? {} : {title}),
    ...(locale === undefined ? {} : {locale}),
    draft: {text, ...(format ? {format} : {}), ...(context ? {context} : {})},
  }
}
