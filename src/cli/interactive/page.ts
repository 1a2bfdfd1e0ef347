import type {Problem, ProblemSuggestion} from '../../lint/problem.ts'
import type {Effect} from '../../lint/walk/walk.ts'
import {wrap} from '../../report/cell.ts'
import {count} from '../../report/count.ts'
import {excerptsOf} from '../../report/excerpt.ts'
import {graphemeRuler} from '../../report/grapheme-ruler.ts'
import {markedRows} from '../../report/marked-rows.ts'
import type {Palette} from '../../report/palette.ts'
import {prettyReporter} from '../../report/pretty.ts'
import type {DraftReport} from '../../report/report.ts'
import {describeRewrite} from '../../report/rewrite.ts'
import {applyEdits} from '../../text/edit.ts'

/** What questions about a draft are laid out on. */
export interface Page {
  /** Columns and rows of the terminal, asked anew since people resize it. */
  size(): {readonly columns: number; readonly rows: number}
  readonly color: Palette
  /** Why a rule exists, if that is to be told. */
  readonly why?: ((rule: string) => string | undefined) | undefined
}

/** Columns that a key and what stands before it take. */
const margin = 5
/** Rows that the answers other than rewrites and the prompt itself take. */
const otherRows = 8

const widthOf = ({size}: Page) => Math.min(100, Math.max(40, size().columns))

/** A problem in its sentence, with what is wrong about it and how many are left. */
export function problemText(report: DraftReport, problem: Problem, left: number, page: Page): string {
  const {color, why} = page
  const reporter = prettyReporter({width: widthOf(page), color, ...(why ? {why} : {})})
  const shown = reporter.draft({...report, problems: [{...problem, suggestions: []}], notes: []})
  const rest = left === 1 ? 'the last one' : `${left} left`
  return `\n${shown.trimEnd()}\n${color.dim(`     ${rest}`)}\n\n`
}

/** What the sentence is after each rewrite; in a word or two where the terminal has no room for all sentences. */
export function rewriteLabels(text: string, problem: Problem, page: Page): readonly string[] {
  const long = problem.suggestions.map((suggestion) => sentenceAfter(text, problem, suggestion, page))
  const rows = long.reduce((sum, label) => sum + label.split('\n').length, 0)
  if (rows + otherRows <= page.size().rows) return long
  return problem.suggestions.map((suggestion) =>
    inWidth(describeRewrite(text, suggestion, problem.range), page, page.color[suggestion.safety]),
  )
}

function sentenceAfter(text: string, {range, severity}: Problem, suggestion: ProblemSuggestion, page: Page): string {
  const [start, end] = suggestion.range
  const paint = page.color[suggestion.safety]
  const told = describeRewrite(text, suggestion, range)
  if (suggestion.text.trim() === '') return inWidth(told, page, paint)
  const after = applyEdits(text, [{start, end, text: suggestion.text}])
  const lead = suggestion.text.length - suggestion.text.trimStart().length
  const place = [start + lead, start + suggestion.text.trimEnd().length] as const
  const marked = {rule: '', severity, message: '', range: place, line: 1, column: 1, suggestions: []}
  const palette = {...page.color, [severity]: paint}
  const [excerpt] = excerptsOf(after, [marked])
  const rows = markedRows(after, excerpt!, {width: widthOf(page) - margin, palette, ruler: graphemeRuler})
  return rows.map((row) => row.text).join('\n')
}

const inWidth = (text: string, page: Page, paint: (line: string) => string): string =>
  wrap(text, widthOf(page) - margin, graphemeRuler)
    .map(paint)
    .join('\n')

/** What a change did to the other problems, a line for each thing worth telling. */
export function effectLines({gone, come, stays}: Effect): readonly string[] {
  return [
    stays && 'That problem is still there.',
    gone > 0 && `${count(gone, 'other problem')} went with it.`,
    come > 0 && `${count(come, 'new problem')} came with it.`,
  ].filter((line) => line !== false)
}

/** A line for the person who is asked, broken where the terminal ends. */
export const remark = (text: string, page: Page): string =>
  wrap(text, widthOf(page) - 2, graphemeRuler)
    .map((line) => `  ${page.color.dim(line)}\n`)
    .join('')
