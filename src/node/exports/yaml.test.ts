import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Document, isScalar, parse, type Scalar, stringify, visit} from 'yaml'
import {applyEdits} from '../../text/edit.ts'
import {plain} from './json/testing.ts'
import type {ExportEntry, ReplyBody, SavedReply} from './reply.ts'
import {looksLikeGithub, looksLikeOsticket, readYamlExport, type YamlOptions} from './yaml.ts'

const read = (file: string, options: YamlOptions): readonly ExportEntry[] => [
  ...readYamlExport(file, 'replies.yml', options),
]
const repliesIn = (entries: readonly ExportEntry[]): readonly SavedReply[] =>
  entries.flatMap((entry) => ('reply' in entry ? [entry.reply] : []))
const errorsIn = (entries: readonly ExportEntry[]): readonly string[] =>
  entries.flatMap((entry) => ('error' in entry ? [entry.error] : []))
const bodyOf = (file: string, options: YamlOptions = {as: 'github'}): ReplyBody =>
  repliesIn(read(file, options))[0]!.bodies[0]!

const osticket = `# Canned responses
- isenabled: 1
  title: Where is it?
  lang: en_US
  response: |
    Hi %{ticket.name.first},
    <br><br>
    your parcel is <b>on its way</b>.

    Best wishes
  notes: |
    Not for customers.
- isenabled: 0
  title: 'Bye'
  response: "See you &amp;\\u00a0yours"
  notes: ''
`
const github = `replies:
  - name: Needs a test case
    body: >-
      Could you show us how
      to see this?

      Thank you!
  - name: Duplicate
    body: Thanks! This is a duplicate, so
      let us go on there.
`

describe('osticket', () => {
  test('replies, bodies, pointers', () => {
    const entries = read(osticket, {as: 'osticket'})
    expect(errorsIn(entries)).toEqual([])
    const text = 'Hi %{ticket.name.first},\n<br><br>\nyour parcel is <b>on its way</b>.\n\nBest wishes\n'
    expect(repliesIn(entries).map(plain)).toEqual([
      {title: 'Where is it?', locale: 'en-US', bodies: [{pointer: '/0/response', format: 'html', text}]},
      {title: 'Bye', bodies: [{pointer: '/1/response', format: 'html', text: 'See you &amp;\u00a0yours'}]},
    ])
  })

  test('places and ranges', () => {
    const [first, second] = repliesIn(read(`\uFEFF${osticket}`, {as: 'osticket'})).map(({bodies}) => bodies[0]!)
    expect(first!.written.placeOf(first!.text.indexOf('parcel'))).toEqual({line: 8, column: 10})
    const {start, end} = second!.written.toFile({start: 13, end: 14})
    expect(osticket.slice(start, end)).toBe('\\u00a0')
  })

  test('is recognized by its shape, and little else is', () => {
    expect(looksLikeOsticket(osticket)).toBe(true)
    expect(looksLikeOsticket(osticket.slice(0, -40))).toBe(true)
    expect(looksLikeOsticket('- title: a\n  response: b\n')).toBe(false)
    expect(looksLikeOsticket('responses:\n  - title: a\n    response: b\n    notes: c\n')).toBe(false)
    expect(looksLikeOsticket(github)).toBe(false)
  })
})

describe('github', () => {
  test('replies, bodies, pointers', () => {
    expect(repliesIn(read(github, {as: 'github'})).map(plain)).toEqual([
      {
        title: 'Needs a test case',
        bodies: [
          {
            pointer: '/replies/0/body',
            format: 'markdown',
            channel: 'forum',
            text: 'Could you show us how to see this?\nThank you!',
          },
        ],
      },
      {
        title: 'Duplicate',
        bodies: [
          {
            pointer: '/replies/1/body',
            format: 'markdown',
            channel: 'forum',
            text: 'Thanks! This is a duplicate, so let us go on there.',
          },
        ],
      },
    ])
  })

  test('is recognized by its shape, and little else is', () => {
    expect(looksLikeGithub(github)).toBe(true)
    expect(looksLikeGithub(github.replaceAll('\n', '\r\n'))).toBe(true)
    expect(looksLikeGithub('replies: 3\n')).toBe(false)
    expect(looksLikeGithub('replies:\n  - name: a\n    text: b\n')).toBe(false)
    expect(looksLikeGithub('extends: recommended\nrules:\n  cliche: off\n')).toBe(false)
    expect(looksLikeGithub(osticket)).toBe(false)
  })
})

