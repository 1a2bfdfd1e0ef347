// node throughput.js DRAFTS.json ROUNDS prints {name: milliseconds for all drafts}, the median of rounds in turn; replylint among them.
import {readFileSync} from 'node:fs'
import {createLinter} from '../../dist/index.js'
import {peers} from './tools.js'

const [file, rounds] = process.argv.slice(2)
const drafts = JSON.parse(readFileSync(file, 'utf8'))
const linter = createLinter()
const tools = {replylint: (_text, draft) => linter.lint(draft), ...(await peers())}
const times = Object.fromEntries(Object.keys(tools).map((name) => [name, []]))
for (let round = 0; round <= Number(rounds); round++) {
  for (const [name, tool] of Object.entries(tools)) {
    const start = performance.now()
    for (const draft of drafts) {
      const said = tool(draft.text, draft)
      if (said instanceof Promise) await said
    }
    // The first round warms up.
    if (round > 0) times[name].push(performance.now() - start)
  }
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1]
console.log(JSON.stringify(Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))))
// Harper keeps the process alive.
process.exit(0)
