import {resolve} from 'node:path'
import type {Linter} from '../lint/linter.ts'
import type {DraftFile} from '../node/draft-file.ts'
import type {DraftInput} from '../node/inputs.ts'
import {withContext} from '../node/lint-all.ts'
import {fixFile, lintFile} from '../node/lint-file.ts'
import {createLinters, type Linters} from '../node/linters.ts'
import {readText} from '../node/read-text.ts'
import type {Palette} from '../report/palette.ts'
import type {DraftReport} from '../report/report.ts'
import {visible} from '../report/visible.ts'
import {isForeseen} from './foreseen.ts'
import {ClosedOutput, createOutput, type Io, type Output} from './io.ts'
import {type Job, jobOf} from './job.ts'
import {contextOf, type LintOptions} from './options.ts'
import {paletteFor} from './palette.ts'
import {diffOf, type Repair} from './repair.ts'
import {createReporter} from './reporter.ts'
import {createSink, type Sink} from './sink.ts'

/** Lints what is asked for and reports it; the exit code. */
export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const context = contextOf(options, customerMessage(options, io.cwd))
  const job = await jobOf(paths, options, io)
  const [stdout, stderr] = [createOutput(io.stdout), createOutput(io.stderr)]
  const reports = job.keepsStdout ? stderr : stdout
  const linters = await lintersFor(options, io.cwd)
  const reporter = await createReporter(options, reports, paletteFor(reports, io.env, options.color), linters.why)
  const sink = createSink(reporter, reports, stderr, options)
  const text = {output: stdout, palette: paletteFor(stdout, io.env, options.color)}
  const run = {options, linters, sink, text, repair: job.repair, context}
  try {
    for (const {path, message} of job.errors) await refuse(run, {id: path, source: path, isLine: false}, message)
    for await (const input of job.inputs) await handle(run, input)
    await sink.end()
  } catch (error) {
    if (!(error instanceof ClosedOutput)) throw error
  }
  return sink.code()
}

interface Run {
  readonly options: LintOptions
  readonly linters: ExplainedLinters
  readonly sink: Sink
  /** Where fixed texts and diffs go. */
  readonly text: {readonly output: Output; readonly palette: Palette}
  readonly repair: Job['repair']
  readonly context: ReturnType<typeof contextOf>
}

function customerMessage({customerMessage: path}: LintOptions, cwd: string): string | undefined {
  if (path === undefined) return undefined
  return readText(resolve(cwd, path), path).text
}

interface ExplainedLinters extends Linters {
  /** Why a rule exists, for rules of the linters made so far. */
  why(rule: string): string | undefined
}

async function lintersFor({guide, rule: wishes}: LintOptions, cwd: string): Promise<ExplainedLinters> {
  const over = wishes && (await import('./over-layer.ts')).overLayer
  const linters = await createLinters({guide, cwd, over: over && ((base) => over(base, wishes))})
  const known = new Set<Linter>()
  return {
    async linterFor(file) {
      const linter = await linters.linterFor(file)
      known.add(linter)
      return linter
    },
    why: (id) => [...known].flatMap(({rules}) => rules).find((rule) => rule.id === id)?.why,
  }
}

async function handle(run: Run, input: DraftInput): Promise<void> {
  if ('error' in input) return refuse(run, input, input.error)
  try {
    const linter = await run.linters.linterFor(input.draft.file)
    await run.sink.report(await reportOf(run, input, withContext(input.draft, run.context), linter))
  } catch (error) {
    if (!isForeseen(error)) throw error
    const message = error.name === 'RuleError' ? `${input.draft.path}: ${error.message}` : error.message
    await refuse(run, input, message)
  }
}

/**
 * A file's error goes to standard error, and to a program that reads the reports as well; a line's error is its
 * report.
 */
async function refuse(
  {options, sink}: Run,
  {id, source, isLine}: Omit<DraftInput, 'error' | 'draft'>,
  error: string,
): Promise<void> {
  if (!isLine) await sink.complain(error)
  if (isLine || options.format !== 'pretty') await sink.report({id, source, text: '', problems: [], notes: [], error})
}

async function reportOf(
  run: Run,
  {id, source, ...input}: DraftInput,
  draft: DraftFile,
  linter: Linter,
): Promise<DraftReport> {
  const repair = run.repair({id, source, ...input} as DraftInput)
  if (repair === 'none') return {id, source, text: draft.text, ...lintFile(linter, draft)}
  const {text, fixed, ...result} = fixFile(linter, draft)
  await putFixed(run, repair, draft, text)
  return {id, source, text, fixed, ...result, ...(repair === 'carry' ? {fixedText: text} : {})}
}

async function putFixed(
  {text: {output, palette}}: Run,
  repair: Repair,
  draft: DraftFile,
  fixed: string,
): Promise<void> {
  const whole = draft.bom ? `\uFEFF${fixed}` : fixed
  if (repair === 'print') await output.write(output.isTTY ? shown(whole) : whole)
  if (repair === 'diff') await output.write(paintDiff(await diffOf(draft, fixed), output, palette))
  if (repair === 'write' && fixed !== draft.text && draft.file !== undefined) {
    const {writeAtomic} = await import('../node/write-file.ts')
    await writeAtomic(draft.file, whole, draft.path)
  }
}

/** A text for a terminal, its line breaks kept; a program gets every byte instead. */
const shown = (text: string) => text.split(/\r?\n/).map(visible).join('\n')

function paintDiff(diff: string, {isTTY}: Output, palette: Palette): string {
  const paint = (line: string) => {
    if (line.startsWith('-')) return palette.error(line)
    return line.startsWith('+') ? palette.safe(line) : line
  }
  return (isTTY ? shown(diff) : diff).split('\n').map(paint).join('\n')
}
