import type {BuildOptions} from 'esbuild'
import {doors} from './doors.ts'

/** How the executable is bundled: with every package it uses into one CommonJS file, which starts faster than ES modules do. */
export const executableBundle = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // The main file of jsonc-parser requires its parts in a way that no bundler can follow; its module does not.
  mainFields: ['module', 'main'],
  // Names stay: they are read in stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'external',
  metafile: true,
} as const satisfies BuildOptions

/** How the library's doors are bundled: as ES modules that share their chunks and leave packages to the installer. */
export const doorBundle = {
  entryPoints: Object.fromEntries(doors.map((door) => [door.output, door.source])),
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'neutral',
  target: 'es2023',
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
} as const satisfies BuildOptions
