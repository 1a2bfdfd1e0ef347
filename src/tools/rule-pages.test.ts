import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {libraryRules, rules} from '../../rules/index.ts'
import {htmlPage, rulePages} from './rule-pages.ts'

const group = `<!-- made -->

# Wording

The words themselves.

In the examples, <b><ins>underlined words</ins></b> are pointed at.

## cliche

**Say \\*it\\*.** <why>

| it speaks up |
| --- |
| <b><ins>Rest assured</ins></b>.<br>Tom |

## slang

**No.**
`

it('makes a page of each rule, with the legend', () => {
  const pages = rulePages(group)
  expect([...pages.keys()]).toEqual(['cliche', 'slang'])
  const page = htmlPage('cliche', pages.get('cliche')!)
  expect(page).toContain('<title>cliche · replylint</title>')
  expect(page).toContain('<h1>cliche</h1>\n<p><strong>Say *it*.</strong>')
  expect(page).toContain('<td><b><ins>Rest assured</ins></b>.<br>Tom</td>')
  expect(page).toContain('are pointed at.')
  expect(page).not.toContain('slang')
})

it('makes a page of every built-in rule', () => {
  const folders = readdirSync('rules', {withFileTypes: true}).filter((entry) => entry.isDirectory())
  const ids = folders.flatMap(({name}) => [...rulePages(readFileSync(`rules/${name}/README.md`, 'utf8')).keys()])
  expect(ids.toSorted()).toEqual([...rules, ...libraryRules].map(({id}) => id).toSorted())
})
