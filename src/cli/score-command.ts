import {type Band, bands, parseBand} from '../lint/score/bands.ts'
import {createScorer} from '../lint/score/score.ts'
import {formatScoresJson} from '../report/score-json.ts'
import {formatScores, type ScoredDraft} from '../report/score-table.ts'
import {createOutput, type Io} from './io.ts'
import {createComplaints, forEachDraft, type LibraryOptions, replyLinter} from './library.ts'
import {paletteFor} from './palette.ts'
import {UsageError} from './usage-error.ts'

export interface ScoreOptions extends LibraryOptions {
  /** The part of the tone spectrum that is wanted, as written. */
  readonly band: string
}

/**
 * Scores replies and prints them worst first; the exit code is 0, or 2 when something could not be read.
 *
 * @throws UsageError when there is no such band; GuideError when a guide is wrong.
 */
export async function scoreCommand(paths: readonly string[], options: ScoreOptions, io: Io): Promise<number> {
  const band = readBand(options.band)
  const {format, color} = options
  const complaints = createComplaints(io)
  const {lint, ahead} = replyLinter()
  const scorer = createScorer()
  const drafts: ScoredDraft[] = []
  await forEachDraft(paths, options, io, complaints, {
    begin: lint,
    ahead,
    handle: ({id, source, draft, guide}, {problems}) =>
      void drafts.push({id, source, ...scorer.score(draft.draft, problems, guide.rules)}),
  })
  const {stdout, env} = io
  const page = {color: paletteFor(stdout, env, color), ...(stdout.columns === undefined ? {} : {width: stdout.columns})}
  await createOutput(stdout).write(
    format === 'json' ? formatScoresJson(drafts, band) : formatScores(drafts, band, page),
  )
  return complaints.code()
}

function readBand(value: string): Band {
  const band = parseBand(value)
  if (band) return band
  const names = bands.map(({name}) => name).join(', ')
  throw new UsageError(
    `there is no tone “${value}”: write ${names}, two of them (cool..warm), or two numbers from -100 to 100 (-20..40)`,
  )
}
