import {expect, test} from 'vitest'
import {exportsOf} from './exports.ts'

const files: Record<string, string> = {
  'src/door.ts': `
    export {lint, type Draft as Text} from './lint/lint.ts'
    export * from './text.ts'
    export type {Map as OnlyItsType} from './text.ts'
    import {fix as repair} from './lint/lint.ts'
    const version = '1'
    export {repair, version}
  `,
  'src/lint/lint.ts': `
    /** Reads a draft. */
    export function lint() {}
    /* not a docstring */
    export interface Draft {}
    /** Of something else. */
    const other = 1
    export const fix = other
  `,
  'src/text.ts': `
    /** A range. */
    export type Range = 1
    export class Map {}
  `,
  'src/broken.ts': `export {missing} from './text.ts'`,
  'src/package.ts': `export {Processor} from 'unified'`,
}
const read = (file: string) => files[file] ?? ''

test('names, kinds and docstrings are traced to the declarations', () => {
  expect(exportsOf('src/door.ts', read)).toEqual([
    {name: 'Map', kind: 'value', documented: false, file: 'src/text.ts'},
    {name: 'OnlyItsType', kind: 'type', documented: false, file: 'src/text.ts'},
    {name: 'Range', kind: 'type', documented: true, file: 'src/text.ts'},
    {name: 'Text', kind: 'type', documented: false, file: 'src/lint/lint.ts'},
    {name: 'lint', kind: 'value', documented: true, file: 'src/lint/lint.ts'},
    {name: 'repair', kind: 'value', documented: false, file: 'src/lint/lint.ts'},
    {name: 'version', kind: 'value', documented: false, file: 'src/door.ts'},
  ])
})

test('a name that leads nowhere is an error', () => {
  expect(() => exportsOf('src/broken.ts', read)).toThrow('src/broken.ts exports missing, which is declared nowhere')
  expect(() => exportsOf('src/package.ts', read)).toThrow('src/package.ts exports names of the package unified')
})
