// npm run fuzz [-- --seconds 60 --seed N --cases N --keep]: random drafts, guides and exports, held against what must always hold.
import {mkdirSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import type {Draft} from '../../document/draft.ts'
import {type Case, caseOf, createFuzzLinters, faultsOf, orderFaults, shortest} from './cases.ts'

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '60'},
    seed: {type: 'string', default: String(Date.now() % 2 ** 31)},
    cases: {type: 'string'},
    keep: {type: 'boolean', default: false},
  },
})
const numbers = [values.seconds, values.seed, values.cases ?? '1'].map(Number)
if (!numbers.every((number) => Number.isFinite(number) && number >= 0)) {
  console.error(
    'usage: npm run fuzz -- [--seconds N] [--seed N] [--cases N] [--keep]; --keep writes what is found to src/tools/fuzz/found/',
  )
  process.exit(2)
}
const [seconds = 60, first = 0] = numbers
const most = values.cases === undefined ? Number.POSITIVE_INFINITY : Number(values.cases)

const linters = createFuzzLinters()
const counts = {draft: 0, guide: 0, export: 0}
/** By the beginning of what is wrong, so that one bug is told once. */
const told = new Map<string, number>()
let recent: Draft[] = []

/** One bug, whatever its numbers and words. */
const bugOf = (fault: string) =>
  fault
    .split('\n')[0]!
    .replace(/\d+|“[^”]*”|: ".*/g, '')
    .slice(0, 60)

console.log(`seed ${first}${Number.isFinite(most) ? `, ${most} cases` : `, ${seconds} s`}`)
const end = performance.now() + seconds * 1000
let seed = first
for (; seed - first < most && (Number.isFinite(most) || performance.now() < end); seed++) {
  const each = caseOf(seed)
  counts[each.kind]++
  for (const fault of await faultsOf(each, linters)) await tell(fault, each)
  if (each.kind === 'draft') recent.push(each.draft)
  if (recent.length < 400) continue
  for (const fault of orderFaults(recent, linters)) await tell(fault, each)
  recent = []
}
const all = Object.entries(counts).map(([kind, count]) => `${count} ${kind}s`)
const bugs = [...told].map(([bug, count]) => `\n  ${count} × ${bug}`)
console.log(
  `${seed - first} cases (${all.join(', ')}), seeds ${first} to ${seed - 1}: ${told.size} bugs found${bugs.join('')}`,
)
process.exitCode = told.size > 0 ? 1 : 0

async function tell(fault: string, each: Case): Promise<void> {
  const bug = bugOf(fault)
  const times = told.get(bug) ?? 0
  told.set(bug, times + 1)
  if (times > 0) return
  console.log(`✗ ${fault}\n  again: npm run fuzz -- --seed ${seed} --cases 1`)
  const least = await smaller(each, bug)
  console.log(
    `  ${JSON.stringify(least.kind === 'export' ? {...least.made, bytes: Buffer.from(least.made.bytes).toString()} : least)}`,
  )
  if (values.keep && least.kind === 'draft') keep(least)
}

/** A smaller case with the same bug; drafts alone are made smaller. */
async function smaller(each: Case, bug: string): Promise<Case> {
  if (each.kind !== 'draft') return each
  const isStill = async (draft: Draft) =>
    (await faultsOf({kind: 'draft', draft}, linters)).some((fault) => bugOf(fault) === bug)
  return (await isStill(each.draft)) ? {kind: 'draft', draft: await shortest(each.draft, isStill)} : each
}

function keep(each: Case): void {
  mkdirSync('src/tools/fuzz/found', {recursive: true})
  writeFileSync(`src/tools/fuzz/found/${each.kind}-${seed}.json`, `${JSON.stringify(each, undefined, 2)}\n`)
}
