import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {inherit} from './steps.ts'
import {countTests, type VitestReport} from './test-count.ts'

/** Runs vitest with the given arguments, then prints the count of its tests as the last line; vitest's exit code. */
function runTests(args: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-test-'))
  const report = join(folder, 'report.json')
  try {
    const code = inherit('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...args])
    const {passed, failed} = countTests(JSON.parse(readFileSync(report, 'utf8')) as VitestReport)
    console.log(`${passed} passed, ${failed} failed`)
    return code === 0 && failed > 0 ? 1 : code
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

// The tests of the executable run what is in `dist/`.
const built = inherit(process.execPath, ['src/tools/run.mjs', 'src/tools/build.ts', '--no-types'])
process.exitCode = built || runTests(process.argv.slice(2))
