import {describe, expect, it} from 'vitest'
import {createPlaces} from '../../text/lines.ts'
import {recognizeJson} from './json/recognize.ts'
import {entriesOf, errorsOf, plain, repliesOf, rewritten} from './json/testing.ts'
import type {ExportFormat} from './reply.ts'

const json = (value: unknown) => JSON.stringify(value, null, 2)

describe('Zendesk', () => {
  const file = json({
    macros: [
      {
        id: 360111062754,
        title: 'Billing::Refund sent',
        updated_at: '2024-03-01T10:00:00Z',
        actions: [
          {field: 'status', value: 'solved'},
          {field: 'comment_value_html', value: '<p>Hi {{ticket.requester.first_name}},</p>'},
          {field: 'comment_value', value: ['channel:chat', 'Your refund is on its way.']},
        ],
      },
      {
        id: 2,
        title: 'Note',
        actions: [
          {field: 'comment_value', value: 'ask Tom'},
          {field: 'comment_mode_is_public', value: 'false'},
        ],
      },
      {id: 3, title: 'Close', actions: [{field: 'status', value: 'solved'}]},
      {id: 4, title: 'Old', active: false, actions: [{field: 'comment_value', value: 'Thank you.'}]},
    ],
    next_page: null,
    count: 4,
  })

  it('reads macros: both comments, no internal notes, inactive ones too', async () => {
    expect((await repliesOf(file, {as: 'zendesk'})).map(plain)).toEqual([
      {
        id: 360111062754,
        title: 'Billing::Refund sent',
        updated: '2024-03-01T10:00:00Z',
        bodies: [
          {pointer: '/macros/0/actions/1/value', format: 'html', text: '<p>Hi {{ticket.requester.first_name}},</p>'},
          {
            pointer: '/macros/0/actions/2/value/1',
            format: 'plain',
            channel: 'chat',
            text: 'Your refund is on its way.',
          },
        ],
      },
      {id: 2, title: 'Note', bodies: []},
      {id: 3, title: 'Close', bodies: []},
      {id: 4, title: 'Old', bodies: [{pointer: '/macros/3/actions/0/value', format: 'plain', text: 'Thank you.'}]},
    ])
  })

  it('reads a single macro, a bare one, pages in a list, and pages one after another', async () => {
    const macro = {id: 7, title: 'T', actions: [{field: 'comment_value', value: 'Hello.'}]}
    const page = {macros: [macro, macro]}
    const pointers = async (text: string) =>
      (await repliesOf(text, {as: 'zendesk'})).map(({bodies}) => bodies[0]?.pointer)
    expect(await pointers(json({macro}))).toEqual(['/macro/actions/0/value'])
    expect(await pointers(json(macro))).toEqual(['/actions/0/value'])
    expect(await pointers(json([macro]))).toEqual(['/0/actions/0/value'])
    expect(await pointers(json([page, page]))).toEqual([
      '/0/macros/0/actions/0/value',
      '/0/macros/1/actions/0/value',
      '/1/macros/0/actions/0/value',
      '/1/macros/1/actions/0/value',
    ])
    expect(await pointers(`${json(page)}\n${json(page)}`)).toHaveLength(4)
    expect(await pointers(json({macros: []}))).toEqual([])
  })

  it('reads Zendesk Chat shortcuts', async () => {
    const shortcut = {id: 's1', name: 'hours', message: 'We open at 9.', options: '', scope: 'all', tags: []}
    expect((await repliesOf(json([shortcut]), {as: 'zendesk'})).map(plain)).toEqual([
      {
        id: 's1',
        title: 'hours',
        bodies: [{pointer: '/0/message', format: 'plain', channel: 'chat', text: 'We open at 9.'}],
      },
    ])
  })

  it('tells what is wrong with a macro, and where', async () => {
    const broken = `{"macros": [
  {"id": 1, "title": "No actions"},
  {"id": 2, "title": "Number", "actions": [{"field": "comment_value", "value": 12}]},
  {"id": 3, "title": "Pair", "actions": [{"field": "comment_value", "value": ["channel:all"]}]},
  {"id": 4, "title": "Fine", "actions": [{"field": "comment_value", "value": "Hello."}]}
]}`
    const entries = await entriesOf(broken, {as: 'zendesk'})
    expect(entries.map((entry) => ('error' in entry ? entry.error : entry.reply.title))).toEqual([
      `export.json:2:3: “No actions” (id 1) has no list of actions — a macro has one: export it again, or see --as
  2 | {"id": 1, "title": "No actions"}
    | ^`,
      expect.stringContaining('export.json:3:80: “Number” (id 2) has a number as “comment_value”, which is a text — '),
      expect.stringContaining('export.json:4:78: “Pair” (id 3) has a “comment_value” without a text — '),
      'Fine',
    ])
  })
})

