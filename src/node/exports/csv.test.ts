import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../text/edit.ts'
import {looksLikeZammad, readCsvExport, type TableOptions} from './csv.ts'
import {plain, streamOf} from './json/testing.ts'
import type {ExportEntry, SavedReply} from './reply.ts'

const read = async (file: string | Uint8Array, options: TableOptions = {}, size?: number) => {
  const entries: ExportEntry[] = []
  for await (const entry of readCsvExport(streamOf(file, size), 'replies.csv', options)) entries.push(entry)
  return entries
}
const repliesIn = (entries: readonly ExportEntry[]): readonly SavedReply[] =>
  entries.flatMap((entry) => ('reply' in entry ? [entry.reply] : []))
const errorsIn = (entries: readonly ExportEntry[]): readonly string[] =>
  entries.flatMap((entry) => ('error' in entry ? [entry.error] : []))

const zammad = [
  'id,name,keywords,content,note,active',
  '4,Refund::Approved,refund~~~money,"Hi #{ticket.customer.firstname},<br><br>your ""refund"" is on its way.",seen,true',
  '5,Password,,"Hello,',
  '',
  'a new password is on its way.",,false',
  '',
].join('\r\n')

describe('zammad', () => {
  test('replies, bodies, pointers', async () => {
    const entries = await read(zammad)
    expect(errorsIn(entries)).toEqual([])
    expect(repliesIn(entries).map(plain)).toEqual([
      {
        id: '4',
        title: 'Refund::Approved',
        bodies: [
          {
            pointer: '/0/content',
            format: 'html',
            text: 'Hi #{ticket.customer.firstname},<br><br>your "refund" is on its way.',
          },
        ],
      },
      {
        id: '5',
        title: 'Password',
        bodies: [{pointer: '/1/content', format: 'plain', text: 'Hello,\r\n\r\na new password is on its way.'}],
      },
    ])
  })

  test('semicolons, one at the end of the head, short records', async () => {
    const file = 'Name;keywords;Content;note;active;\nGreeting;hi;"Hi,\nthere";-;\nBye;bye;See you<br>soon\n;;;;;\n'
    const replies = repliesIn(await read(file))
    expect(replies.map(({title, bodies}) => [title, bodies[0]?.text])).toEqual([
      ['Greeting', 'Hi,\nthere'],
      ['Bye', 'See you<br>soon'],
    ])
  })

  test('in pieces of any size, with a byte order mark, without a line break at the end', async () => {
    const file = `\uFEFF${zammad.trimEnd()}`
    const whole = repliesIn(await read(zammad)).map(plain)
    for (const size of [1, 2, 3, 7, 64]) {
      const replies = repliesIn(await read(file, {}, size))
      expect(replies.map(plain)).toEqual(whole)
      const {written, text} = replies[1]!.bodies[0]!
      const range = written.toFile({start: text.indexOf('password'), end: text.indexOf('password') + 8})
      expect(file.slice(1).slice(range.start, range.end)).toBe('password')
    }
  })

  test('places', async () => {
    const [first, second] = repliesIn(await read(zammad)).map(({bodies}) => bodies[0]!)
    expect(first!.written.placeOf(0)).toEqual({line: 2, column: 36})
    expect(first!.written.placeOf(first!.text.indexOf('refund'))).toEqual({
      line: 2,
      column: zammad.split('\r\n')[1]!.indexOf('refund""') + 1,
    })
    expect(second!.written.placeOf(second!.text.indexOf('password'))).toEqual({line: 5, column: 7})
  })

  test('is recognized by its head', () => {
    expect(looksLikeZammad(zammad)).toBe(true)
    expect(looksLikeZammad('name;keywords;content;note;active;\n')).toBe(true)
    for (const head of [
      '',
      'id,name,content\n1,a,b',
      '{"name": 1}',
      'name: keywords, content',
      'a\nname,keywords,content',
    ])
      expect(looksLikeZammad(head)).toBe(false)
  })
})

