import {existsSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {benchPhrases} from './phrases.ts'
import {benchStart} from './start.ts'
import {benchThroughput} from './throughput.ts'

const {values} = parseArgs({
  options: {json: {type: 'boolean', default: false}, replies: {type: 'string'}},
})

if (!existsSync('dist/replylint.cjs')) {
  console.error('The executable is not built: run “npm run build” first.')
  process.exit(2)
}

const throughput = benchThroughput(values.replies)
const phrases = await benchPhrases()
const start = benchStart()

if (values.json) console.log(JSON.stringify({throughput, phrases, start}))
else print()

function print(): void {
  const parsing = throughput.perSecond['retext-english, parsing only']!
  console.log(
    `Replies a second, warm, one core (${throughput.replies} replies of ${Math.round(throughput.meanLength)} characters)`,
  )
  for (const [name, perSecond] of Object.entries(throughput.perSecond)) {
    console.log(
      `  ${name.padEnd(30)}${perSecond.toFixed(0).padStart(8)}${`${(perSecond / parsing).toFixed(2)} ×`.padStart(10)}`,
    )
  }
  console.log('\nMatching phrases')
  console.log(`  3,000 phrases cost ${phrases.ratio.toFixed(2)} × what 300 cost`)
  console.log('\nStart of the command, one draft, whole process')
  console.log(`  ${'node -e 0'.padEnd(30)}${start.node.toFixed(0).padStart(5)} ms`)
  console.log(
    `  ${'replylint draft.txt'.padEnd(30)}${start.replylint.toFixed(0).padStart(5)} ms${`${start.ratio.toFixed(2)} ×`.padStart(10)}`,
  )
}
