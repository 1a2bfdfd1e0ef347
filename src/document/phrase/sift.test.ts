import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../../rules/index.ts'
import {actLists} from '../acts/acts.ts'
import {compilePhrases, phrasesOnDemand} from './compile.ts'
import type {PhraseEntry} from './entry.ts'
import {siftFor} from './sift.ts'
import {testingWords} from './testing-words.ts'

const canHold = (pattern: string, text: string) => siftFor(testingWords(text))(pattern)

describe('siftFor', () => {
  it.each([
    ['@we can not *3 help', 'Sorry, we can’t really help you.', true],
    ['@we can not *3 help', 'We can help you.', false],
    ['apologi(s|z)e for (the|any) inconvenience', 'Inconvenience? For the cat?', true],
    ['apologi(s|z)e for (the|any) inconvenience', 'For what?', false],
    ['apologi(s|z)e for (the|any) inconvenience', 'Inconvenience for us.', false],
    ['(bear with|wait for) us', 'bear with us', true],
    ['(bear with|wait for) us', 'bear us', false],
    ['(@we|they) left', 'you left', true],
    ['(call|mail)~ us', 'calling us', true],
    ['transfer~ you', 'We transferred you.', true],
    ['(a|b) [c d] e', 'e b', true],
    ['(a|b) [c d] e', 'e', false],
    ['sorry, but', 'but', true],
    ['follow-up', 'a follow up', true],
    ['follow-up', 'a follow', false],
  ])('%s in “%s”: %s', (pattern, text, wanted) => {
    expect(canHold(pattern, text)).toBe(wanted)
  })
})

describe('phrasesOnDemand', () => {
  const ruleLists = rules.flatMap(({id, phrases}): [string, readonly PhraseEntry[]][] =>
    typeof phrases === 'function' ? [] : Object.entries(phrases).map(([name, entries]) => [`${id}#${name}`, entries]),
  )
  const lists = new Map([...actLists, ...ruleLists])
  const whole = compilePhrases(lists)
  const sentences = rules.flatMap(({examples}) =>
    examples.map((example) => ('good' in example ? example.good : example.bad.replace(/[«»]/g, ''))),
  )

  it('finds in the first text just what it finds in a later one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), {minLength: 1, maxLength: 4}), (parts) => {
        const words = testingWords(parts.join(' '))
        const automaton = phrasesOnDemand(lists)
        const [first, all] = [automaton.run(words), whole.run(words)]
        for (const name of lists.keys()) expect(first.of(name)).toEqual(all.of(name))
      }),
      {numRuns: 150},
    )
  })

  it('is compiled whole for the second text', () => {
    const automaton = phrasesOnDemand(lists)
    automaton.run(testingWords('Nothing here.'))
    const words = testingWords(sentences.slice(0, 40).join(' '))
    const later = automaton.run(words)
    for (const name of lists.keys()) expect(later.of(name)).toEqual(whole.run(words).of(name))
  })
})
