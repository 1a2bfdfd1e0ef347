/** Places of the machine as they are gathered, each once: a state, twice, and one more where a mark may stand next. */
export class Places {
  readonly items: number[] = []
  #sum = 0
  /** By place: the round that it was last added in. */
  #added = new Int32Array(2 ** 12)
  #round = 0

  /** The same for the same places, in whatever order they came; others may have it too. */
  get sum(): number {
    return this.#sum
  }

  clear(): void {
    this.items.length = 0
    this.#sum = 0
    this.#round += 1
  }

  add(item: number): void {
    if (item >= this.#added.length) this.#grow(item)
    if (this.#added[item] === this.#round) return
    this.#added[item] = this.#round
    this.items.push(item)
    this.#sum = (this.#sum + Math.imul(item + 1, 0x9e3779b1)) | 0
  }

  has(item: number): boolean {
    return this.#added[item] === this.#round
  }

  #grow(item: number): void {
    const added = new Int32Array(Math.max(item + 1, this.#added.length * 2))
    added.set(this.#added)
    this.#added = added
  }
}
