import {resolve} from 'node:path'
import type {Linter} from '../lint/linter.ts'
import type {Problem} from '../lint/problem.ts'
import {startWalk, type Walk} from '../lint/walk/walk.ts'
import type {DraftFile} from '../node/draft-file.ts'
import type {DraftInput} from '../node/inputs.ts'
import {reportHead, unlinted, withContext} from '../node/lint-all.ts'
import {lintFile} from '../node/lint-file.ts'
import {readText} from '../node/read-text.ts'
import {writeAtomic} from '../node/write-file.ts'
import {count} from '../report/count.ts'
import {visible} from '../report/visible.ts'
import {nameOf} from '../report/whereabouts.ts'
import {type Asker, createAsker, Interrupted} from './ask.ts'
import {withBaseline} from './baseline-sink.ts'
import {createExportRepairs, type ExportRepairs, type MendedExport} from './export-repairs.ts'
import {isForeseen} from './foreseen.ts'
import {type NewProblems, newProblemsOf} from './interactive/new-problems.ts'
import {type Page, remark} from './interactive/page.ts'
import {type Outcome, type Subject, walkThrough} from './interactive/session.ts'
import {ClosedOutput, createOutput, type Io, type Output} from './io.ts'
import {jobOf} from './job.ts'
import {type ExplainedLinters, lintersFor} from './linters.ts'
import {contextOf, type LintOptions} from './options.ts'
import {paletteFor} from './palette.ts'
import {createSink, type Sink} from './sink.ts'
import {type OpenTerminal, openTerminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/** What a person who pressed Ctrl-C is answered with, as shells have it. */
const stopped = 130

/**
 * Walks through the problems of drafts with the person at the terminal. Each file is written when its problems have
 * been decided about; standard input is answered by its text. The exit code is about what is left.
 *
 * @throws UsageError without a terminal, or with options that ask for a report.
 */
export async function interactiveCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  refuseOthers(options)
  const terminal = openTerminal(io, '--interactive asks at a terminal')
  try {
    return await walkAll(paths, options, io, terminal)
  } finally {
    terminal.close()
  }
}

function refuseOthers({fix, fixDryRun, format, output, redact, input}: LintOptions): void {
  const others: readonly (readonly [string, unknown])[] = [
    ['--fix', fix],
    ['--fix-dry-run', fixDryRun],
    ['--format', format !== 'pretty'],
    ['--output', output],
    ['--redact', redact],
    ['--input ndjson', input === 'ndjson'],
  ]
  const other = others.find(([, isGiven]) => isGiven)
  if (other) throw new UsageError(`--interactive asks about one problem after another: leave out ${other[0]}`)
}

interface Run {
  readonly linters: ExplainedLinters
  readonly cwd: string
  readonly options: LintOptions
  readonly context: ReturnType<typeof contextOf>
  readonly asker: Asker
  readonly page: Page
  readonly sink: Sink
  readonly exports: ExportRepairs
  /** Whether standard input is walked through, so that standard output takes the text. */
  readonly isStream: boolean
  readonly output: Output
  /** Exports whose changes the person does not want. */
  readonly unwanted: Set<MendedExport['source']>
  /** How much was changed in each export so far. */
  readonly changes: Map<MendedExport['source'], number>
  isInterrupted: boolean
}

async function walkAll(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  terminal: OpenTerminal,
): Promise<number> {
  const run = await createRun(paths, options, io, terminal)
  const job = await jobOf(paths, options, io, run.linters)
  try {
    for (const {message} of job.errors) await run.sink.complain(message)
    for await (const input of job.inputs) if (!(await visit(run, input))) break
    await orComplain(run, () => run.exports.end())
    await run.sink.end()
  } catch (error) {
    if (!(error instanceof ClosedOutput)) throw error
  }
  return run.isInterrupted ? stopped : run.sink.code()
}

