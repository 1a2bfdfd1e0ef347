import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findUrls} from '../../../src/document/projection/links.ts'
import {projectPlain} from '../../../src/document/projection/plain.ts'
import {sentText} from './sent-text.ts'
import {smsParts} from './sms.ts'
import {firstBeyond, weightOf} from './unit.ts'
import {longestPost, xUnits} from './x.ts'

const x = (text: string): number => weightOf(xUnits(text, findUrls(text, [])))

describe('xUnits', () => {
  it.each([
    ['a'.repeat(280), 280],
    ['日'.repeat(140), 280],
    [`https://example.com/${'a'.repeat(80)}`, 23],
    ['see acme.com.', 28],
    ['www.acme.com', 23],
    ['a@acme.com', 10],
    ['👨‍👩‍👧‍👦', 2],
    ['🇬🇧', 2],
    ['👍🏽', 2],
    ['1️⃣', 2],
    ['☺️', 2],
    ['❤', 2],
    ['it’s — so', 9],
    ['…', 2],
    ['™', 2],
    ['©', 1],
    ['e\u0301', 1],
    ['a\nb', 3],
    ['@ana @ben hello', 5],
    ['hello @ana', 10],
    ['', 0],
  ])('counts %j as %d', (text, length) => {
    expect(x(text)).toBe(length)
  })

  it('has 280 fit and 281 not', () => {
    expect(firstBeyond(xUnits('a'.repeat(280)), longestPost)).toBeUndefined()
    expect(firstBeyond(xUnits('a'.repeat(281)), longestPost)).toBe(280)
  })

  it('covers any text in order, and cuts no surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const starts = xUnits(text).map(({start}) => start)
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
        for (const start of starts) expect(text.slice(start, start + 1)).not.toMatch(/^[\uDC00-\uDFFF]$/)
      }),
    )
  })
})

describe('smsParts', () => {
  it.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    [`${'a'.repeat(70)}’`, 2],
    [`${'a'.repeat(69)}—`, 1],
    [`${'a'.repeat(159)}€`, 2],
    [`${'a'.repeat(158)}€`, 1],
    ['é'.repeat(160), 1],
    ['Ç'.repeat(160), 1],
    ['ç'.repeat(71), 2],
    ['🙂'.repeat(35), 1],
    ['🙂'.repeat(36), 2],
    ['', 0],
  ])('sends %j in %d', (text, parts) => {
    expect(smsParts(text).starts).toHaveLength(parts)
  })

  it.each(['€', '[', ']', '{', '}', '~', '^', '|', '\\'])('counts %s as two', (character) => {
    expect(smsParts(character.repeat(80)).starts).toEqual([0])
    expect(smsParts(character.repeat(81)).starts).toEqual([0, 76])
  })

  it.each(['’', '—', '…', '“', '\u00a0', 'ç'])('has no room for %j in the short alphabet', (character) => {
    expect(smsParts(`a${character}a`)).toEqual({encoding: 'UCS-2', starts: [0], foreign: [character]})
  })

  it('cuts no surrogate pair', () => {
    expect(smsParts(`${'a'.repeat(66)}${'🙂'.repeat(3)}`).starts).toEqual([0, 66])
  })
})

describe('sentText', () => {
  it('fills placeholders in, and knows where everything came from', () => {
    const prose = '  Hi {{first_name}}, done. '
    const sent = sentText(projectPlain(prose), () => 'Bartholomew')
    expect(sent.text).toBe('Hi Bartholomew, done.')
    expect([0, 3, 8, 14, 16, 21].map((offset) => sent.toProse(offset))).toEqual([2, 5, 5, 19, 21, 26])
  })

  it('knows the web addresses', () => {
    const {text, urls} = sentText(projectPlain('{{name}}: see https://a.test/x, a.com or mailto:a@b.test'), () => 'Ann')
    expect(urls.map(({start, end}) => text.slice(start, end))).toEqual(['https://a.test/x', 'a.com'])
  })

  it('leaves a text without placeholders as it is', () => {
    const sent = sentText(projectPlain('Done.'), () => '')
    expect([sent.text, sent.toProse(3), sentText(projectPlain(' '), () => '').text]).toEqual(['Done.', 3, ''])
  })
})
