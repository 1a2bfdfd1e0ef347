import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../../rules/index.ts'
import {builtInLists} from '../../lint/built-in-lists.ts'
import {compilePhrases, layBy, phrasesOnDemand} from './compile.ts'
import type {PhraseEntry} from './entry.ts'
import {automatonOfTable, tableOf} from './table.ts'
import {testingWords} from './testing-words.ts'

const sentences = rules.flatMap(({examples}) =>
  examples.map((example) => ('good' in example ? example.good : example.bad.replace(/[«»]/g, ''))),
)
const texts = fc
  .array(fc.constantFrom(...sentences, '12 of 2.5', 'Zwölf — e-mail’s'), {minLength: 1, maxLength: 4})
  .map((parts) => testingWords(parts.join(' ')))

describe.each(['replies', 'messages'] as const)('the table of the lists for %s', (kind) => {
  const lists = builtInLists()[kind === 'replies' ? 0 : 1]
  const compiled = compilePhrases(lists)
  const read = automatonOfTable(tableOf(lists), lists)

  it('finds just what the compiled lists find', () => {
    let found = 0
    const check = fc.property(texts, (words) => {
      const [expected, actual] = [compiled.run(words), read.run(words)]
      for (const name of lists.keys()) {
        expect(actual.of(name)).toEqual(expected.of(name))
        found += expected.of(name).length
      }
    })
    fc.assert(check, {numRuns: 150})
    expect(found).toBeGreaterThan(100)
  })
})

describe('layBy', () => {
  const own: readonly PhraseEntry[] = [{match: 'own (a|b) *2 c', unless: 'own a d c'}]
  const other: readonly PhraseEntry[] = [{match: 'other @number', channels: ['chat']}]
  const laidBy = new Map([['own', own]])
  let fetched = 0
  layBy(() => {
    fetched += 1
    return tableOf(laidBy)
  }, laidBy)
  const words = testingWords('Own a c, other 3, own a d c. Own b x x c.')

  it.each<[string, ReadonlyMap<string, readonly PhraseEntry[]>]>([
    ['alone', laidBy],
    ['beside a list of a team', new Map([...laidBy, ['other', other]])],
    ['beside an empty list', new Map([...laidBy, ['none', []]])],
    ['when another list has its name', new Map([['own', other]])],
    ['when a list has its entries under another name', new Map([['mine', own]])],
  ])('changes nothing that is found: %s', (_, lists) => {
    const expected = compilePhrases(lists).run(words)
    const automaton = phrasesOnDemand(lists)
    for (const run of ['first', 'second']) {
      const matches = automaton.run(words)
      for (const name of lists.keys()) {
        expect(matches.of(name), `${name}, ${run} run`).toEqual(expected.of(name))
        expect(matches.of(name, 'email'), `${name}, ${run} run`).toEqual(expected.of(name, 'email'))
      }
    }
  })

  it('fetches its table once, and for nobody who asks for other lists', () => {
    expect(fetched).toBe(1)
    phrasesOnDemand(new Map([['other', other]])).run(words)
    expect(fetched).toBe(1)
  })

  it('knows no list that was not asked for', () => {
    expect(() =>
      phrasesOnDemand(new Map([['other', other]]))
        .run(words)
        .of('own'),
    ).toThrow(RangeError)
  })
})
