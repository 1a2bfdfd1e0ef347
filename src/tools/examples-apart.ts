import {readFileSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import type {Plugin} from 'esbuild'
import {globSync} from 'tinyglobby'

const helper = 'src/rule/examples-apart.ts'
/** The formatter sees to it that no line between starts where the last one does. */
const property = /^ {2}examples(?:: (\[(?:.*\]|\n[\s\S]*?\n {2}\]))|),$/m
const neighbours = /^import \{[^}]*\} from '\.\/.*'$/gm
const namespace = 'examples'

/** `wording/cliche` for the path of that rule's file. */
const nameOf = (file: string): string => relative('rules', file).replaceAll('\\', '/').replace(/\.ts$/, '')

/** A rule's file without its examples, which `told` brings; undefined for a file without any. */
export function withoutExamples(source: string, name: string): string | undefined {
  if (!property.test(source)) return undefined
  const rule = source.replace(property, () => `  examples: examplesApart('${name}'),`)
  return `import {examplesApart} from '../../${helper}'\n${rule}`
}

/** A module of a rule's examples alone; they are made of nothing but what the rule's own folder has. */
export function onlyExamples(source: string): string {
  const list = property.exec(source)![1] ?? 'examples'
  return `${source.match(neighbours)?.join('\n') ?? ''}\nexport const all = ${list}`
}

/** A module that tells the examples of all rules. */
function told(): string {
  const files = globSync('rules/*/*.ts')
    .filter((file) => property.test(readFileSync(file, 'utf8')))
    .sort()
  const imports = files.map(
    (file, index) => `import {all as list${index}} from ${JSON.stringify(`${namespace}:${file}`)}`,
  )
  const entries = files.map((file, index) => `${JSON.stringify(nameOf(file))}: list${index}`)
  return `import {tellExamples} from './${helper}'\n${imports.join('\n')}\ntellExamples({${entries.join(',')}})`
}

/** Leaves the examples of the built-in rules to the door for tests: they are an eighth of what the library weighs. */
export const examplesApart: Plugin = {
  name: 'examples apart',
  setup(build) {
    build.onLoad({filter: /\/rules\/[\w-]+\/[\w-]+\.ts$/}, ({path}) => {
      const contents = withoutExamples(readFileSync(path, 'utf8'), nameOf(path))
      return contents === undefined ? undefined : {contents, loader: 'ts'}
    })
    build.onLoad({filter: /\/src\/testing\.ts$/}, ({path}) => ({
      contents: `import '${namespace}:all'\n${readFileSync(path, 'utf8')}`,
      loader: 'ts',
    }))
    build.onResolve({filter: new RegExp(`^${namespace}:`)}, ({path}) => ({
      path: path.slice(namespace.length + 1),
      namespace,
      sideEffects: path === `${namespace}:all`,
    }))
    build.onLoad({filter: /^all$/, namespace}, () => ({contents: told(), resolveDir: resolve('.'), loader: 'ts'}))
    build.onLoad({filter: /\.ts$/, namespace}, ({path}) => ({
      contents: onlyExamples(readFileSync(path, 'utf8')),
      resolveDir: resolve(dirname(path)),
      loader: 'ts',
    }))
  },
}
