import {spawnSync} from 'node:child_process'

/** What a whole process took. */
export interface ProcessFigures {
  readonly seconds: number
  /** Peak resident memory in MB. */
  readonly peak: number
}

/**
 * Lints in a process of its own, which tells its peak memory when it ends.
 *
 * @throws when it does not end as a lint does.
 */
export function lintProcess(...args: string[]): ProcessFigures {
  const tell = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))`
  const isFirst = `(await import('node:worker_threads')).isMainThread`
  const preload = `data:text/javascript,${encodeURIComponent(`if (${isFirst}) ${tell}`)}`
  const start = performance.now()
  const {stderr, status} = spawnSync(
    process.execPath,
    ['--import', preload, 'bin/replylint.js', '--format', 'ndjson', ...args],
    {encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e9},
  )
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1]
  if (peak === undefined || (status !== 0 && status !== 1)) throw new Error(`replylint ended with ${status}: ${stderr}`)
  return {seconds: (performance.now() - start) / 1000, peak: Number(peak) / 1024}
}
