import type {Context} from '../document/draft.ts'
import type {Guide, GuideLayer} from '../guide/index.ts'
import type {Linter} from '../lint/linter.ts'
import {mergeContext} from '../node/context.ts'
import type {DraftFile} from '../node/draft-file.ts'
import type {ExportOptions} from '../node/exports/find-kind.ts'
import {findDrafts} from '../node/find-drafts.ts'
import {type DraftInput, type InputFormat, readFiles, readInput} from '../node/inputs.ts'
import {withContext} from '../node/lint-all.ts'
import {createLinters, makeLinter, withLayer} from '../node/linters.ts'
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

/**
 * Does something with each reply of files, folders, globs or standard input, one at a time. What cannot be read, or
 * makes a rule fail, is told, and the rest goes on.
 *
 * @throws GuideError when a guide is wrong.
 */
export async function forEachDraft(
  paths: readonly string[],
  options: LibraryOptions,
  io: Io,
  complaints: Complaints,
  handle: (draft: LibraryDraft) => void | Promise<void>,
): Promise<void> {
  const {guideFor, fieldsFor} = await createLinters({guide: options.guide, cwd: io.cwd})
  const context = contextOf(options as LintOptions, undefined)
  for await (const input of inputsOf(paths, {...options, fieldsFor}, io, complaints)) {
    if ('passedOver' in input) continue
    if ('error' in input) {
      // A file's error names it already.
      await complaints.tell(input.isLine ? `${input.source} › ${input.id}: ${input.error}` : input.error)
    } else {
      const guide = await guideFor(input.draft.file)
      const draft = withWholeContext(input.draft, context, guide)
      await handleOne(
        {id: input.body ? replyName(input.body.reply) : input.id, source: input.source, draft, guide, input},
        complaints,
        handle,
      )
    }
  }
}

async function handleOne(
  draft: LibraryDraft,
  complaints: Complaints,
  handle: (draft: LibraryDraft) => void | Promise<void>,
): Promise<void> {
  try {
    await handle(draft)
  } catch (error) {
    if (!isForeseen(error) || error.name !== 'RuleError') throw error
    await complaints.tell(`${draft.draft.path}: ${error.message}`)
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

/** Makes the linter of each guide once, with a layer over it if there is one. */
export function linterMaker(over: (guide: Guide) => GuideLayer | undefined = () => undefined) {
  const linters = new Map<Guide, Promise<Linter>>()
  return (guide: Guide): Promise<Linter> => {
    const linter = linters.get(guide) ?? withLayer(guide, over(guide)).then(makeLinter)
    linters.set(guide, linter)
    return linter
  }
}
