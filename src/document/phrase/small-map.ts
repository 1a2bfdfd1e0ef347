/** A map for where most hold a single entry: it makes a real one with the second. */
export class SmallMap<Key, Value> {
  readonly #key: Key
  readonly #value: Value
  #more: Map<Key, Value> | undefined

  constructor(key: Key, value: Value) {
    this.#key = key
    this.#value = value
  }

  get(key: Key): Value | undefined {
    return key === this.#key ? this.#value : this.#more?.get(key)
  }

  /** All entries, in the order of their coming. */
  *entries(): Generator<readonly [Key, Value]> {
    yield [this.#key, this.#value]
    if (this.#more) yield* this.#more
  }

  /** Takes in an entry whose key is new. */
  add(key: Key, value: Value): void {
    this.#more ??= new Map()
    this.#more.set(key, value)
  }
}
