import type {BuildOptions, Plugin} from 'esbuild'
import {doors} from './doors.ts'
import {examplesApart} from './examples-apart.ts'
import {importsOutside} from './imports-outside.ts'
import {laterLists} from './later-lists.ts'
import {lazily} from './lazy-modules.ts'

/** How the executable is bundled: with the packages it uses into one CommonJS file, which starts faster than ES modules do. */
export const executableBundle = {
  bundle: true,
  platform: 'node',
  // Named by its language: for “node20” esbuild writes every regular expression with \p{…} as a call that makes it anew.
  target: 'es2023',
  format: 'cjs',
  // The main file of jsonc-parser requires its parts in a way that no bundler can follow; its module does not.
  mainFields: ['module', 'main'],
  // Names stay: they are read in stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'external',
  metafile: true,
  // Only guides that name a Vale style need them: they are installed in any case, and every start would read past them.
  external: ['re2js', '@eslint-community/regexpp'],
  plugins: [lazily(), importsOutside, laterLists],
} satisfies BuildOptions

/**
 * Packages of which the library uses little and that are large as they are installed: their part is bundled, so they
 * are development dependencies. All others are left to the installer.
 */
export const bundledIntoDoors: readonly string[] = [
  'libphonenumber-js',
  'valibot',
  'csv-parse',
  'diff',
  '@streamparser/json',
  'yaml',
]

const isBundled = (specifier: string): boolean =>
  bundledIntoDoors.some((name) => specifier === name || specifier.startsWith(`${name}/`))

const otherPackages: Plugin = {
  name: 'other packages',
  setup({onResolve}) {
    // What a bundled package imports is a part of it, or of Node.
    onResolve({filter: /^[^./]/}, ({path, kind}) =>
      kind === 'entry-point' || isBundled(path) ? undefined : {path, external: true},
    )
  },
}

/** How the library's doors are bundled: as ES modules that share their chunks and leave most packages to the installer. */
export const doorBundle = {
  entryPoints: Object.fromEntries(doors.map((door) => [door.output, door.source])),
  outdir: 'dist',
  bundle: true,
  splitting: true,
  plugins: [examplesApart, otherPackages],
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2023',
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  // The notices of licenses stand in a file of their own.
  legalComments: 'none',
  // Names stay: they are read in stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
} satisfies BuildOptions
