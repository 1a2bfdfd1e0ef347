import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {project} from './index.ts'
import {projectPlain} from './plain.ts'

/** Blocks with their kind; `¶` where a paragraph starts. */
const shown = (text: string): string[] =>
  projectPlain(text).blocks.map(
    ({start, end, kind, startsParagraph}) => `${startsParagraph ? '¶ ' : ''}${kind}: ${text.slice(start, end)}`,
  )

describe('projectPlain', () => {
  it('reads paragraphs, hard lines and items', () => {
    const text =
      'Hi Ann,\nThanks for the photo.\n\nPlease send:\n- the number\n* a photo\n1. one\n2) two\na) three\n(4) four\n→ five\n• [x] six\n\nTom\n'
    expect(shown(text)).toEqual([
      '¶ text: Hi Ann,',
      'text: Thanks for the photo.',
      '¶ text: Please send:',
      'item: the number',
      'item: a photo',
      'item: one',
      'item: two',
      'item: three',
      'item: four',
      'item: five',
      'item: six',
      '¶ text: Tom',
    ])
  })

  it('joins lines that were wrapped, and no others', () => {
    const wrapped =
      'We have packed your lamp again and it left the\nwarehouse in Leeds this morning, so that you should\nhave it in your hands before the weekend begins.'
    expect(shown(wrapped)).toEqual([`¶ text: ${wrapped}`])
    const short = 'We have packed your lamp again.\nIt left this morning.'
    expect(shown(short)).toEqual(['¶ text: We have packed your lamp again.', 'text: It left this morning.'])
    const long = `${'word '.repeat(30).trim()}\nBye`
    expect(shown(long)).toHaveLength(2)
    const ended = 'We have packed your lamp again and it left the warehouse.\nIt is on its way.'
    expect(shown(ended)).toHaveLength(2)
    const closing = 'We have packed your lamp again and it left the warehouse\nRegards,\nTom'
    expect(shown(closing)).toHaveLength(3)
  })

  it('keeps hanging lines with their item', () => {
    expect(shown('- open the box and\n  take out the lamp\n- close it')).toEqual([
      '¶ item: open the box and\n  take out the lamp',
      'item: close it',
    ])
  })

  it('reads the line breaks of Windows', () => {
    expect(shown('Hi Ann,\r\n\r\nDone. \r\n- a\r\n')).toEqual(['¶ text: Hi Ann,', '¶ text: Done.', 'item: a'])
  })

  it.each(['^AB', '*HKC', '1/2', '- Tom', '-Tom', '— Tom', ':-)', '❤️', '2 lamps', '1.5 kg'])(
    'takes %j for words, not for an item',
    (line) => {
      expect(shown(`Done.\n${line}`)).toEqual(['¶ text: Done.', `text: ${line}`])
    },
  )

  it('leaves out quoted mail, code, rules and the signature', () => {
    const text =
      'Hi,\n\n> where?\n\nHere.\n\n-----\n\n```\nconst a = 1\n```\nBest,\nTom\nSupport Lead\n\nOn 3 May 2025, Ann <a@example.com> wrote:\nwhere?'
    expect(shown(text)).toEqual(['¶ text: Hi,', '¶ text: Here.', '¶ text: Best,', 'text: Tom'])
  })

  it('has the atoms of its blocks alone', () => {
    const {atoms} = projectPlain('Hi {{name}},\n> {{quoted}} a@example.com\nsee example.com')
    expect(atoms.map((atom) => atom.text)).toEqual(['{{name}}', 'example.com'])
  })

  it('is what an unnamed format is read as', () => {
    expect(project({text: '*a*'})).toMatchObject({prose: '*a*'})
    expect(project({text: '*a*', format: 'markdown'})).toMatchObject({prose: 'a'})
  })

  it('copes with nothing', () => {
    expect(projectPlain('')).toMatchObject({prose: '', blocks: [], atoms: []})
    expect(projectPlain(' \n\t\n')).toMatchObject({blocks: []})
  })

  it('leaves the prose as the source, blocks trimmed and in order, each atom inside one', () => {
    const line = fc.constantFrom(
      'Hi Ann,',
      'Best,',
      'Tom',
      '> q',
      '- item',
      '1. one',
      '',
      ' ',
      '--',
      '-----',
      '```',
      'see https://a.example/{{x}}',
      '{{name}} and [NAME]',
      'Support Lead',
      'On 3 May 2025, Ann <a@b.example> wrote:',
      'the lamp left our house in Leeds this morning at nine',
      '  hanging',
      '🙂',
      'From: a@b.example',
      'To: b',
      'Subject: c',
    )
    fc.assert(
      fc.property(fc.array(line, {maxLength: 14}), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end)
        const {prose, blocks, atoms, map} = projectPlain(text)
        expect(prose).toBe(text)
        let last = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          expect(block.end).toBeGreaterThan(block.start)
          expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim())
          expect(map.toSource(block)).toEqual({start: block.start, end: block.end})
          last = block.end
        }
        let before = 0
        for (const atom of atoms) {
          expect(atom.start).toBeGreaterThanOrEqual(before)
          expect(text.slice(atom.start, atom.end)).toBe(atom.text)
          expect(blocks.some((block) => block.start <= atom.start && atom.end <= block.end)).toBe(true)
          before = atom.end
        }
      }),
    )
  })
})
