import fc from 'fast-check'
import {expect, test} from 'vitest'
import {hasCapital, hasLetter, hasLetterOrNumber, lettered, startsWithCapital, startsWithSmall} from './letters.ts'

const characters = Array.from({length: 0x110000}, (_, code) => String.fromCodePoint(code))

test.each([
  ['startsWithCapital', startsWithCapital, /^\p{Lu}/u],
  ['startsWithSmall', startsWithSmall, /^\p{Ll}/u],
  ['hasCapital', hasCapital, /\p{Lu}/u],
  ['hasLetter', hasLetter, /\p{L}/u],
  ['hasLetterOrNumber', hasLetterOrNumber, /[\p{L}\p{N}]/u],
])('%s says of every character what Unicode does', (_, says, pattern) => {
  expect(characters.filter((each) => says(each) !== pattern.test(each))).toEqual([])
  expect(says('')).toBe(false)
})

test('a text starts with its first character', () => {
  expect(startsWithCapital('Ida')).toBe(true)
  expect(startsWithCapital('iDA')).toBe(false)
  expect(startsWithCapital('Ébène')).toBe(true)
  expect(startsWithCapital('éBÈNE')).toBe(false)
})

const kinds = lettered(
  ({capital, small, any, mark, symbol, picture}) =>
    `^[${capital}][${small}]?[${any}${mark}.’-]*[${symbol}x]?[!${picture}]?$`,
)
const whole = /^\p{Lu}\p{Ll}?[\p{L}\p{M}.’-]*[\p{So}x]?[!\p{Extended_Pictographic}]?$/u

test('a lettered pattern finds in ASCII what it finds anywhere', () => {
  for (const each of characters.slice(0, 0x80))
    for (const text of [each, `A${each}`, `Ax${each}`, `A!${each}`]) expect(kinds(text)).toBe(whole.test(text))
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('A', 'b', 'É', 'x', '!', '.', '’', '♥', '🙂', '-', '\u0301')}),
      (text) => {
        expect(kinds(text)).toBe(whole.test(text))
      },
    ),
  )
})
