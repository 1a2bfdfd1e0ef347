import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'
import {withLaterLists} from './later-lists.ts'

test('lists of phrases and examples are put off, and nothing else', () => {
  const source = `import type {PhraseEntry} from '../../src/rule/index.ts'

const one: readonly PhraseEntry[] = [{match: 'a]'}]

export const others: readonly PhraseEntry[] = [
  {
    match: ['b', 'c'],
  },
  ...one,
]

const words: readonly string[] = ['d']

export default definePhrases({
  phrases: [...one, ...others],
  examples: [
    {bad: 'b'},
  ],
  needs: [],
})
`
  expect(withLaterLists(source)).toBe(`import type {PhraseEntry} from '../../src/rule/index.ts'

const one: readonly PhraseEntry[] = laterList(() => [{match: 'a]'}])

export const others: readonly PhraseEntry[] = laterList(() => [
  {
    match: ['b', 'c'],
  },
  ...one,
])

const words: readonly string[] = ['d']

export default definePhrases({
  phrases: laterList(() => [...one, ...others]),
  examples: laterList(() => [
    {bad: 'b'},
  ]),
  needs: [],
})
`)
})

test('every list that a file of the rules exports is put off', () => {
  const files = globSync('rules/**/phrases.ts')
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const later = withLaterLists(readFileSync(file, 'utf8'))
    expect(later.match(/PhraseEntry\[\] = \[/g), file).toBeNull()
  }
})
