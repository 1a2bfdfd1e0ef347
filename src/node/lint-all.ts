import type {Context} from '../document/draft.ts'
import type {DraftReport} from '../report/report.ts'
import {mergeContext} from './context.ts'
import type {DraftFile} from './draft-file.ts'
import {examineAllWith} from './examine.ts'
import type {ExportFormat} from './exports/reply.ts'
import {findDrafts} from './find-drafts.ts'
import {inOrder} from './in-order.ts'
import {type DraftInput, readFiles, readInput} from './inputs.ts'
import {createLinters, type Linters} from './linters.ts'
import {createPool} from './workers/pool.ts'

/** What linting files takes besides their paths. */
export interface LintFilesOptions {
  /**
   * The guide for every file. Default: each file's own, looked for from its folder upwards, or the preset
   * `recommended`.
   */
  readonly guide?: string
  /** What is known of every draft; it goes before what a draft says itself. */
  readonly context?: Context
  /** Where relative paths start. Default: the process's working folder. */
  readonly cwd?: string
  /** The help desk that exports come from. Default: by the shape of each file. */
  readonly as?: ExportFormat
}

/**
 * Lints files, folders and globs by the guides that hold for them, in the order of their names. A file that cannot be
 * read is answered by a report with an `error`, and so is a name that nothing is found for. `.ndjson` and `.jsonl`
 * files hold a draft a line.
 *
 * @throws GuideError when a guide is wrong; RuleError when a rule fails.
 */
export async function* lintFiles(
  paths: readonly string[],
  options: LintFilesOptions = {},
): AsyncGenerator<DraftReport> {
  const linters = await lintersOf(options)
  const {cwd, as} = options
  const exports = {as, fieldsFor: linters.fieldsFor}
  const found = await findDrafts(paths, cwd, exports)
  for (const {path, message} of found.errors)
    yield {id: path, source: path, text: '', problems: [], notes: [], error: message}
  yield* lintInputs(readFiles(found.paths, {cwd, ...exports}), linters, options.context)
}

/**
 * Lints a stream of NDJSON, a draft a line, in order and as it comes; a broken line is answered by a report with an
 * `error`.
 *
 * @throws GuideError when the guide is wrong; RuleError when a rule fails.
 */
export async function* lintNdjson(
  stream: AsyncIterable<Uint8Array | string>,
  options: LintFilesOptions = {},
): AsyncGenerator<DraftReport> {
  const inputs = readInput(stream, 'stream', {input: 'ndjson'})
  yield* lintInputs(inputs, await lintersOf(options), options.context)
}

const lintersOf = ({guide, cwd}: LintFilesOptions): Promise<Linters> =>
  createLinters({guide, ...(cwd === undefined ? {} : {cwd})})

async function* lintInputs(
  inputs: AsyncIterable<DraftInput>,
  linters: Linters,
  context: Context | undefined,
): AsyncGenerator<DraftReport> {
  const pool = createPool({work: examineAllWith(linters)})
  const report = async (input: DraftInput): Promise<DraftReport> => {
    if (!('draft' in input)) return unlinted(input)
    const draft = withContext(input.draft, context)
    return {...reportHead(input), text: draft.text, ...(await pool.do({draft, mend: false}))}
  }
  yield* inOrder(inputs, report, pool.room)
}

/** What a report says first: which draft it is about. */
export const reportHead = ({id, source, body}: DraftInput): Pick<DraftReport, 'id' | 'source' | 'reply' | 'placeOf'> =>
  body === undefined ? {id, source} : {id, source, reply: body.reply, placeOf: body.written.placeOf}

/** The report of what was not linted, and why. */
export function unlinted(input: Exclude<DraftInput, {draft: DraftFile}>): DraftReport {
  const notes = 'passedOver' in input ? [input.passedOver] : []
  return {...reportHead(input), text: '', problems: [], notes, ...('error' in input ? {error: input.error} : {})}
}

/** The draft with more known about it; what is given here goes before what the draft says itself. */
export function withContext(file: DraftFile, context: Context | undefined): DraftFile {
  if (!context || Object.keys(context).length === 0) return file
  return {...file, draft: {...file.draft, context: mergeContext(file.draft.context, context)}}
}
