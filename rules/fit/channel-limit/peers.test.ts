import fc from 'fast-check'
import {SegmentedMessage} from 'sms-segments-calculator'
// @ts-expect-error: it comes without types
import twitterText from 'twitter-text'
import {describe, expect, it} from 'vitest'
import {findUrls} from '../../../src/document/projection/links.ts'
import {smsParts} from './sms.ts'
import {weightOf} from './unit.ts'
import {xUnits} from './x.ts'
import {xUrls} from './x-urls.ts'

/** X's own counting, as its platform published it. */
const {parseTweet} = twitterText as {parseTweet(text: string): {weightedLength: number}}
const ours = (text: string): number => weightOf(xUnits(text, xUrls(text, findUrls(text, []))))
const theirs = (text: string): number => parseTweet(text).weightedLength

const marks = ['’', '“', '”', '…', '—', '–', '\u00a0', '€', '[', ']', '~', '^', '|', '\\', '{', '}', '\f', '\r', '\n']
const accents = ['é', 'ç', 'Ç', 'e\u0301', 'a\u0308\u0323', 'ẋ\u0307', 'Å', '\u212b', 'Ω', '\u2126', 'ñ', 'n\u0303']
// None that is an ending of names by itself, as “.ไทย” is: those in other scripts are left out.
const scripts = [
  ...['日', '한', '\u1112\u1161\u11ab', '\uD558\u11ab', 'ภาษา', 'हिन्दी', 'привет'],
  ...['שלום', 'مرحبا', '𝒳', '𠮷'],
]
const emoji = [
  ...['🙂', '👨‍👩‍👧‍👦', '🇬🇧', '🇬', '👍🏽', '1️⃣', '#️⃣', '☺️', '☺', '❤', '❤️', '™', '™️', '©', '©️', '®️', '㊗️', '🅰', '🏳️‍🌈'],
  ...['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍🚀', '☎', '♂', '🀄', '‼', '⁉', 'ℹ', '\u200d', '\ufe0f'],
]
const letters = fc.oneof(
  fc.constantFrom('a', 'b', ' ', '  ', '1', '.', ',', '!', '(', ')', '#', '*', '-'),
  fc.constantFrom(...marks),
  fc.constantFrom(...accents),
  fc.constantFrom(...scripts),
)

describe('parts of a text message, as sms-segments-calculator cuts them', () => {
  const piece = fc.oneof(
    letters,
    fc.constantFrom(...emoji),
    fc.string({unit: 'grapheme', maxLength: 3}),
    fc.string({unit: 'binary', maxLength: 3}),
  )
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(1, 1, 2, 20, 61, 140)), {minLength: 1, maxLength: 8})
    .map((parts) => parts.map(([each, times]) => each.repeat(times)).join(''))
    .filter((each) => each !== '')

  it('of any text', () => {
    fc.assert(
      fc.property(text, (each) => {
        const {segments, encodingName, graphemes} = new SegmentedMessage(each)
        // Their list of what belongs together is of 2017.
        fc.pre(encodingName === 'GSM-7' || isSame(graphemes, each))
        const {starts, encoding} = smsParts(each)
        expect([encoding, starts.length]).toEqual([encodingName, segments.length])
      }),
      {numRuns: 400},
    )
  })

  it('in the alphabet that each character of the basic plane asks for', () => {
    const differing: string[] = []
    for (let code = 0; code < 0x1_0000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue
      const each = `a${String.fromCharCode(code)}a`
      if (new SegmentedMessage(each).encodingName !== smsParts(each).encoding) differing.push(each)
    }
    expect(differing).toEqual([])
  })
})

const segmenter = new Intl.Segmenter('en')
const isSame = (graphemes: readonly string[], text: string): boolean => {
  const own = Array.from(segmenter.segment(text), ({segment}) => segment)
    .join('\n')
    .replaceAll('\r\n', '\r\n\n')
  // One that fills a part nearly whole, theirs puts together with the next beyond its room.
  return graphemes.every(({length}) => length <= 60) && graphemes.join('\n') === own
}

