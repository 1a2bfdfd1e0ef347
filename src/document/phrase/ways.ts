/** How many places there are at first; a power of two. */
const few = 2 ** 10

const width = 3

/** Where tokens lead from stations: a map from two numbers to one, in so little room that it stays near the processor. */
export class Ways {
  /** In threes: from where, over which token, to where; where it begins with 0, which no way leads on from, it is free. */
  #ways = new Int32Array(few * width)
  #mask = few - 1
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Where the way leads, if it is known. */
  get(from: number, token: number): number | undefined {
    const at = this.#find(from, token)
    return this.#ways[at] === 0 ? undefined : this.#ways[at + 2]!
  }

  /** Notes a way that is not known. */
  add(from: number, token: number, to: number): void {
    // Two thirds full it is still quick, and what is smaller stays nearer.
    if (this.#size * 3 > this.#mask * 2) this.#grow()
    this.#size += 1
    const at = this.#find(from, token)
    this.#ways[at] = from
    this.#ways[at + 1] = token
    this.#ways[at + 2] = to
  }

  clear(): void {
    this.#ways.fill(0)
    this.#size = 0
  }

  /** Where a way stands, or where it could. */
  #find(from: number, token: number): number {
    const ways = this.#ways
    let place = ((Math.imul(from, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)) >>> 11) & this.#mask
    for (;;) {
      const at = place * width
      if (ways[at] === 0 || (ways[at] === from && ways[at + 1] === token)) return at
      place = (place + 1) & this.#mask
    }
  }

  #grow(): void {
    const old = this.#ways
    this.#ways = new Int32Array(old.length * 2)
    this.#mask = this.#mask * 2 + 1
    this.#size = 0
    for (let at = 0; at < old.length; at += width) if (old[at] !== 0) this.add(old[at]!, old[at + 1]!, old[at + 2]!)
  }
}
