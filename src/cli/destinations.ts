import {resolve} from 'node:path'
import packageJson from '../../package.json' with {type: 'json'}
import {type Palette, plainPalette} from '../report/palette.ts'
import type {DraftReport} from '../report/report.ts'
import type {Rule} from '../rule/index.ts'
import {hasHyperlinks} from './hyperlinks.ts'
import type {Io, Output} from './io.ts'
import type {LintOptions, OutputFormat} from './options.ts'
import {createOutputFile} from './output-file.ts'
import {paletteFor} from './palette.ts'
import {createReporter, type LazyReporter, type ReporterOptions} from './reporter.ts'
import {rulePages} from './rule-links.ts'

/** Where reports go in one format. */
export interface Destination {
  /** @param told Whether standard error has told of the draft already; then a person who reads both is not told again. */
  draft(report: DraftReport, told: boolean): Promise<void>
  /** Whether it is a file. */
  readonly isFile: boolean
  /** Whether it tells problems on lines that changed from the others; else it is told the former alone. */
  readonly marksChanges: boolean
  /** Closes the reports; a file is written now, whole or not at all. */
  end(): Promise<void>
}

/** What is known of rules while a run goes on. */
export interface KnownRules {
  /** The rules of the guides so far. */
  all(): readonly Rule[]
  why(rule: string): string | undefined
}

/**
 * The destinations of `--format` and `--output`: standard output, unless a file takes its place, and the files.
 *
 * @throws InputError for a file that cannot be written, before anything is read.
 */
export async function createDestinations(
  options: LintOptions,
  stream: Output,
  {env, cwd, program}: Pick<Io, 'env' | 'cwd' | 'program'>,
  rules: KnownRules,
): Promise<Destination[]> {
  const {format, output: files = [], color, why} = options
  // Rules are asked for when a report is closed: a run comes to know them by and by.
  const painted = (palette: Palette, pageOf?: ReporterOptions['pageOf']): ReporterOptions => ({
    get rules() {
      return rules.all()
    },
    version: packageJson.version,
    color: palette,
    why: why ? rules.why : undefined,
    pageOf,
  })
  const pageOf = hasHyperlinks(stream, env, options) ? rulePages({program}) : undefined
  const ownOptions = painted(paletteFor(stream, env, color), pageOf)
  const ownFile = files.find((file) => file.format === undefined)
  const destinations = ownFile
    ? []
    : [streamDestination(await createReporter(format, stream, ownOptions), stream, format)]
  for (const file of files) {
    const target = createOutputFile(resolve(cwd, file.path), file.path)
    const reporter = await createReporter(file.format ?? format, {}, painted(plainPalette))
    destinations.push({
      isFile: true,
      marksChanges: marksChanges(file.format ?? format),
      draft: async (report) => target.add(await reporter.draft(report)),
      end: async () => {
        target.add(reporter.end())
        await target.write()
      },
    })
  }
  return destinations
}

/** The others are for programs that fail or annotate for each problem. */
const marksChanges = (format: OutputFormat): boolean => ['pretty', 'json', 'ndjson'].includes(format)

const streamDestination = (reporter: LazyReporter, stream: Output, format: OutputFormat): Destination => ({
  isFile: false,
  marksChanges: marksChanges(format),
  async draft(report, told) {
    if (!(told && format === 'pretty')) await stream.write(await reporter.draft(report))
  },
  end: () => stream.write(reporter.end()),
})
