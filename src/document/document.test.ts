import {expect, test, vi} from 'vitest'
import {createReader, type Document} from './document.ts'

test('what a function finds is worked out once for each draft', () => {
  const reader = createReader()
  const length = vi.fn(({words}: Document) => words.length || undefined)
  const [one, other] = [reader.read({text: 'Two words.'}), reader.read({text: '–'})]
  expect([one.once(length), one.once(length)]).toEqual([2, 2])
  expect([other.once(length), other.once(length)]).toEqual([undefined, undefined])
  expect(length.mock.calls).toEqual([[one], [other]])
  expect(one.once(({prose}) => prose)).toBe('Two words.')
})
