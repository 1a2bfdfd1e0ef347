import fc from 'fast-check'
import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import {graphemeRuler} from './grapheme-ruler.ts'
import {isPlain, plainRuler} from './ruler.ts'
import {visible} from './visible.ts'

describe('the plain ruler', () => {
  it('agrees with the one for all texts, character by character', () => {
    const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'})
    const wrong: string[] = []
    for (let code = 0; code < 0x1_0000; code++) {
      const character = String.fromCharCode(code)
      if (!isPlain(character) || /[\n\r\t]/.test(character)) continue
      const alone = stringWidth(character) === 1 && visible(character) === character
      if (!alone || [...segmenter.segment(`a${character}b`)].length !== 3) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('cuts as the other does', () => {
    const plain = fc.string({unit: fc.constantFrom('a', 'é', ' ', '\n', '\r\n', '\r', '\t', '“', '…', 'ж')})
    fc.assert(
      fc.property(plain, (text) => {
        const cut = (segments: Iterable<{segment: string; index: number}>) =>
          Array.from(segments, ({segment, index}) => [segment, index])
        expect(isPlain(text)).toBe(true)
        expect(cut(plainRuler.segments(text))).toEqual(
          cut(new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text)),
        )
      }),
    )
  })

  it.each(['日', '👍', 'e\u0301', '\u200D', '\u00AD', '\u202E', '☺️', '\u001B'])(
    'knows that it does not know %j',
    (text) => {
      expect(isPlain(text)).toBe(false)
      expect(graphemeRuler.width('日本')).toBe(4)
    },
  )
})
