import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readMarkdown} from './markdown-events.ts'
import {stretches} from './markdown-stretches.ts'
import {Prose} from './prose.ts'

const cut = (source: string): string[] =>
  [...stretches(source, {start: 0, end: source.length})].map(
    ({start, end, plain}) => `${plain ? 'plain' : 'parsed'}: ${source.slice(start, end)}`,
  )

const shown = (source: string): string[] => {
  const prose = new Prose(source)
  readMarkdown(source, prose)
  const {text, blocks, map} = prose.finish()
  return blocks.map((block) => {
    const {start, end} = map.toSource(block)
    const {kind, startsParagraph} = block
    return `${startsParagraph ? '¶ ' : ''}${kind} ${start}–${end}: ${text.slice(block.start, block.end)}`
  })
}

describe('stretches', () => {
  it.each([
    ['Hi Ann,\nthe lamp is on its way.', ['plain: Hi Ann,\nthe lamp is on its way.']],
    ['one\n\n*two*\n\n- three\n- four\n', ['plain: one', 'parsed: *two*', 'plain: - three\n- four']],
    ['*one*\n \n_two_\n\nthree', ['parsed: *one*\n \n_two_', 'plain: three']],
    ['Send us:\n- a photo\n- the date', ['plain: Send us:\n- a photo\n- the date']],
    ['In our shop since\n1986. Come by.', ['parsed: In our shop since\n1986. Come by.']],
    ['- one\ntwo', ['parsed: - one\ntwo']],
    ['- one\n\n  two\n\nthree', ['parsed: - one\n\n  two', 'plain: three']],
    ['one  \ntwo', ['parsed: one  \ntwo']],
    ['one\n:-', ['parsed: one\n:-']],
    ['one\n\n```\n\ntwo', ['parsed: one\n\n```\n\ntwo']],
    ['We told @ann of it', ['plain: We told @ann of it']],
    ['Write to ann@example.com', ['parsed: Write to ann@example.com']],
    ['See WWW.example.com', ['parsed: See WWW.example.com']],
    ['\n \n', []],
  ])('cuts %j', (source, expected) => {
    expect(cut(source)).toEqual(expected)
  })

  const parts = [
    '- ;* ;+ ;1. ;2) ;10. ;# ;> ;>;=;---;|;|-|;:-;    ;\t; ;  ',
    'word;can’t;2;a;, ;!;: ;é;🎉;\u00A0;Hi Ann,;Regards,;*b*;_;~;`c`',
    '& ;@;@ann;a@b.example;www.b.example;https://b.example;[x];(y);\\;[^1];[x]: /y',
  ]
    .flatMap((row) => row.split(';'))
    .concat('&amp;', '\uFEFF')
  const line = fc.array(fc.constantFrom(...parts), {maxLength: 6}).map((chosen) => chosen.join(''))
  const end = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n', '\r')
  const document = fc.array(fc.tuple(line, end), {maxLength: 9}).map((lines) => lines.flat().join(''))

  it('prints what the parser would', () => {
    fc.assert(
      fc.property(document, (source) => {
        // What follows an open fence is code.
        fc.pre(!/~~~|```/.test(source))
        // With a “<” somewhere, all is parsed.
        const parsed = shown(`${source}\n\n<`)
        expect(parsed.pop()).toMatch(/: <$/)
        expect(shown(source)).toEqual(parsed)
      }),
      {numRuns: 3000},
    )
  })
})
