import fc from 'fast-check'
import {expect, test} from 'vitest'
import {smallLetters} from './small-letters.ts'

test('letters are made small', () => {
  expect(smallLetters('Where is MY Órder?')).toBe('where is my órder?')
})

test('a letter that would become two is left', () => {
  expect(smallLetters('İZMİR, Türkiye')).toBe('İzmİr, türkiye')
})

test('offsets stay', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.oneof(fc.constant('İ'), fc.string({unit: 'binary', minLength: 1, maxLength: 1}))}),
      (text) => {
        expect(smallLetters(text)).toHaveLength(text.length)
      },
    ),
  )
})
