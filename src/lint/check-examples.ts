import type {Draft} from '../document/draft.ts'
import type {Example, Rule} from '../rule/index.ts'
import type {Linter} from './linter.ts'

type Bad = Extract<Example, {readonly bad: string}>
type Good = Extract<Example, {readonly good: string}>

/** Makes a linter with one rule switched on, by these options. */
export type LinterOf = (rule: Rule, options: Readonly<Record<string, unknown>>) => Linter

/**
 * Holds a rule to its own examples, and distrusts it: both a good and a bad one exist, good ones stay silent, the `«…»` of bad ones are exactly what is
 * flagged, `fixed` is reached and stays as it is, and messages have no hole left. Returns what failed, a line each; nothing when all is well.
 */
export function failuresOf(rule: Rule, linterOf: LinterOf): readonly string[] {
  const failures: string[] = []
  const {examples} = rule
  if (!examples.some((example) => 'good' in example)) failures.push('has no good example')
  if (!examples.some((example) => 'bad' in example)) failures.push('has no bad example')
  const linters = new Map<string, Linter>()
  for (const example of examples) {
    const key = JSON.stringify(example.options ?? {})
    const linter = linters.get(key) ?? linterOf(rule, example.options ?? {})
    linters.set(key, linter)
    failures.push(...('good' in example ? checkGood(example, linter) : checkBad(example, linter)))
  }
  return failures.map((failure) => `${rule.id}: ${failure}`)
}

function checkGood(example: Good, linter: Linter): string[] {
  const {problems} = linter.lint(draftOf(example, example.good))
  return problems.map(
    ({range: [start, end]}) => `flags “${example.good.slice(start, end)}” in a good example: ${example.good}`,
  )
}

function checkBad(example: Bad, linter: Linter): string[] {
  const {text, ranges} = readMarks(example.bad)
  const draft = draftOf(example, text)
  const {problems} = linter.lint(draft)
  const failures: string[] = []
  const expected = ranges.map(([start, end]) => `${start}–${end} “${text.slice(start, end)}”`).join(', ')
  const found = problems.map(({range: [start, end]}) => `${start}–${end} “${text.slice(start, end)}”`).join(', ')
  if (ranges.length === 0) failures.push(`marks nothing with «» in a bad example: ${example.bad}`)
  if (expected !== found)
    failures.push(`flags ${found || 'nothing'} where the example marks ${expected}: ${example.bad}`)
  for (const problem of problems) {
    if (/\{\w+\}/.test(problem.message)) failures.push(`leaves a hole in its message: ${problem.message}`)
    if (example.severity && problem.severity !== example.severity) {
      failures.push(`speaks as ${problem.severity}, not ${example.severity}: ${example.bad}`)
    }
  }
  return [...failures, ...checkFixed(example, draft, linter)]
}

function checkFixed(example: Bad, draft: Draft, linter: Linter): string[] {
  const {text} = linter.fix(draft)
  const wanted = example.fixed ?? draft.text
  if (text !== wanted) return [`fixes to “${text}”, not to “${wanted}”`]
  const again = linter.fix({...draft, text}).text
  return again === text ? [] : [`fixes its own fix to “${again}”`]
}

function draftOf({context, format}: Example, text: string): Draft {
  return {text, ...(context ? {context} : {}), ...(format ? {format} : {})}
}

/** Takes the marks out of an example; ranges are those of the text without them. */
export function readMarks(marked: string): {text: string; ranges: readonly (readonly [number, number])[]} {
  const ranges: [number, number][] = []
  let text = ''
  for (const piece of marked.split(/([«»])/)) {
    if (piece === '«') ranges.push([text.length, text.length])
    else if (piece === '»' && ranges.length > 0) ranges.at(-1)![1] = text.length
    else text += piece
  }
  return {text, ranges}
}
