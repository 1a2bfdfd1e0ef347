import {builtinModules} from 'node:module'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import {expect, test} from 'vitest'

/** The library as a web worker loads it: one script that sets the global `replylint`. */
async function bundle(contents: string): Promise<{readonly code: string; readonly nodeImports: string[]}> {
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: import.meta.dirname, loader: 'ts'},
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    // A worker has no `document`, so a package may not reach for one either.
    conditions: ['worker'],
    format: 'iife',
    globalName: 'replylint',
    external: ['node:*', ...builtinModules],
  })
  const imports = Object.entries(metafile.inputs).flatMap(([path, input]) =>
    // `<runtime>` is esbuild's own: the lines that it adds for CommonJS.
    input.imports.flatMap(({external, path: imported}) =>
      external && imported !== '<runtime>' ? [`${path} imports ${imported}`] : [],
    ),
  )
  return {code: outputFiles[0]!.text, nodeImports: imports}
}

test('the library holds nothing of Node', async () => {
  const {nodeImports} = await bundle(`export * from './index.ts'`)
  expect(nodeImports).toEqual([])
})

test('the library lints and fixes where there is neither Node nor a page', async () => {
  const {code} = await bundle(`export * from './index.ts'`)
  const world = createContext({draft: {text: 'Hi Ann,\n\nPlease do not hesitate to contact us, {{agent.name}}.'}})
  runInContext(code, world)
  expect(runInContext('typeof process + typeof require + typeof Buffer', world)).toBe('undefinedundefinedundefined')
  const rules = runInContext('JSON.stringify(replylint.lint(draft).problems.map((problem) => problem.rule))', world)
  expect(JSON.parse(rules)).toContain('cliche')
  expect(runInContext('replylint.fix(draft).text', world)).not.toContain('hesitate')
  expect(
    runInContext(`replylint.fix({text: '<p>Please do not hesitate to ask&hellip;</p>', format: 'html'}).text`, world),
  ).toBe('<p>Please ask&hellip;</p>')
})

test('a module of Node is seen', async () => {
  const {nodeImports} = await bundle(`import {join} from 'node:path'; import 'fs'; export const a = join('a', 'b')`)
  expect(nodeImports).toEqual(['<stdin> imports node:path', '<stdin> imports fs'])
})
