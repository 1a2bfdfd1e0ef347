import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {projectHtml} from './html.ts'
import {projectMarkdown} from './markdown.ts'
import type {Projection} from './projection.ts'

/** A stretch of text in both languages, and the words of it that are the agent's. */
interface Inline {
  readonly markdown: string
  readonly html: string
  /** In lines; code and links are none of the words. */
  readonly lines: readonly (readonly string[])[]
}
/** A block in both languages, as lines, and what is to be read of it. */
interface BlockOf {
  readonly markdown: readonly string[]
  readonly html: string
  readonly shown: readonly Shown[]
}
interface Shown {
  readonly kind: string
  readonly words: readonly string[]
}

// No word begins so that is a greeting, a closing or the end of an abbreviation.
const word = fc.stringMatching(/^q[a-p]{2,6}$/)
const hidden = fc.stringMatching(/^hidden[a-p]{0,3}$/)
const joined = (one: readonly (readonly string[])[], other: readonly (readonly string[])[]) => [
  ...one.slice(0, -1),
  [...(one.at(-1) ?? []), ...(other[0] ?? [])],
  ...other.slice(1),
]
const same = (text: string, words: readonly string[] = [text]): Inline => ({markdown: text, html: text, lines: [words]})
const around = (inline: Inline, mark: string, tag: string): Inline => ({
  ...inline,
  markdown: mark + inline.markdown + mark,
  html: `<${tag}>${inline.html}</${tag.split(' ')[0]}>`,
})

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  {weight: 5, arbitrary: word.map((text) => same(text))},
  word.map((text) => same(`${text}&eacute;${text}`, [`${text}é${text}`])),
  word.map((text) => same(`${text}&#x444;`, [`${text}ф`])),
  word.map((text) => ({...same(text), markdown: `${text}\\*\\_`, html: `${text}*_`})),
  word.map((text) => ({...same(text), markdown: `\\#${text}`, html: `#${text}`})),
  word.map((text) => ({
    ...same(text),
    markdown: `**${text}**${text}`,
    html: `<b>${text}</b>${text}`,
    lines: [[text + text]],
  })),
  word.map((text) => ({
    ...same(text),
    markdown: `${text}<wbr>${text}`,
    html: `${text}<wbr>${text}`,
    lines: [[text + text]],
  })),
  word.map((text) => same(`<u class="hidden">${text}</u>`, [text])),
  hidden.map((text) => ({markdown: `\`${text}\``, html: `<code>${text}</code>`, lines: [[]]})),
  hidden.map((text) => ({markdown: `\`\` ${text}\`*a* \`\``, html: `<code>${text}&#96;*a*</code>`, lines: [[]]})),
  hidden.map((text) => same(`<code>${text} *a*</code>`, [])),
  hidden.map((text) => ({markdown: `![*${text}*](${text}.png "${text}")`, html: `<img alt="${text}">`, lines: [[]]})),
  hidden.map((text) => ({markdown: `![${text}][hiddenref]`, html: `<img alt='${text}'>`, lines: [[]]})),
  hidden.map((text) => ({
    markdown: `<https://a.example/${text}>`,
    html: `<i>https://a.example/${text}</i>`,
    lines: [[]],
  })),
  hidden.map((text) => same(`https://a.example/${text}`, [])),
  fc.tuple(word, hidden).map(([text, note]) => same(`${text}<!-- ${note} -->`, [text])),
)
const lineBreak: fc.Arbitrary<Inline> = fc
  .constantFrom(
    {markdown: ' \\\n', html: '<br>'},
    {markdown: '   \n', html: '<br/>\n'},
    {markdown: '<br>', html: '<br>'},
  )
  .map((each) => ({...each, lines: [[], []]}))

const row = (parts: readonly Inline[], between: readonly string[]): Inline =>
  parts.slice(1).reduce((text, next, index) => {
    const space = between[index % between.length]!
    const isBreak = next.lines.length > 1 && next.lines.every((line) => line.length === 0)
    return {
      markdown: text.markdown + (isBreak ? '' : space) + next.markdown,
      html: text.html + space + next.html,
      lines: joined(text.lines, next.lines),
    }
  }, parts[0]!)

