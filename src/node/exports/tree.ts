import type {Node} from 'jsonc-parser'

/** Properties of an object: key, value. */
export type Entries = readonly (readonly [key: string, value: Node])[]

/** A record that is not JSON as the tree that JSON would give, so that every help desk's reader can read it. */
export function objectNode(entries: Entries, offset: number, length: number): Node {
  const children = entries.map(([key, value]): Node => {
    const name: Node = {type: 'string', value: key, offset: value.offset, length: 0}
    return {type: 'property', offset: value.offset, length: value.length, children: [name, value]}
  })
  return {type: 'object', offset, length, children}
}
