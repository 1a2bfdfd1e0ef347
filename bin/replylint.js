#!/usr/bin/env node
const {resolve} = require('node:path')
const {setFlagsFromString} = require('node:v8')

// A pattern is compiled once, not first for an interpreter and then again; and young objects get room at once, not in steps of which each moves all of them.
setFlagsFromString('--no-regexp-tier-up')
setFlagsFromString('--semi-space-growth-factor=16')

const {exports: program, keep} = require('./load.js').load(resolve(__dirname, '../dist/replylint.cjs'))
const argv = process.argv.slice(2)
/** After so many microseconds of work a run has compiled more than one draft needs, and every start would have to read it. */
const short = 3_000_000
program.main(argv).then((code) => {
  process.exitCode = code
  // Telling help or a version compiles too little to be worth keeping.
  if (argv.some((each) => !each.startsWith('-')) && process.cpuUsage().user < short) keep()
})
