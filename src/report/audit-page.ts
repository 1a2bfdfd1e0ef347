import type {AgreementResult} from '../lint/audit/agreement.ts'
import type {AuditResult, RuleAudit} from '../lint/audit/audit.ts'
import type {AuditExample} from '../lint/audit/example.ts'
import type {PhraseCount} from '../lint/audit/phrase-counts.ts'
import {agreementLines} from './audit-agreement.ts'
import {wrap} from './cell.ts'
import {figure, headerLines, layoutFor, rowLines} from './columns.ts'
import {count} from './count.ts'
import {graphemeRuler} from './grapheme-ruler.ts'
import {type Palette, plainPalette} from './palette.ts'
import {type PageOptions, pageWidth} from './rule-list.ts'

const columns = [
  {header: 'hits', width: 6},
  {header: 'drafts', width: 6},
  {header: '/1k words', width: 9},
  {header: '/100 replies', width: 12},
]
/** More phrases than these are in the JSON. */
const mostPhrases = 5

interface Page {
  readonly width: number
  readonly color: Palette
}

/** What each rule says, as a table, then rule by rule with its phrases and examples, then how it agrees with labels. */
export function formatAudit(result: AuditResult, agreement?: AgreementResult, options: PageOptions = {}): string {
  const page: Page = {width: pageWidth(options), color: options.color ?? plainPalette}
  const speaking = result.rules.filter(({hits}) => hits > 0)
  const blocks = [
    [`${figure(result.drafts)} ${result.drafts === 1 ? 'draft' : 'drafts'}, ${figure(result.words)} words`],
    ...(speaking.length > 0 ? [tableLines(speaking, page)] : []),
    ...silentLines(result.rules, page),
    ...speaking.map((rule) => ruleLines(rule, page)),
    ...(agreement ? [agreementLines(agreement, page.width, page.color)] : []),
  ]
  return `${blocks.map((block) => block.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`
}

const nameOf = ({rule, off}: RuleAudit): string => (off ? `${rule} (off)` : rule)

function tableLines(rules: readonly RuleAudit[], {width, color}: Page): string[] {
  const longest = Math.max(...rules.map((rule) => graphemeRuler.width(nameOf(rule))))
  const layout = layoutFor(width, columns, 1, longest)
  const rows = rules.flatMap((rule) => {
    const {hits, drafts, per1000Words, per100Replies} = rule
    return rowLines(
      nameOf(rule),
      [figure(hits), figure(drafts), per1000Words.toFixed(1), per100Replies.toFixed(1)],
      layout,
    )
  })
  return [...headerLines('', layout).map(color.dim), ...rows]
}

function silentLines(rules: readonly RuleAudit[], {width, color}: Page): string[][] {
  const silent = rules.filter(({hits}) => hits === 0).map(nameOf)
  return silent.length === 0 ? [] : [wrap(`No hits: ${silent.join(', ')}`, width, graphemeRuler).map(color.dim)]
}

function ruleLines(rule: RuleAudit, page: Page): string[] {
  const {bySeverity, drafts} = rule
  const kinds = (['error', 'warning', 'suggestion'] as const).filter((severity) => bySeverity[severity] > 0)
  const counts = kinds.map((severity) => count(bySeverity[severity], severity)).join(', ')
  return [
    ...wrap(nameOf(rule), page.width, graphemeRuler).map(page.color.heading),
    ...indented(`${counts} in ${count(drafts, 'draft')}`, 2, page, page.color.dim),
    ...phraseLines(rule.phrases, page),
    ...rule.examples.flatMap((example) => exampleLines(example, page)),
  ]
}

/** Phrases that were found more than once; the examples show the others. */
function phraseLines(phrases: readonly PhraseCount[], page: Page): string[] {
  const frequent = phrases.filter((phrase) => phrase.count > 1).slice(0, mostPhrases)
  const texts = frequent.map(({phrase, count: times, atLeast}) => `“${phrase}” ×${figure(times)}${atLeast ? '+' : ''}`)
  return texts.length === 0 ? [] : indented(texts.join(', '), 2, page)
}

function exampleLines({id, source, line, before, match, after}: AuditExample, page: Page): string[] {
  const name = source === id ? String(id) : `${source} › ${id}`
  const [head, tail] = page.width >= 60 ? [2, 4] : [2, 2]
  return [
    ...indented(`${name}:${line}`, head, page, page.color.dim),
    ...indented(`${before}«${match}»${after}`, tail, page),
  ]
}

const indented = (text: string, by: number, {width}: Page, paint = (line: string) => line): string[] =>
  wrap(text, width - by, graphemeRuler).map((line) => ' '.repeat(by) + paint(line))
