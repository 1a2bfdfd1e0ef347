import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {decodeText} from './decode.ts'
import {draftFrom, readDraft} from './draft-file.ts'
import {mostBytes, readStream} from './read-text.ts'
import {writeAtomic} from './write-file.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-draft-'))
})
afterAll(() => rmSync(cwd, {recursive: true}))

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(cwd, name), content)
  return name
}

const failure = (path: string) =>
  readDraft(path, cwd).then(
    () => 'no error',
    (error: Error) => `${error.name}: ${error.message}`,
  )

/** Does something without the rights of an administrator, who may read and write everything. */
async function unprivileged<Value>(act: () => Promise<Value>): Promise<Value> {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid!(65_534)
  try {
    return await act()
  } finally {
    if (isRoot) process.seteuid!(0)
  }
}

describe('readDraft', () => {
  it('reads a text, and knows Markdown by its ending', async () => {
    const text = 'Hi,\r\nyour lamp “is” here. 👍\n'
    expect(await readDraft(put('a.txt', text), cwd)).toEqual({
      path: 'a.txt',
      file: join(cwd, 'a.txt'),
      text,
      bom: false,
      start: 0,
      draft: {text, format: 'plain'},
    })
    expect((await readDraft(put('a.md', text), cwd)).draft.format).toBe('markdown')
    expect((await readDraft(put('a.MARKDOWN', text), cwd)).draft.format).toBe('markdown')
    expect((await readDraft(put('a.html', text), cwd)).draft.format).toBe('html')
    expect((await readDraft(put('a.HTM', text), cwd)).draft.format).toBe('html')
    expect((await readDraft(put('b.txt', '---\nformat: html\n---\nHi'), cwd)).draft.format).toBe('html')
  })

  it('takes the byte order mark off and remembers it', async () => {
    expect(await readDraft(put('bom.txt', '\uFEFF---\nagent: Ann\n---\nHi'), cwd)).toMatchObject({
      bom: true,
      text: '---\nagent: Ann\n---\nHi',
      start: 19,
      draft: {text: 'Hi', context: {agent: {name: 'Ann'}}},
    })
  })

  it.each([
    ['an empty file', '', 'x.txt: it is empty, there is no draft in it'],
    ['blanks', ' \n\t\n', 'x.txt: it is empty, there is no draft in it'],
    ['nothing after front matter', '---\nagent: Ann\n---\n\n', 'x.txt: it is empty, there is no draft in it'],
    ['a binary file', Uint8Array.of(0x89, 0x50, 0, 1), 'x.txt: it is a binary file, not text (a NUL at byte 2)'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x48, 0), 'x.txt: it is UTF-16. Save it as UTF-8'],
    ['Latin-1', Buffer.from('Zoë', 'latin1'), 'x.txt: it is not UTF-8 (byte 2 is 0xeb). Save it as UTF-8'],
    [
      'half a character',
      Buffer.from('né \uFFFD 👍').subarray(0, -1),
      'x.txt: it is not UTF-8 (byte 8 is 0xf0). Save it as UTF-8',
    ],
    [
      '10 MB',
      'a'.repeat(10_000_000),
      'x.txt: it is longer than 5 MB, too long for one draft. Many drafts go into an .ndjson file, one a line',
    ],
  ])('refuses %s', async (_, content, message) => {
    expect(await failure(put('x.txt', content))).toBe(`InputError: ${message}`)
  })

  it('reads up to the limit', async () => {
    expect((await readDraft(put('long.txt', 'a'.repeat(mostBytes)), cwd)).text).toHaveLength(mostBytes)
  })

  it('refuses what is missing or no file', async () => {
    mkdirSync(join(cwd, 'folder'))
    symlinkSync('loop.txt', join(cwd, 'loop.txt'))
    expect(await failure('missing.txt')).toBe('InputError: missing.txt: there is no such file')
    expect(await failure('folder')).toBe('InputError: folder: it is a folder')
    expect(await failure('loop.txt')).toBe('InputError: loop.txt: it is a symbolic link to itself')
  })

  it('refuses what may not be read', async () => {
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, put('secret.txt', 'x')), 0)
    expect(await unprivileged(() => failure('secret.txt'))).toBe('InputError: secret.txt: no permission to read it')
  })
})

