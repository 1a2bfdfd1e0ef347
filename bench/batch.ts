import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {join} from 'node:path'
import {lintOnOneCore, lintProcess, type ProcessFigures} from './process.ts'
import {inScratch} from './scratch.ts'
import {draftsFor} from './throughput.ts'

/** A stream of NDJSON through the executable in one thread and in two, and a tenth of it: memory should not follow. */
export interface BatchFigures {
  readonly lines: number
  readonly oneThread: ThreadsFigures
  readonly twoThreads: ThreadsFigures
  /** Replies a second of one thread that has one core for its memory as well; undefined where that cannot be arranged. */
  readonly oneCore: number | undefined
  /** How many times the pace of one thread two have. */
  readonly ratio: number
}

interface ThreadsFigures extends ProcessFigures {
  readonly perSecond: number
  /** Peak resident memory in MB for a tenth of the lines. */
  readonly peakOfTenth: number
}

/** @param lines How many replies the stream has. */
export const benchBatch = (lines = 20_000): Promise<BatchFigures> =>
  inScratch(async (folder) => {
    const [whole, tenth] = [join(folder, 'whole.ndjson'), join(folder, 'tenth.ndjson')]
    await writeLines(whole, lines)
    await writeLines(tenth, Math.ceil(lines / 10))
    const withThreads = (threads: string): ThreadsFigures => {
      const lint = (file: string) => lintProcess(file, '--concurrency', threads)
      const figures = lint(whole)
      return {...figures, perSecond: lines / figures.seconds, peakOfTenth: lint(tenth).peak}
    }
    const oneThread = withThreads('1')
    const twoThreads = withThreads('2')
    const pinned = lintOnOneCore(whole, '--concurrency', '1')
    const oneCore = pinned && lines / pinned.seconds
    return {lines, oneThread, twoThreads, oneCore, ratio: twoThreads.perSecond / oneThread.perSecond}
  })

/** Writes the project's own drafts over and over, no two the same. */
async function writeLines(file: string, count: number): Promise<void> {
  const drafts = draftsFor(undefined)
  const stream = createWriteStream(file)
  for (let id = 0; id < count; id++) {
    const draft = drafts[id % drafts.length]!
    const line = JSON.stringify({id, ...draft, text: `${draft.text}\n\nYour order has the number ${100_000 + id}.`})
    if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
}
