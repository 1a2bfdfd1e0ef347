import {describe, expect, test} from 'vitest'
import {compilePhrases} from './compile.ts'
import type {PhraseEntry} from './entry.ts'
import {Machine} from './machine.ts'
import {parsePattern} from './parse.ts'
import {Stations} from './stations.ts'
import {testingWords} from './testing-words.ts'
import {Vocabulary} from './vocabulary.ts'

const guides: Readonly<Record<string, readonly PhraseEntry[]>> = {
  'gaps after gaps': [{match: 'a *8 a *8 a'}, {match: 'a *8 b *8 a'}, {match: '* a *8 * *8 a'}],
  'words that may be left out': [
    {match: '[a] [a] [a] [a] [a] [a] [a] [a] [a] a'},
    {match: '[a|b] [b|a] [*] [a|b] [*] a'},
  ],
  'many alternatives': [{match: '(a|a b|a *2 b) (a|b a|*) (a|a a|a a a|b) (a|b|a b)'}],
  'guards everywhere': [{match: 'a', unless: ['a *8 b', 'b *8 a *8 b'], unlessNear: 'b *8 b'}],
  'a hundred alike': Array.from({length: 100}, (_, index) => ({match: `(a|x${index}) *8 (b|y${index}) *8 a`})),
}

const texts: Readonly<Record<string, (words: number) => string>> = {
  'one word': (words) => 'a '.repeat(words),
  'two words by turns': (words) => 'a b '.repeat(words / 2),
  'two words in no order': (words) =>
    Array.from({length: words}, (_, index) => ((index * index * 7 + index * 3) % 11 < 5 ? 'a' : 'b')).join(' '),
}

describe.each(Object.entries(guides))('%s', (_, entries) => {
  test.each(Object.entries(texts))('cost twice as much in a text twice as long: %s', (_name, text) => {
    const stepsIn = (words: number): number => {
      const matches = compilePhrases(new Map([['list', entries]])).run(testingWords(text(words)))
      expect(matches.of('list').length).toBeGreaterThanOrEqual(0)
      return matches.steps
    }
    const short = stepsIn(200)
    const long = stepsIn(400)
    expect(short).toBeGreaterThan(200)
    expect(long).toBeLessThan(short * 2.1)
  })
})

test('a walk is never longer than the longest phrase', () => {
  const automaton = compilePhrases(new Map([['list', [{match: 'a a a *8 b'}]]]))
  const words = testingWords('a '.repeat(1000))
  // The first run works its stations out; the second only walks.
  automaton.run(words)
  expect(automaton.run(words).steps).toBeLessThanOrEqual(1000 * (3 + 8 + 1 + 1))
})

test('three thousand phrases cost a walk no more steps than three hundred', () => {
  const guide = (count: number): PhraseEntry[] =>
    Array.from({length: count}, (_, index) => ({match: `we can not *3 verb${index} [the] noun${index % 7}`}))
  const words = testingWords('we can not ever verb7 the noun0 and we cannot verb8 it. '.repeat(50))
  const stepsWith = (count: number): number => {
    const automaton = compilePhrases(new Map([['list', guide(count)]]))
    expect(automaton.run(words).of('list')).toHaveLength(50)
    return automaton.run(words).steps
  }
  expect(stepsWith(3000)).toBe(stepsWith(300))
})

test('what is kept of past texts is bounded, and forgetting changes nothing', () => {
  const machine = new Machine(new Vocabulary())
  for (const [id, pattern] of ['a *8 b', 'b [a] b', '(a|b) (a|b) (a|c)', 'c *3 a'].entries())
    machine.add(parsePattern(pattern), id)
  const limit = {ways: 12, items: 60}
  const forgetful = new Stations(machine, limit)
  const mindful = new Stations(machine)
  const ids = machine.vocabulary.read('a-b-b-x-c-a-b-a-x-x-c-b-a-a-a-c-x-b-c-b-b-a').ids
  for (let start = 0; start < ids.length; start++) {
    let here = forgetful.root('anywhere')
    let there = mindful.root('anywhere')
    for (const id of ids.slice(start)) {
      here = forgetful.step(here, id, 0)
      there = mindful.step(there, id, 0)
      expect(forgetful.items(here)).toEqual(mindful.items(there))
      expect(forgetful.accepts(here)).toEqual(mindful.accepts(there))
    }
    // A walk is never cut off by the limit, and adds little.
    expect(forgetful.size.ways).toBeLessThanOrEqual(limit.ways + ids.length)
  }
  expect(mindful.size.ways).toBeGreaterThan(3 * limit.ways)
})