const {phrase} = fc.letrec<{phrase: Inline; part: Inline}>((tie) => ({
  phrase: fc
    .tuple(
      fc.array(tie('part'), {minLength: 1, maxLength: 4}),
      fc.array(fc.constantFrom(' ', ' ', '\n'), {minLength: 1}),
    )
    .map(([parts, between]) => row(parts, between)),
  part: fc.oneof(
    {maxDepth: 2, withCrossShrink: true},
    {weight: 5, arbitrary: leaf},
    // Words at both ends, lest the marks of two meet.
    fc
      .tuple(word, tie('phrase'), word)
      .map(([first, inline, last]) => around(row([same(first), inline, same(last)], [' ']), '**', 'b')),
    tie('phrase').map((inline) => around(inline, '_', 'em')),
    // A word in front, lest two of them at the start of a line make a fence.
    fc.tuple(word, tie('phrase')).map(([first, inline]) => around(row([same(first), inline], [' ']), '~~', 's')),
    tie('phrase').map((inline) => ({
      ...inline,
      markdown: unlinked(inline.markdown, (text) => `[${text}](https://a.example/hidden_b "hidden")`),
      html: `<a href="https://a.example/hidden" title='hidden > hidden'>${inline.html}</a>`,
    })),
    tie('phrase').map((inline) => ({
      ...inline,
      markdown: unlinked(inline.markdown, (text) => `[${text}][hiddenref]`),
      html: `<a href=hidden>${inline.html}</a>`,
    })),
  ),
}))

/** No link holds another. */
const unlinked = (markdown: string, link: (text: string) => string): string =>
  /\]|https:/.test(markdown) ? markdown : link(markdown)

/** Begins with a word, so that no mark of a block comes about. */
const text: fc.Arbitrary<Inline> = fc
  .tuple(
    word.map((each) => same(each)),
    phrase,
    fc.option(
      fc.tuple(
        lineBreak,
        word.map((each) => same(each)),
        phrase,
      ),
    ),
  )
  .map(([first, rest, more]) => row([first, rest, ...(more ?? [])], [' ']))
/** As in a heading or a cell: in one line. */
const lineOf = (inline: Inline): Inline => ({
  ...inline,
  markdown: inline.markdown.replace(/(?:\\| {2,})\n/g, '<br>').replaceAll('\n', ' '),
})
const shownOf = (kind: string, {lines}: Inline): Shown[] =>
  lines.filter((words) => words.length > 0).map((words) => ({kind, words}))

const paragraph = text.map((inline) => ({
  markdown: inline.markdown.split('\n'),
  html: `<p>${inline.html}</p>`,
  shown: shownOf('text', inline),
}))
const heading = fc.tuple(text, fc.nat({max: 2})).map(([inline, style]) => {
  const {markdown} = lineOf(inline)
  const lines = [[`## ${markdown}`], [`# ${markdown} ##`], [markdown, '---']][style]!
  return {markdown: lines, html: `<h2>${inline.html}</h2>`, shown: shownOf('heading', inline)}
})
const table = fc.tuple(text, text, text, text).map((cells) => {
  const [a, b, c, d] = cells.map((cell) => lineOf(cell).markdown.replaceAll('|', '\\|'))
  const [e, f, g, h] = cells.map(({html}) => html)
  return {
    markdown: [`| ${a} | ${b} |`, '|:--|--:|', `| ${c} | ${d}`],
    html: `<table><tr><th>${e}</th><th>${f}</th></tr><tr><td>${g}</td><td>${h}</td></tr></table>`,
    shown: cells.flatMap((cell) => shownOf('cell', cell)),
  }
})
const silent = fc
  .tuple(
    hidden,
    fc.constantFrom(
      (each: string) => ['```', `${each} *a*`, '', each, '```'],
      (each: string) => ['~~~ hidden', each, '~~~'],
      (each: string) => [`> ${each}`, '>', `> - ${each}`, each],
      (each: string) => ['<blockquote>', '', `**${each}**`, '', `- ${each}`, '', '</blockquote>'],
      (each: string) => [`<style>${each}`, '', '</style>'],
      (each: string) => ['***', `[${each}]: <https://a.example/hidden> "hidden"`],
    ),
  )
  .map(([each, lines]) => ({
    markdown: lines(each),
    html: `<blockquote><p>${each}</p></blockquote><pre>${each}</pre>`,
    shown: [],
  }))
const tags = text.map((inline) => ({
  markdown: `<div class="hidden">${inline.html}</div>`.split('\n'),
  html: `<div>${inline.html}</div>`,
  shown: shownOf('text', inline),
}))

