import {expect, test} from 'vitest'
import {jsonText} from './json-text.ts'

test('is the same value, and says nothing to a terminal', () => {
  const value = {text: '\u001b[2J \u009b31m \u007f \u202etxt\u2066 é 王 😀 \ud83d', list: [1, null, '\u2028']}
  for (const indent of [undefined, 2]) {
    const json = jsonText(value, indent)
    expect(JSON.parse(json)).toEqual(value)
    expect(json).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u)
    expect(json).toContain('é 王 😀')
  }
  expect(jsonText(value, 2)).toContain('\n  "text"')
})
