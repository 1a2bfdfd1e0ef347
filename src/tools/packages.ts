import {isBuiltin} from 'node:module'

/** The package that an import's specifier names: `micromark/stream` is of `micromark`. */
export const packageOf = (specifier: string): string => specifier.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? specifier

/** The packages among the given specifiers that someone who installs replylint would not get, sorted; for types, `@types/…` will do. */
export function undeclaredPackages(
  specifiers: readonly string[],
  {dependencies = {}}: {readonly dependencies?: Readonly<Record<string, string>>},
): string[] {
  const isDeclared = (name: string) => [name, `@types/${name}`].some((each) => Object.hasOwn(dependencies, each))
  const packages = specifiers.filter((specifier) => !isBuiltin(specifier)).map(packageOf)
  return [...new Set(packages)].filter((name) => !isDeclared(name)).sort()
}
