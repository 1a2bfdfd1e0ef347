import {relative, resolve} from 'node:path'
import {rules as builtIn} from '../../rules/index.ts'
import {checkGuide} from '../guide/index.ts'
import {checkExamples} from '../lint/index.ts'
import {guideFinder} from '../node/guide/find.ts'
import {guideLoader} from '../node/guide/load.ts'
import {printGuide} from '../node/guide/print.ts'
import {count, visible} from '../report/index.ts'
import {createOutput, type Io} from './io.ts'
import {UsageError} from './usage-error.ts'

/**
 * Reads a guide (without a name, the one of the working folder) and runs its own examples; the exit code is 1 when one
 * failed.
 *
 * @throws GuideError when the guide is wrong; UsageError when there is none.
 */
export async function guideCheckCommand(file: string | undefined, io: Io): Promise<number> {
  const path = file === undefined ? guideFinder().find(io.cwd) : resolve(io.cwd, file)
  if (path === undefined)
    throw new UsageError('there is no replylint.yaml, .yml, .json, .js or .mjs in this folder or above it')
  const name = file ?? relative(io.cwd, path)
  const guide = await guideLoader(builtIn, {guide: path, cwd: io.cwd}).resolveFor()
  const {failures, examples, untested} = checkGuide(guide, checkExamples)
  const lines = [
    ...failures,
    ...guide.layers.flatMap(({leftOut = []}) => leftOut),
    ...untested.map((id) => `${name}: ${id} has no example yet`),
    failures.length > 0
      ? `${count(failures.length, 'failure')} in ${count(examples, 'example')}`
      : `${name}: all is well${examples > 0 ? `, ${count(examples, 'example')} tried` : ''}`,
  ]
  await createOutput(io.stdout).write(lines.map((line) => `${line.split('\n').map(visible).join('\n')}\n`).join(''))
  return failures.length > 0 ? 1 : 0
}

/**
 * Shows what holds for a draft's file and which line of which guide said so; the exit code.
 *
 * @throws GuideError when the guide is wrong.
 */
export async function guidePrintCommand(file: string, options: {readonly guide?: string}, io: Io): Promise<number> {
  const guide = await guideLoader(builtIn, {guide: options.guide, cwd: io.cwd}).resolveFor(file)
  const text = printGuide(guide, {file: resolve(io.cwd, file)})
  await createOutput(io.stdout).write(text.split('\n').map(visible).join('\n'))
  return 0
}
