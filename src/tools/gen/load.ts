import {rmSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build, type Plugin} from 'esbuild'

/**
 * Runs TypeScript source, as if it stood in the project's root, and returns what it exports. `index` stands in for `rules/index.ts`,
 * so that a stale or missing one is no hindrance to making it anew.
 */
export async function load<Exports>(source: string, index: string): Promise<Exports> {
  const outfile = resolve(`node_modules/.cache/replylint/load-${process.pid}.mjs`)
  try {
    await build({
      stdin: {contents: source, resolveDir: process.cwd(), loader: 'ts'},
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node20.19',
      format: 'esm',
      outfile,
      plugins: [ruleIndexPlugin(index)],
    })
    return (await import(pathToFileURL(outfile).href)) as Exports
  } finally {
    rmSync(outfile, {force: true})
  }
}

const ruleIndexPlugin = (contents: string): Plugin => ({
  name: 'rule-index',
  setup({onResolve, onLoad}) {
    const path = resolve('rules/index.ts')
    onResolve({filter: /rules\/index\.ts$/}, () => ({path}))
    onLoad({filter: /rules[\\/]index\.ts$/}, () => ({contents, loader: 'ts', resolveDir: resolve('rules')}))
  },
})
