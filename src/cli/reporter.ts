import type {Palette} from '../report/palette.ts'
import type {DraftReport} from '../report/report.ts'
import type {ReportOptions} from '../report/report-options.ts'
import {isPlain, plainRuler} from '../report/ruler.ts'
import type {Output} from './io.ts'
import type {OutputFormat} from './options.ts'

/** A reporter that loads what it needs when it needs it. */
export interface LazyReporter {
  draft(report: DraftReport): Promise<string>
  end(): string
}

/** How a reporter tells what it tells. */
export interface ReporterOptions extends ReportOptions {
  readonly color: Palette
  /** Why a rule exists, if that is to be told. */
  readonly why?: ((rule: string) => string | undefined) | undefined
  /** The URI of a rule’s page, where links to it can be followed. */
  readonly pageOf?: ((rule: string) => string | undefined) | undefined
}

/** The reporter of a format, for an output. */
export async function createReporter(
  format: OutputFormat,
  output: Pick<Output, 'isTTY' | 'columns'>,
  options: ReporterOptions,
): Promise<LazyReporter> {
  if (format === 'pretty') return prettyReporter(output, options)
  const {reporters} = await import('../report/formats.ts')
  const reporter = reporters[format](options)
  return {draft: async (report) => reporter.draft(report), end: reporter.end}
}

async function prettyReporter(
  {isTTY, columns}: Pick<Output, 'isTTY' | 'columns'>,
  {color, why, pageOf}: ReporterOptions,
): Promise<LazyReporter> {
  const {createPrettyReporter} = await import('../report/pretty-reporter.ts')
  let ruler = plainRuler
  const width = columns === undefined ? {} : {width: columns}
  const extras = {...width, ...(why ? {why} : {}), ...(pageOf ? {pageOf} : {})}
  const reporter = createPrettyReporter({color, ...extras, friendly: isTTY === true}, () => ruler)
  return {
    end: reporter.end,
    async draft(report) {
      // What is told with --why may hold any character.
      const needsMore = why || !isPlain(JSON.stringify(report))
      if (needsMore && ruler === plainRuler) ruler = (await import('../report/grapheme-ruler.ts')).graphemeRuler
      return reporter.draft(report)
    },
  }
}
