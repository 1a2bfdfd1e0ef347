import {spawnSync} from 'node:child_process'
import {inTurns} from './measure.ts'

/** Milliseconds of whole processes, and how many times `node -e 0` the executable takes for one draft. */
export interface Start {
  readonly node: number
  readonly replylint: number
  readonly ratio: number
}

export function benchStart(rounds = 15): Start {
  const run =
    (...args: string[]) =>
    () => {
      const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
      if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
    }
  const times = inTurns(
    {node: run('-e', '0'), replylint: run('bin/replylint.js', 'fixtures/backorder/draft.txt')},
    rounds,
  )
  return {node: times.node!, replylint: times.replylint!, ratio: times.replylint! / times.node!}
}
