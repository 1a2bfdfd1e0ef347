import fc from 'fast-check'
import {expect, test} from 'vitest'
import {matchesIn} from './matches-in.ts'

test('finds what matchAll finds', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', 'b', ' ')}), (text) => {
      expect([...matchesIn(text, /a(b?)/g)]).toEqual([...text.matchAll(/a(b?)/g)])
    }),
  )
})
