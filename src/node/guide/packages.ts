import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'

/**
 * The file that a name in `use:` stands for: a path relative to the folder, or a package as that folder sees it.
 *
 * Undefined when there is none.
 */
export function moduleFile(name: string, folder: string): string | undefined {
  if (/^(\.{1,2}[/\\]|[/\\]|[a-z]:[/\\])/i.test(name)) {
    const file = resolve(folder, name)
    return existsSync(file) ? file : undefined
  }
  try {
    return createRequire(join(folder, 'guide.js')).resolve(name)
  } catch (error) {
    // `require` does not see packages that export to `import` alone.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') return undefined
    return importedFile(name, folder)
  }
}

function importedFile(name: string, folder: string): string | undefined {
  const [packageName = name] = /^(@[^/]+\/)?[^/]+/.exec(name) ?? []
  const root = packageFolder(packageName, folder)
  if (root === undefined) return undefined
  const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {exports?: unknown}
  const path = `.${name.slice(packageName.length)}`
  const target = importTarget(isExportMap(exports) ? exports[path] : path === '.' ? exports : undefined)
  return target === undefined ? undefined : join(root, target)
}

function packageFolder(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const root = join(at, 'node_modules', name)
    if (existsSync(join(root, 'package.json'))) return root
    if (at === dirname(at)) return undefined
  }
}

const isExportMap = (exports: unknown): exports is Record<string, unknown> =>
  typeof exports === 'object' && exports !== null && Object.keys(exports).some((key) => key.startsWith('.'))

function importTarget(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  if (typeof target !== 'object' || target === null) return undefined
  const condition = Object.keys(target).find((key) => ['node', 'import', 'default'].includes(key))
  return condition === undefined ? undefined : importTarget((target as Record<string, unknown>)[condition])
}
