import type {Accept, Graph, State} from './machine.ts'
import type {Anchor} from './pattern.ts'
import {PlaceSets} from './place-sets.ts'
import {Places} from './places.ts'
import {gates} from './tape.ts'
import {Ways} from './ways.ts'

/**
 * Every place of the machine that the tokens read so far may have led to, as walks call it: the number of that set, four times, two more where a mark
 * may stand before the next token, and one more where patterns end.
 */
export type Station = number

/** The end of every walk. */
export const nowhere: Station = 0

/** Whether patterns end at a station. */
export const hasAccepts = (station: Station): boolean => (station & 1) === 1

const takesMark = (station: Station): boolean => (station & 2) === 2

const setOf = (station: Station): number => station >> 2

/** What is kept of past texts before all of it is forgotten. */
export interface Kept {
  /** Ways between stations. */
  readonly ways: number
  /** Places, over all stations. */
  readonly items: number
}

/** Some 15 MB at most; the built-in lists lead some 100,000 ways in 2,000 replies. So many ways are two thirds of a table that is a power of two. */
const kept: Kept = {ways: 340_000, items: 1_000_000}

const none: readonly never[] = []

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
  /** Of the sets, the first is empty: {@link nowhere}. */
  readonly #sets = new PlaceSets()
  /** By set. */
  #stations: Station[] = []
  #accepts: (readonly Accept[])[] = []
  #roots: Partial<Record<Anchor, Station>> = {}

  constructor(machine: Graph, limit: Kept = kept) {
    this.#machine = machine
    this.#limit = limit
    this.#stationHere()
  }

  /** What is kept now. */
  get size(): Kept {
    return {ways: this.#ways.size, items: this.#sets.size}
  }

  /** States, twice each and one more where a mark may stand next; of a station that was given out since the last word that began a walk. */
  items(station: Station): readonly number[] {
    return this.#sets.of(setOf(station))
  }

  /** The patterns that end at a station that was given out since the last word that began a walk. */
  accepts(station: Station): readonly Accept[] {
    return this.#accepts[setOf(station)]!
  }

  /** Where a walk begins at a word that starts a sentence, a clause, or nothing. */
  root(at: Anchor): Station {
    if (this.#ways.size > this.#limit.ways || this.#sets.size > this.#limit.items) this.#forget()
    const known = this.#roots[at]
    if (known !== undefined) return known
    const {anywhere, clause, sentence} = this.#machine.roots
    const states = at === 'sentence' ? [anywhere, clause, sentence] : at === 'clause' ? [anywhere, clause] : [anywhere]
    this.#places.clear()
    for (const state of states) this.#places.add(state * 2)
    const station = this.#stationHere()
    this.#roots[at] = station
    return station
  }

  /** Where the token of that id leads, with that gate before it; {@link nowhere} is the end of the walk. */
  step(from: Station, id: number, gate: number): Station {
    const token = id * 2 + gate
    const known = this.#ways.get(from, token)
    if (known !== undefined) return known
    const to = this.#next(from, id, gate)
    this.#ways.add(from, token, to)
    return to
  }

  #next(from: Station, id: number, gate: number): Station {
    if (gate === gates.mark && !takesMark(from)) return nowhere
    const symbols = this.#machine.vocabulary.symbolsOf(id)
    this.#places.clear()
    const end = this.#sets.start(setOf(from) + 1)
    for (let at = this.#sets.start(setOf(from)); at < end; at++) {
      this.work += 1
      const item = this.#sets.placeAt(at)
      if (gate === gates.open || item % 2 === 1) this.#machine.addTargets(item >> 1, symbols, this.#places)
    }
    return this.#stationHere()
  }

  /** The station of the places gathered, with all that can be reached from them over no token. */
  #stationHere(): Station {
    const places = this.#places
    this.#close(places)
    const known = this.#sets.find(places)
    if (known !== undefined) return this.#stations[known]!
    const accepts = this.#acceptsOf(places)
    const mark = places.items.some((item) => item % 2 === 1) ? 2 : 0
    const station = this.#sets.add(places) * 4 + mark + (accepts.length > 0 ? 1 : 0)
    this.#stations.push(station)
    this.#accepts.push(accepts.length > 0 ? accepts : none)
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

  #acceptsOf(places: Places): readonly Accept[] {
    const accepts: Accept[] = []
    for (const item of places.items) {
      // A state may be there twice.
      if (item % 2 === 0 || !places.has(item - 1)) accepts.push(...this.#machine.accepts(item >> 1))
    }
    // Places come in the order in which a text led to them.
    return accepts.sort((a, b) => a.id - b.id)
  }

  #forget(): void {
    this.#ways.clear()
    this.#sets.clear()
    this.#stations = []
    this.#accepts = []
    this.#roots = {}
    this.#places.clear()
    this.#stationHere()
  }
}
