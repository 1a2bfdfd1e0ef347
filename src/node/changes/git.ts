import {spawnSync} from 'node:child_process'
import {InputError} from '../input-error.ts'

/** Most of what git is asked for comes to kilobytes; old versions of files may be as large as files are. */
const mostBytes = 1_000_000_000

/** Runs git in a folder. */
export interface Git {
  /** What it wrote; undefined when it ended with another exit code than 0. */
  ask(args: readonly string[], input?: string): Buffer | undefined
  /** As `ask`, without the line break at the end. */
  line(args: readonly string[]): string | undefined
  /** What it complained of when it was last asked, in one line. */
  complaint(): string
}

/**
 * Git in a folder. No shell reads its arguments; its messages are in English, and it takes no lock to refresh its index.
 *
 * @throws InputError when there is no git.
 */
export function gitIn(cwd: string): Git {
  const env = {...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'}
  let complaint = ''
  const ask = (args: readonly string[], input?: string): Buffer | undefined => {
    const {status, stdout, stderr, error} = spawnSync('git', args, {
      cwd,
      env,
      maxBuffer: mostBytes,
      windowsHide: true,
      ...(input === undefined ? {} : {input}),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    complaint = stderr?.toString('utf8').trim().split('\n')[0] ?? ''
    if (error !== undefined)
      throw new InputError('git', `--since asks git what changed, and git cannot be run: ${told(error)}`)
    return status === 0 ? stdout : undefined
  }
  return {ask, line: (args) => ask(args)?.toString('utf8').replace(/\n$/, ''), complaint: () => complaint}
}

const told = (error: NodeJS.ErrnoException): string => (error.code === 'ENOENT' ? 'it is not installed' : error.message)
