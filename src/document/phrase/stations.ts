import type {Accept, Graph, State} from './machine.ts'
import type {Anchor} from './pattern.ts'
import {Sieve} from './sieve.ts'
import {gates} from './tape.ts'
import {anyWord, type Demand, unknownWord} from './vocabulary.ts'
import {WayCache} from './way-cache.ts'

/** Every place of the machine that the tokens read so far may have led to, with the ways on that were asked for before. */
export interface Station {
  /** What walks call it; see {@link Stations.step}. */
  readonly name: StationName
  /** States, twice each and one more where a mark may stand next. */
  readonly items: readonly number[]
  /** The patterns that end here. */
  readonly accepts: readonly Accept[]
  /** Whether any token leads on, and whether a mark may stand before it. */
  readonly takesAny: boolean
  readonly takesMark: boolean
  readonly next: Map<number, Station>
}

/** A station's number, twice, and one more where patterns end. */
export type StationName = number

/** The end of every walk. */
export const nowhere: StationName = 0

/** Whether patterns end at a station. */
export const hasAccepts = (name: StationName): boolean => (name & 1) === 1

/** What is kept of past texts before all of it is forgotten. */
export interface Kept {
  /** Ways between stations. */
  readonly ways: number
  /** Places, over all stations. */
  readonly items: number
}

/** Some 60 MB at the very most; the built-in lists lead some 40,000 ways in 2,000 replies. */
const kept: Kept = {ways: 400_000, items: 1_000_000}

const end: Station = {
  name: nowhere,
  items: [],
  accepts: [],
  takesAny: false,
  takesMark: false,
  next: new Map(),
}

/**
 * Makes a machine's walks one step a token, however many patterns it holds: each set of places is worked out when a text first leads there, and kept.
 */
export class Stations {
  /** How many places were looked at to work out stations; for tests of the bound. */
  work = 0
  readonly #machine: Graph
  readonly #limit: Kept
  readonly #recent = new WayCache()
  #all: Station[] = [end]
  #demands = new Sieve()
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

  /** The station of a name that was given out since the last word that began a walk. */
  at(name: StationName): Station {
    return this.#all[name >> 1]!
  }

  /** Where a walk begins at a word that starts a sentence, a clause, or nothing. */
  root(at: Anchor): StationName {
    if (this.#ways > this.#limit.ways || this.#items > this.#limit.items) this.#forget()
    const known = this.#roots[at]
    if (known) return known.name
    const {anywhere, clause, sentence} = this.#machine.roots
    const states = at === 'sentence' ? [anywhere, clause, sentence] : at === 'clause' ? [anywhere, clause] : [anywhere]
    const station = this.#stationOf(states)
    this.#roots[at] = station
    return station.name
  }

  /** Where the token of that id leads, with that gate before it; {@link nowhere} is the end of the walk. */
  step(from: StationName, id: number, gate: number): StationName {
    // Most tokens are not asked for; then they are all one.
    const mayAsk = this.#demands.mayHave(from >> 1, this.#machine.vocabulary.symbolsOf(id))
    const token = (mayAsk ? id : unknownWord) * 2 + gate
    const known = this.#recent.get(from, token)
    if (known !== undefined) return known
    const to = this.#next(this.at(from), token).name
    this.#recent.set(from, token, to)
    return to
  }

  /** Where a token's id, twice, with its gate leads. */
  #next(from: Station, token: number): Station {
    const known = from.next.get(token)
    if (known) return known
    const id = token >> 1
    const gate = token & 1
    if (id === unknownWord && !from.takesAny) return end
    if (gate === gates.mark && !from.takesMark) return end
    const to = this.#stationOf(this.#statesAfter(from, id, gate))
    this.#ways += 1
    from.next.set(token, to)
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
    if (items.length === 0) return end
    const key = items.join()
    const known = this.#byKey.get(key)
    if (known) return known
    const station = this.#makeStation(items)
    this.#all.push(station)
    this.#byKey.set(key, station)
    this.#items += items.length
    return station
  }

  #makeStation(items: readonly number[]): Station {
    const number = this.#all.length
    const accepts: Accept[] = []
    let takesAny = false
    let takesMark = false
    const take = (demand: Demand) => {
      if (demand === anyWord) takesAny = true
      else this.#demands.add(number, demand)
    }
    for (const [index, item] of items.entries()) {
      if (item % 2 === 1) takesMark = true
      // A state may be there twice.
      if (index > 0 && items[index - 1]! >> 1 === item >> 1) continue
      this.#machine.eachDemand(item >> 1, take)
      accepts.push(...this.#machine.accepts(item >> 1))
    }
    return {name: number * 2 + (accepts.length > 0 ? 1 : 0), items, accepts, takesAny, takesMark, next: new Map()}
  }

  /** The states with all that can be reached from them over no token. */
  #closure(states: readonly State[]): number[] {
    const items = new Set(states.map((state) => state * 2))
    let mark = 0
    const take = (to: State, opensMark: boolean) => items.add(to * 2 + (opensMark ? 1 : mark))
    for (const item of items) {
      this.work += 1
      mark = item % 2
      this.#machine.eachSkip(item >> 1, take)
    }
    return [...items].sort((a, b) => a - b)
  }

  #forget(): void {
    this.#recent.clear()
    this.#all = [end]
    this.#demands = new Sieve()
    this.#byKey = new Map()
    this.#roots = {}
    this.#ways = 0
    this.#items = 0
  }
}
