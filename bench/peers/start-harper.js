// node start-harper.js FILE: one file through Harper, as a script of one's own does it.
import {readFileSync} from 'node:fs'
import {LocalLinter} from 'harper.js'
import {binaryInlined} from 'harper.js/binaryInlined'

const linter = new LocalLinter({binary: binaryInlined})
for (const lint of await linter.lint(readFileSync(process.argv[2], 'utf8'))) console.log(lint.message())
process.exit(0)