async function createRun(
  paths: readonly string[],
  options: LintOptions,
  {stdout, stderr, env, cwd}: Io,
  terminal: OpenTerminal,
): Promise<Run> {
  const {customerMessage: path, color} = options
  const palette = paletteFor(terminal.output, env, color)
  const run: Run = {
    linters: await lintersFor(options, cwd, (notes) => {
      for (const note of notes) run.asker.say(remark(note, run.page))
    }),
    cwd,
    options,
    context: contextOf(options, path === undefined ? undefined : readText(resolve(cwd, path), path).text),
    asker: createAsker(terminal, palette),
    page: {
      color: palette,
      size: () => ({columns: terminal.output.columns || 80, rows: terminal.output.rows || 24}),
    },
    sink: await withBaseline(createSink({destinations: [], errors: createOutput(stderr), cwd}, options), options, {
      cwd,
      isStream: true,
    }),
    exports: createExportRepairs((mended) => putExport(run, mended)),
    isStream: paths.length === 0 || (paths.length === 1 && paths[0] === '-'),
    output: createOutput(stdout),
    unwanted: new Set(),
    changes: new Map(),
    isInterrupted: false,
  }
  return run
}

/** Walks through a draft; whether the person goes on to the next one. */
async function visit(run: Run, input: DraftInput): Promise<boolean> {
  const {sink, asker, page, linters, context} = run
  if (input.isLine) {
    await sink.complain(`${input.source}: --interactive does not walk through NDJSON. Name files with a draft each`)
    return true
  }
  if ('error' in input) {
    await sink.complain(input.error)
    return true
  }
  if ('passedOver' in input) {
    asker.say(remark(`${nameOf(unlinted(input))}: ${input.passedOver}`, page))
    return true
  }
  try {
    const linter = await linters.linterFor(input.draft.file)
    return await walkDraft(run, input, withContext(input.draft, context), linter)
  } catch (error) {
    if (!isForeseen(error)) throw error
    await sink.complain(error.name === 'RuleError' ? `${input.draft.path}: ${error.message}` : error.message)
    return true
  }
}

async function walkDraft(run: Run, input: DraftInput, draft: DraftFile, linter: Linter): Promise<boolean> {
  const {body} = input
  if (body && !(await run.exports.mayMend(body, run.isStream ? 'print' : 'write'))) {
    // What is wrong in it is told where it stands.
    return true
  }
  const isNew = await newProblemsOf(input.source, run.options, run.cwd)
  const subject = subjectOf(run, input, draft, linter, isNew)
  const page = {...run.page, why: run.options.why ? whyOf(linter) : undefined}
  const outcome = await askOrStop(run, subject, page, body ? (run.changes.get(body.source) ?? 0) : 0)
  const {walk} = outcome
  const kept = body ? addToExport(run, body, outcome) : await putDraft(run, draft, walk)
  run.asker.say(
    remark(
      `${nameOf({...subject.head, text: '', problems: [], notes: []})}: ${sumUp(kept ? walk : undefined, walk, run, body !== undefined)}`,
      page,
    ),
  )
  const text = kept ? walk.text : subject.text
  const problems = lintFile(linter, withText(draft, text)).problems.filter(({rule}) => !walk.ignored.has(rule))
  await run.sink.report({...subject.head, text, problems, notes: []})
  return outcome.goesOn
}

function subjectOf(
  {options, isStream}: Run,
  input: DraftInput,
  draft: DraftFile,
  linter: Linter,
  newProblems: NewProblems,
): Subject {
  // What is said of the front matter is not about the reply: it is mended in the file.
  const isAsked = ({severity, range: [start]}: Problem) =>
    start >= draft.start && (!options.quiet || severity === 'error')
  return {
    head: reportHead(input),
    text: draft.text,
    format: draft.draft.format,
    lint: (text) => newProblems(text, lintFile(linter, withText(draft, text)).problems).filter(isAsked),
    keep: isStream ? 'print the text' : `write ${visible(input.source)}`,
  }
}

const withText = (draft: DraftFile, text: string): DraftFile => ({
  ...draft,
  text,
  draft: {...draft.draft, text: text.slice(draft.start)},
})

