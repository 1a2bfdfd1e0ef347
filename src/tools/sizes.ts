// npm run sizes [-- --tighten] [-- --json]: what the library weighs in a browser, and the package where it is installed.
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {installedSize} from './sizes/installed.ts'
import {librarySize} from './sizes/library.ts'

const {values} = parseArgs({
  options: {tighten: {type: 'boolean', default: false}, json: {type: 'boolean', default: false}},
})
const file = 'src/tools/sizes/limits.json'
const limits = JSON.parse(readFileSync(file, 'utf8')) as {library: number; installed: number}
const library = await librarySize()
const installed = installedSize()

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
const table = (parts: Readonly<Record<string, number>>, most: number) =>
  Object.entries(parts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, bytes]) => `  ${kilobytes(bytes).padStart(9)}  ${name}`)
    .join('\n')

if (values.json) console.log(JSON.stringify({library, installed, limits}))
else {
  console.log(
    `The library in a browser, without retext: ${kilobytes(library.gzipped)} gzipped (limit ${kilobytes(limits.library)})`,
  )
  console.log(`${table(library.parts, 16)}\n    minified, not gzipped\n`)
  console.log(
    `The package installed with all it needs: ${kilobytes(installed.total)} (limit ${kilobytes(limits.installed)})`,
  )
  console.log(table(installed.parts, 10))
}

// Limits are lowered here, and raised by hand alone, with a reason.
const lower = (limit: number, size: number) => Math.min(limit, Math.ceil(size * 1.01))
if (values.tighten) {
  const next = {library: lower(limits.library, library.gzipped), installed: lower(limits.installed, installed.total)}
  writeFileSync(file, `${JSON.stringify(next, undefined, 2)}\n`)
} else if (library.gzipped > limits.library || installed.total > limits.installed) {
  console.error('It is over its limit: make it smaller, such as by loading what is heavy only where it is used.')
  process.exitCode = 1
}
