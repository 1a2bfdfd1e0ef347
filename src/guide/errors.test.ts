import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {GuideError, nearestName} from './errors.ts'
import {placeIn} from './place.ts'

describe('the nearest name', () => {
  const names = ['cliche', 'greeting', 'customer-name', 'reply-length', 'emoji']

  test.each([
    ['clich', 'cliche'],
    ['Greeting', 'greeting'],
    ['replylength', 'reply-length'],
    ['cutsomer-nmae', 'customer-name'],
    ['closing-offer', undefined],
    ['x', undefined],
    ['', undefined],
  ])('to %s is %s', (name, nearest) => {
    expect(nearestName(name, names)).toBe(nearest)
  })

  test('is not a word with nothing in common', () => {
    expect(nearestName('ab', ['xy', 'of'])).toBeUndefined()
  })
})

describe('a place', () => {
  test('counts lines and columns from 1 and underlines', () => {
    expect(placeIn('a\nbcd e\n', 3, 5)).toEqual({
      line: 2,
      column: 2,
      start: 3,
      end: 5,
      excerpt: '  2 | bcd e\n    |  ^^',
    })
  })

  test('marks one column where nothing stands', () => {
    expect(placeIn('ab', 2, 2).excerpt).toBe('  1 | ab\n    |   ^')
    expect(placeIn('', 0, 0).excerpt).toBe('  1 |\n    | ^')
  })

  test('goes no further than its line', () => {
    expect(placeIn('a: b\r\nc: d\r\n', 3, 10).excerpt).toBe('  1 | a: b\n    |    ^')
  })

  test('underlines wide characters, tabs and emoji in columns', () => {
    expect(placeIn('k:\t客户 😀 x', 9, 10).excerpt).toBe(`  1 | k: 客户 😀 x\n    | ${' '.repeat(3 + 4 + 1 + 2 + 1)}^`)
  })

  test('cuts a long line around the mark, and fits 60 columns', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (before, length) => {
        const {excerpt} = placeIn(
          `${'a'.repeat(before)}${'X'.repeat(length)}${'b'.repeat(100)}`,
          before,
          before + length,
        )
        const [line = '', carets = ''] = excerpt.split('\n')
        expect(line.length).toBeLessThanOrEqual(60)
        expect(carets.length).toBeLessThanOrEqual(60)
        const marked = line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)
        expect(marked).toMatch(length === 0 ? /^.$/ : /^X+$/)
        if (length <= 20) expect(marked).toHaveLength(Math.max(1, length))
      }),
    )
  })
})

test('a message keeps to 60 columns', () => {
  const message = new GuideError([
    {file: 'a.yaml', path: [], message: 'word '.repeat(30).trim(), next: 'next '.repeat(30).trim()},
  ]).message
  expect(Math.max(...message.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
})