describe('front matter', () => {
  const read = async (matter: string) =>
    (await draftFrom({text: `---\n${matter}---\nHi there`, bom: false}, 'x.txt')).draft
  const fail = (matter: string) =>
    read(matter).then(
      () => 'no error',
      (error: Error) => error.message,
    )

  it('gives the context', async () => {
    expect(
      await read(
        'customer: Angela\ncustomer-message: |\n  Where is it?\nlanguage: pt\nagent: Ann\nchannel: chat\nturn: 2\ntemplate: true\nformat: markdown\n',
      ),
    ).toEqual({
      text: 'Hi there',
      format: 'markdown',
      context: {
        customer: {name: 'Angela', message: 'Where is it?\n', language: 'pt'},
        agent: {name: 'Ann'},
        channel: 'chat',
        turn: 2,
        template: true,
      },
    })
  })

  it('passes over keys without a value and comments', async () => {
    expect((await read('# who\ncustomer:\nagent: ~\n')).context).toEqual({})
    expect((await read('')).context).toEqual({})
  })

  it('marks an unknown key and names the nearest', async () => {
    expect(await fail('agent: Ann\ncustomr: Bo\n')).toMatchInlineSnapshot(`
      "x.txt:3:1
        Unknown key “customr”.
        3 | customr: Bo
          | ^^^^^^^
        Did you mean “customer”?"
    `)
    expect(await fail('agent: Ann\nzzz: Bo\n')).toContain('The keys are customer, customer-message,')
    expect(await fail('toString: Bo\n')).toContain('Unknown key “toString”')
  })

  it('tells every fault at once', async () => {
    expect(await fail('channel: mail\nturn: -1\ntemplate: maybe\ncustomer: 7\nagent: [a]\n')).toMatchInlineSnapshot(`
      "x.txt:2:10
        “channel” is one of email, chat, social, sms, review,
        forum.
        2 | channel: mail
          |          ^^^^
        Did you mean “email”?

      x.txt:3:7
        “turn” is a whole number from 0.
        3 | turn: -1
          |       ^^

      x.txt:4:11
        “template” is true or false.
        4 | template: maybe
          |           ^^^^^

      x.txt:5:11
        “customer” is text.
        5 | customer: 7
          |           ^
        Write it in quotation marks: "7".

      x.txt:6:8
        “agent” is text.
        6 | agent: [a]
          |        ^^^"
    `)
  })

  it('tells what is no YAML', async () => {
    expect(await fail('customer: "Angela\n')).toMatchInlineSnapshot(`
      "x.txt:3:1
        This is not YAML as it stands: Missing closing "quote
        3 | ---
          | ^"
    `)
    expect(await fail('customer: a\ncustomer: b\n')).toContain('x.txt:3:1')
  })
})

describe('readStream', () => {
  it('reads pieces, cut anywhere', async () => {
    const bytes = Buffer.from('Zoë 👍')
    async function* pieces() {
      for (const byte of bytes) yield Uint8Array.of(byte)
    }
    expect((await readStream(pieces(), 'stdin')).text).toBe('Zoë 👍')
  })

  it('stops at the limit', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given += 1
        yield 'a'.repeat(1_000_000)
      }
    }
    await expect(readStream(endless(), 'stdin')).rejects.toThrow('stdin: it is longer than 5 MB')
    expect(given).toBe(6)
  })
})

describe('decodeText', () => {
  it('finds the first wrong byte in no time', () => {
    const bytes = Buffer.concat([Buffer.from('ä\uFFFD'.repeat(200_000)), Buffer.from([0xff])])
    expect(() => decodeText(bytes, 'x')).toThrow('x: it is not UTF-8 (byte 1000000 is 0xff)')
  })
})

describe('writeAtomic', () => {
  it('keeps the mode, and writes what a link leads to', async () => {
    put('real.txt', 'old')
    chmodSync(join(cwd, 'real.txt'), 0o640)
    symlinkSync('real.txt', join(cwd, 'linked.txt'))
    await writeAtomic(join(cwd, 'linked.txt'), 'neu ä')
    expect(readFileSync(join(cwd, 'real.txt'), 'utf8')).toBe('neu ä')
    expect(statSync(join(cwd, 'real.txt')).mode & 0o777).toBe(0o640)
    expect(readlinkSync(join(cwd, 'linked.txt'))).toBe('real.txt')
  })

  it('says what may not be written', async () => {
    chmodSync(join(cwd, put('locked.txt', 'old')), 0o444)
    const writing = unprivileged(() => writeAtomic(join(cwd, 'locked.txt'), 'new', 'locked.txt'))
    await expect(writing).rejects.toThrow('locked.txt: no permission to write it')
    expect(readFileSync(join(cwd, 'locked.txt'), 'utf8')).toBe('old')
    await expect(writeAtomic(join(cwd, 'gone.txt'), 'x', 'gone.txt')).rejects.toThrow('gone.txt: there is no such file')
  })
})
