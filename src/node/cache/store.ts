import {hash} from 'node:crypto'
import {mkdirSync, readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {InputError, isFromSystem} from '../input-error.ts'

/** Texts of one line by key, kept in a file from one run to the next. All of it is ASCII, which is read four times as fast as other text. */
export interface Store {
  get(key: string): string | undefined
  set(key: string, text: string): void
  /**
   * Writes what was looked at or is new, and what was looked at not long ago, whole or not at all; of two runs at once
   * the later one's is kept.
   *
   * @throws InputError when it cannot be written.
   */
  save(): Promise<void>
}

export interface StoreOptions {
  /** Absolute. */
  readonly path: string
  /** How errors call it. */
  readonly name: string
  /** The most characters that are kept, of keys and texts; above it, the oldest go. Default: 64 million. */
  readonly most?: number
}

/** What a run does not look at stays for so many runs: folders are linted in turn, and branches change. */
const mostUnseen = 10
const version = 'replylint cache 2'

interface Entry {
  readonly text: string
  /** For how many runs nobody has looked at it. */
  unseen: number
}

/** Opens a store. A file that is missing, damaged, or of another kind or version counts as empty and is written anew. */
export function openStore({path, name, most = 64_000_000}: StoreOptions): Store {
  const entries = readEntries(path)
  const before = entries.size
  let size = 0
  let isNew = false
  for (const [key, {text}] of entries) size += weight(key, text)
  return {
    get(key) {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      if (entry.unseen > 0) {
        entry.unseen = 0
        // What was looked at last is thrown out last.
        entries.delete(key)
        entries.set(key, entry)
      }
      return entry.text
    },
    set(key, text) {
      isNew = true
      size -= weightOf(entries, key)
      entries.delete(key)
      entries.set(key, {text, unseen: 0})
      size += weight(key, text)
      for (const old of entries.keys()) {
        if (size <= most) break
        size -= weightOf(entries, old)
        entries.delete(old)
      }
    },
    async save() {
      const kept = [...entries].filter(([, {unseen}]) => unseen < mostUnseen)
      const isSame = !isNew && kept.length === before && kept.every(([, {unseen}]) => unseen === 0)
      if (!isSame) await write(path, name, kept)
    },
  }
}

const weight = (key: string, text: string): number => key.length + text.length

function weightOf(entries: ReadonlyMap<string, Entry>, key: string): number {
  const entry = entries.get(key)
  return entry === undefined ? 0 : weight(key, entry.text)
}

/** The entries of a file, each a run older. */
function readEntries(path: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const file = readOrNothing(path)
  const end = file.indexOf('\n')
  const bytes = file.subarray(end + 1)
  if (file.toString('latin1', 0, Math.max(0, end)) !== headOf(bytes)) return entries
  const body = bytes.toString('latin1')
  for (let start = 0, next = body.indexOf('\n'); next >= 0; start = next + 1, next = body.indexOf('\n', start)) {
    const first = body.indexOf(' ', start)
    const second = body.indexOf(' ', first + 1)
    const unseen = Number(body.slice(first + 1, second)) + 1
    entries.set(body.slice(start, first), {text: body.slice(second + 1, next), unseen})
  }
  return entries
}

const headOf = (body: Uint8Array): string => `${version} ${hash('sha256', body, 'base64url')}`

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.of()
  }
}

async function write(path: string, name: string, entries: readonly (readonly [string, Entry])[]): Promise<void> {
  const {default: writeFile} = await import('write-file-atomic')
  const body = Buffer.from(entries.map(([key, {text, unseen}]) => `${key} ${unseen} ${text}\n`).join(''), 'latin1')
  try {
    mkdirSync(dirname(path), {recursive: true})
    // For their writer's eyes: the problems quote the drafts.
    writeFile.sync(path, Buffer.concat([Buffer.from(`${headOf(body)}\n`), body]), {mode: 0o600, fsync: false})
  } catch (error) {
    if (!isFromSystem(error)) throw error
    throw new InputError(name, `${name}: the cache cannot be written: ${(error as Error).message}`, {cause: error})
  }
}
