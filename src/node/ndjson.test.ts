import {Readable} from 'node:stream'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readLines} from './lines.ts'
import {parseDraftLine, readNdjson} from './ndjson.ts'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

const linesOf = async (pieces: readonly (Uint8Array | string)[], most = 100) =>
  (await all(readLines(Readable.from(pieces, {objectMode: true}), most))).map(({number, bytes}) => [
    number,
    bytes && Buffer.from(bytes).toString(),
  ])

describe('readLines', () => {
  it('ends lines at \\n and \\r\\n, and needs none at the end', async () => {
    expect(await linesOf(['a\r\nb', 'c\n\n', 'd'])).toEqual([
      [1, 'a'],
      [2, 'bc'],
      [3, ''],
      [4, 'd'],
    ])
    expect(await linesOf(['a\n'])).toEqual([[1, 'a']])
    expect(await linesOf([''])).toEqual([])
  })

  it('passes over what is too long, however it comes', async () => {
    expect(await linesOf(['a'.repeat(60), 'b'.repeat(60), '\nc\n', `${'d'.repeat(101)}\n`, 'e'.repeat(100)])).toEqual([
      [1, undefined],
      [2, 'c'],
      [3, undefined],
      [4, 'e'.repeat(100)],
    ])
  })

  it('gives the same lines wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: fc.constantFrom('a', 'ä', '👍', '\n', '\r\n', '"')}),
        fc.array(fc.nat(40)),
        async (text, cuts) => {
          const bytes = Buffer.from(text)
          const ends = [...cuts, bytes.length].map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b)
          const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
          const expected = text.split(/\r?\n/)
          if (expected.at(-1) === '') expected.pop()
          expect((await linesOf(pieces, 1_000)).map(([, line]) => line)).toEqual(expected)
        },
      ),
    )
  })
})

describe('parseDraftLine', () => {
  it('reads the whole contract', () => {
    const context = {
      customer: {name: 'Angela', message: 'Where?', language: 'en'},
      agent: {name: 'Ann'},
      channel: 'review',
      turn: 3,
      template: true,
    }
    expect(parseDraftLine(JSON.stringify({id: 'h1', text: 'Hi', format: 'markdown', context}), 9)).toEqual({
      id: 'h1',
      draft: {text: 'Hi', format: 'markdown', context, reply: {id: 'h1'}},
    })
  })

  it('reads which rules are to be silent', () => {
    const ignore = ['cliche', {rule: 'slang', reason: 'our voice'}, {rule: 'idiom', reason: null}]
    expect(parseDraftLine(JSON.stringify({text: 'Hi', ignore}), 1)).toEqual({
      id: 1,
      draft: {text: 'Hi', ignore: [{rule: 'cliche'}, {rule: 'slang', reason: 'our voice'}, {rule: 'idiom'}]},
    })
    expect(parseDraftLine('{"text": "Hi", "ignore": [7]}', 4)).toEqual({
      id: 4,
      error: 'line 4: “ignore.0” must be a rule’s id, or an object with rule and reason',
    })
  })

  it('needs nothing but the text, and passes over null and what it does not know', () => {
    expect(parseDraftLine('{"text": ""}', 9)).toEqual({id: 9, draft: {text: ''}})
    expect(
      parseDraftLine(
        '{"text":"a","id":0,"label":1,"format":null,"context":{"agent":null,"customer":{"name":null},"brand":2}}',
        9,
      ),
    ).toEqual({
      id: 0,
      draft: {text: 'a', context: {customer: {}}, reply: {id: 0}},
    })
  })

  it.each([
    ['{"text"', 9, /^line 9 is not JSON: .+/],
    ['[]', 9, 'line 9: “text” is missing'],
    ['"a"', 9, 'line 9: expected an object such as {"text": "…"}'],
    ['null', 9, 'line 9: expected an object such as {"text": "…"}'],
    ['{"id":"h1"}', 'h1', 'line 9: “text” is missing'],
    ['{"id":"h1","text":7}', 'h1', 'line 9: “text” must be text'],
    ['{"id":[],"text":"a"}', 9, 'line 9: “id” must be text or a number'],
    ['{"text":"a","format":"rtf"}', 9, 'line 9: “format” must be one of plain, markdown, html'],
    ['{"text":"a","context":"email"}', 9, 'line 9: “context” must be an object'],
    [
      '{"text":"a","context":{"channel":"emial"}}',
      9,
      'line 9: “context.channel” must be one of email, chat, social, sms, review, forum (did you mean “email”?)',
    ],
    [
      '{"text":"a","context":{"turn":-1,"template":"yes"}}',
      9,
      'line 9: “context.turn” must be a number from 0; “context.template” must be true or false',
    ],
    ['{"text":"a","context":{"turn":1.5}}', 9, 'line 9: “context.turn” must be a whole number'],
    ['{"text":"a","context":{"customer":{"name":["A"]}}}', 9, 'line 9: “context.customer.name” must be text'],
    [
      '{"text":"a","context":{"customer":"Angela"}}',
      9,
      'line 9: “context.customer” must be an object with name, message, language',
    ],
    ['{"text":"a","context":{"agent":1}}', 9, 'line 9: “context.agent” must be an object with name'],
  ])('says what is wrong with %s', (json, id, error) => {
    expect(parseDraftLine(json, 9)).toEqual({id, error: error instanceof RegExp ? expect.stringMatching(error) : error})
  })
})

describe('readNdjson', () => {
  const read = (...pieces: (Uint8Array | string)[]) => all(readNdjson(Readable.from(pieces, {objectMode: true})))

  it('goes on after a broken line, counts blank ones, and takes a byte order mark', async () => {
    const broken = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xe9]), Buffer.from('"}\n')])
    expect(await read('\uFEFF{"text":"a"}\r\n\r\n', broken, '{"text":"b\0"}\n{"text":"c"}')).toEqual([
      {id: 1, draft: {text: 'a'}},
      {id: 3, error: 'line 3: it is not UTF-8 (byte 9 is 0xe9). Save it as UTF-8'},
      {id: 4, error: expect.stringContaining('line 4: it is a binary file')},
      {id: 5, draft: {text: 'c'}},
    ])
  })

  it('reads a huge line, and refuses one that is beyond the limit without holding it', async () => {
    async function* endless() {
      yield `{"text":"${'a'.repeat(4_000_000)}"}\n{"text":"`
      for (let piece = 0; piece < 600; piece++) yield 'b'.repeat(1_000_000)
      yield '"}\n{"text":"c"}'
    }
    const before = process.memoryUsage().rss
    const lines = await all(readNdjson(endless()))
    expect(lines.map((line) => ('draft' in line ? line.draft.text.length : line.error))).toEqual([
      4_000_000,
      'line 2 is longer than 5 MB',
      1,
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
  })
})
