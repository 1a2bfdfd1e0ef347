import {isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq} from 'yaml'
import {pointerStep} from '../json/cutter.ts'
import type {Trees} from './tree.ts'

/** A list of replies, and the way to it. */
export interface FoundList {
  readonly list: YAMLSeq
  readonly pointer: string
}

/** Lists are not looked for deeper than this. */
const deepest = 20

/**
 * The lists of replies of a document: at the end of `path`, otherwise the root, otherwise those under one of the keys
 * at any depth; without keys the first list of objects.
 */
export function findLists(
  root: unknown,
  trees: Trees,
  {path, keys}: {readonly path?: readonly string[] | undefined; readonly keys: readonly string[]},
): readonly FoundList[] {
  if (path) return listAt(root, trees, path)
  const node = trees.resolve(root)
  if (isSeq(node)) return [{list: node, pointer: ''}]
  const found = [...listsIn(node, trees, '', 0)]
  if (keys.length > 0) return found.filter(({key}) => keys.includes(key))
  return found.filter(({list}) => isMap(trees.resolve(list.items[0]))).slice(0, 1)
}

function listAt(root: unknown, trees: Trees, path: readonly string[]): readonly FoundList[] {
  let node = trees.resolve(root)
  for (const step of path) node = isMap(node) ? valueUnder(node, step, trees) : undefined
  return isSeq(node) ? [{list: node, pointer: path.map(pointerStep).join('')}] : []
}

const valueUnder = (map: YAMLMap, key: string, trees: Trees): Node | undefined =>
  trees.resolve(map.items.find((pair) => nameOf(pair) === key)?.value)

const nameOf = ({key}: Pair): string => (isScalar(key) ? String(key.value) : '')

function* listsIn(
  node: Node | undefined,
  trees: Trees,
  pointer: string,
  depth: number,
): Generator<FoundList & {readonly key: string}> {
  if (!isMap(node) || depth > deepest) return
  for (const pair of node.items) {
    const key = nameOf(pair)
    const way = pointer + pointerStep(key)
    // What an alias names stands elsewhere, and is found there.
    if (isSeq(pair.value)) yield {list: pair.value, pointer: way, key}
    else if (isMap(pair.value)) yield* listsIn(pair.value, trees, way, depth + 1)
  }
}
