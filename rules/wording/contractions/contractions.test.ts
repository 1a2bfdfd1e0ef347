import {describe, expect, test} from 'vitest'
import {createLinter} from '../../../src/index.ts'

const formal = createLinter({extends: 'formal', rules: {contractions: 'warning'}})
const contractions = (text: string) => formal.lint({text}).problems.filter(({rule}) => rule === 'contractions')

describe('in a formal voice', () => {
  test.each([
    ['I’m sorry, and we’ll write on Monday.', 'I am sorry, and we will write on Monday.'],
    ["You don't need the key; it can't rust.", 'You do not need the key; it cannot rust.'],
    ['That’s the one. Let’s keep it.', 'That is the one. Let us keep it.'],
    ['We won’t charge you twice.', 'We will not charge you twice.'],
  ])('%s', (text, written) => {
    const applied = contractions(text)
      .toReversed()
      .reduce((draft, {suggestions}) => {
        const {range, text: full, safety} = suggestions![0]!
        expect(safety).toBe('safe')
        return draft.slice(0, range[0]) + full + draft.slice(range[1])
      }, text)
    expect(applied).toBe(written)
  })

  test('“has” and “had” are offered, not applied', () => {
    const [has, had] = contractions('It’s been sent. You’d better wait.')
    expect(has!.suggestions).toMatchObject([{text: 'It has', safety: 'review'}])
    expect(had!.suggestions).toMatchObject([{text: 'You had', safety: 'review'}])
  })

  test.each(['Isn’t it the blue one?', 'Our customer’s key is here.', 'You wrote “I’m lost”.', 'I am here.'])(
    'nothing on: %s',
    (text) => expect(contractions(text)).toEqual([]),
  )
})
