import fc from 'fast-check'
import {expect, test} from 'vitest'
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
