import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createPhraseCounts} from './phrase-counts.ts'

const topOf = (phrases: readonly string[], count = 10) => {
  const counts = createPhraseCounts()
  for (const phrase of phrases) counts.add(phrase)
  return counts.top(count)
}

test('counts phrases, the most frequent first, then by their letters', () => {
  expect(topOf(['b', 'a', 'c', 'c'])).toEqual([
    {phrase: 'c', count: 2, atLeast: false},
    {phrase: 'a', count: 1, atLeast: false},
    {phrase: 'b', count: 1, atLeast: false},
  ])
  expect(topOf(['b', 'a', 'c', 'c'], 1)).toHaveLength(1)
})

test.each([
  ['Rest assured', 'rest assured'],
  ['rest\n  assured', 'rest assured'],
  ['Don’t hesitate', "don't hesitate"],
  ['“Rest assured,”', 'rest assured'],
  ['Anything else?', 'anything else'],
  ['!!!', '!!!'],
  ['a'.repeat(500), `${'a'.repeat(79)}…`],
  [`${'😀'.repeat(80)} and more`, `${'😀'.repeat(79)}…`],
])('folds %j', (written, phrase) => expect(topOf([written])[0]!.phrase).toBe(phrase))

describe('more phrases than are kept', () => {
  const stream = fc.array(fc.constantFrom(...'aaaaaaabbbbccdefghijklmnop'), {maxLength: 400})

  test('are counted never too high, and too low by no more than a share of all', () => {
    fc.assert(
      fc.property(stream, fc.integer({min: 1, max: 8}), (phrases, kept) => {
        const counts = createPhraseCounts(kept)
        for (const phrase of phrases) counts.add(phrase)
        const found = new Map(counts.top(100).map(({phrase, count}) => [phrase, count]))
        expect(found.size).toBeLessThanOrEqual(2 * kept)
        for (const phrase of new Set(phrases)) {
          const real = phrases.filter((each) => each === phrase).length
          const count = found.get(phrase) ?? 0
          expect(count).toBeLessThanOrEqual(real)
          expect(real - count).toBeLessThanOrEqual(phrases.length / (kept + 1))
        }
      }),
    )
  })

  test('say that a count may be too low', () => {
    const counts = createPhraseCounts(2)
    for (const phrase of ['a', 'a', 'b', 'c', 'd', 'e']) counts.add(phrase)
    expect(counts.top(2)).toContainEqual({phrase: 'a', count: 1, atLeast: true})
  })
})
