import {readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {parseAst} from 'vitest/node'

/** A name that a module exports. */
export interface ExportedName {
  readonly name: string
  readonly kind: 'value' | 'type'
  /** Whether a docstring stands right before its declaration. */
  readonly documented: boolean
  /** The file that declares it, from the project's root. */
  readonly file: string
}

type Node = Readonly<Record<string, unknown>> & {readonly type: string; readonly start: number}
type Read = (file: string) => string

const readSource: Read = (file) => readFileSync(file, 'utf8')

/**
 * The names that a TypeScript module exports, sorted, each traced to its declaration through as many files as it takes.
 * Throws for a name that comes from a package or is declared nowhere.
 */
export function exportsOf(file: string, read: Read = readSource): ExportedName[] {
  const names = statements(file, read).flatMap((node) => exportsOfStatement(node, file, read))
  return names.sort((a, b) => (a.name < b.name ? -1 : 1))
}

const statements = (file: string, read: Read) =>
  parseAst(read(file), {lang: 'ts', astType: 'ts'}).body as unknown as readonly Node[]

function exportsOfStatement(node: Node, file: string, read: Read): ExportedName[] {
  if (node.type === 'ExportDefaultDeclaration') {
    return [{name: 'default', kind: 'value', documented: hasDocstring(node, read(file)), file}]
  }
  if (node.type === 'ExportAllDeclaration') return exportsOf(fileOf(node, file), read)
  if (node.type !== 'ExportNamedDeclaration') return []
  if (node.declaration) {
    return namesOf(node.declaration as Node).map((name) => declared(name, node.declaration as Node, node, file, read))
  }
  return (node.specifiers as readonly Node[]).map((specifier) => {
    const local = nameOf(specifier.local)
    const found = node.source ? find(exportsOf(fileOf(node, file), read), local, file) : findLocal(local, file, read)
    const asType = node.exportKind === 'type' || specifier.exportKind === 'type'
    return {...found, ...(asType ? {kind: 'type' as const} : {}), name: nameOf(specifier.exported)}
  })
}

const nameOf = (node: unknown) => String((node as Node).name ?? (node as Node).value)

function fileOf(node: Node, from: string): string {
  const specifier = String((node.source as Node).value)
  if (!specifier.startsWith('.')) throw new Error(`${from} exports names of the package ${specifier}`)
  return posix.join(posix.dirname(from), specifier)
}

function find(names: readonly ExportedName[], name: string, file: string): ExportedName {
  const found = names.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`${file} exports ${name}, which is declared nowhere`)
  return found
}

/** A name that a file exports without declaring it in the same statement: declared elsewhere in the file, or imported. */
function findLocal(name: string, file: string, read: Read): ExportedName {
  for (const node of statements(file, read)) {
    if (namesOf(node).includes(name)) return declared(name, node, node, file, read)
    const specifier = node.type === 'ImportDeclaration' ? importedAs(node, name) : undefined
    if (specifier)
      return find(exportsOf(fileOf(node, file), read), nameOf(specifier.imported ?? {name: 'default'}), file)
  }
  return find([], name, file)
}

const importedAs = (node: Node, name: string) =>
  (node.specifiers as readonly Node[]).find((specifier) => nameOf(specifier.local) === name)

function namesOf(node: Node): string[] {
  if (node.type === 'VariableDeclaration') {
    return (node.declarations as readonly Node[]).map((declaration) => nameOf(declaration.id))
  }
  return /Declaration$|^TSDeclareFunction$/.test(node.type) && node.id ? [nameOf(node.id)] : []
}

function declared(name: string, declaration: Node, statement: Node, file: string, read: Read): ExportedName {
  const isType = /^TS(Interface|TypeAlias)Declaration$/.test(declaration.type)
  return {name, kind: isType ? 'type' : 'value', documented: hasDocstring(statement, read(file)), file}
}

function hasDocstring(node: Node, source: string): boolean {
  const before = source.slice(0, node.start).trimEnd()
  return before.endsWith('*/') && before.startsWith('/**', before.lastIndexOf('/*'))
}
