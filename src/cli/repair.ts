import type {LintOptions} from './options.ts'
import {UsageError} from './usage-error.ts'

/**
 * What becomes of a draft's fixed text: nothing, it is written to the draft's file, printed, shown as a unified diff,
 * or carried by the report.
 */
export type Repair = 'none' | 'write' | 'print' | 'diff' | 'carry'

/**
 * What `--fix` and `--fix-dry-run` mean for inputs of a kind.
 *
 * @throws UsageError where they cannot be done.
 */
export function repairOf(options: LintOptions, kind: 'file' | 'lines' | 'stream'): Repair {
  const {fix = false, fixDryRun = false, format} = options
  if (fix && fixDryRun) throw new UsageError('--fix and --fix-dry-run exclude each other')
  if (!fix && !fixDryRun) return 'none'
  if (kind === 'lines') {
    if (format === 'ndjson') return 'carry'
    const option = fix ? '--fix' : '--fix-dry-run'
    throw new UsageError(
      `${option} does not rewrite NDJSON: add --format ndjson, and each answer carries the fixed text`,
    )
  }
  if (fixDryRun) return format === 'pretty' ? 'diff' : 'carry'
  return kind === 'file' ? 'write' : 'print'
}

/** The unified diff from a file's text to another, byte order marks included; empty when they are the same. */
export async function diffOf(path: string, before: string, after: string): Promise<string> {
  if (before === after) return ''
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff')
  const options = {context: 3, headerOptions: FILE_HEADERS_ONLY}
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options)
}
