import fc from 'fast-check'
import {expect, it} from 'vitest'
import {applyEdits} from '../../../text/edit.ts'
import {readJsonExport} from '../json.ts'
import {plain, repliesOf, streamOf} from './testing.ts'

const word = fc.constantFrom(
  'don’t',
  "can't",
  'Größe',
  '😀',
  '<b>',
  '</p>',
  '&amp;',
  '"x"',
  '\\',
  '\n',
  '\r\n',
  '\t',
  '日本',
  ' ',
  'Hi',
  '{{name}}',
  'a/b',
  '\u2028',
  '\u007f',
)
const prose = fc.oneof(
  fc.array(word, {maxLength: 12}).map((words) => words.join(' ')),
  fc.string({unit: 'grapheme'}),
)
const body = prose.filter((text) => text !== '')

/** Writes JSON with some characters escaped, as other languages' writers do; decided by a list of numbers. */
function respell(json: string, choices: readonly number[], isAscii: boolean): string {
  let at = 0
  const next = () => choices[at++ % choices.length]!
  const unit = (character: string, capitals: boolean) =>
    [...Array(character.length).keys()]
      .map((index) => {
        const code = character.charCodeAt(index).toString(16).padStart(4, '0')
        return `\\u${capitals ? code.toUpperCase() : code}`
      })
      .join('')
  return json.replace(/"(?:[^"\\]|\\.)*"/gs, (literal) =>
    literal.replace(/\\u[\da-f]{4}|\\.|[^"\\]/gsu, (character) => {
      if (character.startsWith('\\')) return character
      if (isAscii && character > '\u007f') return unit(character, next() === 1)
      const choice = next()
      if (character === '/' && choice < 3) return '\\/'
      return choice === 0 ? unit(character, next() === 1) : character
    }),
  )
}

const file = fc
  .record({
    texts: fc.array(body, {minLength: 1, maxLength: 5}),
    indent: fc.constantFrom<(number | string)[]>(0, 2, 4, '\t'),
    choices: fc.array(fc.nat(9), {minLength: 1, maxLength: 20}),
    isAscii: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({texts, indent, choices, isAscii, newline}) => {
    const macros = texts.map((text, id) => ({
      id,
      title: `T${id}`,
      actions: [{field: 'comment_value', value: id % 2 ? ['channel:all', text] : text}],
    }))
    const json = respell(JSON.stringify({count: macros.length, macros}, null, indent), choices, isAscii)
    return {texts, json: json.replaceAll('\n', newline)}
  })

it('reads what was written', async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.integer({min: 1, max: 50}), async ({texts, json}, size) => {
      expect(JSON.parse(json).macros).toHaveLength(texts.length)
      const replies = await repliesOf(json, {as: 'zendesk'}, size)
      expect(replies.map((reply) => plain(reply).bodies[0]?.text)).toEqual(texts)
    }),
  )
})

it("every character's range of the file says that character", async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({json}) => {
      for (const {bodies} of await repliesOf(json, {as: 'zendesk'})) {
        const [{text, written}] = bodies as [(typeof bodies)[number]]
        let start = 0
        for (const character of text) {
          const range = written.toFile({start, end: start + character.length})
          expect(JSON.parse(`"${json.slice(range.start, range.end)}"`)).toBe(character)
          start += character.length
        }
        const whole = written.toFile({start: 0, end: text.length})
        expect(JSON.parse(json.slice(whole.start - 1, whole.end + 1))).toBe(text)
      }
    }),
  )
})

it('writes any other text in its place, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(file, prose, fc.nat(), async ({texts, json}, other, pick) => {
      const replies = await repliesOf(json, {as: 'zendesk'})
      const at = pick % texts.length
      const {text, written} = replies[at]!.bodies[0]!
      expect(written.rewrite(text)).toEqual([])
      const edits = written.rewrite(other)!
      const after = applyEdits(json, edits)
      const read = JSON.parse(after).macros[at].actions[0].value
      expect(Array.isArray(read) ? read[1] : read).toBe(other)
      const whole = written.toFile({start: 0, end: text.length})
      expect(after.slice(0, whole.start)).toBe(json.slice(0, whole.start))
      expect(after.slice(after.length - (json.length - whole.end))).toBe(json.slice(whole.end))
      if (other !== '') expect((await repliesOf(after, {as: 'zendesk'}))[at]!.bodies[0]!.text).toBe(other)
    }),
  )
})

it('a word put in leaves the others as they were spelled', async () => {
  await fc.assert(
    fc.asyncProperty(body, body, fc.array(fc.nat(9), {minLength: 1}), async (before, after, choices) => {
      const json = respell(JSON.stringify([{b: `${before} MIDDLE ${after}`}]), choices, false)
      const [reply] = await repliesOf(json, {fields: {body: 'b'}})
      const {text, written} = reply!.bodies[0]!
      const edits = written.rewrite(text.replace(' MIDDLE ', ' other '))!
      const at = written.toFile({start: before.length, end: before.length + 8})
      fc.pre(!/MIDDLE|other/.test(before + after))
      for (const {start, end} of edits) {
        expect(start).toBeGreaterThanOrEqual(at.start)
        expect(end).toBeLessThanOrEqual(at.end)
      }
    }),
  )
})

it('any bytes are read or told, and nothing is thrown', async () => {
  const alphabet = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"b"',
    '"b":"x"',
    '"',
    '1',
    'null',
    ' ',
    '\n',
    '\\',
    'é',
    '\0',
  )
  const text = fc.array(alphabet, {maxLength: 30}).map((parts) => new TextEncoder().encode(parts.join('')))
  const bytes = fc.oneof(text, fc.uint8Array({min: 1, maxLength: 40}))
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({min: 1, max: 9}), async (file, size) => {
      let isJson = true
      try {
        JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(file))
      } catch {
        isJson = false
      }
      const errors: string[] = []
      try {
        for await (const entry of readJsonExport(streamOf(file, size), 'f.json', {fields: {body: 'b'}}))
          if ('error' in entry) errors.push(entry.error)
      } catch (error) {
        expect((error as Error).message).toContain('UTF-16')
        return
      }
      for (const error of errors) expect(error).toMatch(/^f\.json(?::\d+:\d+)?: .+ — /)
      const documents = new TextDecoder()
        .decode(file)
        .trim()
        .split(/(?<=[}\]])\s*(?=[{[])/)
      if (!isJson && documents.length < 2) expect(errors.length).toBeGreaterThan(0)
    }),
    {numRuns: 500},
  )
})