describe('characters of a post, as twitter-text counts them', () => {
  const word = fc.oneof(letters, fc.constantFrom(...emoji.filter((each) => each !== '\ufe0f' && each !== '\u200d')))
  const text = fc.array(word, {maxLength: 20}).map((parts) => parts.join(''))

  const plain = fc
    .string({unit: 'grapheme'})
    .filter((each) => !/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}]/u.test(each))

  it('in any text', () => {
    fc.assert(
      fc.property(fc.oneof(text, plain), (each) => {
        // A selector behind what is a picture anyway: see below.
        fc.pre(!/[\p{Emoji_Presentation}\p{Emoji_Modifier}\p{RI}]\ufe0f/u.test(each))
        // A name that a rare generic ending makes a link: “0.cal”.
        fc.pre(!/[^\s.]\.[a-z]{3}/i.test(each))
        expect(ours(each)).toBe(theirs(each))
      }),
      {numRuns: 1500},
    )
  })

  it('in a name whose last letter bears an accent of its own', () => {
    expect(ours('a.an\u0303')).toBe(theirs('a.an\u0303'))
    expect(ours('a.an')).toBe(theirs('a.an'))
  })

  const path = fc.stringMatching(/^[a-zA-Z0-9_~é-]{0,9}[a-zA-Z0-9é]$/)
  const query = fc.stringMatching(/^[a-z0-9]{1,6}=[a-z0-9%]{1,6}$/)
  const host = fc.constantFrom(
    ...['acme.com', 'www.acme.co.uk', 'shop.acme.io', 'help.acme.care', 'acme.help', 'ACME.DE', 'done.So', 'setup.py'],
    ...['readme.md', 'a-b.it', 'xn--mnchen-3ya.de', 'node.js', 'e.g', 'the.end', '3.14'],
  )
  const url = fc
    .tuple(fc.constantFrom('https://', 'http://', '', ''), host, fc.array(path, {maxLength: 3}), fc.option(query))
    .map(([scheme, name, steps, asked]) => {
      const rest = steps.map((each) => `/${each}`).join('')
      return `${scheme}${name}${rest}${asked !== null && (rest !== '' || scheme !== '') ? `${rest === '' ? '/' : ''}?${asked}` : ''}`
    })
    .filter((each) => !/^https?:\/\/(?:node\.js|e\.g|the\.end|3\.14)/.test(each))
  const end = fc.constantFrom('', '.', ',', '!', '?', ')', '’s', '…', ':', ';', '日本', '"')
  const start = fc.constantFrom('', '(', '"', '“', '@', '#', '-', 'see:', '日')
  const linked = fc
    .array(fc.tuple(fc.oneof(url, fc.constantFrom('so', 'a@acme.com', '👍🏽')), start, end), {
      minLength: 1,
      maxLength: 5,
    })
    // A handle in front is free with us, as X says; their parser does not know what a reply is.
    .map((parts) => `so ${parts.map(([each, before, after]) => before + each + after).join(' ')}`)

  it('in any text with links', () => {
    fc.assert(
      fc.property(linked, (each) => {
        expect(ours(each)).toBe(theirs(each))
      }),
      {numRuns: 1500},
    )
  })

  it.each([
    // docs.x.com, “Counting characters”: every emoji counts as two. Theirs knows those of 2020 alone,
    ['🪿', 2, 2],
    ['🐦‍⬛', 2, 5],
    ['🫱🏻‍🫲🏿', 2, 9],
    // and takes a selector apart from an emoji that needs none.
    ['✅\ufe0f', 2, 4],
    // The same page: every link counts as 23. Theirs knows the endings of 2021 alone.
    ['https://acme.test/orders/4471-b', 23, 31],
    ['https://192.168.0.1/setup/router', 23, 32],
  ])('but not in %s', (each, here, there) => {
    expect([ours(each), theirs(each)]).toEqual([here, there])
  })
})
