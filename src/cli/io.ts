import type {Readable, Writable} from 'node:stream'

/** What the command line reads and writes; the process has all of it, and a test can make it up. */
export interface Io {
  readonly stdin: Readable & {readonly isTTY?: boolean}
  readonly stdout: Writable & Terminal
  readonly stderr: Writable & Terminal
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where the signals that end a program are heard. Default: they end it where it stands. */
  readonly signals?: Signals
  /** The program's own file, which other threads run as well. Default: one thread does all. */
  readonly program?: string | undefined
}

/** As a process hears signals. */
export interface Signals {
  on(signal: NodeJS.Signals, listener: () => void): unknown
  off(signal: NodeJS.Signals, listener: () => void): unknown
}

/** What a stream knows of the terminal behind it. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
}

/** The reader of the output went away, as `head` does: not a fault, but nothing more is to be done. */
export class ClosedOutput extends Error {
  override readonly name = 'ClosedOutput'
}

/** Writes to a stream and waits where it is slower than we are. */
export interface Output extends Terminal {
  /** @throws ClosedOutput when nobody reads any more. */
  write(text: string): Promise<void>
}

export function createOutput(stream: Writable & Terminal): Output {
  let failure: Error | undefined
  let wake = () => {}
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new ClosedOutput() : error
    wake()
  })
  stream.on('drain', () => wake())
  return {
    ...(stream.isTTY === undefined ? {} : {isTTY: stream.isTTY}),
    ...(stream.columns === undefined ? {} : {columns: stream.columns}),
    async write(text) {
      if (failure) throw failure
      if (text === '' || stream.write(text)) return
      await new Promise<void>((resolve) => {
        wake = resolve
        if (failure) resolve()
      })
      if (failure) throw failure
    },
  }
}
