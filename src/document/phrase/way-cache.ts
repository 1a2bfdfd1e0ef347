/** How many ways it holds; a power of two. At 12 bytes each they stay near the processor, which the stations that they lead between do not. */
const places = 2 ** 17

const width = 3

/**
 * The ways between stations that texts took lately, each in the one place that its two numbers give it: a newer one takes the place of an older.
 */
export class WayCache {
  // No way leads on from nowhere, which is 0.
  readonly #ways = new Int32Array(places * width)

  /** Where a way leads, if it is still held. */
  get(from: number, token: number): number | undefined {
    const ways = this.#ways
    const at = placeOf(from, token)
    return ways[at] === from && ways[at + 1] === token ? ways[at + 2]! : undefined
  }

  set(from: number, token: number, to: number): void {
    const ways = this.#ways
    const at = placeOf(from, token)
    ways[at] = from
    ways[at + 1] = token
    ways[at + 2] = to
  }

  clear(): void {
    this.#ways.fill(0)
  }
}

const placeOf = (from: number, token: number): number =>
  (((Math.imul(from, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)) >>> 14) & (places - 1)) * width