describe('generic', () => {
  const fields = {body: 'Text', id: 'Key', title: 'Title', locale: 'Lang', channel: 'Where'}
  const file = 'Key|Title|Lang|Where|Text\nk1|Hello|en_GB|Chat|<p>Hi</p>\nk2|Bye|de|elsewhere|Bis bald\n'

  test('columns that the guide names', async () => {
    const entries = await read(file, {as: 'generic', fields})
    expect(repliesIn(entries).map(plain)).toEqual([
      {
        id: 'k1',
        title: 'Hello',
        locale: 'en-GB',
        bodies: [{pointer: '/0/Text', format: 'html', channel: 'chat', text: '<p>Hi</p>'}],
      },
      {id: 'k2', title: 'Bye', locale: 'de', bodies: [{pointer: '/1/Text', format: 'plain', text: 'Bis bald'}]},
    ])
  })

  test('one channel and one format for all', async () => {
    const entries = await read(file, {fields: {body: 'Text', channel: 'sms', format: 'markdown'}})
    expect(repliesIn(entries)[1]!.bodies[0]).toMatchObject({channel: 'sms', format: 'markdown'})
  })

  test('columns with names of Object', async () => {
    const entries = await read('__proto__,constructor\na,b\n', {fields: {body: '__proto__', title: 'constructor'}})
    expect(repliesIn(entries).map(plain)).toEqual([
      {title: 'b', bodies: [{pointer: '/0/__proto__', format: 'plain', text: 'a'}]},
    ])
  })
})

describe('what is wrong', () => {
  const head = 'id,name,keywords,content\n'

  test('a missing quotation mark: where it opened, and the rest is read', async () => {
    const entries = await read(`${head}1,One,,"Fine"\n2,Two,,"Hi there\n3,Three,,"Good"\n4,Four,,"Good, too"\n`)
    expect(errorsIn(entries)).toEqual([
      [
        'replies.csv:3:8: the quotation mark that opens here ends at 4:10, with more text behind it — close it before, or write "" for a mark inside of the text',
        '  3 | 2,Two,,"Hi there',
        '    |        ^',
      ].join('\n'),
    ])
    expect(repliesIn(entries).map(({title}) => title)).toEqual(['One', 'Three', 'Four'])
  })

  test('one that nothing closes', async () => {
    const entries = await read(`${head}1,One,,"Hi\nyou\n3,Three,,Good\n`, {}, 5)
    expect(errorsIn(entries)[0]).toContain('replies.csv:2:8: the quotation mark that opens here is never closed')
    expect(repliesIn(entries).map(({title}) => title)).toEqual(['Three'])
  })

  test('one inside of a field', async () => {
    const entries = await read(`${head}1,One,,Say "Hi" now\n2,Two,,Good\n`)
    expect(errorsIn(entries)[0]).toContain('replies.csv:2:12: a quotation mark stands inside')
    expect(repliesIn(entries).map(({title}) => title)).toEqual(['Two'])
  })

  test('too many fields, no text, with the names of the replies', async () => {
    const entries = await read(`${head}1,One,,Hi, you\n2,Two,,\n3,,\n4,Four,,Good\n`)
    const [wide, empty, short] = errorsIn(entries)
    expect(wide).toContain('replies.csv:2:1: “One” (id 1) has 5 fields for 4 columns — put a text with “,” into quot')
    expect(empty).toContain('“Two” (id 2) has no text')
    expect(short).toContain('the reply with id 3 has no text')
    expect(repliesIn(entries).map(({id}) => id)).toEqual(['4'])
  })

  test('too few fields of a generic file', async () => {
    const entries = await read('a,b,c\n1,2\n1,2,3\n', {fields: {body: 'b'}})
    expect(errorsIn(entries)[0]).toContain('replies.csv:2:1: reply 1 has 2 fields for 3 columns')
    expect(repliesIn(entries)).toHaveLength(1)
  })

  test('an unknown column', async () => {
    const entries = await read('id,titel,body\n1,a,b\n', {fields: {body: 'body', title: 'title'}})
    expect(errorsIn(entries)).toHaveLength(1)
    expect(errorsIn(entries)[0]).toContain('replies.csv:1:1: there is no column “title” — did you mean “titel”?')
    expect(errorsIn(await read('id,body\n1,a\n', {as: 'zammad'}))[0]).toContain('there is no column “content”')
    expect(errorsIn(await read('id,body\n1,a\n', {as: 'front'}))[0]).toContain('a CSV file of front is not known')
  })

  test('bytes that are not UTF-8, in one record', async () => {
    const bytes = Buffer.concat([Buffer.from(`${head}1,One,,Caf`), Buffer.from([0xe9]), Buffer.from('\n2,Two,,Good\n')])
    const entries = await read(bytes)
    expect(errorsIn(entries)[0]).toContain('replies.csv:2:11: it is not UTF-8 here — save it as UTF-8')
    expect(repliesIn(entries).map(({title}) => title)).toEqual(['Two'])
  })

  test('UTF-16, a NUL, nothing at all', async () => {
    await expect(read(Buffer.from(`\uFEFF${head}`, 'utf16le'))).rejects.toThrow('it is UTF-16')
    expect(errorsIn(await read(`${head}1,One,,Hi\0\n`))[0]).toContain('it is a binary file')
    expect(errorsIn(await read(''))[0]).toContain('it is empty')
  })

  test('a record without end', async () => {
    const entries = await read(`${head}1,One,,"${`${'word '.repeat(20)}\n`.repeat(55_000)}`)
    expect(errorsIn(entries)[0]).toContain('replies.csv:2:8: a record of more than 5 MB is no reply')
  })

  test('broken records by the thousand end before long', async () => {
    const entries = await read(head + '1,One,,"a"b\n'.repeat(100_000))
    expect(errorsIn(entries).length).toBeLessThan(5)
  })
})

