import type {Rule} from '../../rule/index.ts'
import {markupText} from '../markup-text.ts'
import {type DraftReport, formatAll, type Reporter} from '../report.ts'
import {type ReportOptions, ruleFinder} from '../report-options.ts'
import {nameOf, withoutFile} from '../whereabouts.ts'
import {draftArticle, ruleAnchor} from './draft-article.ts'
import {filterForm} from './filters.ts'
import {scriptHash, styleHash} from './hashes.ts'
import {categoryChart, headline, scoreLists} from './overview.ts'
import {type ScoredReport, scoreReport, summaryOf, worstFirst} from './scored.ts'
import {script} from './script.ts'
import {style} from './style.ts'

/**
 * One page for a lead: the score of all drafts and of each, a chart by category, the worst replies, and every problem in its
 * sentence, to be searched and filtered. It holds all that it needs, asks no network, and reads without JavaScript; whatever
 * a draft says stays text.
 */
export const formatHtml = (reports: readonly DraftReport[], options: ReportOptions = {}): string =>
  formatAll(htmlReporter(options), reports)

interface ShownDraft {
  readonly scored: ScoredReport
  readonly article: string
}

/** The HTML format; the page begins with what all drafts come to, so that all is written at the end. */
export function htmlReporter(options: ReportOptions = {}): Reporter {
  const findRule = ruleFinder(options)
  const drafts: ShownDraft[] = []
  const unread: string[] = []
  const countOfRules = new Map<string, number>()
  return {
    draft(report) {
      const name = markupText(nameOf(report))
      const {error} = report
      if (error !== undefined) unread.push(`<li><bdi>${name}</bdi>: ${markupText(withoutFile(report, error))}</li>\n`)
      else {
        const scored = scoreReport(report, `draft-${drafts.length + 1}`, findRule)
        drafts.push({scored, article: draftArticle(report, scored)})
      }
      for (const {rule} of report.problems) countOfRules.set(rule, (countOfRules.get(rule) ?? 0) + 1)
      return ''
    },
    end: () => page([...overview(drafts, unread), ...problemParts(drafts, countOfRules, findRule)].join('')),
  }
}

function overview(drafts: readonly ShownDraft[], unread: readonly string[]): string[] {
  const scored = drafts.map((draft) => draft.scored)
  const summary = summaryOf(scored)
  const missed =
    unread.length === 0
      ? []
      : [
          `<section aria-labelledby="unread">
<h2 id="unread">Could not be read</h2>
<ul>
${unread.join('')}</ul>
</section>
`,
        ]
  if (!summary) return ['<p>There was no draft to read.</p>\n', ...missed]
  return [headline(summary, unread.length), categoryChart(summary), scoreLists(scored), ...missed]
}

function problemParts(
  drafts: readonly ShownDraft[],
  countOfRules: ReadonlyMap<string, number>,
  findRule: (id: string) => Rule | undefined,
): string[] {
  const articles = drafts.toSorted((a, b) => worstFirst(a.scored, b.scored)).map(({article}) => article)
  if (articles.every((article) => article === '')) return []
  const entries = [...countOfRules.keys()].sort().map((id) => ruleEntry(id, findRule(id)))
  return [
    `<section aria-labelledby="problems">
<h2 id="problems" tabindex="-1">Problems, worst replies first</h2>
${countOfRules.size > 0 ? filterForm(countOfRules) : ''}${articles.join('')}</section>
`,
    ...(entries.length === 0
      ? []
      : [
          `<section aria-labelledby="rules">
<h2 id="rules">What the rules ask for</h2>
<dl>
${entries.join('')}</dl>
</section>
`,
        ]),
  ]
}

function ruleEntry(id: string, rule: Rule | undefined): string {
  const texts = rule ? [rule.summary, rule.why] : ['This rule tells nothing of itself.']
  return `<dt id="${ruleAnchor(id)}">${markupText(id)}</dt>\n${texts.map((text) => `<dd>${markupText(text)}</dd>\n`).join('')}`
}

const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`

const page = (body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="replylint">
<title>Replies, read by replylint</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#problems">Skip to the problems</a>
<main>
<h1>Replies, read by replylint</h1>
${body}</main>
<script>${script}</script>
</body>
</html>
`
