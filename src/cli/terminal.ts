import {closeSync, openSync} from 'node:fs'
import {isatty, ReadStream, WriteStream} from 'node:tty'
import type {Io, Terminal} from './io.ts'
import {UsageError} from './usage-error.ts'

/** The terminal that a person sits at, wherever standard input and output go. */
export interface OpenTerminal {
  readonly input: Io['stdin']
  readonly output: Io['stdout'] & Terminal & {readonly rows?: number}
  /** Aborted when the terminal goes away, and by a Ctrl-C that no question hears. */
  readonly gone: AbortSignal
  /** Lets go of what was opened, so that the process can end. */
  close(): void
}

/**
 * Opens the terminal: standard input and output where they are one, otherwise the one that the process belongs to, so
 * that a person can be asked in the middle of a pipe.
 *
 * @param use What needs it, for the error.
 * @throws UsageError when there is none, as in CI.
 */
export function openTerminal(
  {stdin, stdout, signals}: Pick<Io, 'stdin' | 'stdout' | 'signals'>,
  use: string,
): OpenTerminal {
  const opened: {destroy(): void}[] = []
  const open = <Stream extends {destroy(): void}>(make: (descriptor: number) => Stream, name: string): Stream => {
    const stream = make(openDevice(name, use))
    opened.push(stream)
    return stream
  }
  const [forInput, forOutput] = process.platform === 'win32' ? ['CONIN$', 'CONOUT$'] : ['/dev/tty', '/dev/tty']
  try {
    const input = stdin.isTTY ? stdin : open((descriptor) => new ReadStream(descriptor), forInput)
    const output = stdout.isTTY ? stdout : open((descriptor) => new WriteStream(descriptor), forOutput)
    const {gone, release} = listenForEnd(input, signals)
    const close = () => {
      release()
      closeAll(opened)
    }
    return {input, output, gone, close}
  } catch (error) {
    closeAll(opened)
    throw error
  }
}

function listenForEnd(input: Io['stdin'], signals: Io['signals']) {
  const controller = new AbortController()
  const end = () => controller.abort()
  const events = ['end', 'close', 'error']
  for (const event of events) input.on(event, end)
  signals?.on('SIGINT', end)
  return {
    gone: controller.signal,
    release() {
      for (const event of events) input.off(event, end)
      signals?.off('SIGINT', end)
    },
  }
}

const closeAll = (streams: readonly {destroy(): void}[]) => {
  for (const stream of streams) stream.destroy()
}

function openDevice(name: string, use: string): number {
  let descriptor: number
  try {
    descriptor = openSync(process.platform === 'win32' ? `\\\\.\\${name}` : name, 'r+')
  } catch {
    throw noTerminal(use)
  }
  if (isatty(descriptor)) return descriptor
  closeSync(descriptor)
  throw noTerminal(use)
}

const noTerminal = (use: string) => new UsageError(`${use}, and there is none here`)
