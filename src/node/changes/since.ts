import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {InputError} from '../input-error.ts'
import {type Git, gitIn} from './git.ts'

/** How a file differs from a revision; `before` is what it was then, undefined for a new file. */
export interface Change {
  readonly before: Uint8Array | undefined
}

/** What is different from a revision of a git repository, in the working folder as it is now. */
export interface Changes {
  /** How a file (an absolute path) differs; undefined when it does not, or git is told to pass it over. */
  of(file: string): Change | undefined
  /**
   * Reads at once what files were; without it each is read by itself.
   */
  prefetch(files: readonly string[]): void
}

/** Of a file that is there and was there: the name of its content then. */
type OldContent = string | undefined

/**
 * What changed since a revision: since the branch left it, where both have gone on. Files that git does not know yet are new,
 * renamed ones are compared with what they were; deleted ones are left out.
 *
 * @param cwd Any folder of the repository.
 * @throws InputError when git is missing, the folder is in no repository, or there is no such revision.
 */
export function changesSince(revision: string, cwd: string): Changes {
  const top = topOf(cwd)
  const git = gitIn(top)
  const changed = changedFiles(git, baseOf(git, revision))
  const contents = new Map<string, Uint8Array>()
  const contentOf = (old: string): Uint8Array => {
    const known = contents.get(old) ?? readContents(git, [old]).get(old)
    if (known === undefined) throw new InputError('git', `git has no content ${old}, so what changed cannot be told`)
    return known
  }
  const nameIn = repositoryNames(top)
  return {
    of(file) {
      const name = nameIn(file)
      if (!changed.has(name)) return undefined
      const old = changed.get(name)
      return {before: old === undefined ? undefined : contentOf(old)}
    },
    prefetch(files) {
      const wanted = files.flatMap((file) => changed.get(nameIn(file)) ?? [])
      for (const [name, content] of readContents(git, wanted)) contents.set(name, content)
    },
  }
}

function topOf(cwd: string): string {
  const git = gitIn(cwd)
  const top = git.line(['rev-parse', '--show-toplevel'])
  if (top !== undefined && top !== '') return realpathSync.native(top)
  const said = git.complaint()
  const reason = said === '' || said.includes('not a git repository') ? '' : `\ngit says: ${said}`
  throw new InputError(
    cwd,
    `--since asks git what changed, and ${cwd} is in no working folder of a git repository${reason}`,
  )
}

function baseOf(git: Git, revision: string): string {
  const commit = git.line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (!commit) {
    throw new InputError(
      revision,
      `--since ${revision}: git knows no such revision here. A branch of a server is fetched first: git fetch origin`,
    )
  }
  return git.line(['merge-base', commit, 'HEAD']) ?? commit
}

/** What differs, by its name from the top of the repository with forward slashes. */
function changedFiles(git: Git, base: string): ReadonlyMap<string, OldContent> {
  const options = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--find-renames',
    '--no-ext-diff',
    '--ignore-submodules',
    '--diff-filter=d',
  ]
  const found = new Map<string, OldContent>(renamed(fields(git, ['diff', ...options, base, '--'])))
  for (const name of fields(git, ['ls-files', '-z', '--others', '--exclude-standard'])) found.set(name, undefined)
  return found
}

/** `:MODE MODE OLD NEW STATUS`, then a name; two for a rename. */
function* renamed(words: readonly string[]): Generator<readonly [name: string, old: OldContent]> {
  for (let at = 0; at + 1 < words.length; at++) {
    const [, mode = '', old = '', , status = ''] = words[at]!.split(' ')
    const hasTwo = status.startsWith('R') || status.startsWith('C')
    at += hasTwo ? 2 : 1
    if (mode.startsWith('100')) yield [words[at]!, /^0+$/.test(old) ? undefined : old]
  }
}

function fields(git: Git, args: readonly string[]): readonly string[] {
  const answer = git.ask(args)
  if (answer === undefined) {
    throw new InputError('git', `git ${args[0]} failed, so what changed cannot be told: ${git.complaint()}`)
  }
  return answer.toString('utf8').split('\0').filter(Boolean)
}

/** Contents by their names. Git answers each name by `NAME blob LENGTH`, the content and a line break. */
function readContents(git: Git, names: readonly string[]): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  if (names.length === 0) return contents
  const answer = git.ask(['cat-file', '--batch'], `${names.join('\n')}\n`) ?? Buffer.alloc(0)
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at)
    const [name = '', kind, length] = answer.toString('utf8', at, end).split(' ')
    at = end + 1
    if (kind !== 'blob') continue
    contents.set(name, answer.subarray(at, at + Number(length)))
    at += Number(length) + 1
  }
  return contents
}

/** Names files as git does; what leads into the repository by a link is known by where it is. */
function repositoryNames(top: string): (file: string) => string {
  const folders = new Map<string, string>()
  return (file) => {
    const folder = dirname(file)
    let real = folders.get(folder)
    if (real === undefined) {
      real = realFolder(folder)
      folders.set(folder, real)
    }
    return relative(top, join(real, basename(file)))
      .split(sep)
      .join('/')
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(resolve(folder))
  } catch {
    return folder
  }
}
