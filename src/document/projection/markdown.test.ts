import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {projectMarkdown} from './markdown.ts'

const shown = (source: string): string[] => {
  const {prose, blocks} = projectMarkdown(source)
  return blocks.map(
    ({start, end, kind, startsParagraph}) => `${startsParagraph ? '¶ ' : ''}${kind}: ${prose.slice(start, end)}`,
  )
}

/** The source that prints a word of the prose. */
const sourceOf = (source: string, word: string): string => {
  const {prose, map} = projectMarkdown(source)
  const start = prose.indexOf(word)
  expect(start).toBeGreaterThanOrEqual(0)
  const range = map.toSource({start, end: start + word.length})
  return source.slice(range.start, range.end)
}

describe('projectMarkdown', () => {
  it.each([
    ['*Hi* **there** ~~you~~', ['¶ text: Hi there you']],
    ['Tom &amp; Jo&#39;s &lt;3 \\*x\\* &#x1F600; &nope;', ["¶ text: Tom & Jo's <3 *x* 😀 &nope;"]],
    ['[the guide](https://a.example "t") ![alt](b.png) end', ['¶ text: the guide end']],
    ['one\ntwo\n\nthree', ['¶ text: one two', '¶ text: three']],
    ['one  \ntwo\\\nthree<br>four', ['¶ text: one', 'text: two', 'text: three', 'text: four']],
    ['# Title #\n\nSub\n---\ntext', ['¶ heading: Title', '¶ heading: Sub', '¶ text: text']],
    [
      'Steps:\n- one\n  more\n- [x] two\n\n1. three\n\n   four',
      ['¶ text: Steps:', 'item: one more', 'item: two', '¶ item: three', '¶ item: four'],
    ],
    ['| a | b |\n|--|--|\n| *c* | d\\|e |', ['¶ cell: a', 'cell: b', 'cell: c', 'cell: d|e']],
    ['a\n\n> quoted\nlazily\n\nb', ['¶ text: a', '¶ text: b']],
    [
      'a <!-- no --> <b>b</b>\n\n<div>\nno\n</div>\n\n```\nno\n```\n\n    no\n\n[x]: https://a.example',
      ['¶ text: a b', '¶ text: no'],
    ],
    ['a\rb\r\rc', ['¶ text: a b', '¶ text: c']],
    ['---\ntitle: no\n---\n\n# Hi\n\nyou', ['¶ heading: Hi', '¶ text: you']],
    ['---\nyou\n---\nme', ['¶ heading: you', '¶ text: me']],
    ['<p>one <i>two</i></p>\n<ul><li>three</ul>\n\nfour', ['¶ text: one two', '¶ item: three', '¶ text: four']],
    ['- one\n\n  <h2>two &amp; *no*</h2>\n\n- three', ['¶ item: one', '¶ heading: two & *no*', '¶ item: three']],
    ['<details>\n<summary>one</summary>\n\n*two*\n\n</details>', ['¶ text: one', '¶ text: two']],
    ['<pre>no\n\nno</pre>\none', ['¶ text: one']],
    ['<blockquote>no\n\n*no* <b>\n\n- no\n\n<p>no</blockquote>one\n\ntwo', ['¶ text: one', '¶ text: two']],
    ['one <blockquote>no\nno</blockquote> two', ['¶ text: one two']],
    ['one <code>a *b*</code> <pre>no</pre> <kbd>two', ['¶ text: one <code>a *b*</code> two']],
    [
      '| one <code>a</code> | two |\n|-|-|\n| </code> | <b>three</b>',
      ['¶ cell: one <code>a</code>', 'cell: two', 'cell: three'],
    ],
    ['one[^1] two\n\n[^1]: three *four*\n    five', ['¶ text: one two', '¶ text: three four five']],
    ['> no\nno\n\none\n\n- > no\n  > no\n\n  two', ['¶ text: one', '¶ item: two']],
    ['-\tone\n\ttwo\n\n\tthree\n\n\t-\tfour', ['¶ item: one two', '¶ item: three', '¶ item: four']],
    [
      'Hi *Ann*,\nthanks.\n\nKind regards,\nTom\n**Support Lead**',
      ['¶ text: Hi Ann,', 'text: thanks.', '¶ text: Kind regards,', 'text: Tom'],
    ],
    ['Done.\n\nOn 3 May 2025, Ann <a@example.com> wrote:\n\nwhere?', ['¶ text: Done.']],
    ['Use `a  b` now', ['¶ text: Use `a  b` now']],
    ['[one][ref] [NAME]\n\n[ref]: https://a.example', ['¶ text: one [NAME]']],
    ['a\r\nb\r\n\r\nc', ['¶ text: a b', '¶ text: c']],
    ['\uFEFF# Hi', ['¶ heading: Hi']],
    ['Hi\n\n\uFEFFAnn 👦', ['¶ text: Hi', '¶ text: \uFEFFAnn 👦']],
    ['', []],
  ])('prints %j', (source, expected) => {
    expect(shown(source)).toEqual(expected)
  })

  it.each([
    ['Tom &amp; Jo', '&', '&amp;'],
    ['Tom &amp; **Jo** &#39;x&#39; then', 'then', 'then'],
    ['a \\*b\\* c', '*b*', '*b\\*'],
    ['- one\n  two three', 'two', 'two'],
    ['- one\n  two three', 'one two', 'one\n  two'],
    ['see [the guide](x) here', 'the guide', 'the guide'],
    ['so **very** kind', 'very kind', 'very** kind'],
  ])('maps %j: %j', (source, word, expected) => {
    expect(sourceOf(source, word)).toBe(expected)
  })

  it('knows where a replacement would disturb markup', () => {
    const {prose, map} = projectMarkdown('so **very** kind &amp; good\nto us')
    const exact = (word: string): boolean =>
      map.isExact({start: prose.indexOf(word), end: prose.indexOf(word) + word.length})
    expect(['so', 'very', 'kind', 'good to us', 'very kind', 'kind &'].map(exact)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('keeps placeholders whole, whatever letters they hold', () => {
    const source =
      'Hi {{a_b_c}} _x_ <name> *{{d*e}}* `{{in.code}}` | {%customer.firstName,fallback=a*b%} [link]({{hidden.url}}) <attribute key="user.name" default="there"/> https://a.example/{{ticket.id}}'
    const {prose, atoms} = projectMarkdown(source)
    expect(atoms.map(({kind, text}) => `${kind} ${text}`)).toEqual([
      'placeholder {{a_b_c}}',
      'placeholder <name>',
      'placeholder {{d*e}}',
      'code `{{in.code}}`',
      'placeholder {%customer.firstName,fallback=a*b%}',
      'placeholder <attribute key="user.name" default="there"/>',
      'url https://a.example/{{ticket.id}}',
    ])
    for (const atom of atoms) expect(prose.slice(atom.start, atom.end)).toBe(atom.text)
    expect(prose).not.toContain('hidden')
  })

  it('finds links and addresses, written out or between angle brackets', () => {
    const {atoms} = projectMarkdown(
      '<https://a.example/b> www.b.example c@d.example <e@f.example> help.acme.care/x \\[NAME\\]',
    )
    expect(atoms.map(({kind, text}) => `${kind} ${text}`)).toEqual([
      'url https://a.example/b',
      'url www.b.example',
      'email c@d.example',
      'email e@f.example',
      'url help.acme.care/x',
      'placeholder [NAME]',
    ])
  })

  it('reads a long text as it reads a short one', () => {
    const part = '# A *b*\n\nHi **Ann** &amp; [you][me], see:\n\n- one\n  two\n\n```\n\n\nno\n```\n\n'
    const definition = '[me]: https://a.example\n'
    const short = projectMarkdown(part + definition).prose
    const long = projectMarkdown(part.repeat(200) + definition)
    expect(long.prose).toBe(Array(200).fill(short).join('\n\n'))
    expect(long.blocks).toHaveLength(200 * 3)
  })

  it('cuts a long paragraph at a space and does not make it two', () => {
    const source = 'some words '.repeat(1000).trim()
    const {prose, blocks} = projectMarkdown(source)
    expect(blocks.map((block) => block.startsParagraph)).toEqual([true, false, false])
    expect(prose.split(/\s+/)).toEqual(source.split(' '))
  })

  it.each(['](', '- a\n', '*a ', '> ', '|a|b|\n', '`', '{{', '&amp;', '[a]: b\n', '🙂', 'a'])(
    'reads %j to its end',
    (piece) => {
      const source = piece.repeat(Math.ceil(30_000 / piece.length))
      const {prose, blocks, map} = projectMarkdown(source)
      for (const block of blocks) expect(map.toSource(block).end).toBeLessThanOrEqual(source.length)
      expect(prose.replaceAll('\n', '').length).toBeLessThanOrEqual(source.length)
    },
  )
})

/** Undoes what Markdown does to a word. */
const decoded = (text: string): string =>
  text
    .replace(/&(#?\w+);/g, (whole, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : decodeNamedCharacterReference(name) || whole,
    )
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')

describe('Markdown with little but marks', () => {
  const table = '|a|b|\n|-|-|\n'.repeat(200)

  it('is printed line by line as it is written, and counted', () => {
    const {prose, blocks, asWritten} = projectMarkdown(`Hi Ann,\n\n${table}\nThanks`)
    expect(asWritten).toBe(1)
    expect(blocks.slice(0, 3).map(({start, end}) => prose.slice(start, end))).toEqual(['Hi Ann,', '|a|b|', '|-|-|'])
  })

  it.each(['- *a*\n', '1. _a_\n', 'a\n=\n', '# a\n', '- a\n  - b\n'])(
    'is also what holds little but lines: %j',
    (piece) => {
      const {prose, asWritten} = projectMarkdown(piece.repeat(600))
      expect(asWritten).toBeGreaterThan(0)
      expect(prose.split(/\n+/).slice(0, 2)).toEqual(piece.repeat(2).trim().split(/\n\s*/).slice(0, 2))
    },
  )

  it('leaves out what stands behind a mark of quotation', () => {
    expect(projectMarkdown(`Thanks\n${'> > > >\n'.repeat(400)}`).prose).toBe('Thanks')
  })

  it('is parsed where it is no longer than a mail, or where words are between the marks', () => {
    expect(projectMarkdown(table.slice(0, 2000)).asWritten).toBeUndefined()
    const words = `| *no* | item | price |\n|---|---|---|\n${'| 12 | lamp | 19.99 |\n'.repeat(300)}`
    const {prose, asWritten} = projectMarkdown(words)
    expect(asWritten).toBeUndefined()
    expect(prose.split('\n').slice(0, 6)).toEqual(['no', 'item', 'price', '12', 'lamp', '19.99'])
    expect(projectMarkdown(`We did it.${'\n'.repeat(30)}`.repeat(100)).asWritten).toBeUndefined()
    for (const items of ['- lamp\n- shade\n', '- *lamp*\n- shade\n'])
      expect(projectMarkdown(items.repeat(300)).asWritten).toBeUndefined()
  })

  it('is no list of plain items, however short they are', () => {
    const {blocks, asWritten} = projectMarkdown('- a\n'.repeat(1000))
    expect(asWritten).toBeUndefined()
    expect(new Set(blocks.map(({kind}) => kind))).toEqual(new Set(['item']))
  })
})

describe('any Markdown', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/)
  const inline = fc.oneof(
    {weight: 4, arbitrary: word},
    word.map((text) => `*${text}*`),
    word.map((text) => `**${text}**`),
    word.map((text) => `~~${text}~~`),
    word.map((text) => `[${text}](https://u.example/q "hid")`),
    word.map((text) => `\`${text}\``),
    word.map((text) => `\\*${text}\\_`),
    word.map((text) => `${text}&amp;${text}`),
    word.map((text) => `${text}&#39;s`),
    word.map((text) => `{{${text}.first_name}}`),
    fc.constantFrom(
      '{%customer.firstName,fallback=there%}',
      '[NAME]',
      '<insert date>',
      'https://x.example/y_z',
      'a@b.example',
      '&nbsp;',
      '<b>',
      '![alt](i.png)',
      '  \n',
      '\n',
      '<br>',
      '🙂',
    ),
  )
  const line = fc.array(inline, {minLength: 1, maxLength: 7}).map((parts) => parts.join(' ').trim())
  const block = fc.oneof(
    {weight: 3, arbitrary: line},
    line.map((text) => `## ${text.replace(/\s*\n\s*/g, ' ')}`),
    line.map((text) => `> ${text}`),
    fc
      .array(line, {minLength: 1, maxLength: 3})
      .map((items) => items.map((text) => `- ${text.replace(/\n/g, '\n  ')}`).join('\n')),
    fc
      .array(line, {minLength: 1, maxLength: 3})
      .map((items) => items.map((text, index) => `${index + 1}. ${text.replace(/\n/g, '\n   ')}`).join('\n')),
    line.map((text) => `| h | i |\n|---|---|\n| ${text.replace(/\s*\n\s*/g, ' ')} | x |`),
    word.map((text) => `\`\`\`\n${text}\n\`\`\``),
    fc.constantFrom(
      '<div>no</div>',
      '<!-- no -->',
      '---',
      '[r]: https://u.example',
      'Hi Ann,\nthanks',
      'Kind regards,\nTom\nSupport Lead',
    ),
  )
  const document = fc
    .tuple(fc.array(block, {maxLength: 7}), fc.constantFrom('\n', '\r\n'))
    .map(([blocks, end]) => blocks.join('\n\n').replaceAll('\n', end))

  it('maps every word to what prints it, and keeps blocks and atoms in order', () => {
    fc.assert(
      fc.property(document, (source) => {
        const {prose, map, blocks, atoms} = projectMarkdown(source)
        let last = -1
        for (const {start, end} of blocks) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        let before = 0
        for (const atom of atoms) {
          expect(atom.start).toBeGreaterThanOrEqual(before)
          expect(prose.slice(atom.start, atom.end)).toBe(atom.text)
          expect(blocks.some((each) => each.start <= atom.start && atom.end <= each.end)).toBe(true)
          const range = map.toSource(atom)
          expect(source.slice(range.start, range.end)).toBe(atom.text)
          before = atom.end
        }
        let from = 0
        for (const match of prose.matchAll(/[\p{L}\p{M}\d]+/gu)) {
          const range = map.toSource({start: match.index, end: match.index + match[0].length})
          const text = source.slice(range.start, range.end)
          expect(decoded(text)).toBe(match[0])
          expect(range.start).toBeGreaterThanOrEqual(from)
          expect(map.isExact({start: match.index, end: match.index + match[0].length})).toBe(true)
          from = range.end
        }
      }),
      {numRuns: 400},
    )
  })
})
