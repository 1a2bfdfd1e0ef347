import {expect, test} from 'vitest'
import {undeclaredPackages} from './packages.ts'

test('names what an installation would lack', () => {
  const specifiers = [
    'node:fs',
    'fs/promises',
    'micromark/stream',
    '@scope/a/b',
    '@scope/a',
    'yaml',
    'nlcst',
    'esbuild',
  ]
  expect(
    undeclaredPackages(specifiers, {dependencies: {micromark: '^4.0.0', yaml: '^2.0.0', '@types/nlcst': '^2.0.0'}}),
  ).toEqual(['@scope/a', 'esbuild'])
})
