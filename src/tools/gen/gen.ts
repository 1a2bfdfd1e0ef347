import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import type {Rule} from '../../rule/index.ts'
import {groups} from './groups.ts'
import {load} from './load.ts'
import {fillMarked} from './markdown.ts'
import {readMeasured} from './measured.ts'
import {ruleFiles, ruleIndex} from './rule-index.ts'
import {groupPage, overviewPage} from './rule-page.ts'

interface Sources {
  readonly rules: readonly Rule[]
  readonly guideJsonSchema: (rules: readonly Rule[]) => unknown
  readonly classTable: () => string
}

const sources = `
export {rules} from './rules/index.ts'
export {guideJsonSchema} from './src/guide/json-schema.ts'
export {classTable} from './src/document/phrase/classes.ts'
`

const checking = process.argv.includes('--check')

/** Writes a generated file, or in a check says that it should be, unless it is current. */
function settle(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (checking) process.exitCode = 1
  else writeFileSync(path, text)
  console.log(checking ? `${path} is stale: npm run gen makes it anew` : `wrote ${path}`)
}

const files = ruleFiles('.')
const index = ruleIndex(files)
// Before anything is loaded: a new rule can be tested when something else is still broken.
settle('rules/index.ts', index)

const {rules, guideJsonSchema, classTable} = await load<Sources>(sources, index)
for (const [at, {group, id}] of rules.entries()) {
  if (`${group}/${id}` !== files[at]) throw new Error(`rules/${files[at]}.ts holds the rule ${group}/${id}`)
}
settle('src/guide/guide.schema.json', `${JSON.stringify(guideJsonSchema(rules), undefined, 2)}\n`)
const measured = readMeasured()
settle('rules/README.md', overviewPage(rules))
for (const group of groups) {
  const members = rules.filter((rule) => rule.group === group)
  if (members.length > 0) settle(`rules/${group}/README.md`, groupPage(group, members, measured))
}

const phrasesPage = 'docs/phrases.md'
settle(phrasesPage, fillMarked(readFileSync(phrasesPage, 'utf8'), 'classes', classTable()))