/** Each reason is told once. */
function whyOf({rules}: Linter): (rule: string) => string | undefined {
  return (id) => rules.find((rule) => rule.id === id)?.why
}

/** The outcome of a walk; Ctrl-C is one as well: nothing of it is kept. */
async function askOrStop(run: Run, subject: Subject, page: Page, others: number): Promise<Outcome> {
  try {
    return await walkThrough(subject, run.asker, page, others)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    run.isInterrupted = true
    return {walk: startWalk(subject.text, subject.lint), goesOn: false, dropped: true}
  }
}

/** What became of a draft, in a line. */
function sumUp(kept: Walk | undefined, {changes, skipped, ignored, open, problems}: Walk, run: Run, isPart: boolean) {
  if (run.isInterrupted) return 'stopped, it stays as it was'
  if (problems.length === 0 && changes === 0) return 'nothing to mend'
  const wrote = run.isStream || isPart ? 'made' : 'written'
  const parts = [
    kept === undefined || changes === 0 ? 'it stays as it was' : `${count(changes, 'change')} ${wrote}`,
    skipped > 0 && `${skipped} skipped`,
    ignored.size > 0 && `${[...ignored].join(', ')} ignored`,
    open.length > 0 && `${count(open.length, 'problem')} left`,
  ]
  return parts.filter((part) => part !== false).join(' · ')
}

/** Puts a draft's text where it belongs; false when it stays as it was after all. */
async function putDraft(run: Run, draft: DraftFile, {text}: Walk): Promise<boolean> {
  const whole = draft.bom ? `\uFEFF${text}` : text
  if (run.isStream) {
    const {output} = run
    // Where there is something to print to a terminal, the person has seen the questions there.
    await output.write(output.isTTY ? `\n${whole.split(/\r?\n/).map(visible).join('\n')}` : whole)
    return true
  }
  if (text === draft.text) return true
  if (draft.file === undefined || !(await mayWrite(run, draft, draft.file))) return false
  await writeAtomic(draft.file, whole, draft.path)
  return true
}

/** Whether the file is still what was read, or the person wants it written all the same. */
async function mayWrite({asker, page}: Run, draft: DraftFile, file: string): Promise<boolean> {
  if (isUnchanged(draft, file)) return true
  asker.say(remark(`${draft.path} was changed meanwhile by somebody else.`, page))
  try {
    const key = await asker.choose([
      {key: 'l', label: 'leave it as it is now, and drop what was done here'},
      {key: 'w', label: 'write over it'},
    ])
    return key === 'w'
  } catch (error) {
    if (error instanceof Interrupted) return false
    throw error
  }
}

function isUnchanged({text, bom, path}: DraftFile, file: string): boolean {
  try {
    const now = readText(file, path)
    return now.text === text && now.bom === bom
  } catch (error) {
    if (isForeseen(error)) return false
    throw error
  }
}

function addToExport(run: Run, body: NonNullable<DraftInput['body']>, {walk, dropped}: Outcome): boolean {
  if (dropped) {
    run.unwanted.add(body.source)
    return false
  }
  if (walk.changes === 0) return true
  const isAdded = run.exports.add(body, walk.text)
  if (isAdded) run.changes.set(body.source, (run.changes.get(body.source) ?? 0) + walk.changes)
  else run.asker.say(remark('Its place in the file cannot hold the new text.', run.page))
  return isAdded
}

async function putExport(run: Run, {source, edits, repair}: MendedExport): Promise<void> {
  const wanted = run.unwanted.has(source) ? [] : edits
  if (repair === 'print') return run.output.write(source.edited(wanted).after)
  const changes = run.changes.get(source) ?? 0
  if (wanted.length > 0) await source.write?.(wanted)
  const done = wanted.length > 0 ? `${count(changes, 'change')} written` : 'it stays as it was'
  run.asker.say(remark(`${source.name}: ${done}`, run.page))
}

async function orComplain({sink}: Run, put: () => Promise<void>): Promise<void> {
  try {
    await put()
  } catch (error) {
    if (!isForeseen(error)) throw error
    await sink.complain(error.message)
  }
}
