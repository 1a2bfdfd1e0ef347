// npm run measure -- REPLIES LABELS [REPLIES LABELS …] measures every rule on labelled replies, with the recommended guide, and writes rules/measured.json.
import {readFileSync, writeFileSync} from 'node:fs'
import type {Draft} from '../document/draft.ts'
import {compareWith} from '../lint/audit/agreement.ts'
import {type LabelledDraft, parseLabels} from '../lint/audit/labels.ts'
import {createLinter} from '../lint/index.ts'
import type {Measured} from './gen/measured.ts'

const files = process.argv.slice(2)
if (files.length === 0 || files.length % 2 > 0) {
  console.error(
    'usage: npm run measure -- REPLIES LABELS [REPLIES LABELS …], NDJSON files of drafts and of what people marked in them',
  )
  process.exit(2)
}

const linter = createLinter()
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean)
const rules: Record<string, {real: number; found: number; alarms: number}> = {}
let replies = 0
for (let at = 0; at < files.length; at += 2) measure(files[at]!, files[at + 1]!)
const measured: Measured = {
  replies,
  rules: Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))),
}
writeFileSync('rules/measured.json', `${JSON.stringify(measured, undefined, 2)}\n`)
console.log(`measured ${replies} replies; npm run gen puts the figures on the rules’ pages`)

function measure(repliesFile: string, labelsFile: string): void {
  const comparison = compareWith(linesOf(labelsFile).map(labelled))
  for (const line of linesOf(repliesFile)) {
    const {id, ...draft} = JSON.parse(line) as Draft & {id: string}
    comparison.add(id, draft.text, 0, linter.lint(draft).problems)
  }
  const result = comparison.result()
  replies += result.drafts
  for (const {rule, real, found, alarms} of result.rules) {
    const before = rules[rule] ?? {real: 0, found: 0, alarms: 0}
    rules[rule] = {real: before.real + real, found: before.found + found, alarms: before.alarms + alarms}
  }
}

function labelled(line: string): LabelledDraft {
  const draft = parseLabels(line)
  if (typeof draft === 'string') throw new Error(draft)
  return draft
}
