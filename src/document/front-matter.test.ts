import {describe, expect, it} from 'vitest'
import {splitFrontMatter} from './front-matter.ts'

describe('splitFrontMatter', () => {
  it.each([
    ['---\ncustomer: Ann\n---\nHi Ann', 'customer: Ann\n', 'Hi Ann'],
    ['---\r\ncustomer: Ann\r\n---\r\nHi', 'customer: Ann\r\n', 'Hi'],
    ['---\n---\nHi', '', 'Hi'],
    ['---\ntemplate: true\n---', 'template: true\n', ''],
    ['---  \n# a note\nchannel: chat\n--- \nHi\n---\nBye', '# a note\nchannel: chat\n', 'Hi\n---\nBye'],
    ['\uFEFF---\nchannel: chat\n---\nHi', 'channel: chat\n', 'Hi'],
  ])('cuts the block off %j', (text, matter, body) => {
    const split = splitFrontMatter(text)
    expect(split.matter).toBe(matter)
    expect(text.slice(split.start)).toBe(body)
  })

  it.each([
    'Hi\n---\na: b\n---\n',
    '---\na: b\nHi',
    '\n---\na: b\n---\n',
    '----\na: b\n----\n',
    '---\nA rule above a letter.\n---\nBye',
    '',
  ])('finds none in %j', (text) => {
    expect(splitFrontMatter(text)).toEqual({start: 0})
  })
})
