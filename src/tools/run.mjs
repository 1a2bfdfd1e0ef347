// node src/tools/run.mjs FILE.ts [ARGUMENT...] runs a TypeScript file, which Node 20 cannot do by itself.
import {rmSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const [file, ...rest] = process.argv.slice(2)
// Inside node_modules, so that the bundle finds the packages that it leaves out.
const outfile = resolve(`node_modules/.cache/replylint/${basename(file, '.ts')}-${process.pid}.mjs`)
process.once('exit', () => rmSync(outfile, {force: true}))
try {
  await build({
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'es2023',
    format: 'esm',
    sourcemap: 'inline',
    outfile,
  })
} catch {
  process.exit(1) // esbuild has said why
}
process.setSourceMapsEnabled(true)
process.argv = [process.argv[0], file, ...rest]
await import(pathToFileURL(outfile).href)
