import {parseAst} from 'vitest/node'

/** What a file imports: a specifier as it is written, or undefined for a path that is computed when it runs. */
export type Specifier = string | undefined

/** What a source takes from elsewhere. */
export interface Uses {
  /** Everything it imports: static, dynamic, `import type`, `import('…')` in types, `require`, and `export … from`. */
  readonly imports: readonly Specifier[]
  /** The globals of Node that it names; a name of its own that is called like one counts as well. */
  readonly nodeGlobals: readonly string[]
}

const nodeGlobals = ['process', 'Buffer', 'global', '__dirname', '__filename', 'setImmediate']

/** Reads what a TypeScript source uses. Throws when it cannot be parsed. */
export function usesOf(source: string): Uses {
  const nodes = nodesOf(parseAst(source, {lang: 'ts', astType: 'ts'}) as unknown as Node)
  const names = new Set(nodes.flatMap(namesUsed))
  return {
    imports: nodes.filter(isImport).map(specifierOf),
    nodeGlobals: nodeGlobals.filter((name) => names.has(name)),
  }
}

type Node = Readonly<Record<string, unknown>>

/** A node and all that are under it, in the order of the source. */
function nodesOf(root: Node): Node[] {
  const nodes: Node[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) nodes.push(value as Node)
    for (const child of Object.values(value)) visit(child)
  }
  visit(root)
  return nodes
}

const importTypes = new Set<unknown>([
  'ImportDeclaration',
  'ImportExpression',
  'TSImportType',
  'TSExternalModuleReference',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
])

const isIdentifier = (value: unknown, name?: string) =>
  (value as Node | null)?.type === 'Identifier' && (name === undefined || (value as Node).name === name)

const isImport = (node: Node) =>
  importTypes.has(node.type)
    ? sourceOf(node) !== undefined
    : node.type === 'CallExpression' && isIdentifier(node.callee, 'require')

const sourceOf = (node: Node) =>
  (node.source ?? node.expression ?? (node.arguments as unknown[] | undefined)?.[0] ?? undefined) as Node | undefined

function specifierOf(node: Node): Specifier {
  const value = sourceOf(node)?.value
  return typeof value === 'string' ? value : undefined
}

/** The keys of a node under which a name is only a name: of a property, a type, an import or a label. */
const namingKeys: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
}

/** The identifiers right under a node that stand for values. */
function namesUsed(node: Node): string[] {
  const naming = node.computed ? [] : (namingKeys[String(node.type)] ?? [])
  const children = Object.entries(node).flatMap(([key, child]) => (naming.includes(key) ? [] : [child].flat()))
  return children.filter((child) => isIdentifier(child)).map((child) => String((child as Node).name))
}
