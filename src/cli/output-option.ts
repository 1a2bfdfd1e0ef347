import {InvalidArgumentError} from 'commander'
import {type OutputFormat, type OutputWish, outputFormats} from './options.ts'
import {UsageError} from './usage-error.ts'

const isFormat = (name: string): name is OutputFormat => (outputFormats as readonly string[]).includes(name)

/** What an ending promises, for catching a page that would hold something else. */
const byEnding: readonly (readonly [ending: RegExp, formats: readonly OutputFormat[]])[] = [
  [/\.sarif(?:\.json)?$/i, ['sarif']],
  [/\.html?$/i, ['html']],
  [/\.xml$/i, ['junit', 'checkstyle']],
  [/\.(?:ndjson|jsonl)$/i, ['ndjson']],
  [/\.json$/i, ['json', 'sarif']],
]

/** Reads one `--output`, after those before it: `FILE`, or `FORMAT=FILE`. */
export function readOutput(value: string, before: readonly OutputWish[] = []): readonly OutputWish[] {
  const [name, path] = value.includes('=') ? value.split(/=(.*)/s) : [undefined, value]
  if (!path) throw new InvalidArgumentError('Write FILE or FORMAT=FILE, such as html=report.html.')
  if (name === undefined) return [...before, {path}]
  if (!isFormat(name)) {
    throw new InvalidArgumentError(`There is no format “${name}”. The formats are ${outputFormats.join(', ')}.`)
  }
  return [...before, {format: name, path}]
}

/**
 * Looks whether outputs make sense together.
 *
 * @throws UsageError when two are the same file, two take the place of standard output, or a file's ending promises
 *   another format than `--format`.
 */
export function checkOutputs(format: OutputFormat, outputs: readonly OutputWish[] = []): void {
  const own = outputs.filter((output) => output.format === undefined)
  if (own.length > 1) {
    const [, {path} = {path: ''}] = own
    throw new UsageError(`only one --output can take the report of --format: write FORMAT=${path} for the other`)
  }
  for (const [index, {path}] of outputs.entries()) {
    if (outputs.findIndex((other) => other.path === path) < index) {
      throw new UsageError(`two reports cannot be in one file: ${path}`)
    }
  }
  const [{path} = {path: ''}] = own
  const promised = byEnding.find(([ending]) => ending.test(path))?.[1]
  if (promised && !promised.includes(format)) {
    throw new UsageError(
      `${path} would hold the ${format} format: write --output ${promised[0]}=${path}, or --format ${promised[0]} as well`,
    )
  }
}