const word = fc.stringMatching(/^[a-zé’😀"]{1,8}$/u)
const text = fc
  .array(fc.oneof(word, fc.constantFrom(' ', '\n', '\r\n', ',', ';', '"', '""', '<br>', '\t')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.join(''))
  .filter((value) => value.trim() !== '')
const cell = (value: string, isQuoted: boolean, delimiter: string) =>
  isQuoted || value.includes(delimiter) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
const files = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
    rows: fc.array(fc.tuple(text, text, fc.boolean(), fc.boolean()), {minLength: 1, maxLength: 5}),
    ends: fc.boolean(),
  })
  .map(({delimiter, lineBreak, rows, ends}) => {
    const lines = rows.map(([title, body, first, second]) =>
      [cell(title, first, delimiter), 'k', cell(body, second, delimiter)].join(delimiter),
    )
    const file = [['name', 'keywords', 'content'].join(delimiter), ...lines].join(lineBreak) + (ends ? lineBreak : '')
    return {file, rows}
  })

describe('whatever the texts are', () => {
  test('they are read as they were written, and every word is found in the file', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.integer({min: 1, max: 40}), async ({file, rows}, size) => {
        const entries = await read(file, {}, size)
        expect(errorsIn(entries)).toEqual([])
        const replies = repliesIn(entries)
        expect(replies.map(({title, bodies}) => [title, bodies[0]!.text])).toEqual(rows.map(([a, b]) => [a, b]))
        for (const {bodies} of replies) {
          for (const match of bodies[0]!.text.matchAll(/[^\s]+/g)) {
            const {start, end} = bodies[0]!.written.toFile({start: match.index, end: match.index + match[0].length})
            const raw = file.slice(start, end)
            expect([raw, raw.replaceAll('""', '"')]).toContain(match[0])
          }
        }
      }),
      {numRuns: 300},
    )
  })

  test('they can be made others, and nothing else changes', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.nat(), text, async ({file, rows}, at, wanted) => {
        const index = at % rows.length
        const {written, text: old} = repliesIn(await read(file))[index]!.bodies[0]!
        expect(written.rewrite(old)).toEqual([])
        const edits = written.rewrite(wanted)!
        const fixed = applyEdits(file, edits)
        const replies = repliesIn(await read(fixed))
        const expected = rows.map(([title, body], row) => [title, row === index ? wanted : body])
        expect(replies.map(({title, bodies}) => [title, bodies[0]!.text])).toEqual(expected)
        const {start, end} = written.toFile({start: 0, end: old.length})
        for (const edit of edits) expect(edit.start >= start - 1 && edit.end <= end + 1).toBe(true)
      }),
      {numRuns: 300},
    )
  })

  test('quotation marks come when they are needed', async () => {
    const file = 'name,keywords,content\nOne,,Hi there\n'
    const {written} = repliesIn(await read(file))[0]!.bodies[0]!
    expect(applyEdits(file, written.rewrite('Hi, there')!)).toBe('name,keywords,content\nOne,,"Hi, there"\n')
    expect(written.rewrite('Hi you')).toEqual([{start: 30, end: 35, text: 'you'}])
  })
})

test('what was read of the file is never far ahead of the replies', async () => {
  let given = 0
  async function* many() {
    yield Buffer.from('name,keywords,content\n')
    const rows = Buffer.from(`Refund,,"${'Your refund is on its way. '.repeat(20)}"\n`.repeat(10))
    for (let index = 0; index < 500; index++) {
      given += rows.length
      yield rows
    }
  }
  let count = 0
  let furthest = 0
  for await (const entry of readCsvExport(many(), 'replies.csv')) {
    if ('error' in entry) throw new Error(entry.error)
    count++
    furthest = Math.max(furthest, given - entry.reply.bodies[0]!.written.toFile({start: 0, end: 1}).start)
  }
  expect(count).toBe(5000)
  expect(given).toBeGreaterThan(2_000_000)
  expect(furthest).toBeLessThan(150_000)
})
