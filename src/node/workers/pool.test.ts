import {EventEmitter} from 'node:events'
import {setTimeout as pause} from 'node:timers/promises'
import {MessageChannel} from 'node:worker_threads'
import {describe, expect, it, vi} from 'vitest'
import {createPool, type Helper} from './pool.ts'
import {serve} from './serve.ts'

/** Does tasks that are begun together. */
const each =
  <Task, Result>(work: (task: Task) => Promise<Result>) =>
  (tasks: readonly Task[]) =>
    Promise.allSettled(tasks.map(work))

/** A thread that is none: it serves through a real port, whose messages are copied as between threads. */
function fakeHelper(work: (task: never) => Promise<unknown>): Helper & {die(): void} {
  const {port1, port2} = new MessageChannel()
  const events = new EventEmitter()
  serve(port2, each(work))
  port1.on('message', (message) => events.emit('message', message))
  const close = () => {
    port1.close()
    port2.close()
  }
  return {
    on: (name: string, listener: (...args: never[]) => void) => events.on(name, listener as never) as never,
    postMessage: (message: unknown) => port1.postMessage(message),
    terminate: async () => {
      close()
      return 0
    },
    die() {
      close()
      events.emit('error', new Error('killed'))
      events.emit('exit', 1)
    },
  }
}

const tasks = Array.from({length: 100}, (_, index) => index)
const here = async (task: number) => ({task, by: 'here'})
const there = async (task: number) => {
  await pause(1)
  return {task, by: 'there'}
}

describe('createPool', () => {
  it('does all in this thread when that is soon done', async () => {
    const pool = createPool<number, unknown>({
      work: each(here),
      helpers: {
        start: () => {
          throw new Error('nobody is needed')
        },
        count: 3,
        alone: 60_000,
      },
    })
    const results = await Promise.all(tasks.map((task) => pool.do(task)))
    expect(results).toEqual(tasks.map((task) => ({task, by: 'here'})))
    await pool.close()
  })

  it('does the first task alone, then more and more together, and few again where they take long', async () => {
    vi.useFakeTimers({toFake: ['Date']})
    const sizes: number[] = []
    const pool = createPool<number, number>({
      async work(some) {
        sizes.push(some.length)
        if (some.includes(40)) vi.setSystemTime(Date.now() + 1000)
        return some.map((value) => ({status: 'fulfilled', value}))
      },
    })
    expect(await Promise.all(tasks.map((task) => pool.do(task)))).toEqual(tasks)
    expect(sizes.slice(0, 7)).toEqual([1, 2, 4, 8, 16, 32, 16])
    await pool.close()
    vi.useRealTimers()
  })

  it('tells what came of each of the tasks that it did together', async () => {
    const pool = createPool<number, number>({
      work: each(async (task) => {
        if (task % 3 === 0) throw new RangeError(`${task}`)
        return task
      }),
    })
    const results = await Promise.allSettled(tasks.map((task) => pool.do(task)))
    for (const [index, result] of results.entries())
      expect(result).toMatchObject(
        index % 3 === 0 ? {reason: new RangeError(`${index}`)} : {status: 'fulfilled', value: index},
      )
    await pool.close()
  })

  it('shares the work with other threads', async () => {
    const slowHere = async (task: number) => {
      await pause(2)
      return here(task)
    }
    const pool = createPool<number, {by: string}>({
      work: each(slowHere),
      helpers: {start: () => fakeHelper(there), count: 2, alone: 0},
    })
    const results = await Promise.all(tasks.map((task) => pool.do(task)))
    expect(results.map(({by}) => by)).toContain('here')
    expect(results.filter(({by}) => by === 'there').length).toBeGreaterThan(20)
    await pool.close()
  })

  it('sends several tasks together while many wait, and leaves some for everybody when few do', async () => {
    const sizes: number[] = []
    const pool = createPool<number, unknown>({
      work: each(here),
      helpers: {
        start: () => {
          const helper = fakeHelper(there)
          const postMessage = (message: {tasks: readonly unknown[]}) => {
            sizes.push(message.tasks.length)
            helper.postMessage(message)
          }
          return {...helper, postMessage}
        },
        count: 1,
        alone: 0,
      },
    })
    const first = await Promise.all(tasks.map((task) => pool.do(task)))
    expect(first.map((result) => (result as {task: number}).task)).toEqual(tasks)
    expect(Math.max(...sizes)).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(tasks.length / 4)
    sizes.length = 0
    await Promise.all([pool.do(1), pool.do(2), pool.do(3)])
    expect(sizes.every((size) => size === 1)).toBe(true)
    await pool.close()
  })

  it('tells an error of another thread as one of its own', async () => {
    class RuleError extends Error {
      override readonly name = 'RuleError'
    }
    const fails = async () => {
      throw new RuleError('rule x failed')
    }
    const pool = createPool<number, unknown>({
      work: each(async () => {
        await pause(20)
        return fails()
      }),
      helpers: {start: () => fakeHelper(fails), count: 1, alone: 0},
    })
    const results = await Promise.allSettled(tasks.slice(0, 20).map((task) => pool.do(task)))
    for (const result of results) expect(result).toMatchObject({reason: {name: 'RuleError', message: 'rule x failed'}})
    await pool.close()
  })

  it('loses nothing when another thread dies, or cannot be told something', async () => {
    const helpers: ReturnType<typeof fakeHelper>[] = []
    const pool = createPool<{task: number; say?: () => void}, unknown>({
      work: each(async ({task}) => {
        await pause(1)
        return task
      }),
      helpers: {
        start: () => {
          const helper = fakeHelper(async ({task}: {task: number}) => {
            await pause(1)
            if (task === 30) helper.die()
            return task
          })
          helpers.push(helper)
          return helper
        },
        count: 2,
        alone: 0,
      },
    })
    const all = tasks.map((task) => pool.do(task === 50 ? {task, say: () => {}} : {task}))
    expect(await Promise.all(all)).toEqual(tasks)
    expect(helpers).toHaveLength(2)
    await pool.close()
  })
})