describe('generic and other help desks', () => {
  test('fields and list that the guide names', () => {
    const file = 'data:\n  items:\n    - {key: 7, name: Hi, body: {text: Hello there}, lang: de, via: chat}\n'
    const fields = {list: 'data.items', body: 'body.text', id: 'key', title: 'name', locale: 'lang', channel: 'via'}
    expect(repliesIn(read(file, {fields})).map(plain)).toEqual([
      {
        id: 7,
        title: 'Hi',
        locale: 'de',
        bodies: [{pointer: '/data/items/0/body/text', format: 'plain', channel: 'chat', text: 'Hello there'}],
      },
    ])
  })

  test('the first list of objects', () => {
    const file = 'tags: [a, b]\nreplies:\n  all:\n    - text: Hello\n    - text: Bye\n'
    const pointers = repliesIn(read(file, {fields: {body: 'text'}})).map(({bodies}) => bodies[0]!.pointer)
    expect(pointers).toEqual(['/replies/all/0/text', '/replies/all/1/text'])
  })

  test('Zendesk macros kept as YAML', () => {
    const file =
      'macros:\n  - title: A\n    actions:\n      - field: comment_value\n        value: [channel:web, Hello]\n'
    expect(bodyOf(file, {as: 'zendesk'})).toMatchObject({pointer: '/macros/0/actions/0/value/1', text: 'Hello'})
  })

  test('several documents, and one that is itself a reply', () => {
    const file = 'replies:\n- body: One\n---\nreplies:\n- body: Two\n'
    expect(repliesIn(read(file, {as: 'github'})).map(({bodies}) => bodies[0]!.text)).toEqual(['One', 'Two'])
    expect(bodyOf('title: a\nisenabled: 1\nresponse: One\n', {as: 'osticket'}).pointer).toBe('/response')
  })

  test('keys with names of Object', () => {
    const file = '- __proto__: Hello\n  constructor: a\n'
    expect(bodyOf(file, {fields: {body: '__proto__'}})).toMatchObject({pointer: '/0/__proto__', text: 'Hello'})
  })
})

describe('what is wrong', () => {
  test('a reply without text, or with another type', () => {
    const file = 'replies:\n- name: A\n- name: B\n  body: 42\n- C\n- name: D\n  body:\n- name: E\n  body: Fine\n'
    const entries = read(file, {as: 'github'})
    expect(errorsIn(entries)).toEqual([
      'replies.yml:2:3: “A” has no text: “body” is missing or empty — write one, or delete the reply\n  2 | - name: A\n    |   ^',
      expect.stringContaining('replies.yml:4:9: “B” has a number as “body”'),
      expect.stringContaining('replies.yml:5:3: an entry of the list is no object'),
      expect.stringContaining('replies.yml:6:3: “D” has no text'),
    ])
    expect(repliesIn(entries).map(({title}) => title)).toEqual(['E'])
  })

  test('not YAML from some place on: what is before it is read', () => {
    const file = 'replies:\n- name: A\n  body: Fine\n- name: B\n  body: "Hi\n- name: C\n'
    const entries = read(file, {as: 'github'})
    expect(repliesIn(entries).map(({title}) => title)).toEqual(['A'])
    expect(errorsIn(entries)).toHaveLength(1)
    expect(errorsIn(entries)[0]).toMatch(/^replies\.yml:\d+:\d+: this is not YAML as it stands: /)
  })

  test('the same key twice', () => {
    expect(errorsIn(read('- body: a\n  body: b\n', {as: 'github'}))[0]).toContain('Map keys must be unique')
  })

  test('no list of replies, nothing at all', () => {
    expect(errorsIn(read('a: 1\n', {as: 'github'}))[0]).toContain('replies.yml:1:1: there is no list of replies')
    expect(errorsIn(read('a: 1\n', {fields: {body: 'b', list: 'x.y'}}))[0]).toContain('there is no list at “x.y”')
    expect(errorsIn(read('', {as: 'github'}))).toEqual(['replies.yml: it is empty — export it again'])
    expect(errorsIn(read('# nothing\n', {as: 'github'}))).toHaveLength(1)
  })

  test('values in each other, a thousand-fold and more', () => {
    for (const depth of [300, 1000, 5000, 100_000]) {
      const flow = `- body: Fine\n- body: ${'['.repeat(depth)}${']'.repeat(depth)}\n`
      const block = `- body: Fine\n- body:\n    ${'- '.repeat(depth)}a\n`
      for (const deep of [flow, block]) {
        const errors = errorsIn(read(deep, {as: 'github'}))
        expect(errors).toHaveLength(1)
        expect(errors[0]).toMatch(/^replies\.yml:[23]:\d+: /)
      }
      expect(looksLikeGithub(`replies: ${'['.repeat(depth)}`)).toBe(false)
    }
  })

  test('aliases of aliases', () => {
    const rows = [...'bcdefghij'].map((key, index) => {
      const before = String.fromCharCode(97 + index)
      return `${key}: &${key} [${Array(10).fill(`*${before}`).join(', ')}]`
    })
    const file = `a: &a [x, y]\n${rows.join('\n')}\nreplies:\n- name: Bomb\n  body: *j\n`
    expect(errorsIn(read(file, {as: 'github'}))[0]).toContain('the aliases of this file name more than 100000 values')
    const own = 'replies:\n- &a\n  name: Self\n  body: Fine\n  more: *a\n'
    expect(errorsIn(read(own, {as: 'github'}))).toHaveLength(1)
  })

  test('a text that two places share is read, and not written', () => {
    const file = 'replies:\n- body: &hi Hello there\n- body: *hi\n- body: *no\n'
    const entries = read(file, {as: 'github'})
    const bodies = repliesIn(entries).map(({bodies}) => bodies[0]!)
    expect(bodies.map(({text}) => text)).toEqual(['Hello there', 'Hello there'])
    for (const {written} of bodies) {
      expect(file.slice(written.toFile({start: 6, end: 11}).start)).toMatch(/^there/)
      expect(written.rewrite('Hello you')).toBeUndefined()
    }
    expect(errorsIn(entries)).toHaveLength(1)
  })
})