interface Sample {
  readonly file: unknown
  readonly bodies: readonly (readonly [pointer: string, format: string, channel: string | undefined, text: string])[]
  readonly reply: object
}

const samples: Readonly<Partial<Record<ExportFormat, Sample>>> = {
  helpscout: {
    file: [
      {id: 12, name: 'Late parcel', text: 'Hi there,<br /><br />It is late.', chatText: 'Hi there\n\nIt is late.'},
    ],
    reply: {id: 12, title: 'Late parcel'},
    bodies: [
      ['/0/text', 'html', undefined, 'Hi there,<br /><br />It is late.'],
      ['/0/chatText', 'plain', 'chat', 'Hi there\n\nIt is late.'],
    ],
  },
  intercom: {
    file: {
      type: 'list',
      data: [
        {
          type: 'macro',
          id: '123',
          name: 'Order status',
          body: '<p>Hi <attribute key="user.name" default="there"/>,</p>',
          body_text: 'Hi {{user.name|fallback:"there"}},',
          available_on: ['inbox', 'messenger'],
          updated_at: 1700000000,
        },
      ],
    },
    reply: {id: '123', title: 'Order status', updated: '2023-11-14T22:13:20.000Z'},
    bodies: [
      ['/data/0/body', 'html', undefined, '<p>Hi <attribute key="user.name" default="there"/>,</p>'],
      ['/data/0/body_text', 'plain', undefined, 'Hi {{user.name|fallback:"there"}},'],
    ],
  },
  freshdesk: {
    file: [{id: 1, title: 'Welcome', folder_id: 2, content: 'Hi Ann', content_html: '<div>Hi Ann</div>'}],
    reply: {id: 1, title: 'Welcome'},
    bodies: [
      ['/0/content', 'plain', undefined, 'Hi Ann'],
      ['/0/content_html', 'html', undefined, '<div>Hi Ann</div>'],
    ],
  },
  front: {
    file: {
      _links: {self: 'https://example.com'},
      _results: [{id: 'rsp_42', name: 'Hours', subject: 'S', body: '<p>At 9.</p>'}],
    },
    reply: {id: 'rsp_42', title: 'Hours'},
    bodies: [['/_results/0/body', 'html', undefined, '<p>At 9.</p>']],
  },
  gorgias: {
    file: {
      data: [
        {
          id: 23453,
          name: 'Status',
          language: 'en',
          updated_datetime: '2024-01-01T00:00:00Z',
          actions: [
            {name: 'addInternalNote', type: 'user', arguments: {body_text: 'for us'}},
            {name: 'setResponseText', type: 'user', arguments: {body_html: '<div>Hi,</div>', body_text: 'Hi,'}},
            {name: 'addTags', type: 'user', arguments: {tags: 'a, b'}},
          ],
        },
      ],
    },
    reply: {id: 23453, title: 'Status', locale: 'en', updated: '2024-01-01T00:00:00Z'},
    bodies: [
      ['/data/0/actions/1/arguments/body_html', 'html', undefined, '<div>Hi,</div>'],
      ['/data/0/actions/1/arguments/body_text', 'plain', undefined, 'Hi,'],
    ],
  },
  chatwoot: {
    file: [{id: 1, account_id: 1, short_code: 'refund', content: 'Hi **Ann**'}],
    reply: {id: 1, title: 'refund'},
    bodies: [['/0/content', 'markdown', 'chat', 'Hi **Ann**']],
  },
  zammad: {
    file: [{id: 1, name: 'Hello', keywords: 'hi', content: '<p>Hi</p>', active: true}],
    reply: {id: 1, title: 'Hello'},
    bodies: [['/0/content', 'html', undefined, '<p>Hi</p>']],
  },
  osticket: {
    file: [{canned_id: 4, isenabled: 1, title: 'Hello', response: 'Hi<br>', lang: 'en_US'}],
    reply: {id: 4, title: 'Hello', locale: 'en-US'},
    bodies: [['/0/response', 'html', undefined, 'Hi<br>']],
  },
  discourse: {
    file: {templates: [{id: 1, title: 'Logs', slug: 'logs', content: 'Send the *logs*.', tags: [], usages: 3}]},
    reply: {id: 1, title: 'Logs'},
    bodies: [['/templates/0/content', 'markdown', 'forum', 'Send the *logs*.']],
  },
  rocketchat: {
    file: {
      cannedResponses: [
        {_id: 'x1', shortcut: 'bye', text: 'Goodbye.', scope: 'global', tags: [], _updatedAt: {$date: 1700000000000}},
      ],
      count: 1,
    },
    reply: {id: 'x1', title: 'bye', updated: '2023-11-14T22:13:20.000Z'},
    bodies: [['/cannedResponses/0/text', 'markdown', 'chat', 'Goodbye.']],
  },
  github: {
    file: {data: {viewer: {savedReplies: {nodes: [{title: 'Steps', body: 'Which version?'}]}}}},
    reply: {title: 'Steps'},
    bodies: [['/data/viewer/savedReplies/nodes/0/body', 'markdown', 'forum', 'Which version?']],
  },
}

