import {readdirSync} from 'node:fs'
import {mayBeExport} from './exports/endings.ts'
import {findDrafts, isPassedOver} from './find-drafts.ts'

/** What teams call the folder of their saved replies. */
const usual =
  /^(?:(?:saved|canned|premade|predefined|common|support)[-_ ]?)?(?:replies|responses|answers|macros|snippets|text-?modules)$/i

/** The folders and exports in a folder that look like a team's saved replies; folders end in a slash. */
export async function likelyReplies(folder: string): Promise<readonly string[]> {
  const entries = readdirSync(folder, {withFileTypes: true}).filter(({name}) => !isPassedOver(name))
  const folders = entries.filter((entry) => entry.isDirectory() && usual.test(entry.name)).map(({name}) => `${name}/`)
  const files = entries.filter((entry) => entry.isFile() && mayBeExport(entry.name)).map(({name}) => name)
  const likely: string[] = []
  for (const name of [...folders.sort(), ...(await exportsAmong(files.sort(), folder))]) {
    const {paths} = await findDrafts([name], folder)
    if (paths.length > 0) likely.push(name)
  }
  return likely
}

async function exportsAmong(files: readonly string[], folder: string): Promise<readonly string[]> {
  if (files.length === 0) return []
  const {isExport} = await import('./exports/find-kind.ts')
  const found: string[] = []
  for (const file of files) if (await isExport(file, folder, {})) found.push(file)
  return found
}
