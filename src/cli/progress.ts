import {count} from '../report/count.ts'
import type {Io, Output} from './io.ts'
import type {LintOptions} from './options.ts'

/** How far a run has come. */
export interface Tally {
  /** Files that it has come to. */
  files: number
  drafts: number
  /** Files that `--fix` has written. */
  mended: number
}

/** Tells a person who waits how far a run has come, on the last line of their terminal. */
export interface Progress {
  /** Shows where the run is; now and then, and not before it has taken a while. */
  tell(tally: Tally): void
  /** An output that the line makes way for. */
  beside(output: Output): Output
  end(): void
}

/** After so many milliseconds a person wonders. */
const patience = 1000
const pause = 100
const widest = 30
const clear = '\r\u001B[2K'

/**
 * Shows progress on standard error where that is a terminal, and nothing with `--quiet`. Written here: a library would draw
 * at its own times, between the lines of the reports.
 *
 * @param files How many there are, where that is known.
 */
export function createProgress(
  {stderr, env}: Pick<Io, 'stderr' | 'env'>,
  {quiet, watch}: Pick<LintOptions, 'quiet' | 'watch'>,
  files: number | undefined,
  now: () => number = () => performance.now(),
): Progress {
  if (!stderr.isTTY || quiet || watch || env.TERM === 'dumb') return silent
  let next = now() + patience
  let isShown = false
  const hide = () => {
    if (isShown) stderr.write(clear)
    isShown = false
  }
  return {
    tell(tally) {
      if (now() < next) return
      next = now() + pause
      stderr.write(clear + lineOf(tally, files, stderr.columns ?? 80))
      isShown = true
    },
    beside: (output) => ({
      ...output,
      async write(text) {
        if (text !== '') hide()
        await output.write(text)
      },
    }),
    end: hide,
  }
}

const silent: Progress = {tell: () => {}, beside: (output) => output, end: () => {}}

/** How far a run has come, in words: `120 of 300 files`, `1 draft`. */
export const toldOf = ({files: done, drafts}: Tally, files: number | undefined): string =>
  files === undefined || files === 1 ? count(drafts, 'draft') : `${done} of ${count(files, 'file')}`

/** A bar, where there is an end to it and room for it; never the terminal's last column, which would break the line. */
function lineOf(tally: Tally, files: number | undefined, columns: number): string {
  const words = toldOf(tally, files)
  const width = Math.min(widest, columns - words.length - 5)
  if (files === undefined || files === 1 || width < 5) return `  ${words}`.slice(0, Math.max(0, columns - 1))
  const full = Math.round((width * tally.files) / files)
  return `  ${'█'.repeat(full)}${'░'.repeat(width - full)}  ${words}`
}
