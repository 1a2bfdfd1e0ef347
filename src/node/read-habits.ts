import {createReader} from '../document/document.ts'
import {createHabitReader, type Habits} from '../guide/starter/index.ts'
import {findDrafts} from './find-drafts.ts'
import {type DraftInput, readFiles} from './inputs.ts'

/** What replies have in common, and what could not be read of them. */
export interface ReadHabits {
  readonly habits: Habits
  /** A line each, with the file's name. */
  readonly errors: readonly string[]
  /** The files that were found. */
  readonly files: number
}

/** Reads files, folders, globs and exports of help desks for what the replies in them have in common. */
export async function readHabits(paths: readonly string[], cwd: string): Promise<ReadHabits> {
  const found = await findDrafts(paths, cwd)
  const errors = found.errors.map(({message}) => message)
  const reader = createReader()
  const habits = createHabitReader()
  const seen = new Set<string>()
  for await (const input of readFiles(found.paths, {cwd})) {
    if ('error' in input) errors.push(input.isLine ? `${input.source} › ${input.id}: ${input.error}` : input.error)
    else if ('draft' in input && !isSeen(seen, input)) habits.add(reader.read(input.draft.draft))
  }
  return {habits: habits.finish(), errors, files: found.paths.length}
}

/** The HTML and the text of one reply say the same and count once. */
function isSeen(seen: Set<string>, {source, body}: DraftInput): boolean {
  if (!body) return false
  const {id, pointer} = body.reply
  const key = JSON.stringify([source, id ?? pointer.slice(0, pointer.lastIndexOf('/'))])
  if (seen.has(key)) return true
  seen.add(key)
  return false
}
