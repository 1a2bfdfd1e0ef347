import type {Accept, Graph, State} from './machine.ts'
import type {Anchor} from './pattern.ts'
import {Places} from './places.ts'
import {gates} from './tape.ts'
import {Ways} from './ways.ts'

/** Every place of the machine that the tokens read so far may have led to. */
export interface Station {
  /** What walks call it; see {@link Stations.step}. */
  readonly name: StationName
  /** States, twice each and one more where a mark may stand next. */
  readonly items: readonly number[]
  /** The patterns that end here. */
  readonly accepts: readonly Accept[]
  /** Whether a mark may stand before the next token. */
  readonly takesMark: boolean
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

/** Some 25 MB; the built-in lists lead some 100,000 ways in 2,000 replies. */
const kept: Kept = {ways: 400_000, items: 1_000_000}

const end: Station = {
  name: nowhere,
  items: [],
  accepts: [],
  takesMark: false,
}

/**
 * Makes a machine's walks one step a token, however many patterns it holds: each set of places is worked out when a text first leads there, and kept.
 */
export class Stations {
  /** How many places were looked at to work out stations; for tests of the bound. */
  work = 0
  readonly #machine: Graph
  readonly #limit: Kept
  readonly #ways = new Ways()
  readonly #places = new Places()
  #all: Station[] = [end]
  #bySum = new Map<number, Station[]>()
  #roots: Partial<Record<Anchor, Station>> = {}
  #items = 0

  constructor(machine: Graph, limit: Kept = kept) {
    this.#machine = machine
    this.#limit = limit
  }

  /** What is kept now. */
  get size(): Kept {
    return {ways: this.#ways.size, items: this.#items}
  }

  /** The station of a name that was given out since the last word that began a walk. */
  at(name: StationName): Station {
    return this.#all[name >> 1]!
  }

  /** Where a walk begins at a word that starts a sentence, a clause, or nothing. */
  root(at: Anchor): StationName {
    if (this.#ways.size > this.#limit.ways || this.#items > this.#limit.items) this.#forget()
    const known = this.#roots[at]
    if (known) return known.name
    const {anywhere, clause, sentence} = this.#machine.roots
    const states = at === 'sentence' ? [anywhere, clause, sentence] : at === 'clause' ? [anywhere, clause] : [anywhere]
    this.#places.clear()
    for (const state of states) this.#places.add(state * 2)
    const station = this.#stationHere()
    this.#roots[at] = station
    return station.name
  }

  /** Where the token of that id leads, with that gate before it; {@link nowhere} is the end of the walk. */
  step(from: StationName, id: number, gate: number): StationName {
    const token = id * 2 + gate
    const known = this.#ways.get(from, token)
    if (known !== undefined) return known
    const to = this.#next(this.at(from), id, gate).name
    this.#ways.add(from, token, to)
    return to
  }

  #next(from: Station, id: number, gate: number): Station {
    if (gate === gates.mark && !from.takesMark) return end
    const symbols = this.#machine.vocabulary.symbolsOf(id)
    this.#places.clear()
    for (const item of from.items) {
      this.work += 1
      if (gate === gates.open || item % 2 === 1) this.#machine.addTargets(item >> 1, symbols, this.#places)
    }
    return this.#stationHere()
  }

  /** The station of the places gathered, with all that can be reached from them over no token. */
  #stationHere(): Station {
    const places = this.#places
    this.#close(places)
    if (places.items.length === 0) return end
    const alike = this.#bySum.get(places.sum)
    const known = alike?.find(({items}) => places.are(items))
    if (known) return known
    const station = this.#makeStation(places)
    this.#all.push(station)
    if (alike) alike.push(station)
    else this.#bySum.set(places.sum, [station])
    this.#items += station.items.length
    return station
  }

  #close(places: Places): void {
    let mark = 0
    const take = (to: State, opensMark: boolean) => places.add(to * 2 + (opensMark ? 1 : mark))
    // What is added on the way is looked at in its turn.
    for (const item of places.items) {
      this.work += 1
      mark = item % 2
      this.#machine.eachSkip(item >> 1, take)
    }
  }

  #makeStation(places: Places): Station {
    const accepts: Accept[] = []
    let takesMark = false
    for (const item of places.items) {
      if (item % 2 === 1) takesMark = true
      // A state may be there twice.
      if (item % 2 === 0 || !places.has(item - 1)) accepts.push(...this.#machine.accepts(item >> 1))
    }
    // Places come in the order in which a text led to them.
    accepts.sort((a, b) => a.id - b.id)
    const name = this.#all.length * 2 + (accepts.length > 0 ? 1 : 0)
    return {name, items: [...places.items], accepts, takesMark}
  }

  #forget(): void {
    this.#ways.clear()
    this.#all = [end]
    this.#bySum = new Map()
    this.#roots = {}
    this.#items = 0
  }
}