describe.each(Object.entries(samples))('%s', (format, {file, reply, bodies}) => {
  const as = format as ExportFormat
  it('reads its replies', async () => {
    const expected = bodies.map(([pointer, kind, channel, text]) => ({
      pointer,
      format: kind,
      ...(channel ? {channel} : {}),
      text,
    }))
    expect((await repliesOf(json(file), {as})).map(plain)).toEqual([{...reply, bodies: expected}])
  })
  it('is recognized by its shape', () => {
    expect(recognizeJson(json(file))).toBe(format)
  })
  it('says that a record without text has none', async () => {
    const entries = await entriesOf('[{"id": 5, "title": "Empty", "name": "Empty"}]', {as})
    expect(entries).toEqual([{error: expect.stringMatching(/^export.json:1:2: “Empty” \(id 5\) has no \S+ ?.* — /)}])
  })
})

describe('generic', () => {
  const fields = {body: 'body.text', id: 'key', title: 'head', locale: 'lang', channel: 'via'}
  it('reads the fields that the guide names', async () => {
    const file = {
      v: 1,
      list: [{key: 'a', head: 'T', lang: 'en', via: 'Chat', body: {text: 'Hi'}}, {body: {text: '<p>Hi</p>'}}],
    }
    expect((await repliesOf(json(file), {as: 'generic', fields})).map(plain)).toEqual([
      {
        id: 'a',
        title: 'T',
        locale: 'en',
        bodies: [{pointer: '/list/0/body/text', format: 'plain', channel: 'chat', text: 'Hi'}],
      },
      {bodies: [{pointer: '/list/1/body/text', format: 'html', text: '<p>Hi</p>'}]},
    ])
  })
  it('reads one channel and one format for all, a list somewhere, and a single object', async () => {
    const all = {body: 'b', channel: 'sms', format: 'markdown', list: 'x.y'} as const
    const file = {others: [{b: 'no'}], x: {y: [{b: 'yes'}]}}
    expect((await repliesOf(json(file), {fields: all})).map(plain)).toEqual([
      {bodies: [{pointer: '/x/y/0/b', format: 'markdown', channel: 'sms', text: 'yes'}]},
    ])
    expect(await repliesOf('{"b": "Hi", "tags": ["x"]}', {fields: {body: 'b'}})).toHaveLength(1)
  })
  it('takes the first list of objects only', async () => {
    const file = {tags: ['a'], first: [{b: 'yes'}], second: [{b: 'no'}]}
    expect((await repliesOf(json(file), {fields: {body: 'b'}})).map(({bodies}) => bodies[0]?.text)).toEqual(['yes'])
  })
  it('wants fields', async () => {
    await expect(entriesOf('[]', {as: 'generic'})).rejects.toThrow('no guide says')
  })
  it('says that the list is not there', async () => {
    expect(await errorsOf('{"a": {"b": 1}}', {fields: {body: 'b', list: 'x'}})).toEqual([
      expect.stringContaining('has no text: “b” is missing or empty'),
    ])
  })
  it('keys such as __proto__ are keys', async () => {
    const file = '[{"__proto__": {"b": "inert"}, "constructor": {"b": "x"}}, {"__proto__": "read"}]'
    expect(await errorsOf(file, {fields: {body: 'b'}})).toHaveLength(2)
    const replies = await entriesOf(file, {fields: {body: '__proto__'}})
    expect(replies[1]).toMatchObject({reply: {bodies: [{text: 'read'}]}})
  })
})

