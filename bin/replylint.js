#!/usr/bin/env node
const {resolve} = require('node:path')
const {setFlagsFromString} = require('node:v8')

const node = Number.parseInt(process.versions.node, 10)
const flags = [
  // A pattern is compiled once, not first for an interpreter and then again.
  '--no-regexp-tier-up',
  // A function is optimized when it has run three times as long as usual: by then more is known of it, and most runs are over before. Later versions
  // of V8 count otherwise.
  ...(node < 22 ? ['--interrupt-budget=200000'] : []),
  // Nothing compiled is forgotten: it is kept for the next run.
  '--no-flush-bytecode',
  // Young objects get room at once, not in steps of which each moves all of them.
  '--semi-space-growth-factor=16',
  // A heap otherwise grows fourfold before all of it is looked through, and a stream of drafts makes little that lasts.
  '--heap-growing-percent=10',
]
/** A V8 that does not know a flag says so on standard error, so that none is given to versions of Node that they were not tried on. */
const newestTried = 26
// All before anything is loaded: under other flags, compiled code that was kept is of no use, neither to a further thread nor to the next run.
if (node <= newestTried) for (const flag of flags) setFlagsFromString(flag)

const {exports: program, keep} = require('./load.js').load(resolve(__dirname, '../dist/replylint.cjs'))
/** After so many microseconds of work a run has compiled more than one draft needs, and every start would have to read it. */
const short = 3_000_000
program.main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
  if (program.hasLinted() && process.cpuUsage().user < short) keep()
})
