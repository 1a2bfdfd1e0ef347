import {type Category, categories} from '../../lint/score/categories.ts'
import type {Severity} from '../../rule/index.ts'
import {count} from '../count.ts'
import {markupText} from '../markup-text.ts'
import {type CategoryCount, type LibrarySummary, type ScoredReport, severities, total, worstFirst} from './scored.ts'

const categoryNames: Readonly<Record<Category, string>> = {
  wording: 'Wording',
  apology: 'Apology and bad news',
  structure: 'Structure',
  fit: 'Fit to the customer',
  clarity: 'Clarity',
}
/** How many replies the list of the worst holds. */
const mostWorst = 10

const figure = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

/** The library's score, and what it comes to in all. */
export function headline({score, drafts, faulty, problems}: LibrarySummary, unread: number): string {
  const where = faulty === drafts ? count(drafts, 'draft') : `${figure(faulty)} of ${count(drafts, 'draft')}`
  const found =
    total(problems) === 0 ? `Nothing to mend in ${count(drafts, 'draft')}` : `${countsText(problems)} in ${where}`
  const missed = unread > 0 ? ` · <a href="#unread">${count(unread, 'draft')} could not be read</a>` : ''
  return `<p class="library"><strong>${score}</strong> <span>of 100, the mean of all drafts’ scores</span></p>
<p>${found}${missed}</p>
`
}

export const countsText = (problems: Readonly<Record<Severity, number>>): string =>
  severities
    .filter((severity) => problems[severity] > 0)
    .map((severity) => count(problems[severity], severity))
    .join(', ')

/** Bars of the problems of each category, as a list that also reads without the bars. */
export function categoryChart(summary: LibrarySummary): string {
  const most = Math.max(1, ...categories.map((category) => total(summary.categories[category].problems)))
  const rows = categories.map((category) => chartRow(category, summary.categories[category], most))
  const legend = severities.map((severity) => `<li class="${severity}">${severity}s</li>`).join('')
  return `<section aria-labelledby="categories">
<h2 id="categories">Problems by category</h2>
<ul class="legend" aria-hidden="true">${legend}</ul>
<ul class="chart">
${rows.join('')}</ul>
</section>
`
}

function chartRow(category: Category, {score, problems}: CategoryCount, most: number): string {
  const all = total(problems)
  const counts = all === 0 ? 'no problems' : countsText(problems)
  return `<li><span class="category">${categoryNames[category]}</span>
<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars(problems, most)}</svg>
<span class="figures">score ${score} · ${counts}</span></li>
`
}

function bars(problems: Readonly<Record<Severity, number>>, most: number): string {
  let x = 0
  return severities
    .filter((severity) => problems[severity] > 0)
    .map((severity) => {
      const width = Math.round((problems[severity] * 1000) / most)
      const bar = `<rect class="${severity}" x="${x}" y="0" width="${width}" height="10"/>`
      x += width
      return bar
    })
    .join('')
}

/** The worst replies, and the scores of all. */
export function scoreLists(drafts: readonly ScoredReport[]): string {
  const order = drafts.toSorted(worstFirst)
  const worst = order.filter(({problems}) => total(problems) > 0).slice(0, mostWorst)
  const items = worst.map(
    (draft) =>
      `<li>${nameLink(draft)} <span class="facts">score ${draft.score} · ${countsText(draft.problems)}</span></li>\n`,
  )
  const list = `<section aria-labelledby="worst">
<h2 id="worst">The worst replies</h2>
<ol>
${items.join('')}</ol>
</section>
`
  return `${items.length > 0 ? list : ''}${scoreTable(order)}`
}

function scoreTable(order: readonly ScoredReport[]): string {
  const rows = order.map((draft) => {
    const {score, problems, words} = draft
    const cells = [score, ...severities.map((severity) => problems[severity]), words].map(
      (cell) => `<td>${figure(cell)}</td>`,
    )
    return `<tr><th scope="row">${nameLink(draft)}</th>${cells.join('')}</tr>\n`
  })
  const headers = ['Score', 'Errors', 'Warnings', 'Suggestions', 'Words'].map((name) => `<th scope="col">${name}</th>`)
  return `<details>
<summary>Scores of all drafts (${figure(order.length)})</summary>
<div class="wide" role="region" aria-label="Scores of all drafts" tabindex="0">
<table>
<thead><tr><th scope="col">Draft</th>${headers.join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
</details>
`
}

function nameLink({anchor, name, problems}: ScoredReport): string {
  const text = `<bdi>${markupText(name)}</bdi>`
  return total(problems) > 0 ? `<a href="#${anchor}">${text}</a>` : text
}
