import type {Context} from '../document/draft.ts'
import type {Guide, GuideLayer} from '../guide/index.ts'
import type {Linter} from '../lint/linter.ts'
import type {LintResult} from '../lint/problem.ts'
import {mergeContext} from '../node/context.ts'
import type {DraftFile} from '../node/draft-file.ts'
import {examineAllBy, type Question} from '../node/examine.ts'
import type {ExportOptions} from '../node/exports/find-kind.ts'
import {findDrafts} from '../node/find-drafts.ts'
import {inOrder} from '../node/in-order.ts'
import {type DraftInput, type InputFormat, readFiles, readInput} from '../node/inputs.ts'
import {withContext} from '../node/lint-all.ts'
import {createLinters, makeLinter, withLayer} from '../node/linters.ts'
import {createPool} from '../node/workers/pool.ts'
import {replyName} from '../report/whereabouts.ts'
import {isForeseen} from './foreseen.ts'
import {createOutput, type Io, type Output} from './io.ts'
import {contextOf, type LintOptions} from './options.ts'
import {complaint} from './sink.ts'

/** What the commands about whole libraries are told, as commander gives it. */
export interface LibraryOptions extends Pick<LintOptions, 'channel' | 'template' | 'guide' | 'color' | 'as'> {
  readonly format: 'pretty' | 'json'
  readonly input?: InputFormat
}

/** A reply of a library, with the guide that holds for it. */
export interface LibraryDraft {
  /** Path of a file, id of an NDJSON draft or the number of its line. */
  readonly id: string | number
  /** The file or stream that it came from. */
  readonly source: string
  /** Its context is what the command line, its own front matter and its guide say. */
  readonly draft: DraftFile
  readonly guide: Guide
  /** As it was read. */
  readonly input: DraftInput
}

/** Tells of what could not be read. */
export interface Complaints {
  tell(message: string): Promise<void>
  /** 2 when something was told, otherwise 0: a score or an audit is not a failure. */
  code(): number
}

export function createComplaints(io: Io): Complaints {
  const errors: Output = createOutput(io.stderr)
  let code = 0
  return {
    async tell(message) {
      code = 2
      await errors.write(complaint(message))
    },
    code: () => code,
  }
}

/** What becomes of each reply. */
export interface Handling<Begun> {
  /** What can be done before the replies ahead of it are handled; `ahead` says for how many. */
  readonly begin: (draft: LibraryDraft) => Promise<Begun>
  readonly ahead: number
  /** In the order of the replies. */
  readonly handle: (draft: LibraryDraft, begun: Begun) => void | Promise<void>
}

/**
 * Does something with each reply of files, folders, globs or standard input, in their order. What cannot be read, or
 * makes a rule fail, is told, and the rest goes on.
 *
 * @throws GuideError when a guide is wrong.
 */
export async function forEachDraft<Begun>(
  paths: readonly string[],
  options: LibraryOptions,
  io: Io,
  complaints: Complaints,
  {begin, ahead, handle}: Handling<Begun>,
): Promise<void> {
  const {guideFor, fieldsFor} = await createLinters({guide: options.guide, cwd: io.cwd})
  const context = contextOf(options as LintOptions, undefined)
  const start = async (input: DraftInput): Promise<Settle> => {
    if ('passedOver' in input) return () => {}
    // A file's error names it already.
    if ('error' in input)
      return () => complaints.tell(input.isLine ? `${input.source} › ${input.id}: ${input.error}` : input.error)
    const {id, source, body} = input
    const guide = await guideFor(input.draft.file)
    const draft = withWholeContext(input.draft, context, guide)
    const whole = {id: body ? replyName(body.reply) : id, source, draft, guide, input}
    return inTurn(draft, complaints, begin(whole), (begun) => handle(whole, begun))
  }
  for await (const settle of inOrder(inputsOf(paths, {...options, fieldsFor}, io, complaints), start, ahead))
    await settle()
}

type Settle = () => void | Promise<void>

/** Settles what was begun; where a rule fails, that is told. */
async function inTurn<Begun>(
  {path}: DraftFile,
  complaints: Complaints,
  begun: Promise<Begun>,
  settle: (begun: Begun) => void | Promise<void>,
): Promise<Settle> {
  // Told in its turn.
  await begun.catch(() => {})
  return async () => {
    try {
      await settle(await begun)
    } catch (error) {
      if (!isForeseen(error) || error.name !== 'RuleError') throw error
      await complaints.tell(`${path}: ${error.message}`)
    }
  }
}

async function* inputsOf(
  paths: readonly string[],
  {input, as, fieldsFor}: Pick<LibraryOptions, 'input'> & ExportOptions,
  {stdin, cwd}: Io,
  complaints: Complaints,
): AsyncGenerator<DraftInput> {
  if (paths.length === 0 || (paths.length === 1 && paths[0] === '-')) yield* readInput(stdin, 'stdin', {input, as})
  else {
    const found = await findDrafts(paths, cwd, {as, fieldsFor})
    for (const {message} of found.errors) await complaints.tell(message)
    yield* readFiles(found.paths, {input, cwd, as, fieldsFor})
  }
}

function withWholeContext(file: DraftFile, given: Context, guide: Guide): DraftFile {
  const whole = withContext(file, given)
  return {...whole, draft: {...whole.draft, context: mergeContext(guide.contextFor(file.file), whole.draft.context)}}
}

/** Lints replies by the linters of their guides; those that wait are linted together. */
export function replyLinter(over?: Parameters<typeof linterMaker>[0]) {
  const linterFor = linterMaker(over)
  const pool = createPool({work: examineAllBy(({guide}: Question & Pick<LibraryDraft, 'guide'>) => linterFor(guide))})
  return {
    /** @throws RuleError when a rule fails. */
    lint: ({draft, guide}: LibraryDraft): Promise<LintResult> => pool.do({draft, guide, mend: false}),
    ahead: pool.room,
  }
}

/** Makes the linter of each guide once, with a layer over it if there is one. */
function linterMaker(over: (guide: Guide) => GuideLayer | undefined = () => undefined) {
  const linters = new Map<Guide, Promise<Linter>>()
  return (guide: Guide): Promise<Linter> => {
    const linter = linters.get(guide) ?? withLayer(guide, over(guide)).then(makeLinter)
    linters.set(guide, linter)
    return linter
  }
}
