import {daleChall} from 'dale-chall'
import fc from 'fast-check'
import {spache} from 'spache'
import {describe, expect, it} from 'vitest'
import {readability} from './readability.ts'
import {readabilityCanReach} from './readability-bound.ts'

const ages = [8, 12, 16, 18, 22]
const word = fc.oneof(
  fc.constantFrom(...daleChall, ...spache),
  fc.constantFrom(
    'rhythm',
    'prism',
    'tourism',
    'psychologist',
    'a-b-c-d',
    'undergraduate',
    'overseeing',
    '24/7',
    'naïveté',
    'x',
  ),
  fc.stringMatching(/^[a-z]{1,14}$/),
  fc.stringMatching(/^(?:inter|anti|under|micro|bio|over)[a-z]{1,6}(?:ology|ations?|edly|ment|ships?)$/),
  fc.string({minLength: 1, maxLength: 8, unit: 'grapheme'}),
)

describe('readabilityCanReach', () => {
  it('never hides a sentence that the library reports', () => {
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 40}), fc.constantFrom(...ages), (words, age) => {
        // With a bound of 0 formulas nothing is passed over, so this is what the library itself says.
        const count = readability(words, age, 0)
        for (let formulas = 1; formulas <= count; formulas++) {
          expect(readabilityCanReach(words, age, formulas)).toBe(true)
        }
      }),
      {numRuns: 3000},
    )
  })

  it('passes over an easy sentence', () => {
    expect(readabilityCanReach(['We', 'sent', 'it', 'to', 'you', 'today'], 18, 6)).toBe(false)
  })
})
