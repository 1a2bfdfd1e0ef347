import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Places} from './places.ts'
import {Ways} from './ways.ts'

const way = fc.tuple(fc.integer({min: 1, max: 200}), fc.integer({min: 0, max: 200}), fc.nat())

test('ways are found again, and no others', () => {
  fc.assert(
    fc.property(fc.array(way, {maxLength: 3000, size: 'max'}), (all) => {
      const ways = new Ways()
      const expected = new Map<string, number>()
      for (const [from, token, to] of all) {
        const known = ways.get(from, token)
        expect(known).toBe(expected.get(`${from} ${token}`))
        if (known !== undefined) continue
        ways.add(from, token, to)
        expected.set(`${from} ${token}`, to)
      }
      expect(ways.size).toBe(expected.size)
      for (const [from, token] of all) expect(ways.get(from, token)).toBe(expected.get(`${from} ${token}`))
      ways.clear()
      expect(ways.size).toBe(0)
      for (const [from, token] of all) expect(ways.get(from, token)).toBeUndefined()
    }),
    {numRuns: 20},
  )
})

const items = fc.uniqueArray(fc.integer({min: 0, max: 100_000}), {maxLength: 50})

test('places are a set, whose sum does not tell the order in which they came', () => {
  const places = new Places()
  fc.assert(
    fc.property(items, items, (some, others) => {
      places.clear()
      for (const item of [...some, ...some]) places.add(item)
      const {sum} = places
      expect(places.items).toEqual(some)
      expect(places.are(some.toReversed())).toBe(true)
      expect(places.are(others)).toBe(some.length === others.length && others.every((item) => some.includes(item)))
      expect(others.every((item) => places.has(item) === some.includes(item))).toBe(true)
      places.clear()
      for (const item of some.toReversed()) places.add(item)
      expect(places.sum).toBe(sum)
    }),
  )
})
