import type {Problem} from '../lint/problem.ts'
import type {Severity} from '../rule/index.ts'
import {wrap} from './cell.ts'
import {addReport, closingLine, count, noTotals} from './count.ts'
import {type Excerpt, excerptsOf} from './excerpt.ts'
import {hyperlinked} from './hyperlink.ts'
import {markedRows} from './marked-rows.ts'
import {type Palette, plainPalette} from './palette.ts'
import type {DraftReport, Reporter} from './report.ts'
import {describeRewrite, mostRewrites} from './rewrite.ts'
import {plainRuler, type Ruler} from './ruler.ts'
import {visible} from './visible.ts'
import {nameOf} from './whereabouts.ts'

export interface PrettyOptions {
  /** Columns of the terminal. Default: 80. Not less than 40 and, for the eye's sake, not more than 100 are used. */
  readonly width?: number
  /** Default: none. */
  readonly color?: Palette
  /** Why a rule exists; told once, under the rule's first problem. Default: not told. */
  readonly why?: (rule: string) => string | undefined
  /** The URI of a rule’s page, which its id links to where terminals can (OSC 8). Default: none. */
  readonly pageOf?: (rule: string) => string | undefined
  /** Whether to say a friendly line when there is nothing to say. Default: false. */
  readonly friendly?: boolean
}

const signs: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', suggestion: '•'}

/**
 * The pretty format a draft at a time; drafts are set apart by an empty line.
 *
 * @param ruler Asked anew for each draft, so that the ruler for all texts need not be loaded before it is needed.
 */
export function createPrettyReporter(options: PrettyOptions, ruler: () => Ruler): Reporter {
  const {why, friendly = false, color = plainPalette, pageOf = () => undefined} = options
  const width = Math.min(100, Math.max(40, options.width ?? 80))
  const tellOnce = once(why ?? (() => undefined))
  let totals = noTotals
  return {
    draft(report) {
      totals = addReport(totals, report)
      const {isChanged} = report
      const lines = draftLines(report, {width, color, why: tellOnce, pageOf, ruler: ruler(), isChanged})
      return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`
    },
    end() {
      const isSilent = !friendly || totals.drafts === 0
      const line = closingLine(totals) ?? (isSilent ? undefined : `${count(totals.drafts, 'draft')}, nothing to mend`)
      return line === undefined
        ? ''
        : `${wrap(line, width - 2, plainRuler)
            .map((row) => `  ${row}\n`)
            .join('')}`
    },
  }
}

interface Page {
  readonly ruler: Ruler
  readonly width: number
  readonly color: Palette
  readonly why: (rule: string) => string | undefined
  readonly pageOf: (rule: string) => string | undefined
  /** Marks problems on lines that changed. */
  readonly isChanged?: ((problem: Problem) => boolean) | undefined
}

/** The function, but each argument is answered only the first time. */
function once(tell: (rule: string) => string | undefined): (rule: string) => string | undefined {
  const told = new Set<string>()
  return (rule) => {
    if (told.has(rule)) return undefined
    told.add(rule)
    return tell(rule)
  }
}

function draftLines(report: DraftReport, page: Page): string[] {
  const {color} = page
  const {text, problems, notes, error} = report
  const fault = error === undefined ? [] : [hang(page, 2, signs.error, error, {sign: color.error})]
  const remarks = notes.map((note) => hang(page, 2, 'note:', note, {sign: color.dim, text: color.dim}))
  const found = report.redacted ? placeLines(problems, page) : excerptLines(text, problems, page)
  const blocks = [...fault, ...found, ...remarks]
  if (blocks.length === 0) return []
  const heading = wrap(nameOf(report), page.width, page.ruler).map((line) => color.heading(line))
  return [...heading, ...blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]))]
}

function excerptLines(text: string, problems: readonly Problem[], page: Page): string[][] {
  const digits = String(Math.max(1, ...problems.map(({line}) => line))).length
  return excerptsOf(text, problems).map((excerpt) => [
    ...sentenceLines(text, excerpt, digits, page),
    ...excerpt.places.flatMap(({problem}) => problemLines(text, problem, digits + 4, page)),
  ])
}

/** Problems whose words were taken out: the place of each, and what its rule asks for. */
function placeLines(problems: readonly Problem[], page: Page): string[][] {
  const lines = problems.flatMap((problem) => {
    const place = page.color.dim(`  ${problem.line}:${problem.column}`)
    return [place, ...problemLines('', problem, 4, page)]
  })
  return lines.length === 0 ? [] : [lines]
}

/** The words a problem is about beneath the number of their line, and the marks under them. */
function sentenceLines(text: string, excerpt: Excerpt, digits: number, {width, color, ruler}: Page): string[] {
  const margin = ' '.repeat(digits + 4)
  let shown = 0
  return markedRows(text, excerpt, {width: width - margin.length, palette: color, ruler}).flatMap((row) => {
    const line = lineOf(text, row.start, excerpt.places[0]!.problem)
    const gutter = line === shown ? margin : color.dim(`  ${String(line).padStart(digits)}  `)
    shown = line
    return [gutter + row.text, ...row.marks.map((marks) => margin + marks)]
  })
}

/** The number of an offset's line, counted from a problem nearby, so that a long draft is not read through for each. */
function lineOf(text: string, offset: number, {line, range: [start]}: Problem): number {
  const breaks = text.slice(Math.min(start, offset), Math.max(start, offset)).split(/\r\n|\r|\n/).length - 1
  return offset < start ? line - breaks : line + breaks
}

function problemLines(text: string, problem: Problem, indent: number, page: Page): string[] {
  const {color, width, ruler} = page
  const message = hang(page, indent, signs[problem.severity], problem.message, {sign: color[problem.severity]})
  const rule = visible(problem.rule)
  const mark = page.isChanged?.(problem) ? '  changed' : ''
  const lines = wrap(problem.message, width - indent - 2, ruler)
  const fits = indent + 2 + ruler.width(lines.at(-1)!) + 2 + ruler.width(rule + mark) <= width
  const label = color.dim(hyperlinked(rule, page.pageOf(problem.rule))) + color.review(mark)
  const head = fits
    ? [...message.slice(0, -1), `${message.at(-1)}  ${label}`]
    : [...message, ' '.repeat(indent + 2) + label]
  const why = page.why(problem.rule)
  const reason = why === undefined ? [] : hang(page, indent + 2, 'Why:', why, {sign: color.dim, text: color.dim})
  return [...head, ...rewriteLines(text, problem, indent + 2, page), ...reason]
}

function rewriteLines(text: string, {range, suggestions}: Problem, indent: number, page: Page): string[] {
  const shown = suggestions.slice(0, mostRewrites).flatMap((suggestion) => {
    const paint = page.color[suggestion.safety]
    return hang(page, indent, '→', describeRewrite(text, suggestion, range), {sign: paint, text: paint})
  })
  const rest = suggestions.length - mostRewrites
  return rest > 0 ? [...shown, ' '.repeat(indent) + page.color.dim(`and ${rest} more`)] : shown
}

interface Paints {
  readonly sign: (text: string) => string
  readonly text?: (text: string) => string
}

/** A text behind a sign, its further lines under the first one's words. */
function hang({width, ruler}: Page, indent: number, sign: string, text: string, paint: Paints): string[] {
  const lead = sign.length + 1
  const show = paint.text ?? ((line: string) => line)
  return wrap(text, width - indent - lead, ruler).map((line, index) => {
    const start = index === 0 ? `${paint.sign(sign)} ` : ' '.repeat(lead)
    return ' '.repeat(indent) + start + show(line)
  })
}
