import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {classes, classNamed, classTable, isNumber} from './classes.ts'
import {normalize} from './normalize.ts'

test('the table in the docs is current', () => {
  const page = readFileSync(new URL('../../../docs/phrases.md', import.meta.url), 'utf8')
  const written = /<!-- classes -->\n([\s\S]*?)\n<!-- \/classes -->/.exec(page)?.[1]
  expect(written, 'put what classTable() gives between the marks of docs/phrases.md').toBe(classTable())
})

test.each(classes)('@$name holds normalized words, each once', ({words, phrases}) => {
  for (const word of words) expect(normalize(word)).toEqual([word])
  for (const phrase of phrases) {
    const tokens = phrase.split(' ')
    expect(tokens.length).toBeGreaterThan(1)
    for (const token of tokens) expect(token.startsWith('@') ? [token] : normalize(token)).toEqual([token])
  }
  expect(new Set([...words, ...phrases]).size).toBe(words.length + phrases.length)
})

test('the classes that patterns rely on are there', () => {
  const names =
    'we us our you your be have do will modal not this the very sorry contact number time weekday month thanks trouble inconvenience'
  for (const name of names.split(' ')) expect([name, classNamed(name)?.name]).toEqual([name, name])
  expect(new Set(classes.map(({name}) => name)).size).toBe(classes.length)
  expect(classNamed('constructor')).toBeUndefined()
})

test.each(['0', '30', '2.5', '1,000', '1st', '22nd', '3rd', '10th', '5k', 'two', 'twelve', 'hundred', 'dozen'])(
  '“%s” is a number',
  (token) => {
    expect(isNumber(token)).toBe(true)
  },
)

test.each(['a', 'first', 'to', 'x30', '30x', '', '2fa', 'few'])('“%s” is no number', (token) => {
  expect(isNumber(token)).toBe(false)
})
