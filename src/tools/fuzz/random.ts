/** Random choices that a seed repeats, on every machine and version of Node. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  /** True about so often: 0.1 is one time in ten. */
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** So many items, each made anew; the number lies between `least` and `most`, both included. */
  list<Item>(least: number, most: number, make: () => Item): Item[]
}

/** Mulberry32: 32 bits of state, even enough to choose test data with. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)]!,
    list: (least, most, make) => Array.from({length: least + below(most - least + 1)}, make),
  }
}
