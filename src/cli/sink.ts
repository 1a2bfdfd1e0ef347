import {count} from '../report/count.ts'
import type {DraftReport} from '../report/report.ts'
import {visible} from '../report/visible.ts'
import type {Output} from './io.ts'
import type {LintOptions} from './options.ts'
import type {LazyReporter} from './reporter.ts'

/** Where reports go, and what they come to. */
export interface Sink {
  report(report: DraftReport): Promise<void>
  /** Tells of what could not be read or done, the same thing once; the exit code becomes 2. */
  complain(message: string): Promise<void>
  /** Closes the reports. */
  end(): Promise<void>
  /** 2 when something could not be read, 1 for an error or too many warnings, otherwise 0. */
  code(): number
}

/** A sink that writes reports in a format, without what `--quiet` leaves out, and complaints to another output. */
export function createSink(reporter: LazyReporter, reports: Output, errors: Output, options: LintOptions): Sink {
  const {quiet = false, maxWarnings = Number.POSITIVE_INFINITY} = options
  const found = {error: 0, warning: 0, suggestion: 0}
  const told = new Set<string>()
  let isUnread = false
  const code = () => (isUnread ? 2 : found.error > 0 || found.warning > maxWarnings ? 1 : 0)
  return {
    code,
    async report(report) {
      if (report.error !== undefined) isUnread = true
      for (const {severity} of report.problems) found[severity] += 1
      const problems = quiet ? report.problems.filter(({severity}) => severity === 'error') : report.problems
      await reports.write(await reporter.draft({...report, problems}))
    },
    async complain(message) {
      isUnread = true
      if (told.has(message)) return
      told.add(message)
      await errors.write(complaint(message))
    },
    async end() {
      await reports.write(reporter.end())
      if (found.warning > maxWarnings) {
        await errors.write(complaint(`${count(found.warning, 'warning')}, and --max-warnings allows ${maxWarnings}`))
      }
    },
  }
}

/** What is wrong, as it stands on standard error: nothing in it can speak to the terminal. */
export const complaint = (message: string): string => `replylint: ${message.split('\n').map(visible).join('\n')}\n`
