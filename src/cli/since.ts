import {resolve} from 'node:path'
import type {Problem} from '../lint/problem.ts'
import {digest} from '../node/cache/digest.ts'
import type {Change, Changes} from '../node/changes/since.ts'
import {decodeText} from '../node/decode.ts'
import type {DraftFile} from '../node/draft-file.ts'
import {type DraftInput, type InputOptions, readInput} from '../node/inputs.ts'
import {type ChangedLines, changedLines, changedLinesAfter} from '../text/changed-lines.ts'

/** Tells whether a problem is on a line that changed. */
export type IsChanged = (problem: Problem) => boolean

/** What `--since` does to drafts and their problems. */
export interface Since {
  /** The files that changed. */
  files(paths: readonly string[]): readonly string[]
  /** Without the drafts of NDJSON and exports that were there before. */
  drafts(inputs: AsyncIterable<DraftInput>): AsyncGenerator<DraftInput>
  /**
   * Which problems of a draft's file are on lines that changed. In NDJSON and exports, lines say nothing: there a draft is
   * new as a whole.
   *
   * @param fixed The file after a fix.
   */
  lines(input: DraftInput & {readonly draft: DraftFile}, fixed?: string): IsChanged
}

export function sinceRevision(changes: Changes, {cwd, ...options}: InputOptions & {readonly cwd: string}): Since {
  const changeOf = (path: string): Change | undefined => changes.of(resolve(cwd, path))
  const isNew = createNews(changeOf, {cwd, ...options})
  return {
    files(paths) {
      changes.prefetch(paths.map((path) => resolve(cwd, path)))
      return paths.filter((path) => changeOf(path) !== undefined)
    },
    async *drafts(inputs) {
      for await (const input of inputs) {
        const isKnown = isOneOfMany(input) && ('passedOver' in input || ('draft' in input && !(await isNew(input))))
        if (!isKnown) yield input
      }
    },
    lines(input, fixed) {
      const before = changeOf(input.source)?.before
      if (isOneOfMany(input) || before === undefined) return () => true
      const {draft} = input
      const lines = linesOf(decodeText(before, input.source).text, draft)
      return isOn(fixed === undefined ? lines : changedLinesAfter(lines, draft.text, fixed), fixed ?? draft.text)
    },
  }
}

const isOneOfMany = ({isLine, body}: DraftInput): boolean => isLine || body !== undefined

/** Where front matter changed, so did what is known of the draft: all that is said of it is news. */
function linesOf(before: string, {text, start}: DraftFile): ChangedLines {
  const isChanged = changedLines(before, text)
  const matter = text.slice(0, start).split(/\r\n|\r|\n/).length - 1
  for (let line = 1; line <= matter; line++) if (isChanged(line)) return () => true
  return isChanged
}

const isOn =
  (isChanged: ChangedLines, text: string): IsChanged =>
  ({line, range: [start, end]}) => {
    const last = line + text.slice(start, end).split(/\r\n|\r|\n/).length - 1
    for (let each = line; each <= last; each++) if (isChanged(each)) return true
    return false
  }

/** Tells whether a draft of many in a file was not there before, be it at another place. */
function createNews(changeOf: (path: string) => Change | undefined, options: InputOptions) {
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  return async ({source, draft}: DraftInput & {readonly draft: DraftFile}): Promise<boolean> => {
    const before = changeOf(source)?.before
    if (before === undefined) return true
    const drafts = known.get(source) ?? draftsIn(before, source, draft.file, options)
    known.set(source, drafts)
    return !(await drafts).has(nameOf(draft))
  }
}

/** What a draft is known by; where it stands does not count. */
const nameOf = ({draft}: DraftFile): string => digest(JSON.stringify(draft))

async function draftsIn(
  bytes: Uint8Array,
  name: string,
  file: string | undefined,
  {input, as, fieldsFor}: InputOptions,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for await (const each of readInput([bytes] as never, name, {file, input, as, fieldsFor})) {
    if ('draft' in each) found.add(nameOf(each.draft))
  }
  return found
}
