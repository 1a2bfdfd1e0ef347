import {spawnSync} from 'node:child_process'

/** What a whole process took. */
export interface ProcessFigures {
  readonly seconds: number
  /** Peak resident memory in MB. */
  readonly peak: number
}

/** Lints in a process of its own. */
export const lintProcess = (...args: string[]): ProcessFigures => figuresOf([process.execPath], args)

/** Lints in a process that has one core for all that it does; undefined where that cannot be arranged. */
export function lintOnOneCore(...args: string[]): ProcessFigures | undefined {
  const pin = ['taskset', '-c', '0']
  const canPin = spawnSync(pin[0]!, [...pin.slice(1), process.execPath, '-e', '0']).status === 0
  return canPin ? figuresOf([...pin, process.execPath], args) : undefined
}

/**
 * What linting takes in a process that a command starts; the process tells its peak memory when it ends.
 *
 * @throws when it does not end as a lint does.
 */
function figuresOf([command, ...before]: readonly string[], args: readonly string[]): ProcessFigures {
  const tell = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))`
  const isFirst = `(await import('node:worker_threads')).isMainThread`
  const preload = `data:text/javascript,${encodeURIComponent(`if (${isFirst}) ${tell}`)}`
  const start = performance.now()
  const {stderr, status} = spawnSync(
    command!,
    [...before, '--import', preload, 'bin/replylint.js', '--format', 'ndjson', ...args],
    {encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e9},
  )
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1]
  if (peak === undefined || (status !== 0 && status !== 1)) throw new Error(`replylint ended with ${status}: ${stderr}`)
  return {seconds: (performance.now() - start) / 1000, peak: Number(peak) / 1024}
}
