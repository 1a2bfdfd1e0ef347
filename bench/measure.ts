/** Runs tasks in turn, round by round, so that a machine that speeds up or slows down does so for all of them. */
export function inTurns(tasks: Readonly<Record<string, () => void>>, rounds: number): Readonly<Record<string, number>> {
  const times: Record<string, number[]> = {}
  for (const [name, task] of Object.entries(tasks)) {
    task()
    times[name] = []
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now()
      task()
      times[name]!.push(performance.now() - start)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

/** The middle value; of an even number of values, the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
