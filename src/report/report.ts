import type {Problem} from '../lint/problem.ts'
import type {Place} from '../text/lines.ts'

/** What there is to say about one draft. */
export interface DraftReport {
  /** Path of a file, id of an NDJSON draft or the number of its line. */
  readonly id: string | number
  /** The file that an NDJSON draft came from, for telling ids apart. Default: `id` says it. */
  readonly source?: string
  /** The saved reply of an export that the text is a body of. */
  readonly reply?: Reply
  /** The text that the problems' ranges belong to: a file whole, with its front matter. */
  readonly text: string
  /**
   * Where an offset of `text` stands in the file `source`, when the text is not the file's own. Default: as in `text`
   * for a text that is a file's, not known for others.
   */
  readonly placeOf?: (offset: number) => Place
  /** How many words of the agent's own it has, for its score. Default: the words of `text`. */
  readonly words?: number
  /** Whether the words of customer and agent were taken out; then `text` keeps nothing but its places. */
  readonly redacted?: boolean
  readonly problems: readonly Problem[]
  /**
   * Whether a problem is on lines that changed, where that was asked; then only such problems count. Default: not asked,
   * and all of them count.
   */
  readonly isChanged?: (problem: Problem) => boolean
  /** What could not be checked, and why. */
  readonly notes: readonly string[]
  /** Why the draft could not be read; then there are no problems. */
  readonly error?: string
  /** How many problems are left out because the baseline knows them. */
  readonly known?: number
  /** How many problems a fix has mended already. */
  readonly fixed?: number
  /** The text after a fix, for the machine-readable formats. */
  readonly fixedText?: string
}

/** A saved reply of an export, as its file knows it. */
export interface Reply {
  readonly id?: string | number
  readonly title?: string
  /** Which of the reply's texts it is, where it has several. */
  readonly part?: string
  /** JSON pointer of the text in its file, or what is alike in other files. */
  readonly pointer: string
}

/** Turns reports into the text of a format, a draft at a time, so that a long run can be printed as it goes. */
export interface Reporter {
  /** The text for one draft; it ends in a line break unless it is empty. */
  draft(report: DraftReport): string
  /** What closes the output. To be called once, after the last draft. */
  end(): string
}

/** The whole output of a reporter that was not used before. */
export const formatAll = (reporter: Reporter, reports: readonly DraftReport[]): string =>
  reports.map((report) => reporter.draft(report)).join('') + reporter.end()
