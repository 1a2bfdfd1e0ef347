/** Places of the machine as they are gathered, each once: a state, twice, and one more where a mark may stand next. */
export class Places {
  readonly items: number[] = []
  #sum = 0
  /** By place: the round that it was last added in. */
  #added: Int32Array = new Int32Array(2 ** 12)
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
    this.#added = withRoom(this.#added, item + 1)
    if (this.#added[item] === this.#round) return
    this.#added[item] = this.#round
    this.items.push(item)
    this.#sum = (this.#sum + Math.imul(item + 1, 0x9e3779b1)) | 0
  }

  has(item: number): boolean {
    return this.#added[item] === this.#round
  }
}

/** The same numbers, with room for so many. */
export function withRoom(numbers: Int32Array, length: number): Int32Array {
  if (length <= numbers.length) return numbers
  const longer = new Int32Array(Math.max(length, numbers.length * 2))
  longer.set(numbers)
  return longer
}