describe('broken files', () => {
  const fields = {body: 'b'}
  const told = (file: string | Uint8Array, size?: number) => errorsOf(file, {fields}, size)

  it('cut short: what was whole is read, then the place', async () => {
    const entries = await entriesOf('[\n  {"b": "one"},\n  {"b": "two"},\n  {"b": "thr', {fields})
    expect(entries).toHaveLength(3)
    expect(entries[2]).toEqual({
      error: `export.json:4:13: the file ends inside of the reply that starts at 4:3 — export it again
  4 | {"b": "thr
    |           ^`,
    })
    expect(await told('[{"b": "one"}')).toEqual([expect.stringContaining('1:14: the file ends before its JSON does')])
    expect(await told('{"a": 1')).toEqual([expect.stringContaining('the file ends')])
  })
  it('a slip inside of a reply costs that reply', async () => {
    const entries = await entriesOf('[{"b": "one"},\n{"b": "two",},\n{"b" "three"},\n{"b": [1 2]},\n{"b": "five"}]', {
      fields,
    })
    expect(
      entries.map((entry) => ('error' in entry ? entry.error.split('\n')[0] : entry.reply.bodies[0]?.text)),
    ).toEqual([
      'one',
      'export.json:2:13: this is not JSON: “}” stands where a key should — mend it, or export it again',
      'export.json:3:6: this is not JSON: a text stands where “:” should — mend it, or export it again',
      'export.json:4:10: this is not JSON: a number stands where “,” should — mend it, or export it again',
      'five',
    ])
  })
  it.each([
    ["{'b': 1}", '1:2: this is not JSON'],
    ['[{"b": "x"} {"b": "y"}]', '1:13: this is not JSON: “{” stands where “,” should'],
    ['[{"b": "x"}]]', '1:13: this is not JSON: “]” stands where “{” or “[” should'],
    ['[{"b": ["x"}]', '1:12: this is not JSON: “}” stands where “,” should'],
    ['"text"', '1:1: this is not JSON'],
    ['[\r\n\r\n// note\n{}]', '3:1: this is not JSON'],
    ['[{"b": "a\nb"}]', '1:10: this is not JSON'],
    ['[{"b": 1.}]', '1:10: this is not JSON'],
    ['[{"b": "\\x"}]', '1:10: this is not JSON'],
    ['[{\uFEFF"b": "x"}]', '1:3: this is not JSON'],
    ['', 'export.json: it is empty'],
    [' \n', 'export.json: it is empty'],
    ['a\0b', 'this is not JSON'],
    ['[\0', 'it is a binary file'],
  ])('%j', async (file, error) => {
    for (const size of [1, 7, 65_536]) expect((await told(file, size)).at(-1)).toContain(error)
  })
  it('entries that are no objects', async () => {
    expect(await told('[1, {"b": "x"}, null, "text", [{"b": "y"}]]')).toEqual([])
    expect(await errorsOf('[1, {"title": "x"}]', {as: 'zendesk'})).toEqual([
      expect.stringContaining('1:2: an entry of the list is no object'),
      expect.stringContaining('has no list of actions'),
    ])
  })
  it('not UTF-8: that reply only', async () => {
    const file = Buffer.from('[{"b": "caf\xe9"},\n {"b": "na\xefve"}]', 'latin1')
    const mixed = Buffer.concat([file.subarray(0, 15), Buffer.from('{"b": "ok’"}, {"b": "ok"}]')])
    expect(await told(file, 5)).toEqual([
      expect.stringContaining('export.json:1:12: it is not UTF-8 here (a byte is 0xe9) — save it as UTF-8'),
      expect.stringContaining('export.json:2:11: it is not UTF-8 here (a byte is 0xef) — save it as UTF-8'),
    ])
    expect(await entriesOf(mixed, {fields})).toHaveLength(3)
  })
  it('UTF-16', async () => {
    await expect(told(Buffer.from('\uFEFF[]', 'utf16le'), 1)).rejects.toThrow(
      'export.json: it is UTF-16. Save it as UTF-8',
    )
    await expect(told(Buffer.from('[{}]', 'utf16le'))).rejects.toThrow('it is UTF-16')
  })
  it('deep nesting', async () => {
    const deep = (count: number) => `[{"b": "x", "c": ${'['.repeat(count)}${']'.repeat(count)}}, {"b": "y"}]`
    expect(await told(deep(150))).toEqual([])
    expect(await told(deep(200_000))).toEqual([expect.stringContaining('1:2: more than 200 brackets in each other')])
    expect(await told('['.repeat(300_000))).toEqual([expect.stringContaining('the file ends')])
    expect(recognizeJson(`[{"a":${'['.repeat(60_000)}`)).toBeUndefined()
    expect(recognizeJson(`[{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}]`)).toBeUndefined()
  })
  it('an entry that is too long is passed over', async () => {
    const entries = await entriesOf(`[{"b": "one"}, {"b": "${'long '.repeat(1_200_000)}"}, {"b": "three"}]`, {fields})
    expect(
      entries.map((entry) => ('error' in entry ? entry.error.split('\n')[0] : entry.reply.bodies[0]?.text)),
    ).toEqual(['one', 'export.json:1:16: an entry of more than 5 MB is no reply — is this the right file?', 'three'])
  })
  it("another help desk's file gives no error for each of its replies", async () => {
    const file = json(Array.from({length: 100}, (_, id) => ({id, title: 'x'})))
    const errors = await errorsOf(file, {as: 'zendesk'})
    expect(errors).toHaveLength(21)
    expect(errors.at(-1)).toContain('none of its first 20 records is a reply of zendesk')
  })
})

