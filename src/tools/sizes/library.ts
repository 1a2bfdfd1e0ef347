import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {examplesApart} from '../examples-apart.ts'

/** What the library's main door weighs as a browser loads it, in bytes. */
export interface LibrarySize {
  readonly gzipped: number
  readonly minified: number
  /** Bytes of each package and folder, minified. */
  readonly parts: Readonly<Record<string, number>>
}

/** The retext family, with what its readability counts by: a page that has retext loads it once for all. */
const retext = ['retext', 'retext-*', 'unified', 'vfile', 'nlcst-*', 'unist-*', 'syllable']

/** Bundles the main door for browsers, with every package but retext and its parts, and weighs it. */
export async function librarySize(entry = 'src/index.ts'): Promise<LibrarySize> {
  const {outputFiles, metafile} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    conditions: ['worker'],
    format: 'esm',
    target: 'es2023',
    outfile: 'library.js',
    external: retext,
    // As in the doors that are built.
    plugins: [examplesApart],
  })
  const parts: Record<string, number> = {}
  for (const [path, {bytesInOutput}] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
    const name = partOf(path)
    parts[name] = (parts[name] ?? 0) + bytesInOutput
  }
  const {contents} = outputFiles[0]!
  return {gzipped: gzipSync(contents, {level: 9}).length, minified: contents.length, parts}
}

/** The package of a file, or its first three folders. */
const partOf = (path: string): string =>
  path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? path.split('/').slice(0, -1).slice(0, 3).join('/')
