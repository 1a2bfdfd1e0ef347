import type {Node as JsonNode} from 'jsonc-parser'
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type Scalar,
  visit,
} from 'yaml'
import {type Entries, objectNode} from '../tree.ts'

/** Nesting above this holds no reply. */
const mostDepth = 200

/** So many values of a file may come from aliases: a file of few lines can name billions. */
const mostAliased = 100_000

/** A document's aliases name too much, or its values are nested too deeply. */
export class TreeProblem extends Error {
  override readonly name = 'TreeProblem'
  readonly offset: number
  readonly next: string

  constructor(message: string, offset: number, next: string) {
    super(message)
    this.offset = offset
    this.next = next
  }
}

/** Values of a document as the trees that JSON would give, so that every help desk's reader can read them. */
export class Trees {
  readonly #targets = new Map<Alias, Node>()
  readonly #scalars = new Map<JsonNode, {readonly scalar: Scalar; readonly isShared: boolean}>()
  readonly #anchored = new Set<Node>()
  #aliased = 0

  constructor(document: Document) {
    const anchors = new Map<string, Node>()
    visit(document, {
      Node: (_, node) => {
        if (isAlias(node)) {
          const target = anchors.get(node.source)
          if (target) {
            this.#targets.set(node, target)
            this.#anchored.add(target)
          }
        } else if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) anchors.set(node.anchor, node)
      },
    })
  }

  /** What an alias stands for; every other value is itself. */
  resolve(node: unknown): Node | undefined {
    return isAlias(node) ? this.#targets.get(node) : ((node ?? undefined) as Node | undefined)
  }

  /** The text that a value of a tree was made of, and whether other places name the same. */
  scalarOf(node: JsonNode): {readonly scalar: Scalar; readonly isShared: boolean} | undefined {
    return this.#scalars.get(node)
  }

  /** @throws TreeProblem when it is too deep, or its aliases name too much. */
  of(value: unknown, depth = 0, isShared = false): JsonNode {
    const node = this.resolve(value)
    const shared = isShared || isAlias(value) || (node !== undefined && this.#anchored.has(node))
    const [offset, end] = (value as ParsedNode | null)?.range ?? [0, 0]
    if (depth > mostDepth) {
      throw new TreeProblem(`more than ${mostDepth} values in each other`, offset, 'mend it, or export it again')
    }
    if (isShared || isAlias(value)) this.#aliased++
    if (this.#aliased > mostAliased) {
      const message = `the aliases of this file name more than ${mostAliased} values`
      throw new TreeProblem(message, offset, 'write the replies out')
    }
    const length = end - offset
    if (isMap(node)) {
      const entries: Entries = node.items.map(({key, value: item}) => [
        isScalar(key) ? String(key.value) : '',
        item === null
          ? {type: 'null', offset: endOf(key, offset), length: 0}
          : this.of(item, depth + 1, isShared || isAlias(value)),
      ])
      return objectNode(entries, offset, length)
    }
    if (isSeq(node)) {
      const children = node.items.map((item) => this.of(item, depth + 1, isShared || isAlias(value)))
      return {type: 'array', offset, length, children}
    }
    const leaf: JsonNode = {type: typeOf(node), value: isScalar(node) ? node.value : undefined, offset, length}
    if (leaf.type === 'string') this.#scalars.set(leaf, {scalar: node as Scalar, isShared: shared})
    return leaf
  }
}

const endOf = (key: unknown, otherwise: number): number => (key as ParsedNode | null)?.range?.[1] ?? otherwise

/** What is none of JSON's types, such as a binary value, is taken for an object without keys. */
function typeOf(node: Node | undefined): JsonNode['type'] {
  const value = isScalar(node) ? node.value : null
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'bigint') return 'number'
  const type = typeof value
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object'
}
