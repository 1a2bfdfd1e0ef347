import type {Agreement, AgreementResult} from '../lint/audit/agreement.ts'
import {wrap} from './cell.ts'
import {figure, headerLines, layoutFor, rowLines} from './columns.ts'
import {graphemeRuler} from './grapheme-ruler.ts'
import type {Palette} from './palette.ts'

const columns = [
  {header: 'marks', width: 5},
  {header: 'found', width: 5},
  {header: 'alarms', width: 6},
  {header: 'precision', width: 9},
  {header: 'recall', width: 6},
]

/** Precision and recall of each rule, and of all together. */
export function agreementLines(result: AgreementResult, width: number, color: Palette): string[] {
  const {rules, all, drafts, labelled, lostSpans} = result
  const longest = Math.max('all'.length, ...rules.map(({rule}) => graphemeRuler.width(rule)))
  const layout = layoutFor(width, columns, 1, longest)
  const found = `${figure(drafts)} of ${figure(labelled)} labelled drafts are here`
  const lost = lostSpans > 0 ? `; ${figure(lostSpans)} marked by words that are not in them` : ''
  return [
    ...wrap(`Against labels: ${found}${lost}`, width, graphemeRuler),
    ...headerLines('', layout).map(color.dim),
    ...[...rules, all].flatMap((row) => rowLines(row.rule, figuresOf(row), layout)),
  ]
}

const figuresOf = ({real, found, alarms, precision, recall}: Agreement): string[] => [
  figure(real),
  figure(found),
  figure(alarms),
  ratio(precision),
  ratio(recall),
]

const ratio = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2))
