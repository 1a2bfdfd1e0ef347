import type {Worker} from 'node:worker_threads'
import {type AnswerMessage, receivedOutcome, type TasksMessage} from './messages.ts'

/** Another thread, as far as a pool uses it. */
export type Helper = Pick<Worker, 'on' | 'postMessage' | 'terminate'>

/** Does several tasks together; what came of each stands in its place. */
export type WorkTogether<Task, Result> = (tasks: readonly Task[]) => Promise<readonly PromiseSettledResult<Result>[]>

export interface PoolOptions<Task, Result> {
  /** Does tasks in this thread; it never rejects. */
  readonly work: WorkTogether<Task, Result>
  /** Other threads, if there may be any. */
  readonly helpers?: HelperOptions<Task> | undefined
}

export interface HelperOptions<Task> {
  /** How many there may be. */
  readonly count: number
  /** Starts one, which is to `serve`; it is given the task that waits. */
  readonly start: (task: Task) => Helper
  /**
   * For how many milliseconds this thread works alone, when there is more to do then: others take a while to start. The
   * first task does not count: with it, this thread gets ready itself.
   */
  readonly alone: number
}

/** Does tasks in this thread, and in others if there are any. */
export interface Pool<Task, Result> {
  /** @throws what the work throws; an error of another thread has the name, message and stack that it had there. */
  do(task: Task): Promise<Result>
  /** How many tasks are worth handing in ahead of time. */
  readonly room: number
  /** Ends the other threads, which would keep the process alive. What they had not done is never done. */
  close(): Promise<void>
}

interface Waiting<Task, Result> {
  readonly task: Task
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

interface Hand<Task, Result> {
  readonly helper: Helper
  isReady: boolean
  /** What it has been sent and has not answered, by the number of the message. */
  readonly busy: Map<number, readonly Waiting<Task, Result>[]>
}

/** So many messages lie with another thread: one that it works on, and one so that it need not wait for the next. */
const mostInHand = 2
/** The most tasks that are done together. */
const mostTogether = 32
/** For how many milliseconds this thread works before it hears answers and signals, if it can help it. */
const breathless = 50

export function createPool<Task, Result>(options: PoolOptions<Task, Result>): Pool<Task, Result> {
  return new ThreadPool(options)
}

class ThreadPool<Task, Result> implements Pool<Task, Result> {
  readonly room: number
  readonly #options: PoolOptions<Task, Result>
  /** What only this thread may do: another has died of it, or cannot be told it. */
  readonly #own: Waiting<Task, Result>[] = []
  readonly #queue: Waiting<Task, Result>[] = []
  readonly #hands = new Set<Hand<Task, Result>>()
  #number = 0
  /** How many tasks this thread does together: as many as it can in a breath. The first is done alone, and is told soon. */
  #together = 1
  #spent = 0
  #isWarm = false
  #isStarted = false
  #isAwake = false
  #isClosed = false

  constructor(options: PoolOptions<Task, Result>) {
    this.#options = options
    this.room = mostTogether * ((options.helpers?.count ?? 0) + 1) * 2
  }

  do(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#queue.push({task, resolve, reject})
      this.#wake()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#hands].map(({helper}) => helper.terminate()))
  }

  /** In a turn of the event loop of its own, so that answers and signals are heard in between. */
  #wake(): void {
    if (this.#isAwake || this.#isClosed) return
    this.#isAwake = true
    setImmediate(() => void this.#turn())
  }

  async #turn(): Promise<void> {
    if (!this.#isClosed) {
      this.#startHelpers()
      for (const hand of this.#hands) this.#feed(hand)
      const mine = this.#own.length > 0 ? this.#own : this.#queue
      if (mine.length > 0) await this.#doHere(mine.splice(0, Math.min(this.#together, this.#share())))
    }
    this.#isAwake = false
    if (this.#own.length + this.#queue.length > 0) this.#wake()
  }

  async #doHere(waiting: readonly Waiting<Task, Result>[]): Promise<void> {
    const start = Date.now()
    const settled = await this.#options.work(waiting.map(({task}) => task))
    tellAll(waiting, settled)
    const taken = Date.now() - start
    if (taken > breathless) this.#together = Math.ceil(this.#together / 2)
    else if (waiting.length === this.#together) this.#together = Math.min(this.#together * 2, mostTogether)
    if (this.#isWarm) this.#spent += taken
    this.#isWarm = true
  }

  /** Once it is worthwhile. */
  #startHelpers(): void {
    const {helpers} = this.#options
    const [next] = this.#queue
    if (helpers === undefined || next === undefined || this.#isStarted || this.#spent < helpers.alone) return
    this.#isStarted = true
    for (let count = 0; count < helpers.count; count++) this.#add(helpers.start(next.task))
  }

  #add(helper: Helper): void {
    const hand: Hand<Task, Result> = {helper, isReady: false, busy: new Map()}
    this.#hands.add(hand)
    helper.on('message', (message: AnswerMessage<Result>) => this.#hear(hand, message))
    // What it was doing is done here; what is wrong with it is then told here as well.
    helper.on('error', () => this.#lose(hand))
    helper.on('exit', () => this.#lose(hand))
  }

  #hear(hand: Hand<Task, Result>, message: AnswerMessage<Result>): void {
    if (message === 'ready') hand.isReady = true
    else {
      const told = hand.busy.get(message.number)!
      hand.busy.delete(message.number)
      tellAll(told, message.outcomes.map(receivedOutcome))
    }
    if (!this.#isClosed) this.#feed(hand)
  }

  #feed(hand: Hand<Task, Result>): void {
    while (hand.isReady && hand.busy.size < mostInHand && this.#queue.length > 0) {
      const taken = this.#queue.splice(0, this.#share())
      const number = this.#number++
      try {
        const tasks = taken.map(({task}) => task)
        hand.helper.postMessage({number, tasks} satisfies TasksMessage<Task>)
        hand.busy.set(number, taken)
      } catch {
        // A task with something in it that cannot be sent, such as a function.
        this.#own.push(...taken)
        this.#wake()
      }
    }
  }

  /** How many tasks go together, so that the other threads and this one are not left without any. */
  #share(): number {
    if (this.#hands.size === 0) return mostTogether
    const hands = mostInHand * (this.#hands.size + 1)
    return Math.min(mostTogether, Math.max(1, Math.ceil(this.#queue.length / hands)))
  }

  #lose(hand: Hand<Task, Result>): void {
    if (!this.#hands.delete(hand)) return
    this.#own.push(...[...hand.busy.values()].flat())
    hand.busy.clear()
    if (this.#own.length > 0) this.#wake()
  }
}

function tellAll<Result>(
  waiting: readonly Waiting<unknown, Result>[],
  settled: readonly PromiseSettledResult<Result>[],
): void {
  for (const [index, each] of settled.entries()) {
    if (each.status === 'fulfilled') waiting[index]!.resolve(each.value)
    else waiting[index]!.reject(each.reason)
  }
}
