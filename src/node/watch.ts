import {type FSWatcher, readdirSync, statSync, watch} from 'node:fs'
import {dirname, join} from 'node:path'
import {isPassedOver} from './find-drafts.ts'

/** What is looked at, in absolute paths. */
export interface WatchList {
  /** Files, whether they are there or not. */
  readonly files: readonly string[]
  /** Folders with all that is in them, but for what is passed over when drafts are looked for. */
  readonly folders: readonly string[]
  /** Files in these folders that do not count, such as reports written by the run itself. */
  readonly except?: ReadonlySet<string>
}

/** What a list's files were at a moment: the stamp of each that is there. */
export type Stamps = ReadonlyMap<string, string>

/** After a sign of a change, this long without another before it is looked at, in milliseconds. */
const settled = 60
/** A file that went away or became empty may be in the middle of being saved: this long it may take to come back. */
const mostGap = 500
/** Some file systems give no signs (network folders, folders shared with a virtual machine), so it is looked at as well. */
const lookEvery = 1000
/** With more files than this, it is looked at less often. */
const manyFiles = 500

/** The stamps of a list's files now. */
export function stampsOf({files, folders, except}: WatchList): Stamps {
  const stamps = new Map<string, string>()
  for (const file of [...files, ...folders.flatMap((folder) => contentOf(folder).files)]) {
    const stamp = except?.has(file) ? undefined : stampOf(file)
    if (stamp !== undefined) stamps.set(file, stamp)
  }
  return stamps
}

function stampOf(file: string): string | undefined {
  try {
    const stats = statSync(file, {throwIfNoEntry: false})
    return stats && `${stats.size} ${stats.mtimeMs} ${stats.ino}`
  } catch {
    return undefined
  }
}

/**
 * Waits until a list's files are no longer what they were, and the change has come to an end: editors write a new file
 * and rename it, or empty the old one first.
 *
 * @param before The stamps to hold against; take them before the files are read, and no change is missed.
 * @param signal Ends the waiting.
 * @returns Whether something changed; false when the waiting was ended.
 */
export async function changed(list: WatchList, before: Stamps, signal: AbortSignal): Promise<boolean> {
  const bell = createBell(list, signal)
  try {
    while (!signal.aborted) {
      const now = stampsOf(list)
      if (isSame(before, now)) await bell.rung()
      else if (await isSettled(list, before, now)) return true
    }
    return false
  } finally {
    bell.close()
  }
}

const isSame = (a: Stamps, b: Stamps) => a.size === b.size && [...a].every(([file, stamp]) => b.get(file) === stamp)

async function isSettled(list: WatchList, before: Stamps, first: Stamps): Promise<boolean> {
  let last = first
  for (let waited = 0; ; waited += settled) {
    await new Promise((resolve) => setTimeout(resolve, settled))
    const now = stampsOf(list)
    if (isSame(now, before)) return false
    if (isSame(now, last) && (waited >= mostGap || !hasGap(before, now))) return true
    last = now
  }
}

const isEmpty = (stamp: string | undefined) => stamp === undefined || stamp.startsWith('0 ')
const hasGap = (before: Stamps, now: Stamps) =>
  [...before].some(([file, stamp]) => !isEmpty(stamp) && isEmpty(now.get(file)))

/** Rings when something may have changed. */
interface Bell {
  rung(): Promise<void>
  close(): void
}

function createBell(list: WatchList, signal: AbortSignal): Bell {
  let wake = () => {}
  const ring = () => wake()
  const watchers = watchersOf(list, ring)
  const timer = setInterval(ring, stampsOf(list).size > manyFiles ? 5 * lookEvery : lookEvery)
  signal.addEventListener('abort', ring)
  return {
    rung: () =>
      new Promise((resolve) => {
        wake = resolve
        if (signal.aborted) resolve()
      }),
    close() {
      clearInterval(timer)
      signal.removeEventListener('abort', ring)
      for (const watcher of watchers) watcher.close()
    },
  }
}

/**
 * Watches folders, not files: a file that is saved by renaming another one to it is a new file, which a watcher of the
 * old one never hears of.
 */
function watchersOf({files, folders}: WatchList, ring: () => void): readonly FSWatcher[] {
  const all = new Set([
    ...files.map(nearestFolder),
    ...folders.flatMap((each) => [nearestFolder(each), ...contentOf(each).folders]),
  ])
  return [...all].flatMap((folder) => {
    try {
      return [watch(folder, ring).on('error', ring)]
    } catch {
      // There are too many watchers, or the folder went away: it is looked at from time to time all the same.
      return []
    }
  })
}

/** The folder of a path, or the nearest one above it that is there. */
function nearestFolder(path: string): string {
  const folder = dirname(path)
  return folder === path || stampOf(folder) !== undefined ? folder : nearestFolder(folder)
}

interface Content {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

function contentOf(folder: string): Content {
  const files: string[] = []
  const folders = [folder]
  // The list grows while it is read.
  for (const each of folders) {
    for (const entry of entriesOf(each)) {
      if (isPassedOver(entry.name)) continue
      if (entry.isDirectory()) folders.push(join(each, entry.name))
      else files.push(join(each, entry.name))
    }
  }
  return {files, folders}
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
