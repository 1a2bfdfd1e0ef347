import {describe, expect, it} from 'vitest'
import {isPlain} from './ruler.ts'
import {visible} from './visible.ts'

describe('visible', () => {
  it.each([
    ['a\nb\r\nc', 'a⏎b⏎c'],
    ['a\tb', 'a b'],
    ['\u001B[31m', '␛[31m'],
    ['\u007F\u0000', '␡␀'],
    ['\u009B1m', '<U+009B>1m'],
    ['\u202Eabc\u2066', '<U+202E>abc<U+2066>'],
    ['a\u200Bb\uFEFF', 'a<U+200B>b<U+FEFF>'],
    ['\u2028', '⏎'],
    ['\uD83D', '�'],
  ])('shows %j as %s', (text, shown) => expect(visible(text)).toBe(shown))

  it('leaves every character alone that nothing has to be looked up for', () => {
    for (let code = 0x20; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      if (isPlain(character))
        expect(visible(character)).toBe(character.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}]/u, '?'))
    }
  })

  it.each(['Zoë’s café – “fine” 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️', 'می‌خواهم', '日本語', 'e\u0301'])('leaves %s alone', (text) =>
    expect(visible(text)).toBe(text),
  )
})
