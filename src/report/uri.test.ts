import {expect, it} from 'vitest'
import {uriOf} from './uri.ts'

it.each([
  ['saved/a.txt', 'saved/a.txt'],
  ['saved\\a b.txt', 'saved/a%20b.txt'],
  ['../a#1?100%.txt', '../a%231%3F100%25.txt'],
  ['a:b.txt', 'a%3Ab.txt'],
  ['/home/ann/ä.txt', 'file:///home/ann/%C3%A4.txt'],
  ['C:\\Users\\ann\\a.txt', 'file:///C:/Users/ann/a.txt'],
  ['a\uD800.txt', 'a%EF%BF%BD.txt'],
])('%j is %s', (path, uri) => expect(uriOf(path)).toBe(uri))
