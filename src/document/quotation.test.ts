import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Range} from '../text/range.ts'
import {quotedFlags} from './quotation.ts'

/** The prose with what is quoted in brackets. */
const shown = (prose: string, blocks: readonly Range[] = [{start: 0, end: prose.length}]): string => {
  const isQuoted = quotedFlags(prose, blocks)
  const flags = Array.from({length: prose.length}, (_, offset) => isQuoted(offset))
  return flags
    .map((flag, at) => `${flag && !flags[at - 1] ? '[' : ''}${prose[at]}${flag && !flags[at + 1] ? ']' : ''}`)
    .join('')
}

/** The same, letter by letter. */
const slowly = (prose: string, blocks: readonly Range[]): boolean[] => {
  const closing: Readonly<Record<string, string>> = {'“': '”', '„': '“”', '«': '»', '"': '"'}
  const flags = new Array<boolean>(prose.length).fill(false)
  for (const {start, end} of blocks)
    for (let at = start; at < end; at++) {
      const closers = closing[prose[at]!]
      if (closers === undefined) continue
      let close = at + 1
      while (close < Math.min(end, at + 400) && !closers.includes(prose[close]!)) close++
      if (close >= Math.min(end, at + 400)) continue
      flags.fill(true, at, close + 1)
      at = close
    }
  return flags
}

describe('quotedFlags', () => {
  it.each([
    ['Click “Save” now.', 'Click [“Save”] now.'],
    ['Click "Save" or "Send".', 'Click ["Save"] or ["Send"].'],
    ['„Ja“ und „ja”, « oui »', '[„Ja“] und [„ja”], [« oui »]'],
    ['a “ b “c” d', 'a [“ b “c”] d'],
    ['“a “b', '“a “b'],
    ['it’s Ann’s', 'it’s Ann’s'],
    [`“${'a'.repeat(398)}”`, `[“${'a'.repeat(398)}”]`],
    [`“${'a'.repeat(399)}”`, `“${'a'.repeat(399)}”`],
  ])('%s', (prose, expected) => expect(shown(prose)).toBe(expected))

  it('does not go past the end of a block, nor begin between blocks', () => {
    const blocks = [
      {start: 0, end: 2},
      {start: 5, end: 8},
    ]
    expect(shown('“a\n“\nb”“c”', blocks)).toBe('“a\n“\nb”“c”')
    expect(shown('“a\n“\n“b”', blocks)).toBe('“a\n“\n[“b”]')
  })

  it('finds what a search letter by letter finds', () => {
    const text = fc.array(fc.constantFrom('“', '”', '„', '«', '»', '"', 'a', ' ', 'a'.repeat(397)), {maxLength: 40})
    fc.assert(
      fc.property(fc.array(text, {maxLength: 5}), (parts) => {
        const blocks: Range[] = []
        let prose = ''
        for (const part of parts) {
          blocks.push({start: prose.length, end: prose.length + part.join('').length})
          prose += `${part.join('')}\n"\n`
        }
        const isQuoted = quotedFlags(prose, blocks)
        expect(Array.from({length: prose.length}, (_, offset) => isQuoted(offset))).toEqual(slowly(prose, blocks))
      }),
    )
  })
})
