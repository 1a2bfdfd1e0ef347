import {type Places, withRoom} from './places.ts'

/** How many numbers there is room for at first; a power of two. */
const few = 2 ** 10

/** Sets of places, each kept once. All of them lie in a few long lists of numbers: there are tens of thousands, and most are small. */
export class PlaceSets {
  /** The places of all sets, on end. */
  #places: Int32Array = new Int32Array(few)
  /** By set: where its places begin; then where those of the next one will. */
  #starts: Int32Array = new Int32Array(few)
  /** By set: the sum of its places. */
  #sums: Int32Array = new Int32Array(few)
  /** By a place that its sum leads to: a set and one more; 0 is free. */
  #bySum: Int32Array = new Int32Array(few)
  #count = 0

  /** How many sets there are; they are named from 0 on. */
  get count(): number {
    return this.#count
  }

  /** How many places all sets have. */
  get size(): number {
    return this.#starts[this.#count]!
  }

  /** Where a set begins among the places of all. */
  start(set: number): number {
    return this.#starts[set]!
  }

  /** The place that stands there among the places of all. */
  placeAt(at: number): number {
    return this.#places[at]!
  }

  /** The places of a set. */
  of(set: number): readonly number[] {
    return [...this.#places.subarray(this.start(set), this.start(set + 1))]
  }

  /** The set of these places, if it is kept. */
  find(places: Places): number | undefined {
    const found = this.#bySum[this.#spotOf(places)]!
    return found === 0 ? undefined : found - 1
  }

  /** Keeps a set that is not kept, and says its name. */
  add(places: Places): number {
    const {items, sum} = places
    if ((this.#count + 1) * 2 > this.#bySum.length) this.#growTable()
    this.#bySum[this.#spotOf(places)] = this.#count + 1
    const start = this.size
    this.#places = withRoom(this.#places, start + items.length)
    for (let nth = 0; nth < items.length; nth++) this.#places[start + nth] = items[nth]!
    this.#sums = withRoom(this.#sums, this.#count + 1)
    this.#sums[this.#count] = sum
    this.#count += 1
    this.#starts = withRoom(this.#starts, this.#count + 1)
    this.#starts[this.#count] = start + items.length
    return this.#count - 1
  }

  clear(): void {
    this.#bySum.fill(0)
    this.#count = 0
  }

  /** Where the set of these places stands in the table, or where it could. */
  #spotOf(places: Places): number {
    let at = this.#firstSpot(places.sum)
    for (;;) {
      const set = this.#bySum[at]! - 1
      if (set < 0 || (this.#sums[set] === places.sum && this.#are(set, places))) return at
      at = (at + 1) & (this.#bySum.length - 1)
    }
  }

  #firstSpot(sum: number): number {
    return (sum ^ (sum >>> 15)) & (this.#bySum.length - 1)
  }

  #are(set: number, places: Places): boolean {
    const end = this.start(set + 1)
    let at = this.start(set)
    if (end - at !== places.items.length) return false
    while (at < end && places.has(this.#places[at]!)) at++
    return at === end
  }

  #growTable(): void {
    this.#bySum = new Int32Array(this.#bySum.length * 2)
    for (let set = 0; set < this.#count; set++) {
      let at = this.#firstSpot(this.#sums[set]!)
      while (this.#bySum[at] !== 0) at = (at + 1) & (this.#bySum.length - 1)
      this.#bySum[at] = set + 1
    }
  }
}
