import {micromark} from 'micromark'
import {expect, test} from 'vitest'
import {code, draftCell, fillMarked, literal, table} from './markdown.ts'

test.each(['*a* _b_ `c` [d](e) <f> & ~~g~~', '- a', '+ b', '# c', '1. d', '2) e', '\\*', '{{a.b_c_d}} | x'])(
  'literal prints %s as it is',
  (text) => {
    const printed = micromark(literal(text))
      .replace(/<\/?p>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
    expect(printed).toBe(text)
  },
)

test('code with backquotes', () => {
  expect(code('a|b')).toBe('`a|b`')
  expect(code('a `b` c')).toBe('`` a `b` c ``')
})

test('a bar in a cell is no end of it', () => {
  expect(table(['a', 'b'], [['x|y', 'z\\|z']])).toBe('| a | b |\n| --- | --- |\n| x\\|y | z\\|z |')
})

test('a draft keeps its lines, and shows what is marked', () => {
  expect(draftCell('Hi Ann,\n\nWe «can’t\nwait», *sorry*.')).toBe(
    'Hi Ann,<br><br>We <b><ins>can’t</ins></b><br><b><ins>wait</ins></b>, \\*sorry\\*.',
  )
  expect(draftCell('«»Your lamp has shipped.')).toBe('<b>‸</b>Your lamp has shipped.')
})

test('fills a marked place and leaves the rest', () => {
  const page = 'a\n<!-- b -->\nold\n<!-- /b -->\nc'
  expect(fillMarked(page, 'b', 'new')).toBe('a\n<!-- b -->\nnew\n<!-- /b -->\nc')
  expect(fillMarked(fillMarked(page, 'b', 'new'), 'b', 'new')).toBe(fillMarked(page, 'b', 'new'))
  expect(() => fillMarked(page, 'd', '')).toThrow('no place <!-- d -->')
})
