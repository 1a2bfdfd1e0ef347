import {expect, test} from 'vitest'
import type {Rule} from '../../rule/index.ts'
import {groupPage, overviewPage, ruleSection} from './rule-page.ts'

const rule: Rule = {
  id: 'soon',
  summary: 'Say when, not *soon*.',
  why: 'Soon is a day to one and a month to another.',
  group: 'structure',
  severity: 'warning',
  repair: 'safe',
  needs: ['customer.name', 'channel', 'turn'],
  options: {
    max: {type: 'integer', default: 2, min: 0, max: 9, about: 'how many are too many'},
    voice: {type: 'choice', default: 'warm', choices: ['warm', 'dry'], about: 'how it sounds'},
    terms: {type: 'swaps', default: {}, about: 'a|b'},
    words: {type: 'list', default: Array.from({length: 30}, (_, at) => `word ${at}`), about: 'more words'},
  },
  examples: [
    {bad: 'Hi,\nback «soon».', fixed: 'Hi,\nback today.', context: {channel: 'chat', turn: 2}},
    {good: 'Back [today].', options: {max: 1}},
  ],
  phrases: {
    phrases: [
      {match: 'very soon', swap: 'today', repair: 'safe', unless: 'as soon'},
      {match: ['shortly', 'in a bit'], swap: ['at *', ''], severity: 'suggestion', channels: ['email', 'sms']},
    ],
  },
  *check() {},
}

test('a rule’s section', () => {
  expect(ruleSection(rule)).toBe(`## soon

**Say when, not \\*soon\\*.** Soon is a day to one and a month to another.

*warning* · repaired by \`--fix\` · uses the customer’s name, the channel and which turn of the conversation it is

| option | type | default | limits | about |
| --- | --- | --- | --- | --- |
| \`max\` | whole number | \`2\` | 0 to 9 | how many are too many |
| \`voice\` | choice | \`warm\` | \`warm\`, \`dry\` | how it sounds |
| \`terms\` | words and what to use instead | none |  | a\\|b |
| \`words\` | list | 30 entries |  | more words |

| it speaks up | \`--fix\` makes it | when |
| --- | --- | --- |
| Hi,<br>back <b><ins>soon</ins></b>. | Hi,<br>back today. | by chat, in turn 2 |

| it stays silent | when |
| --- | --- |
| Back \\[today\\]. | with \`max: 1\` |

<details><summary>3 phrases</summary>

- \`very soon\` → “today” (\`--fix\`; unless \`as soon\`)
- \`shortly\`, \`in a bit\` → “at \\*” or leave it out (suggestion; by email, sms)

</details>`)
})

test('phrases that depend on options are those of the defaults', () => {
  const phrases: Rule['phrases'] = ({max}) => ({tooLong: [{match: `at least ${max} words`}], none: []})
  expect(ruleSection({...rule, phrases})).toContain(
    '<details><summary>1 phrase: too long</summary>\n\n- `at least 2 words`\n\n</details>',
  )
})

test('the overview links every rule to its section', () => {
  const page = overviewPage([rule])
  expect(page).toContain('The 1 built-in rule.')
  expect(page).toContain('## [Structure](structure/README.md)')
  expect(page).toContain(
    '| [soon](structure/README.md#soon) | Say when, not \\*soon\\*. | warning | repaired by `--fix` |',
  )
  expect(page).not.toContain('Templates')
  expect(groupPage('structure', [rule])).toContain(`\n\n${ruleSection(rule)}\n`)
})
