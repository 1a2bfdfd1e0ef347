#!/usr/bin/env node
const {resolve} = require('node:path')
const {exports: program, keep} = require('./load.js').load(resolve(__dirname, '../dist/replylint.cjs'))
const argv = process.argv.slice(2)
/** After so many seconds a run has compiled more than one draft needs, and every start would have to read it. */
const short = 10
program.main(argv).then((code) => {
  process.exitCode = code
  // Telling help or a version compiles too little to be worth keeping.
  if (argv.some((each) => !each.startsWith('-')) && process.uptime() < short) keep()
})
