import type {Problem} from '../../lint/problem.ts'
import {excerptsOf} from '../excerpt.ts'
import {markupLines, markupText} from '../markup-text.ts'
import type {DraftReport} from '../report.ts'
import {rewriteTexts} from '../rewrite.ts'
import type {ScoredReport} from './scored.ts'

/** A draft with its problems, each in its sentence. Empty when there is nothing to say about it. */
export function draftArticle(report: DraftReport, {anchor, name, score}: ScoredReport): string {
  const {problems, notes} = report
  if (problems.length === 0 && notes.length === 0) return ''
  const items = problems.map((problem) => problemItem(report, problem))
  const remarks = notes.map((note) => `<p class="note">${markupText(note)}</p>\n`)
  return `<article id="${anchor}" aria-labelledby="${anchor}-name">
<h3 id="${anchor}-name"><bdi>${markupText(name)}</bdi> <span class="score">score ${score}</span></h3>
<ul class="problems">
${items.join('')}</ul>
${remarks.join('')}</article>
`
}

function problemItem(report: DraftReport, problem: Problem): string {
  const {rule, severity, message, line, column} = problem
  const rewrites = rewriteTexts(report.text, problem).map((text) => `<li dir="auto">${markupText(text)}</li>`)
  const list = rewrites.length > 0 ? `<ul class="rewrites" aria-label="Rewrites">${rewrites.join('')}</ul>\n` : ''
  const sentence = report.redacted
    ? ''
    : `<blockquote dir="auto">${markedSentence(report.text, problem)}</blockquote>\n`
  return `<li data-severity="${severity}" data-rule="${markupText(rule)}">
${sentence}<p class="message" dir="auto">${markupText(message)}</p>
${list}<p class="facts"><span class="severity ${severity}">${severity}</span> <a href="#${ruleAnchor(rule)}">${markupText(rule)}</a> <span class="place">line ${line}, column ${column}</span></p>
</li>
`
}

/** What leads to a rule's entry on the page. */
export const ruleAnchor = (rule: string): string =>
  `rule-${encodeURIComponent(rule.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('%', '_')
    .replaceAll("'", '_27')}`

function markedSentence(text: string, problem: Problem): string {
  const {pieces, cutStart, cutEnd, places} = excerptsOf(text, [problem])[0]!
  const {start, end} = places[0]!
  const shown = pieces.map((piece) => {
    const [from, to] = [clamp(start, piece), clamp(end, piece)]
    const isHere = start === end ? start >= piece.start && start <= piece.end : from < to
    const before = markupLines(text.slice(piece.start, isHere ? from : piece.end))
    if (!isHere) return before
    return before + mark(text.slice(from, to), problem) + markupLines(text.slice(to, piece.end))
  })
  return `${cutStart ? '… ' : ''}${shown.join(' … ')}${cutEnd ? ' …' : ''}`
}

const clamp = (offset: number, {start, end}: {readonly start: number; readonly end: number}) =>
  Math.min(end, Math.max(start, offset))

const mark = (words: string, {severity}: Problem): string =>
  words === ''
    ? `<mark class="${severity} missing">missing</mark>`
    : `<mark class="${severity}">${markupLines(words)}</mark>`
