#!/usr/bin/env node
const {resolve} = require('node:path')
const {exports: program, keep} = require('./load.js').load(resolve(__dirname, '../dist/replylint.cjs'))
const argv = process.argv.slice(2)
/** After so many microseconds of work a run has compiled more than one draft needs, and every start would have to read it. */
const short = 3_000_000
program.main(argv).then((code) => {
  process.exitCode = code
  // Telling help or a version compiles too little to be worth keeping.
  if (argv.some((each) => !each.startsWith('-')) && process.cpuUsage().user < short) keep()
})
