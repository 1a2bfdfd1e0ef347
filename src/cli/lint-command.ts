import {resolve} from 'node:path'
import type {DraftFile} from '../node/draft-file.ts'
import type {Answer} from '../node/examine.ts'
import {inOrder} from '../node/in-order.ts'
import type {DraftInput} from '../node/inputs.ts'
import {reportHead, unlinted, withContext} from '../node/lint-all.ts'
import {readText} from '../node/read-text.ts'
import type {DraftReport} from '../report/report.ts'
import {withBaseline} from './baseline-sink.ts'
import {createDestinations} from './destinations.ts'
import {createExaminer, type Examiner} from './examiner.ts'
import {createExportRepairs, type ExportRepairs} from './export-repairs.ts'
import {isForeseen} from './foreseen.ts'
import {beside, gathered} from './gathered-output.ts'
import {listenForInterruption} from './interruption.ts'
import {ClosedOutput, createOutput, type Io} from './io.ts'
import {type Job, jobOf} from './job.ts'
import {type ExplainedLinters, lintersFor} from './linters.ts'
import {contextOf, type LintOptions} from './options.ts'
import {paletteFor} from './palette.ts'
import {createProgress, type Tally, toldOf} from './progress.ts'
import {putExport, putFixed, type TextOutput} from './put-fixed.ts'
import {redactorFor, type WordCounter, wordCounter} from './report-parts.ts'
import {complaint, createSink, type Sink} from './sink.ts'

/** Lints what is asked for and reports it; the exit code. */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const context = contextOf(options, customerMessage(options, io.cwd))
  const linters = await lintersFor(options, io.cwd, (notes) => {
    if (!options.quiet) for (const note of notes) io.stderr.write(complaint(note))
  })
  const job = await jobOf(paths, options, io, linters)
  const progress = createProgress(io, options, job.files)
  const stdout = gathered(progress.beside(createOutput(io.stdout)))
  const stderr = beside(progress.beside(createOutput(io.stderr)), stdout)
  const reports = job.keepsStdout ? stderr : stdout
  const destinations = await createDestinations(options, reports, io, linters)
  const all = createSink(
    {destinations, errors: stderr, redact: await redactorFor(options, linters), cwd: io.cwd},
    options,
  )
  const sink = await withBaseline(all, options, {cwd: io.cwd, isStream: paths.length === 0 || paths[0] === '-'})
  const text = {output: stdout, palette: paletteFor(stdout, io.env, options.color)}
  const tally: Tally = {files: 0, drafts: 0, mended: 0}
  const exports = createExportRepairs((mended) => putExport(mended, text, tally))
  const measure = await wordCounter(options)
  const {repair, lines, files} = job
  const examiner = await createExaminer(options, {cwd: io.cwd, program: io.program, linters, files})
  const interruption = listenForInterruption(io)
  const {examine} = examiner
  const run: Run = {linters, examine, sink, text, repair, lines, context, exports, measure, tally}
  try {
    if (lines && files === 0 && options.format === 'pretty') {
      await stderr.write(complaint(`no draft has changed since ${options.since}`))
    }
    for (const {path, message} of job.errors) await refuse(run, {id: path, source: path, isLine: false}, message)
    const begun = inOrder(job.inputs, (input) => begin(run, input), examiner.ahead, interruption.signal)
    const breathe = createBreath()
    for await (const settle of begun) {
      await settle()
      progress.tell(tally)
      await breathe()
    }
    if (interruption.signal.aborted) {
      if (files === undefined) io.stdin.destroy()
      await sink.end(true)
      await stderr.write(complaint(stoppedAfter(tally, files)))
    } else {
      await endExports(run)
      await sink.end()
    }
    const unsaved = await examiner.save()
    if (unsaved !== undefined) await stderr.write(complaint(unsaved))
    await stdout.flush()
  } catch (error) {
    if (!(error instanceof ClosedOutput)) throw error
  } finally {
    // What was told before a fault stands before it.
    await stdout.flush().catch(() => {})
    progress.end()
    interruption.release()
    await examiner.close()
  }
  return interruption.code() || sink.code()
}

/** How long the program works, in milliseconds, before it listens for signals. */
const breathless = 25

/** Lets the event loop turn now and then; waiting for what is there already does not. */
function createBreath(): () => Promise<void> {
  let last = Date.now()
  return async () => {
    if (Date.now() - last < breathless) return
    await new Promise((resolve) => setImmediate(resolve))
    last = Date.now()
  }
}

