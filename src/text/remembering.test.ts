import {expect, it, vi} from 'vitest'
import {remembering} from './remembering.ts'

it('finds out once, and anew when it has forgotten', () => {
  const find = vi.fn((text: string) => text.length)
  const length = remembering(find, 2)
  expect(['a', 'bb', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 2])
  expect(find).toHaveBeenCalledTimes(2)
  expect(['ccc', 'ccc', 'a'].map(length)).toEqual([3, 3, 1])
  expect(find).toHaveBeenCalledTimes(4)
})
