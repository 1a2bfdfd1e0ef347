import type {Problem} from '../lint/problem.ts'

/** What there is to say about one draft. */
export interface DraftReport {
  /** Path of a file, id of an NDJSON draft or the number of its line. */
  readonly id: string | number
  /** The file that an NDJSON draft came from, for telling ids apart. Default: `id` says it. */
  readonly source?: string
  /** The text that the problems' ranges belong to: a file whole, with its front matter. */
  readonly text: string
  readonly problems: readonly Problem[]
  /** What could not be checked, and why. */
  readonly notes: readonly string[]
  /** Why the draft could not be read; then there are no problems. */
  readonly error?: string
  /** How many problems a fix has mended already. */
  readonly fixed?: number
  /** The text after a fix, for the machine-readable formats. */
  readonly fixedText?: string
}

/** Turns reports into the text of a format, a draft at a time, so that a long run can be printed as it goes. */
export interface Reporter {
  /** The text for one draft; it ends in a line break unless it is empty. */
  draft(report: DraftReport): string
  /** What closes the output. To be called once, after the last draft. */
  end(): string
}