const markers = ['- ', '* ', '+   ', '1. ', '10) ', '- [ ] ', '- [x] '] as const
const {list} = fc.letrec<{list: BlockOf; item: BlockOf}>((tie) => ({
  list: fc
    .tuple(fc.array(tie('item'), {minLength: 1, maxLength: 3}), fc.constantFrom(...markers), fc.boolean())
    .map(([items, marker, isLoose]) => {
      const indent = ' '.repeat(marker.replace(/\[.\] /, '').length)
      const lines = items.flatMap(({markdown}) => [
        ...markdown.map((line, index) => (index === 0 ? marker : line === '' ? '' : indent) + line),
        ...(isLoose ? [''] : []),
      ])
      const tag = /^\d/.test(marker) ? 'ol' : 'ul'
      return {
        markdown: lines.at(-1) === '' ? lines.slice(0, -1) : lines,
        html: `<${tag}>${items.map(({html}) => `<li>${html}</li>`).join('\n')}</${tag}>`,
        shown: items.flatMap(({shown}) => shown),
      }
    }),
  item: fc
    .tuple(
      paragraph,
      fc.array(fc.oneof({maxDepth: 2, withCrossShrink: true}, paragraph, silent, heading, tie('list')), {
        maxLength: 2,
      }),
    )
    .map(([first, rest]) => ({
      markdown: [first, ...rest].flatMap(({markdown}, index) => (index === 0 ? markdown : ['', ...markdown])),
      html: [first, ...rest].map(({html}) => html).join(''),
      shown: [first, ...rest].flatMap(({shown}) =>
        shown.map(({kind, words}) => ({kind: kind === 'text' ? 'item' : kind, words})),
      ),
    })),
}))

const blocks = fc.array(
  fc.oneof({weight: 3, arbitrary: paragraph}, {weight: 2, arbitrary: list}, heading, table, silent, tags),
  {maxLength: 5},
)
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')

/** The words that are read, by block, and what they were read from. */
function read(
  {prose, map, blocks: found, atoms}: Projection,
  source: string,
  decoded: (text: string) => string,
): Shown[] {
  const letters = prose.split('')
  for (const {start, end} of atoms) letters.fill('.', start, end)
  const plain = letters.join('')
  return found.flatMap(({start, end, kind}) => {
    const words = Array.from(plain.slice(start, end).matchAll(/[\p{L}\p{M}\d]+/gu), ({0: match, index}) => {
      const range = map.toSource({start: start + index, end: start + index + match.length})
      expect(decoded(source.slice(range.start, range.end))).toBe(match)
      return match
    })
    return words.length > 0 ? [{kind, words}] : []
  })
}

const entities = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? decodeNamedCharacterReference(name) || '' : String.fromCodePoint(Number.parseInt(code, 16)),
  )
/** What stands inside of a word: marks in the middle of it. */
const withoutTags = (text: string): string => entities(text.replace(/<[^<>]*>/g, ''))
const withoutMarks = (text: string): string => withoutTags(text).replace(/\*\*/g, '')

describe('the words of a document', () => {
  it('in Markdown', () => {
    const document = fc.record({
      blocks,
      end: lineEnd,
      matter: fc.constantFrom<string[][]>([], [['---', 'title: hidden', '---']]),
    })
    fc.assert(
      fc.property(document, ({blocks: parts, end, matter}) => {
        const definition = ['[hiddenref]: https://a.example/hidden', "  'hidden'"]
        const source = [...matter, ...parts.map(({markdown}) => markdown), definition]
          .map((lines) => lines.join('\n'))
          .join('\n\n')
          .replaceAll('\n', matter.length > 0 && end === '\r' ? '\n' : end)
        // A longer one is read in pieces, each by itself.
        fc.pre(source.length <= 2048)
        const projection = projectMarkdown(source)
        expect(read(projection, source, withoutMarks)).toEqual(parts.flatMap(({shown}) => shown))
      }),
      {numRuns: 400},
    )
  })

  it('in HTML', () => {
    fc.assert(
      fc.property(blocks, lineEnd, (parts, end) => {
        const source = parts
          .map(({html}) => html)
          .join('\n')
          .replaceAll('\n', end)
        expect(read(projectHtml(source), source, withoutTags)).toEqual(parts.flatMap(({shown}) => shown))
      }),
      {numRuns: 400},
    )
  })
})
