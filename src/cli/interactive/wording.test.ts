import {describe, expect, it} from 'vitest'
import type {Problem} from '../../lint/problem.ts'
import {applyEdits} from '../../text/edit.ts'
import {wordingOf} from './wording.ts'

const problem = (start: number, end: number): Problem => ({
  rule: 'a',
  severity: 'warning',
  message: 'A.',
  range: [start, end],
  line: 1,
  column: 1,
  suggestions: [],
})
const at = (text: string, words: string) => problem(text.indexOf(words), text.indexOf(words) + words.length)
const typed = (text: string, each: Problem, words: string, format?: 'html') =>
  applyEdits(text, [wordingOf(text, each, format)!.editFor(words)])

describe('another wording', () => {
  it('starts from the sentence of the problem', () => {
    const text = 'Hi Ann. We cannot do that. Bye.'
    expect(wordingOf(text, at(text, 'cannot'))?.initial).toBe('We cannot do that.')
    expect(typed(text, at(text, 'cannot'), 'We do this.')).toBe('Hi Ann. We do this. Bye.')
  })

  it('shows line breaks as signs, and puts them back as they were', () => {
    const text = 'We really\r\ncannot do that.'
    const each = at(text, 'really\r\ncannot')
    expect(wordingOf(text, each)?.initial).toBe('We really⏎cannot do that.')
    expect(typed(text, each, 'We⏎do this.')).toBe('We\r\ndo this.')
    const signs = 'We ⏎ really\ncannot.'
    expect(wordingOf(signs, at(signs, '⏎ really\ncannot'))?.initial).toBe('We ⏎ really↵cannot.')
  })

  it('never puts what speaks to the terminal into the line', () => {
    const text = 'We \u001b[31mcannot.'
    const wording = wordingOf(text, at(text, 'cannot'))!
    expect(wording.initial).toBe('')
    expect(wording.question).toContain('␛[31m')
    expect(typed(text, at(text, 'cannot'), 'We do.')).toBe('We do.')
  })

  it('is of the marked words where the sentence is too long, and of nothing where they are', () => {
    const text = `${'very '.repeat(200)}bad`
    expect(wordingOf(text, at(text, 'bad'))?.initial).toBe('bad')
    expect(wordingOf(text, problem(0, text.length))).toBeUndefined()
  })
})

describe('what is missing', () => {
  it.each([
    ['before a reply', 'We sent it.\n', 0, 'Hi Ann,\n\nWe sent it.\n'],
    ['after a reply', 'We sent it.\n', 12, 'We sent it.\n\nHi Ann,\n'],
    ['after a reply without a line break', 'We sent it.', 11, 'We sent it.\n\nHi Ann,'],
    ['after a blank line', 'A.\n\nWe sent it.', 4, 'A.\n\nHi Ann,\n\nWe sent it.'],
    ['between words', 'We sent it', 2, 'We Hi Ann, sent it'],
    ['at the end of a sentence', 'We sent it. Bye.', 11, 'We sent it. Hi Ann, Bye.'],
    ['with the line breaks of the file', 'A.\r\n\r\nB.', 6, 'A.\r\n\r\nHi Ann,\r\n\r\nB.'],
  ])('is set apart %s', (_, text, offset, expected) => {
    expect(typed(text, problem(offset, offset), 'Hi Ann,')).toBe(expected)
  })

  it('stands on a line of its own in HTML', () => {
    expect(typed('<p>It is sent.</p>', problem(0, 0), '<p>Hi.</p>', 'html')).toBe('<p>Hi.</p>\n<p>It is sent.</p>')
  })
})
