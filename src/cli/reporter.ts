import type {Palette} from '../report/palette.ts'
import type {DraftReport} from '../report/report.ts'
import {isPlain, plainRuler} from '../report/ruler.ts'
import type {Output} from './io.ts'
import type {LintOptions} from './options.ts'

/** A reporter that loads what it needs when it needs it. */
export interface LazyReporter {
  draft(report: DraftReport): Promise<string>
  end(): string
}

/** The reporter of `--format`, for an output and its colours. */
export async function createReporter(
  options: LintOptions,
  output: Output,
  color: Palette,
  why: (rule: string) => string | undefined,
): Promise<LazyReporter> {
  if (options.format === 'pretty') return prettyReporter(options, output, color, why)
  const {jsonReporter, ndjsonReporter} = await import('../report/json.ts')
  const reporter = options.format === 'json' ? jsonReporter() : ndjsonReporter()
  return {draft: async (report) => reporter.draft(report), end: reporter.end}
}

async function prettyReporter(
  options: LintOptions,
  {isTTY, columns}: Output,
  color: Palette,
  why: (rule: string) => string | undefined,
): Promise<LazyReporter> {
  const {createPrettyReporter} = await import('../report/pretty-reporter.ts')
  let ruler = plainRuler
  const width = columns === undefined ? {} : {width: columns}
  const reporter = createPrettyReporter(
    {color, ...width, ...(options.why ? {why} : {}), friendly: isTTY === true},
    () => ruler,
  )
  return {
    end: reporter.end,
    async draft(report) {
      // What is told with --why may hold any character.
      const needsMore = options.why || !isPlain(JSON.stringify(report))
      if (needsMore && ruler === plainRuler) ruler = (await import('../report/grapheme-ruler.ts')).graphemeRuler
      return reporter.draft(report)
    },
  }
}
