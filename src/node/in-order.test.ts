import {setTimeout as pause} from 'node:timers/promises'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {inOrder} from './in-order.ts'

async function* numbers(count: number, read: {count: number} = {count: 0}) {
  for (let number = 0; number < count; number++) {
    read.count = number + 1
    yield number
  }
}

const all = async <Value>(values: AsyncIterable<Value>) => {
  const list: Value[] = []
  for await (const value of values) list.push(value)
  return list
}

describe('inOrder', () => {
  it('keeps the order, whatever takes how long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), {maxLength: 30}), fc.integer({min: 1, max: 8}), async (waits, ahead) => {
        const begin = async (number: number) => {
          if (waits[number]) await pause(waits[number])
          return number
        }
        expect(await all(inOrder(numbers(waits.length), begin, ahead))).toEqual(waits.map((_, index) => index))
      }),
      {numRuns: 20},
    )
  })

  it('reads no further ahead than it may', async () => {
    const read = {count: 0}
    let taken = 0
    for await (const _ of inOrder(numbers(200, read), async (number) => number, 5)) {
      await pause(0)
      taken += 1
      expect(read.count).toBeLessThanOrEqual(taken + 5)
    }
    expect(taken).toBe(200)
  })

  it('gives a result before the next item has come', async () => {
    let more = () => {}
    async function* slow() {
      yield 1
      await new Promise<void>((resolve) => {
        more = resolve
      })
      yield 2
    }
    const results = inOrder(slow(), async (number) => number, 8)
    expect((await results.next()).value).toBe(1)
    more()
    expect((await results.next()).value).toBe(2)
    expect((await results.next()).done).toBe(true)
  })

  it('throws in its turn what the work or the stream throws, and reads no more', async () => {
    const read = {count: 0}
    const seen: number[] = []
    const fails = async () => {
      const work = async (number: number) => {
        if (number === 3) throw new Error('no three')
        return number
      }
      for await (const number of inOrder(numbers(1000, read), work, 4)) seen.push(number)
    }
    await expect(fails()).rejects.toThrow('no three')
    expect(seen).toEqual([0, 1, 2])
    await pause(0)
    expect(read.count).toBeLessThan(12)
    async function* broken() {
      yield 1
      throw new Error('torn')
    }
    await expect(all(inOrder(broken(), async (number) => number, 4))).rejects.toThrow('torn')
  })

  it('reads no more once nobody takes the results', async () => {
    const read = {count: 0}
    for await (const number of inOrder(numbers(1000, read), async (each) => each, 4)) if (number === 2) break
    await pause(5)
    expect(read.count).toBeLessThan(12)
  })

  it('ends at once when it is told to, though work and stream are still under way', async () => {
    const stop = new AbortController()
    async function* endless() {
      yield 1
      yield 2
      await new Promise(() => {})
    }
    const seen: number[] = []
    const work = (number: number) => (number === 1 ? Promise.resolve(number) : new Promise<number>(() => {}))
    setTimeout(() => stop.abort(), 10)
    for await (const number of inOrder(endless(), work, 4, stop.signal)) seen.push(number)
    expect(seen).toEqual([1])
  })
})
