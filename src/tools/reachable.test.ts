import {expect, test} from 'vitest'
import {reachableTypes} from './reachable.ts'

test('follows relative imports, in circles too', () => {
  const files: Readonly<Record<string, string>> = {
    'a/door.d.ts': `export type {B} from './b/b.js'; import type {X} from 'x'; export declare const x: X`,
    'a/b/b.d.ts': `export type B = import('../../c.ts').C`,
    'c.d.ts': `export type C = 1; export type * from './a/door.js'`,
    'd.d.ts': `export type D = 1`,
  }
  expect([...reachableTypes(['a/door.d.ts'], (file) => files[file]!)].sort()).toEqual([
    'a/b/b.d.ts',
    'a/door.d.ts',
    'c.d.ts',
  ])
})
