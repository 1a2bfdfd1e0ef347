import {expect, test, vi} from 'vitest'
import {laterList} from './later-list.ts'

test('a list is made once, when somebody looks into it', () => {
  const make = vi.fn(() => ['a', 'b'])
  const list = laterList(make)
  expect(Array.isArray(list)).toBe(true)
  expect(make).not.toHaveBeenCalled()
  expect(list.length).toBe(2)
  expect(list[1]).toBe('b')
  expect(make).toHaveBeenCalledTimes(1)
})

test.each<[string, (list: readonly string[]) => unknown]>([
  ['spread', (list) => [...list]],
  ['written', (list) => JSON.parse(JSON.stringify(list))],
  ['concatenated', (list) => ([] as string[]).concat(list)],
  ['walked by its keys', (list) => Object.values(list)],
  ['sliced', (list) => list.slice()],
  [
    'copied key by key',
    (list) => Object.values(Object.getOwnPropertyDescriptors(list)).flatMap(({value}) => (value === 2 ? [] : value)),
  ],
])('it is a list like any other when it is %s first', (_how, look) => {
  expect(look(laterList(() => ['a', 'b']))).toEqual(['a', 'b'])
})

test('it tells whether it has an item, and compares like one', () => {
  expect(1 in laterList(() => ['a', 'b'])).toBe(true)
  expect(laterList(() => ['a'])).toEqual(['a'])
})

test('what the making throws is thrown at every look', () => {
  const list = laterList(() => {
    throw new RangeError('no')
  })
  expect(() => list.length).toThrow('no')
  expect(() => list[0]).toThrow('no')
})
