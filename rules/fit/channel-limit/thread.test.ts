import {expect, it} from 'vitest'
import {splitThread} from './thread.ts'

const posts = (text: string): string[] => splitThread(text).map(({start, end}) => text.slice(start, end))

it.each([
  ['One post.', ['One post.']],
  ['', ['']],
  ['First. 1/2\nSecond. 2/2', ['First. 1/2', 'Second. 2/2']],
  ['First 1/2 second 2/2', ['First 1/2', 'second 2/2']],
  ['1/2 First. 2/2 Second.', ['1/2 First.', '2/2 Second.']],
  ['(1/2) First.\n(2/2) Second.', ['(1/2) First.', '(2/2) Second.']],
  ['Second [2/3] ^SB\nFirst [1/3] ^SB\nThird [3/3] ^SB', ['Second [2/3] ^SB', 'First [1/3] ^SB', 'Third [3/3] ^SB']],
  ['First. ^Ana\nSecond. ^Ana', ['First. ^Ana', 'Second. ^Ana']],
  ['Add 1/2 cup, then 2/3 of the milk.', ['Add 1/2 cup, then 2/3 of the milk.']],
  ['Two lines,\none post.', ['Two lines,\none post.']],
])('cuts %j', (text, expected) => {
  expect(posts(text)).toEqual(expected)
})