describe('places', () => {
  it('are those of the file, whatever its line ends, its mark and its pieces', async () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const file = [
        '{"é": "…",',
        '"macros": [{',
        '  "title": "T", "actions": [',
        ' {"field": "comment_value", "value": "a\\nbé\\u00e9 c"}]}]}',
      ].join(newline)
      for (const mark of ['', '\uFEFF']) {
        for (const size of [1, 3, 1000]) {
          const [reply] = await repliesOf(mark + file, {as: 'zendesk'}, size)
          const {written, text} = reply!.bodies[0]!
          const at = createPlaces(file)
          for (let offset = 0; offset <= text.length; offset++)
            expect(written.placeOf(offset)).toEqual(at(written.toFile({start: offset, end: offset}).start))
          expect(written.placeOf(0)).toEqual({line: 4, column: 39})
          const c = written.toFile({start: text.indexOf('c'), end: text.length})
          expect(file.slice(c.start, c.end)).toBe('c')
        }
      }
    }
  })
})

describe('spelling', () => {
  const change = async (file: string, from: string, to: string) => {
    const [{bodies}] = (await repliesOf(file, {fields: {body: 'b'}})) as [{bodies: readonly [never]}]
    const body = bodies[0] as import('./reply.ts').ReplyBody
    return rewritten(file, body, body.text.replace(from, to))
  }
  it.each([
    ['[{"b":"a \\u003cb\\u003e c"}]', 'c', '<i>', '[{"b":"a \\u003cb\\u003e \\u003ci\\u003e"}]'],
    ['[{"b":"x<\\/p> y"}]', 'y', '</b>', '[{"b":"x<\\/p> <\\/b>"}]'],
    ['[{"b":"x</p> y", "c": "\\/"}]', 'y', '</b>', '[{"b":"x</p> </b>", "c": "\\/"}]'],
    ['[{"b":"xp y", "c": "\\/"}]', 'y', '/b', '[{"b":"xp \\/b", "c": "\\/"}]'],
    ['[{"b":"don\'t", "c": "\\u00E9"}]', "'", '’', '[{"b":"don\\u2019t", "c": "\\u00E9"}]'],
    ['[{"b":"don\\u0027t y", "c": "é"}]', 'y', "’'", '[{"b":"don\\u0027t ’\\u0027", "c": "é"}]'],
    ['[{"b":"a \\ud83d\\ude00 b"}]', '😀', '😀😁', '[{"b":"a \\ud83d\\ude00\\ud83d\\ude01 b"}]'],
    ['[{"b":"a b"}]', 'b', '"\\\n\t', '[{"b":"a \\"\\\\\\n\\t"}]'],
    ['[{"b":"a\\u000ab c"}]', 'c', '\n', '[{"b":"a\\u000ab \\u000a"}]'],
    ['[{"b":"a 😀 c"}]', '😀', '😁', '[{"b":"a 😁 c"}]'],
  ])('%s', async (file, from, to, expected) => {
    expect(await change(file, from, to)).toBe(expected)
  })
  it('is taken from the replies before where a reply shows nothing', async () => {
    const escaped = '[{"b":"\\u00e9"},{"b":"it\'s"}]'
    const second = (await repliesOf(escaped, {fields: {body: 'b'}}))[1]!.bodies[0]!
    expect(rewritten(escaped, second, 'it’s')).toBe('[{"b":"\\u00e9"},{"b":"it\\u2019s"}]')
  })
})
