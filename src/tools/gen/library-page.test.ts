import {expect, test} from 'vitest'
import {defineLibraryRule, type LibraryRule} from '../../rule/index.ts'
import {libraryPage, librarySection} from './library-page.ts'

const rule = defineLibraryRule({
  id: 'twice',
  summary: 'Say it *once*.',
  why: 'Twice is too often.',
  severity: 'warning',
  options: {share: {type: 'integer', default: 80, min: 50, max: 100, about: 'in percent'}},
  examples: [
    {bad: [{title: 'One', format: 'html', text: '<p>Hi.</p>'}, '«Hi.»'], options: {share: 90}, today: '2026-01-01'},
    {good: ['Hi.', {locale: 'en', context: {channel: 'chat'}, text: 'Ho.'}]},
  ],
  note: () => undefined,
  *check() {},
}) as LibraryRule

test('a library rule’s section', () => {
  expect(librarySection(rule)).toBe(`## twice

**Say it \\*once\\*.** Twice is too often.

*warning* · says what is wrong

| option | type | default | limits | about |
| --- | --- | --- | --- | --- |
| \`share\` | whole number | \`80\` | 50 to 100 | in percent |

| it speaks up | when |
| --- | --- |
| *“One”, HTML*<br>\\<p\\>Hi.\\</p\\><br><br>———<br><br><b><ins>Hi.</ins></b> | on 2026-01-01, with \`share: 90\` |

| it stays silent |
| --- |
| Hi.<br><br>———<br><br>*by chat, en*<br>Ho. |`)
})

test('the page holds every rule', () => {
  const page = libraryPage([rule])
  expect(page).toContain('# A library of replies')
  expect(page).toContain(librarySection(rule))
})
