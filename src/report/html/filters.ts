import {markupText} from '../markup-text.ts'
import {severities} from './scored.ts'

/** What the page’s script narrows the problems by; hidden where no script runs, for all of them are there to read. */
export function filterForm(countOfRules: ReadonlyMap<string, number>): string {
  const boxes = severities.map(
    (severity) =>
      `<label><input type="checkbox" name="severity" value="${severity}" checked> <span class="severity ${severity}">${severity}</span></label>`,
  )
  const rules = [...countOfRules].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const choices = rules.map(
    ([rule, count]) => `<option value="${markupText(rule)}">${markupText(rule)} (${count})</option>`,
  )
  return `<form role="search" aria-label="Problems" autocomplete="off" hidden>
<label>Search <input type="search" name="words" placeholder="words, files, rules"></label>
<label>Rule <select name="rule"><option value="">all</option>${choices.join('')}</select></label>
<fieldset><legend>Severity</legend>${boxes.join(' ')}</fieldset>
<button type="button">Show all</button>
<output name="shown" role="status"></output>
</form>
`
}
