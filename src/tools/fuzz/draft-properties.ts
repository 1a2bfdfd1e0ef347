import type {Draft} from '../../document/draft.ts'
import type {Linter, Problem} from '../../lint/index.ts'
import {
  type DraftReport,
  formatCheckstyle,
  formatGithub,
  formatHtml,
  formatJson,
  formatJunit,
  formatPretty,
  formatSarif,
  formatUnix,
} from '../../report/index.ts'
import {keepsakes, names} from './drafts.ts'

/** The linters of a run: by the recommended guide, and by it without the rules whose very work is to hide or mend a placeholder or a card number. */
export interface FuzzLinters {
  readonly whole: Linter
  readonly careful: Linter
}

/** What is wrong with how a draft is linted and fixed; nothing when all holds. Throws what linting throws. */
export function* draftFaults(draft: Draft, {whole, careful}: FuzzLinters): Generator<string> {
  const {problems} = whole.lint(draft)
  yield* placeFaults(draft.text, problems)
  yield* reportFaults({id: 'a.txt', text: draft.text, problems, notes: []})
  if (JSON.stringify(whole.lint(draft).problems) !== JSON.stringify(problems)) yield 'the second lint says otherwise'
  const fixed = whole.fix(draft)
  yield* placeFaults(fixed.text, fixed.problems)
  const again = whole.fix({...draft, text: fixed.text})
  if (again.text !== fixed.text)
    yield `fixing again changes ${JSON.stringify(fixed.text)} into ${JSON.stringify(again.text)}`
  if (weight(fixed.problems) > weight(problems)) yield 'a fix left more problems than there were'
  yield* keptFaults(draft, careful)
}

const weight = (problems: readonly Problem[]) => problems.filter(({severity}) => severity !== 'suggestion').length

function* placeFaults(text: string, problems: readonly Problem[]): Generator<string> {
  const lines = linesOf(text)
  for (const {rule, range, line, column, suggestions, message} of problems) {
    for (const [start, end] of [range, ...suggestions.map((each) => each.range)]) {
      if (!(start >= 0 && start <= end && end <= text.length)) yield `${rule}: the range ${start}–${end} does not slice`
      if (splitsPair(text, start) || splitsPair(text, end))
        yield `${rule}: the range ${start}–${end} cuts a character in two`
    }
    if (lines[line - 1] === undefined || lines[line - 1]! + column - 1 !== range[0])
      yield `${rule}: ${line}:${column} is not ${range[0]}`
    if (message.trim() === '') yield `${rule}: an empty message`
    if (/\bundefined\b|\[object |\bNaN\b/.test(message) && !/\bundefined\b|\[object |\bNaN\b/.test(text))
      yield `${rule}: the message ${message}`
  }
}

/** Where each line starts. */
function linesOf(text: string): readonly number[] {
  const starts = [0]
  for (const {index, 0: end} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')

const formatters = {
  formatCheckstyle,
  formatGithub,
  formatHtml,
  formatJson,
  formatJunit,
  formatPretty,
  formatSarif,
  formatUnix,
}
const raw = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

function* reportFaults(report: DraftReport): Generator<string> {
  for (const [name, format] of Object.entries(formatters)) {
    const out = format([report])
    const found = raw.exec(out)
    if (found) yield `${name} prints U+${found[0].charCodeAt(0).toString(16)} raw`
    if (/[jJ]son|Sarif/.test(name)) JSON.parse(out)
  }
}

/** A saved reply's keepsakes must outlive a fix. */
function* keptFaults(draft: Draft, careful: Linter): Generator<string> {
  const {text} = careful.fix({...draft, context: {...draft.context, template: true}})
  if (text === draft.text) return
  for (const kept of [...keepsakes, ...names]) {
    const [before, after] = [draft.text, text].map((each) => each.split(kept).length - 1)
    // A name that is known may be put where it is missing.
    if (after! < before! || (after! > before! && !knows(draft, kept)))
      yield `a fix changed ${JSON.stringify(kept)} from ${before} to ${after}: ${JSON.stringify(text)}`
  }
  const [before, after] = [draft.text, text].map((each) => numbersOf(withoutNames(each, draft)).join(' '))
  if (before !== after) yield `a fix changed the numbers ${before} into ${after}: ${JSON.stringify(text)}`
}

const knownNames = ({context}: Draft): readonly string[] =>
  [context?.customer?.name, context?.agent?.name].filter((name) => name !== undefined)

const knows = (draft: Draft, name: string) => knownNames(draft).some((known) => known.includes(name))

const withoutNames = (text: string, draft: Draft): string =>
  knownNames(draft).reduce((rest, name) => rest.replaceAll(name, ''), text)

/** Without those of a list, which number themselves. */
const numbersOf = (text: string) => text.replace(/^[> \t]*\d+\. /gm, '').match(/\d+/g) ?? []
