import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import type {AnyRule, LibraryRule, Rule} from '../../rule/index.ts'
import {groups, libraryGroup} from './groups.ts'
import {libraryPage} from './library-page.ts'
import {load} from './load.ts'
import {fillMarked} from './markdown.ts'
import {readMeasured} from './measured.ts'
import {libraryRuleFiles, ruleFiles, ruleIndex} from './rule-index.ts'
import {groupPage, overviewPage} from './rule-page.ts'

interface Sources {
  readonly rules: readonly Rule[]
  readonly libraryRules: readonly LibraryRule[]
  readonly guideJsonSchema: (rules: readonly AnyRule[]) => unknown
  readonly classTable: () => string
}

const sources = `
export {libraryRules, rules} from './rules/index.ts'
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
const libraryFiles = libraryRuleFiles('.')
const index = ruleIndex(files, libraryFiles)
// Before anything is loaded: a new rule can be tested when something else is still broken.
settle('rules/index.ts', index)

const {rules, libraryRules, guideJsonSchema, classTable} = await load<Sources>(sources, index)
const holders = [...files, ...libraryFiles]
for (const [at, {group, id}] of [...rules, ...libraryRules].entries()) {
  if (`${group}/${id}` !== holders[at]) throw new Error(`rules/${holders[at]}.ts holds the rule ${group}/${id}`)
}
settle('src/guide/guide.schema.json', `${JSON.stringify(guideJsonSchema([...rules, ...libraryRules]), undefined, 2)}\n`)
const measured = readMeasured()
settle('rules/README.md', overviewPage(rules, libraryRules))
for (const group of groups) {
  const members = rules.filter((rule) => rule.group === group)
  if (members.length > 0) settle(`rules/${group}/README.md`, groupPage(group, members, measured))
}
settle(`rules/${libraryGroup.name}/README.md`, libraryPage(libraryRules))

const phrasesPage = 'docs/phrases.md'
settle(phrasesPage, fillMarked(readFileSync(phrasesPage, 'utf8'), 'classes', classTable()))
