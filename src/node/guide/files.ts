import {dirname, join, resolve} from 'node:path'
import {GuideError} from '../../guide/index.ts'
import {guideFinder, guideNames} from './find.ts'
import {loadGuide} from './load.ts'

/**
 * All files that could change what the guides of drafts in these folders say: the guides, what they extend and use, and
 * those that would be found first if they were there. A guide that is wrong is among them.
 *
 * @param folders Absolute.
 * @param guide The guide for all drafts, when it is not to be looked for. A relative path starts at `cwd`.
 */
export async function guideFilesFor(
  folders: readonly string[],
  {guide, cwd}: {readonly guide?: string | undefined; readonly cwd: string},
): Promise<ReadonlySet<string>> {
  const files = new Set<string>()
  const roots = guide === undefined ? rootsFor(folders, (file) => files.add(file)) : [resolve(cwd, guide)]
  for (const root of new Set(roots)) {
    try {
      await loadGuide(root, cwd, (file) => files.add(file))
    } catch (error) {
      if (!(error instanceof GuideError)) throw error
    }
  }
  return files
}

function rootsFor(folders: readonly string[], seen: (file: string) => void): readonly string[] {
  const finder = guideFinder()
  return folders.flatMap((folder) => {
    const found = findOne(finder, folder)
    for (let at = folder; ; at = dirname(at)) {
      for (const name of guideNames) seen(join(at, name))
      if (at === dirname(at) || (found !== undefined && at === dirname(found))) break
    }
    return found ?? []
  })
}

/** Two guides in one folder are an error, and both of them are among the names that are seen. */
function findOne(finder: ReturnType<typeof guideFinder>, folder: string): string | undefined {
  try {
    return finder.find(folder)
  } catch (error) {
    if (error instanceof GuideError) return undefined
    throw error
  }
}
