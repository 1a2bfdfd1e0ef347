import {existsSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {benchBatch} from './batch.ts'
import {benchExports} from './exports.ts'
import {benchFolder, benchUnchanged} from './folder.ts'
import {benchHostile, printHostile} from './hostile.ts'
import {benchLibrary} from './library.ts'
import {benchPeers, installPeers, peerTable} from './peers.ts'
import {benchPhrases} from './phrases.ts'
import {benchStart} from './start.ts'
import {benchThroughput, draftsFor} from './throughput.ts'

const {values} = parseArgs({
  options: {
    json: {type: 'boolean', default: false},
    replies: {type: 'string'},
    peers: {type: 'boolean', default: false},
    lines: {type: 'string'},
  },
})

if (!existsSync('dist/replylint.cjs')) {
  console.error('The executable is not built: run “npm run build” first.')
  process.exit(2)
}

if (values.peers) installPeers()
const throughput = benchThroughput(values.replies)
const phrases = await benchPhrases()
const start = benchStart()
const exports = await benchExports()
const library = benchLibrary()
const folder = await benchFolder()
const unchanged = await benchUnchanged()
const batch = await benchBatch(values.lines === undefined ? undefined : Number(values.lines))
const hostile = benchHostile()
const peers = values.peers ? benchPeers(draftsFor(values.replies).slice(0, 200)) : undefined

if (values.json)
  console.log(JSON.stringify({throughput, phrases, start, exports, library, folder, unchanged, batch, hostile, peers}))
else {
  print()
  printHostile(hostile)
}

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
  const {replies, megabytes, seconds, perSecond, peak, peakOfTenth} = exports
  console.log(`\nAn export of ${replies} macros (${megabytes.toFixed(0)} MB), one process`)
  console.log(`  ${seconds.toFixed(1)} s, ${perSecond.toFixed(0)} replies a second`)
  console.log(`  peak memory ${peak.toFixed(0)} MB; of a tenth of it ${peakOfTenth.toFixed(0)} MB`)
  const {one, oneThread, severalThreads, threads, cached, reading} = folder
  console.log(`\nA folder of ${folder.replies} replies, whole process`)
  console.log(
    `  one thread ${oneThread.toFixed(1)} s, --concurrency auto (${threads} cores) ${(severalThreads / oneThread).toFixed(2)} × of it`,
  )
  console.log(
    `  unchanged, with --cache ${cached.toFixed(2)} s: ${(cached / oneThread).toFixed(2)} × of it, ${(cached / one).toFixed(2)} × one draft, ${(cached / reading).toFixed(1)} × node reading the files`,
  )
  console.log(
    `  ${unchanged.files} files, unchanged, with --cache ${unchanged.cached.toFixed(2)} s: ${(unchanged.cached / unchanged.reading).toFixed(1)} × node reading them`,
  )
  console.log(`\nNDJSON of ${batch.lines} replies, whole process`)
  for (const [name, threads] of [
    ['one thread', batch.oneThread],
    ['two threads', batch.twoThreads],
  ] as const) {
    console.log(
      `  ${name.padEnd(12)}${threads.perSecond.toFixed(0).padStart(7)} a second, peak memory ${threads.peak.toFixed(0)} MB; of a tenth of it ${threads.peakOfTenth.toFixed(0)} MB`,
    )
  }
  const ofOneCore = batch.oneCore && batch.twoThreads.perSecond / batch.oneCore
  console.log(
    `  two threads have ${batch.ratio.toFixed(2)} × the pace of one${ofOneCore ? `, and ${ofOneCore.toFixed(2)} × of one on one core` : ''}`,
  )
  console.log(`\nLibrary rules on ${library.replies} replies`)
  console.log(
    `  ${library.perSecond.toFixed(0)} replies a second; ten times the replies take ${library.ratio.toFixed(1)} × the time`,
  )
  console.log(
    `\n${peers ? peerTable(peers) : 'Beside other linters: npm run bench -- --peers (installs them in bench/peers, once)'}`,
  )
}
