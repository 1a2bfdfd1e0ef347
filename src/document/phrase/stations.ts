import type {Accept, Graph, State} from './machine.ts'
import type {Anchor} from './pattern.ts'
import {gates} from './tape.ts'

/** Every place of the machine that the tokens read so far may have led to, with the ways on that were asked for before. */
export interface Station {
  /** States, twice each and one more where a mark may stand next. */
  readonly items: readonly number[]
  /** The patterns that end here. */
  readonly accepts: readonly Accept[]
  readonly next: Map<number, Station>
}

/** What is kept of past texts before all of it is forgotten. */
export interface Kept {
  /** Ways between stations. */
  readonly ways: number
  /** Places, over all stations. */
  readonly items: number
}

/** Some 60 MB at the very most. The built-in lists lead some 120,000 ways in 2,000 replies: with fewer kept, all would be worked out again and again. */
const kept: Kept = {ways: 400_000, items: 1_000_000}

/**
 * Makes a machine's walks one step a token, however many patterns it holds: each set of places is worked out when a text first leads there, and kept.
 */
export class Stations {
  /** How many places were looked at to work out stations; for tests of the bound. */
  work = 0
  readonly #machine: Graph
  readonly #limit: Kept
  #byKey = new Map<string, Station>()
  #roots: Partial<Record<Anchor, Station>> = {}
  #ways = 0
  #items = 0

  constructor(machine: Graph, limit: Kept = kept) {
    this.#machine = machine
    this.#limit = limit
  }

  /** What is kept now. */
  get size(): Kept {
    return {ways: this.#ways, items: this.#items}
  }

  /** Where a walk begins at a word that starts a sentence, a clause, or nothing. */
  root(at: Anchor): Station {
    const known = this.#roots[at]
    if (known) return known
    const {anywhere, clause, sentence} = this.#machine.roots
    const states = at === 'sentence' ? [anywhere, clause, sentence] : at === 'clause' ? [anywhere, clause] : [anywhere]
    const station = this.#stationOf(states)
    this.#roots[at] = station
    return station
  }

  /** Where the token of that id leads, with that gate before it. A station without items is the end of the walk. */
  step(from: Station, id: number, gate: number): Station {
    const way = id * 2 + gate
    const known = from.next.get(way)
    if (known) return known
    const to = this.#stationOf(this.#statesAfter(from, id, gate))
    this.#keep()
    from.next.set(way, to)
    return to
  }

  #statesAfter(from: Station, id: number, gate: number): State[] {
    const symbols = this.#machine.vocabulary.symbolsOf(id)
    const states: State[] = []
    for (const item of from.items) {
      this.work += 1
      if (gate === gates.mark && item % 2 === 0) continue
      for (const symbol of symbols) this.#machine.addTargets(item >> 1, symbol, states)
    }
    return states
  }

  #stationOf(states: readonly State[]): Station {
    const items = this.#closure(states)
    const key = items.join()
    const known = this.#byKey.get(key)
    if (known) return known
    const accepts = [...new Set(items.map((item) => item >> 1))].flatMap((state) => this.#machine.accepts(state))
    const station = {items, accepts, next: new Map<number, Station>()}
    this.#byKey.set(key, station)
    this.#items += items.length
    return station
  }

  /** The states with all that can be reached from them over no token. */
  #closure(states: readonly State[]): number[] {
    const items = new Set(states.map((state) => state * 2))
    for (const item of items) {
      this.work += 1
      for (const skip of this.#machine.skips(item >> 1)) items.add(skip.to * 2 + (skip.mark ? 1 : item % 2))
    }
    return [...items].sort((a, b) => a - b)
  }

  #keep(): void {
    this.#ways += 1
    if (this.#ways <= this.#limit.ways && this.#items <= this.#limit.items) return
    this.#byKey = new Map()
    this.#roots = {}
    this.#ways = 0
    this.#items = 0
  }
}
