import type {Context} from '../document/draft.ts'
import type {DraftReport} from '../report/report.ts'
import {mergeContext} from './context.ts'
import type {DraftFile} from './draft-file.ts'
import {findDrafts} from './find-drafts.ts'
import {type DraftInput, readFiles, readInput} from './inputs.ts'
import {lintFile} from './lint-file.ts'
import {createLinters, type LintersOptions} from './linters.ts'

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
}

/**
 * Lints files, folders and globs by the guides that hold for them, in the order of their names. A file that cannot be
 * read is answered by a report with an `error`, and so is a name that nothing is found for. `.ndjson` and `.jsonl`
 * files hold a draft a line.
 *
 * @throws GuideError when a guide is wrong; RuleError when a rule fails.
 */
export const lintFiles = (paths: readonly string[], options: LintFilesOptions = {}): AsyncGenerator<DraftReport> =>
  lintInputs(readPaths(paths, options.cwd), options)

/**
 * Lints a stream of NDJSON, a draft a line, in order and as it comes; a broken line is answered by a report with an
 * `error`.
 *
 * @throws GuideError when the guide is wrong; RuleError when a rule fails.
 */
export const lintNdjson = (
  stream: AsyncIterable<Uint8Array | string>,
  options: LintFilesOptions = {},
): AsyncGenerator<DraftReport> => lintInputs(readInput(stream, 'stream', undefined, 'ndjson'), options)

async function* readPaths(paths: readonly string[], cwd: string | undefined): AsyncGenerator<DraftInput> {
  const found = await findDrafts(paths, cwd)
  for (const {path, message} of found.errors) yield {id: path, source: path, isLine: false, error: message}
  yield* readFiles(found.paths, {cwd})
}

async function* lintInputs(inputs: AsyncIterable<DraftInput>, options: LintFilesOptions): AsyncGenerator<DraftReport> {
  const {guide, cwd, context} = options
  const linters = await createLinters({guide, ...(cwd === undefined ? {} : {cwd})} satisfies LintersOptions)
  for await (const input of inputs) {
    const {id, source} = input
    if ('error' in input) yield {id, source, text: '', problems: [], notes: [], error: input.error}
    else {
      const draft = withContext(input.draft, context)
      yield {id, source, text: draft.text, ...lintFile(await linters.linterFor(draft.file), draft)}
    }
  }
}

/** The draft with more known about it; what is given here goes before what the draft says itself. */
export function withContext(file: DraftFile, context: Context | undefined): DraftFile {
  if (!context) return file
  return {...file, draft: {...file.draft, context: mergeContext(file.draft.context, context)}}
}