describe('writing', () => {
  const rewritten = (file: string, wanted: string, options?: YamlOptions): string | undefined => {
    const edits = bodyOf(file, options).written.rewrite(wanted)
    return edits && applyEdits(file, edits)
  }

  test.each([
    ['plain', '- body: Hi there\n', 'Hi you', '- body: Hi you\n'],
    ['plain that would be a comment', '- body: Hi there\n', 'Hi # there', undefined],
    ['plain that would be a map', '- body: Hi there\n', 'Hi: there', undefined],
    ['plain that would be a number', '- body: 1 a\n', '1', undefined],
    ['plain over lines', '- body: Hi\n    there\n', 'Hi\nyou', '- body: Hi\n\n    you\n'],
    ['single', "- body: 'Hi there'\n", "Hi, it's there", "- body: 'Hi, it''s there'\n"],
    ['double', '- body: "Hi \\u2019there"\n', 'Hi ’there’ "you"', '- body: "Hi \\u2019there\\u2019 \\"you\\""\n'],
    ['double with escaped ends of lines', '- body: "Hi \\\n    there"\n', 'Hi you', '- body: "Hi \\\n    you"\n'],
    ['literal', '- body: |\n    Hi\n    there\n', 'Hi\nall\nthere\n', '- body: |\n    Hi\n    all\n    there\n'],
    [
      'literal, a line gone',
      '- body: |\n    Hi\n    all\n    there\n',
      'Hi\nthere\n',
      '- body: |\n    Hi\n    there\n',
    ],
    ['literal, in an empty line', '- body: |-\n    a\n\n    b\n', 'a\nx\nb', '- body: |-\n    a\n    x\n    b\n'],
    ['literal, an empty line more', '- body: |-\n    a\n    b\n', 'a\n\nb', '- body: |-\n    a\n\n    b\n'],
    ['literal with a given indentation', '- body: |2-\n      a\n    b\n', '  c\nb', '- body: |2-\n      c\n    b\n'],
    ['literal without its end', '- body: |\n    Hi\n', 'Hi', undefined],
    ['literal with CRLF', '- body: |\r\n    Hi\r\n', 'Hi\nyou\n', '- body: |\r\n    Hi\r\n    you\r\n'],
    ['folded', '- body: >-\n    Hi\n    there\n', 'Hi there\nyou', '- body: >-\n    Hi\n    there\n\n    you\n'],
    ['folded, through the fold', '- body: >-\n    Hi\n    there\n', 'Hello', '- body: >-\n    Hello\n'],
    ['in a flow map', '[{body: Hi there}]\n', 'Hi, there', undefined],
    ['in a flow map, quoted', '[{body: "Hi there"}]\n', 'Hi, there', '[{body: "Hi, there"}]\n'],
  ])('%s', (_, file, wanted, expected) => {
    expect(rewritten(file, wanted)).toBe(expected)
  })
})

const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const
const part = fc.oneof(
  fc.stringMatching(/^[a-zé’😀]{1,8}$/u),
  fc.constantFrom(' ', ' ', '\n', '\n\n', '  ', '"', "'", ': ', ' #', '- ', '<br>', '\\', '\t', '%{x}', '\u00a0'),
)
const text = fc
  .array(part, {minLength: 1, maxLength: 25})
  .map((parts) => parts.join(''))
  .filter((value) => value.trim() !== '')
