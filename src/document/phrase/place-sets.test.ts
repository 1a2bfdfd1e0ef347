import fc from 'fast-check'
import {expect, test} from 'vitest'
import {PlaceSets} from './place-sets.ts'
import {Places} from './places.ts'

const place = fc.oneof(fc.integer({min: 0, max: 12}), fc.integer({min: 0, max: 100_000}))
const someOf = fc.uniqueArray(place, {maxLength: 50})

function gathered(items: readonly number[], places = new Places()): Places {
  places.clear()
  for (const item of items) places.add(item)
  return places
}

test('places are gathered once each, and their sum does not tell in which order', () => {
  const places = new Places()
  fc.assert(
    fc.property(someOf, someOf, (some, others) => {
      const {sum} = gathered([...some, ...some], places)
      expect(places.items).toEqual(some)
      expect(others.every((item) => places.has(item) === some.includes(item))).toBe(true)
      expect(gathered(some.toReversed(), places).sum).toBe(sum)
    }),
  )
})

test('a set of places is kept once, in whatever order they came, and found again', () => {
  const places = new Places()
  fc.assert(
    fc.property(fc.array(someOf, {maxLength: 1500, size: 'max'}), (all) => {
      const sets = new PlaceSets()
      const expected = new Map<string, number>()
      for (const some of all) {
        const key = some.toSorted((a, b) => a - b).join()
        const known = sets.find(gathered(some, places))
        expect(known).toBe(expected.get(key))
        if (known === undefined) expected.set(key, sets.add(places))
      }
      expect(sets.count).toBe(expected.size)
      for (const [key, set] of expected) {
        expect(
          sets
            .of(set)
            .toSorted((a, b) => a - b)
            .join(),
        ).toBe(key)
        expect(sets.find(gathered(sets.of(set).toReversed(), places))).toBe(set)
      }
      sets.clear()
      expect([sets.count, sets.size]).toEqual([0, 0])
      for (const some of all) expect(sets.find(gathered(some, places))).toBeUndefined()
    }),
    {numRuns: 20},
  )
})

test('sets whose sums are the same stay apart', () => {
  const sets = new PlaceSets()
  // The sum of {0, 3} is that of {1, 2}.
  expect(gathered([0, 3]).sum).toBe(gathered([1, 2]).sum)
  const one = sets.add(gathered([0, 3]))
  expect(sets.find(gathered([1, 2]))).toBeUndefined()
  const other = sets.add(gathered([1, 2]))
  expect(sets.find(gathered([3, 0]))).toBe(one)
  expect(sets.find(gathered([2, 1]))).toBe(other)
})
