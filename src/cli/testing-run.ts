import {Readable, Writable} from 'node:stream'
import type {Io} from './io.ts'
import {main} from './main.ts'

/** What surrounds a command line in a test. */
export interface Setting {
  readonly stdin?: string | Uint8Array | Readable
  readonly tty?: boolean
  readonly columns?: number
  readonly env?: Io['env']
}

/** Runs a command line in a folder: what it wrote, and its exit code. */
export async function runIn(
  cwd: string,
  args: readonly string[],
  {stdin, tty = false, columns, env = {}}: Setting = {},
): Promise<{readonly code: number; readonly out: string; readonly err: string}> {
  const written = {out: '', err: ''}
  const sink = (key: keyof typeof written) => {
    const write = (chunk: Buffer, _: unknown, done: () => void) => {
      written[key] += chunk
      done()
    }
    return Object.assign(new Writable({write}), {isTTY: tty, ...(columns === undefined ? {} : {columns})})
  }
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)])
  const code = await main(args, {
    stdin: Object.assign(input, {isTTY: stdin === undefined}),
    stdout: sink('out'),
    stderr: sink('err'),
    cwd,
    env,
  })
  return {code, ...written}
}
