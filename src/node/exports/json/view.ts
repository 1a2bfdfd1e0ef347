import type {Node} from 'jsonc-parser'
import {pointerStep} from './cutter.ts'

/** A value of a reply's JSON, with the way to it. Keys are only ever compared: none of them becomes a property. */
export class View {
  readonly node: Node
  /** From the file's root. */
  readonly pointer: string
  readonly #json: string

  constructor(node: Node, pointer: string, json: string) {
    this.node = node
    this.pointer = pointer
    this.#json = json
  }

  /** The JSON as it is written. */
  get raw(): string {
    return this.#json.slice(this.node.offset, this.node.offset + this.node.length)
  }

  /** The value under a key; the last one counts when there are several. */
  get(key: string): View | undefined {
    if (this.node.type !== 'object') return undefined
    const value = this.node.children?.findLast(({children}) => children?.[0]?.value === key)?.children?.[1]
    return value && new View(value, this.pointer + pointerStep(key), this.#json)
  }

  /** The value at the end of a way of keys and list positions. */
  at(way: readonly string[]): View | undefined {
    return way.reduce<View | undefined>((view, step) => view?.get(step) ?? view?.items[Number(step)], this)
  }

  /** Of a list; empty for everything else. */
  get items(): readonly View[] {
    if (this.node.type !== 'array') return []
    return (this.node.children ?? []).map(
      (node, index) => new View(node, this.pointer + pointerStep(index), this.#json),
    )
  }

  get isObject(): boolean {
    return this.node.type === 'object'
  }

  get isList(): boolean {
    return this.node.type === 'array'
  }

  /** Undefined when it is no text. */
  get text(): string | undefined {
    return this.node.type === 'string' ? (this.node.value as string) : undefined
  }

  /** Text or number; a number that JavaScript cannot hold is text. */
  get id(): string | number | undefined {
    if (this.node.type === 'string') return this.node.value as string
    if (this.node.type !== 'number') return undefined
    return Number.isSafeInteger(this.node.value) ? (this.node.value as number) : this.raw
  }

  /** What it is, in words. */
  get kind(): string {
    const kinds: Readonly<Record<string, string>> = {
      object: 'an object',
      array: 'a list',
      string: 'a text',
      number: 'a number',
    }
    return kinds[this.node.type] ?? this.raw
  }
}
