import {describe, expect, test} from 'vitest'
import {crowdedWord} from './open-places.ts'
import {parsePattern} from './parse.ts'

const many = (make: (index: number) => string, count = 10) =>
  Array.from({length: count}, (_, index) => parsePattern(make(index)))

describe('phrases that hold too many places open', () => {
  test.each<[string, (index: number) => string, string, number]>([
    ['gaps behind one word', (index) => `(we|x${index}) *8 word${index}`, 'we', 10],
    ['gaps behind words that may be left out', (index) => `[a${index}] we [b${index}] *8 word${index}`, 'we', 10],
    ['gaps far behind', (index) => `we can${index} *4 do *4 word${index}`, 'we', 10],
    ['any words', (index) => `we (a|b${index}) * * * * word${index}`, 'we', 10],
    ['gaps in one of two alternatives', (index) => `(we${index}|our) team *8 (it|them${index} *3 now)`, 'our', 10],
  ])('%s', (_, make, word, patterns) => {
    expect(crowdedWord(many(make), 20)).toEqual({word, patterns})
  })

  test('behind every word', () => {
    expect(
      crowdedWord(
        many((index) => `* (a|b${index}) *8 word${index}`),
        20,
      ),
    ).toEqual({word: undefined, patterns: 10})
  })

  test('a class and its words are one word', () => {
    const patterns = [...many((index) => `@we (a|b${index}) *8 x`, 4), ...many((index) => `we (c|d${index}) *8 x`, 4)]
    expect(crowdedWord(patterns, 60)).toEqual({word: 'we', patterns: 8})
    expect(crowdedWord(patterns.slice(0, 4), 60)).toBeUndefined()
  })
})

test.each<[string, (index: number) => string]>([
  ['phrases that share their gap', (index) => `we can *8 word${index}`],
  ['phrases that begin with other words', (index) => `word${index} *8 it`],
  ['phrases without gaps', (index) => `(we|x${index}) can word${index}`],
])('%s may be many', (_, make) => {
  expect(crowdedWord(many(make, 300), 20)).toBeUndefined()
})
