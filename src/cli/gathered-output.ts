import type {Output} from './io.ts'

/** An output that gathers what is written to it in one turn of the event loop. */
export interface GatheredOutput extends Output {
  /** Writes what there is. */
  flush(): Promise<void>
}

/** So many characters do not wait for the turn to end. */
const enough = 65_536

/**
 * Gathers short texts: writing one takes the system longer than making it. Nobody waits for longer than the program is at work, and on a terminal, where
 * somebody looks on, not even that.
 */
export function gathered(output: Output): GatheredOutput {
  if (output.isTTY) return {...output, flush: async () => {}}
  let text = ''
  let last = Promise.resolve()
  let turn: NodeJS.Immediate | undefined
  let isBroken = false
  const flush = (): Promise<void> => {
    clearImmediate(turn)
    turn = undefined
    const ready = text
    text = ''
    last = last.then(() => output.write(ready))
    // Told to whoever writes next.
    last.catch(() => {
      isBroken = true
    })
    return last
  }
  return {
    ...output,
    flush,
    async write(more) {
      text += more
      if (isBroken || text.length >= enough) await flush()
      else turn ??= setImmediate(flush)
    },
  }
}

/** An output beside another, such as standard error: what went to the other before stands before it. */
export const beside = (output: Output, other: GatheredOutput): Output => ({
  ...output,
  async write(text) {
    await other.flush()
    await output.write(text)
  },
})