const files = fc
  .record({
    style: fc.constantFrom(...styles),
    rows: fc.array(fc.tuple(text, text), {minLength: 1, maxLength: 4}),
    width: fc.constantFrom(0, 20, 80),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    flow: fc.boolean(),
    windows: fc.boolean(),
    ascii: fc.boolean(),
  })
  .map(({style, rows, width, indent, indentSeq, flow, windows, ascii}) => {
    const document = new Document({replies: rows.map(([name, body]) => ({name, body, last: 1}))})
    visit(document, {
      Scalar(key, node) {
        if (key === 'value' && isScalar(node) && typeof node.value === 'string') (node as Scalar).type = style
      },
      Map(_, node) {
        if (flow && node.has('body')) node.flow = true
      },
    })
    const written = document.toString({lineWidth: width, indent, indentSeq, minContentWidth: 5})
    const escaped =
      ascii && style === 'QUOTE_DOUBLE'
        ? written.replaceAll('’', '\\u2019').replaceAll('😀', '\\ud83d\\ude00')
        : written
    const file = windows ? escaped.replaceAll('\n', '\r\n') : escaped
    // The library writes some blocks that start with blanks so that it reads them otherwise: what it reads counts.
    const {replies} = parse(file) as {replies: readonly {name: string; body: string}[]}
    return {file, rows: replies.map(({name, body}) => [name, body] as const)}
  })

describe('whatever the texts are', () => {
  const options = {as: 'github'} as const

  test('they are read as they were written, and every word is found in the file', () => {
    fc.assert(
      fc.property(files, ({file, rows}) => {
        const entries = read(file, options)
        expect(errorsIn(entries)).toEqual([])
        const bodies = repliesIn(entries).map((reply) => reply.bodies[0]!)
        expect(bodies.map((body) => body.text)).toEqual(rows.map(([, body]) => body))
        for (const {text: read, written} of bodies) {
          for (const match of read.matchAll(/[a-zé’😀]+/gu)) {
            const {start, end} = written.toFile({start: match.index, end: match.index + match[0].length})
            const raw = file.slice(start, end)
            const said = raw
              .replace(/\\\r?\n[ \t]*(?:\\(?=[ \t]))?/g, '')
              .replace(/\\u([\da-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
            expect(said).toBe(match[0])
          }
        }
      }),
      {numRuns: 300},
    )
  })

  test('they can be made others, and nothing else changes', () => {
    let asked = 0
    let made = 0
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(), fc.stringMatching(/^[a-z]{1,8}$/), ({file, rows}, at, place, word) => {
        const index = at % rows.length
        const {written, text: old} = repliesIn(read(file, options))[index]!.bodies[0]!
        expect(written.rewrite(old)).toEqual([])
        const words = [...old.matchAll(/[a-zé’😀]+/gu)]
        if (words.length === 0) return
        const chosen = words[place % words.length]!
        const wanted = old.slice(0, chosen.index) + word + old.slice(chosen.index + chosen[0].length)
        const edits = written.rewrite(wanted)
        asked++
        if (!edits) return
        made++
        const fixed = applyEdits(file, edits)
        const replies = repliesIn(read(fixed, options))
        expect(replies.map(({title, bodies}) => [title, bodies[0]!.text])).toEqual(
          rows.map(([name, body], row) => [name, row === index ? wanted : body]),
        )
        const range = written.toFile({start: Math.max(0, chosen.index - 1), end: chosen.index + chosen[0].length + 1})
        for (const edit of edits) expect(edit.start >= range.start && edit.end <= range.end).toBe(true)
      }),
      {numRuns: 300},
    )
    expect(made / asked).toBeGreaterThan(0.98)
  })

  test('any text that comes out is the wanted one', () => {
    let asked = 0
    let made = 0
    fc.assert(
      fc.property(files, fc.nat(), text, ({file, rows}, at, wanted) => {
        const index = at % rows.length
        const edits = repliesIn(read(file, options))[index]!.bodies[0]!.written.rewrite(wanted)
        asked++
        if (!edits) return
        made++
        expect(
          repliesIn(read(applyEdits(file, edits), options)).map(({title, bodies}) => [title, bodies[0]!.text]),
        ).toEqual(rows.map(([name, body], row) => [name, row === index ? wanted : body]))
      }),
      {numRuns: 300},
    )
    expect(made / asked).toBeGreaterThan(0.3)
  })
})

test('twenty thousand replies', () => {
  const file = stringify(Array.from({length: 20_000}, (_, index) => ({title: `T ${index}`, response: 'Hi,\nthere\n'})))
  expect(repliesIn(read(file, {as: 'osticket'}))).toHaveLength(20_000)
})
