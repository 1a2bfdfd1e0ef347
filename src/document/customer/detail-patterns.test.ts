import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {detailPatterns, needs} from './detail-patterns.ts'

/** Texts of a pattern's own making: looking around is left out, for the pattern itself then has the say. */
const textsOf = ({source}: RegExp) =>
  fc.stringMatching(
    new RegExp(source.replace(/\\b|\(\?<?[!=](?:\[[^\]]*\]|\\.|[^()[\]])*\)/g, '').replaceAll('\\p{L}', 'a-z')),
  )

describe('what a pattern needs is in all that it matches', () => {
  for (const {kind, pattern, needs: need} of detailPatterns()) {
    if (need === undefined) continue
    test(`${kind}: ${pattern.source.slice(0, 40)}`, () => {
      fc.assert(
        fc.property(textsOf(pattern), (text) => {
          fc.pre(text.search(pattern) >= 0)
          expect(text.toLowerCase()).toMatch(needs[need])
        }),
        {numRuns: 500},
      )
    })
  }
})

test('patterns for small letters have no capitals', () => {
  for (const {pattern, isCased} of detailPatterns()) {
    if (!isCased) expect(pattern.source.replace(/\\p\{L\}|\\[DWS]/g, '')).not.toMatch(/[A-Z]/)
  }
})