function stoppedAfter(tally: Tally, files: number | undefined): string {
  const {mended} = tally
  const fixed = mended === 0 ? '' : `; ${mended} ${mended === 1 ? 'was' : 'were'} mended`
  return `stopped after ${toldOf(tally, files)}${fixed}`
}

interface Run {
  readonly linters: ExplainedLinters
  readonly examine: Examiner['examine']
  readonly sink: Sink
  /** Where fixed texts and diffs go. */
  readonly text: TextOutput
  readonly exports: ExportRepairs
  readonly repair: Job['repair']
  readonly context: ReturnType<typeof contextOf>
  readonly measure: WordCounter
  readonly lines: Job['lines']
  readonly tally: Tally & {source?: string}
}

function customerMessage({customerMessage: path}: LintOptions, cwd: string): string | undefined {
  if (path === undefined) return undefined
  return readText(resolve(cwd, path), path).text
}

/**
 * Begins with a draft: what can be done before the drafts ahead of it are settled.
 *
 * @returns What is left to do in its turn.
 */
async function begin(run: Run, input: DraftInput): Promise<() => Promise<void>> {
  if ('error' in input) return inTurn(run, input, () => refuse(run, input, input.error))
  if ('passedOver' in input) return inTurn(run, input, () => run.sink.report(unlinted(input)))
  try {
    await run.linters.guideFor(input.draft.file)
    const draft = withContext(input.draft, run.context)
    const answer = await run.examine({draft, mend: await isMended(run, input)})
    return inTurn(run, input, () => settle(run, {...input, draft}, answer))
  } catch (error) {
    return inTurn(run, input, async () => {
      throw error
    })
  }
}

const inTurn =
  (run: Run, input: DraftInput, act: () => Promise<void>): (() => Promise<void>) =>
  async () => {
    const {tally} = run
    tally.drafts += 1
    if (tally.source !== input.source) tally.files += 1
    tally.source = input.source
    try {
      await act()
    } catch (error) {
      if (!isForeseen(error)) throw error
      const isOfRule = error.name === 'RuleError' && 'draft' in input
      await refuse(run, input, isOfRule ? `${input.draft.path}: ${error.message}` : error.message)
    }
  }

async function settle(run: Run, input: ReadDraft, answer: Answer): Promise<void> {
  const {draft} = input.draft
  const report = await reportOf(run, input, answer)
  const isChanged = run.lines?.(input, report.text === input.draft.text ? undefined : report.text)
  await run.sink.report({...report, ...(isChanged ? {isChanged} : {}), ...run.measure(draft)})
}

/** A draft that was read, with what is known of it. */
type ReadDraft = DraftInput & {readonly draft: DraftFile}

/** Whether a draft is to be fixed. An export that cannot be read to its end stays as it is. */
async function isMended(run: Run, input: DraftInput): Promise<boolean> {
  const repair = run.repair(input)
  if (repair === 'none' || repair === 'carry' || input.body === undefined) return repair !== 'none'
  return (await input.body.source.fault()) === undefined
}

/**
 * A file's error goes to standard error, and to a program that reads the reports as well; a line's error is its
 * report.
 */
async function refuse(
  {sink}: Run,
  {id, source, isLine}: Pick<DraftInput, 'id' | 'source' | 'isLine'>,
  error: string,
): Promise<void> {
  if (!isLine) await sink.complain(error)
  await sink.report({id, source, text: '', problems: [], notes: [], error}, !isLine)
}

async function reportOf(run: Run, input: ReadDraft, {text, fixed, ...result}: Answer): Promise<DraftReport> {
  const {draft} = input
  const head = reportHead(input)
  if (text === undefined) return {...head, text: draft.text, ...result}
  const mended = {...head, text, fixed: fixed ?? 0, ...result}
  const repair = run.repair(input)
  if (repair === 'carry') return {...mended, fixedText: text}
  if (input.body === undefined) await putFixed(draft, text, repair, run.text, run.tally)
  else if (!(await run.exports.mayMend(input.body, repair)) || !run.exports.add(input.body, text)) {
    const {problems, notes} = await run.examine({draft, mend: false})
    const note = 'Its place in the file cannot hold the fixed text, so it stays as it is.'
    return {...head, text: draft.text, problems, notes: [...notes, note]}
  }
  return mended
}

/** Puts away what is left of exports; one that cannot be written is told like any file that cannot. */
async function endExports(run: Run): Promise<void> {
  try {
    await run.exports.end()
  } catch (error) {
    if (!isForeseen(error)) throw error
    await run.sink.complain(error.message)
  }
}
