import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type ChangedLines, changedLines, changedLinesAfter} from './changed-lines.ts'

const among = (isChanged: ChangedLines, most = 20) =>
  Array.from({length: most}, (_, index) => index + 1).filter(isChanged)

describe('changedLines', () => {
  it('tells new and different lines', () => {
    expect(among(changedLines('a\nb\nc\n', 'a\nx\nc\nd\n'))).toEqual([2, 4])
  })

  it('tells both sides of a place where lines were taken out', () => {
    expect(among(changedLines('a\nb\nc\nd\n', 'a\nd\n'))).toEqual([1, 2])
  })

  it('passes over how lines end', () => {
    expect(among(changedLines('a\nb\n', 'a\r\nb'))).toEqual([])
  })

  it('takes a text that differs all through for changed', () => {
    const lines = (word: string) => Array.from({length: 3000}, (_, index) => `${word} ${index}`).join('\n')
    const isChanged = changedLines(lines('one'), lines('other'))
    expect([isChanged(1), isChanged(3000)]).toEqual([true, true])
  })

  it('finds each line that is nowhere in the text before', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), {maxLength: 8})
    fc.assert(
      fc.property(text, text, (before, after) => {
        const isChanged = changedLines(before.join('\n'), after.join('\n'))
        for (const [index, line] of after.entries()) {
          if (line !== '' && !before.includes(line)) expect(isChanged(index + 1)).toBe(true)
        }
        const same = changedLines(after.join('\n'), after.join('\n'))
        expect(among(same)).toEqual([])
      }),
    )
  })
})

describe('changedLinesAfter', () => {
  it('moves with the text, and adds what the change made', () => {
    const isChanged = changedLines('a\nb\nc\n', 'a\nB\nc\n')
    expect(among(changedLinesAfter(isChanged, 'a\nB\nc\n', 'new\na\nB\nc\n'))).toEqual([1, 3])
    expect(among(changedLinesAfter(isChanged, 'a\nB\nc\n', 'a\nB\nC\n'))).toEqual([2, 3])
    expect(among(changedLinesAfter(isChanged, 'a\nB\nc\n', 'B\nc\n'))).toEqual([1])
  })
})
