import {resolve} from 'node:path'
import {count} from '../report/count.ts'
import type {DraftReport} from '../report/report.ts'
import {visible} from '../report/visible.ts'
import type {Destination} from './destinations.ts'
import type {Output} from './io.ts'
import type {LintOptions} from './options.ts'

/** Where reports go, and what they come to. */
export interface Sink {
  /** @param told Whether `complain` has told of the draft already. Default: false. */
  report(report: DraftReport, told?: boolean): Promise<void>
  /** Tells of what could not be read or done, the same thing once; the exit code becomes 2. */
  complain(message: string): Promise<void>
  /**
   * Closes the reports.
   *
   * @param isPartial Whether drafts are missing; then no file is written, and one from before stays.
   */
  end(isPartial?: boolean): Promise<void>
  /** 2 when something could not be read, 1 for an error or too many warnings, otherwise 0. */
  code(): number
}

/** What a sink writes to. */
export interface SinkTargets {
  readonly destinations: readonly Destination[]
  readonly errors: Output
  /** What is done to reports before anything is told of them. */
  readonly redact?: ((report: DraftReport) => DraftReport) | undefined
  /** Where relative paths start. */
  readonly cwd: string
}

/** A sink that sends reports to all destinations, without what `--quiet` leaves out, and complaints to another output. */
export function createSink({destinations, errors, redact, cwd}: SinkTargets, options: LintOptions): Sink {
  const {quiet = false, maxWarnings = Number.POSITIVE_INFINITY, output = []} = options
  const written = new Set(output.map(({path}) => resolve(cwd, path)))
  const found = {error: 0, warning: 0, suggestion: 0}
  const told = new Set<string>()
  let isUnread = false
  const code = () => (isUnread ? 2 : found.error > 0 || found.warning > maxWarnings ? 1 : 0)
  return {
    code,
    async report(report, isTold = false) {
      // A report of the run before, such as an HTML page in the folder that is linted, is no draft.
      if (written.size > 0 && written.has(resolve(cwd, report.source ?? String(report.id)))) return
      if (report.error !== undefined) isUnread = true
      const {isChanged = () => true} = report
      for (const {severity} of report.problems.filter(isChanged)) found[severity] += 1
      const problems = quiet ? report.problems.filter(({severity}) => severity === 'error') : report.problems
      const all = {...report, problems}
      const changed = {...report, problems: problems.filter(isChanged)}
      for (const destination of destinations) {
        const shown = destination.marksChanges ? all : changed
        await destination.draft(redact ? redact(shown) : shown, isTold)
      }
    },
    async complain(message) {
      isUnread = true
      if (told.has(message)) return
      told.add(message)
      await errors.write(complaint(message))
    },
    async end(isPartial = false) {
      for (const destination of destinations) if (!(isPartial && destination.isFile)) await destination.end()
      if (found.warning > maxWarnings) {
        await errors.write(complaint(`${count(found.warning, 'warning')}, and --max-warnings allows ${maxWarnings}`))
      }
    },
  }
}

/** What is wrong, as it stands on standard error: nothing in it can speak to the terminal. */
export const complaint = (message: string): string => `replylint: ${message.split('\n').map(visible).join('\n')}\n`
