/**
 * Does something with each item of a stream, several at a time, and gives the results in the order of the items, each as
 * soon as it is there. Reads no further ahead than `ahead` items before what was taken, so that memory does not grow
 * with the stream.
 *
 * @param begin Starts the work on an item; it is called in the items' order.
 * @param signal Ends the results at once, whatever is still under way.
 * @throws what the stream throws or the work rejects with, in its turn.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  begin: (item: Item) => Promise<Result>,
  ahead: number,
  signal?: AbortSignal,
): AsyncGenerator<Result> {
  const begun: Begun<Result>[] = []
  const bell = createBell()
  let isStopped = false
  let isEnded = false
  const reading = (async () => {
    try {
      for await (const item of items) {
        if (isStopped) return
        begun.push(watched(begin(item), bell.ring))
        bell.ring()
        while (begun.length >= ahead && !isStopped) await bell.next()
        if (isStopped) return
      }
    } finally {
      isEnded = true
      bell.ring()
    }
  })()
  // Told in its turn, or not at all once nobody takes the results.
  reading.catch(() => {})
  signal?.addEventListener('abort', bell.ring)
  try {
    while (!signal?.aborted) {
      const [first] = begun
      if (first?.isSettled) {
        yield await first.result
        begun.shift()
        bell.ring()
      } else if (first === undefined && isEnded) return await reading
      else await bell.next()
    }
  } finally {
    isStopped = true
    bell.ring()
    signal?.removeEventListener('abort', bell.ring)
  }
}

interface Begun<Result> {
  readonly result: Promise<Result>
  isSettled: boolean
}

function watched<Result>(result: Promise<Result>, ring: () => void): Begun<Result> {
  const begun: Begun<Result> = {result, isSettled: false}
  const settle = () => {
    begun.isSettled = true
    ring()
  }
  result.then(settle, settle)
  return begun
}

/** Wakes everyone who waits for it. */
function createBell() {
  let waiting: (() => void)[] = []
  return {
    next: () => new Promise<void>((resolve) => void waiting.push(resolve)),
    ring() {
      const awake = waiting
      waiting = []
      for (const wake of awake) wake()
    },
  }
}
