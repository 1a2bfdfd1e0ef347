import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createOffsetMap, identityMap, type Piece} from './offset-map.ts'

// Prose “Tom & *Jo*” + break + “Bye” of the source `Tom &amp; \*Jo\*`, a line of markup, `Bye`.
const source = 'Tom &amp; \\*Jo\\*\n<hr>\nBye'
const pieces: Piece[] = [
  {prose: 0, source: 0, length: 4},
  {prose: 4, source: 4, length: 1, sourceLength: 5},
  {prose: 5, source: 9, length: 1},
  {prose: 6, source: 11, length: 3},
  {prose: 9, source: 15, length: 1},
  {prose: 12, source: source.indexOf('Bye'), length: 3},
]
const map = createOffsetMap(pieces, source.length)
const slice = (start: number, end: number): string => {
  const range = map.toSource({start, end})
  return source.slice(range.start, range.end)
}

describe('createOffsetMap', () => {
  it.each([
    [0, 3, 'Tom', true],
    [0, 5, 'Tom &amp;', false],
    [4, 5, '&amp;', false],
    [5, 9, ' \\*Jo', false],
    [7, 9, 'Jo', true],
    [6, 10, '*Jo\\*', false],
    [12, 15, 'Bye', true],
    [10, 13, 'B', false],
    [9, 11, '*', false],
    [0, 15, source, false],
  ])('maps %i–%i to %j (exact: %s)', (start, end, text, isExact) => {
    expect(slice(start, end)).toBe(text)
    expect(map.isExact({start, end})).toBe(isExact)
  })

  it.each([
    [0, 3, []],
    [0, 5, []],
    [5, 9, ['\\']],
    [0, 15, ['\\', '\\', '\n<hr>\n']],
    [10, 13, []],
    [4, 4, []],
  ])('knows the markup inside of %i–%i', (start, end, markup) => {
    expect(map.markupIn({start, end}).map((range) => source.slice(range.start, range.end))).toEqual(markup)
    expect(identityMap.markupIn({start, end})).toEqual([])
  })

  it.each([
    ['the start', 0, 0],
    ['inside a copy', 2, 2],
    ['the end of an entity', 5, 9],
    ['the end of a piece, before markup', 6, 10],
    ['the end of a block', 10, 16],
    ['between blocks', 11, 16],
    ['the start of a block', 12, source.indexOf('Bye')],
    ['the end', 15, source.length],
  ])('puts an empty range at %s', (_, offset, at) => {
    expect(map.toSource({start: offset, end: offset})).toEqual({start: at, end: at})
  })

  it('maps prose that no source prints to an empty range', () => {
    expect(map.toSource({start: 10, end: 12})).toEqual({start: 16, end: 16})
    expect(map.isExact({start: 10, end: 12})).toBe(false)
  })

  it('never cuts what stands for other text', () => {
    const wide = createOffsetMap([{prose: 0, source: 0, length: 2, sourceLength: 9}], 9)
    expect(wide.toSource({start: 0, end: 1})).toEqual({start: 0, end: 9})
    expect(wide.toSource({start: 1, end: 2})).toEqual({start: 0, end: 9})
    expect(wide.toSource({start: 1, end: 1})).toEqual({start: 0, end: 0})
  })

  it('has a map for a prose without pieces', () => {
    expect(createOffsetMap([], 7).toSource({start: 0, end: 0})).toEqual({start: 0, end: 0})
  })

  it('is monotonic, and exact only where the texts are the same', () => {
    const parts = fc.array(
      fc.record({skipped: fc.nat(3), text: fc.stringMatching(/^[a-z]{1,5}$/), entity: fc.boolean()}),
      {maxLength: 12},
    )
    fc.assert(
      fc.property(parts, fc.nat(60), fc.nat(20), (specs, from, length) => {
        let prose = ''
        let text = ''
        const made: Piece[] = []
        for (const {skipped, text: word, entity} of specs) {
          text += '*'.repeat(skipped)
          made.push({
            prose: prose.length,
            source: text.length,
            length: entity ? 1 : word.length,
            ...(entity ? {sourceLength: 5} : {}),
          })
          prose += entity ? '&' : word
          text += entity ? '&amp;' : word
        }
        const any = createOffsetMap(made, text.length)
        const range = {start: Math.min(from, prose.length), end: Math.min(from + length, prose.length)}
        const {start, end} = any.toSource(range)
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(text.length)
        const printed = text.slice(start, end).replaceAll('*', '').replaceAll('&amp;', '&')
        expect(printed).toBe(prose.slice(range.start, range.end))
        expect(any.isExact(range)).toBe(text.slice(start, end) === prose.slice(range.start, range.end))
      }),
    )
  })
})

describe('identityMap', () => {
  it('maps every range to itself', () => {
    expect(identityMap.toSource({start: 3, end: 8})).toEqual({start: 3, end: 8})
    expect(identityMap.isExact({start: 3, end: 8})).toBe(true)
  })
})
