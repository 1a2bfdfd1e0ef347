import {dirname, join} from 'node:path'
import {usesOf} from './imports.ts'

/**
 * The files that declarations of types lead to, themselves among them, by their relative imports.
 *
 * @param read The text of a file.
 */
export function reachableTypes(doors: readonly string[], read: (file: string) => string): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...doors]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const specifier of usesOf(read(file)).imports) {
      if (specifier?.startsWith('.'))
        open.push(join(dirname(file), specifier.replace(/\.[jt]s$/, '.d.ts')).replaceAll('\\', '/'))
    }
  }
  return reached
}
