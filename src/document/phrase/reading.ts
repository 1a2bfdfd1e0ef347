import {type Machine, machineOf, type State} from './machine.ts'
import type {Pattern} from './pattern.ts'
import {gates, meets, type Tape} from './tape.ts'
import type {Demand, Vocabulary} from './vocabulary.ts'

const none: readonly never[] = []

/** The tokens that one capture took, half-open. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

/**
 * Reads single patterns at single places, to find how a match is best read: with the fewest words in its gaps, then as long as can be.
 * Only matches come here, so that the run itself stays one step a token.
 */
export class Reader {
  readonly #vocabulary: Vocabulary
  readonly #machines = new WeakMap<Pattern, Machine>()
  readonly #ends = new EndSearch()
  #read = 0

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** How many places were looked at; for tests of the bound. */
  get work(): number {
    return this.#ends.work + this.#read
  }

  /** Where the pattern's best reading from a token ends, on the tape; nothing when it does not match there. */
  endOf(pattern: Pattern, tape: Tape, start: number): number | undefined {
    return this.#ends.run(new Place(this.#machineOf(pattern), tape, start), pattern)
  }

  /** What each capture took in the pattern's best reading from a token; nothing when it does not match there. */
  capturesOf(pattern: Pattern, tape: Tape, start: number): readonly (TokenRange | undefined)[] | undefined {
    const reading = new Reading(new Place(this.#machineOf(pattern), tape, start))
    const way = reading.run(pattern)
    this.#read += reading.work
    return way && capturesOf(way, pattern.captures)
  }

  #machineOf(pattern: Pattern): Machine {
    let machine = this.#machines.get(pattern)
    if (!machine) {
      machine = machineOf([pattern], this.#vocabulary)
      this.#machines.set(pattern, machine)
    }
    return machine
  }
}

/** One pattern's machine on a tape from one token on. */
class Place {
  readonly machine: Machine
  readonly start: number
  readonly #tape: Tape

  constructor(machine: Machine, tape: Tape, start: number) {
    this.machine = machine
    this.start = start
    this.#tape = tape
  }

  /** A number for a state before a token; two a state, for whether a mark may stand between them. */
  keyOf(state: State, mark: boolean, at: number): number {
    return ((at - this.start) * this.machine.size + state) * 2 + (mark ? 1 : 0)
  }

  /** What the next token can stand for; nothing where no step leads over it. */
  symbolsAt(at: number, mark: boolean): readonly Demand[] {
    const {ids, before} = this.#tape
    if (at >= ids.length) return none
    const gate = at === this.start ? gates.open : before[at]
    if (gate === gates.shut || (gate === gates.mark && !mark)) return none
    return this.machine.vocabulary.symbolsOf(ids[at]!)
  }

  endsAt(state: State, at: number): boolean {
    const {words, starts, endsAt} = this.#tape
    const last = words[at - 1]
    if (last === undefined || starts[last + 1] !== at) return false
    return this.machine.accepts(state).some((accept) => meets(endsAt[last]!, accept.endsAt))
  }
}

/** Numbers that were seen in one search; it is made ready for the next one without touching the small ones. */
class Seen {
  /** In which search each small number was seen last; those of nearly all patterns are small. */
  readonly #searches = new Uint32Array(2 ** 13)
  readonly #large = new Set<number>()
  #search = 0

  clear(): void {
    this.#search += 1
    if (this.#large.size > 0) this.#large.clear()
    if (this.#search < 2 ** 32) return
    this.#searches.fill(0)
    this.#search = 1
  }

  /** Whether it was not seen yet. */
  add(number: number): boolean {
    if (number >= this.#searches.length) return this.#addLarge(number)
    if (this.#searches[number] === this.#search) return false
    this.#searches[number] = this.#search
    return true
  }

  #addLarge(number: number): boolean {
    if (this.#large.has(number)) return false
    this.#large.add(number)
    return true
  }
}

/** Tries readings with ever more words in their gaps, so that the first end has the fewest of them. */
class EndSearch {
  work = 0
  readonly #seen = new Seen()
  /** Places to go to, by {@link Place.keyOf}: over no further word in a gap, and over one. */
  #now: number[] = []
  #later: number[] = []

  run(place: Place, pattern: Pattern): number | undefined {
    this.#seen.clear()
    this.#later.length = 0
    this.#now.push(place.keyOf(place.machine.roots[pattern.startsAt], false, place.start))
    while (this.#now.length > 0) {
      let end = -1
      for (let key = this.#now.pop(); key !== undefined; key = this.#now.pop())
        end = Math.max(end, this.#go(place, key))
      if (end >= 0) return end
      const done = this.#now
      this.#now = this.#later
      this.#later = done
    }
    return undefined
  }

  /** Notes where a place leads; returns it if the pattern may end there, else −1. */
  #go(place: Place, key: number): number {
    if (!this.#seen.add(key)) return -1
    this.work += 1
    const {machine, start} = place
    const mark = key % 2 === 1
    const state = (key >> 1) % machine.size
    const at = start + Math.floor((key >> 1) / machine.size)
    for (const skip of machine.skips(state)) this.#now.push(place.keyOf(skip.to, mark || skip.mark, at))
    for (const symbol of place.symbolsAt(at, mark)) {
      for (const {to, filler} of machine.edges(state, symbol))
        (filler ? this.#later : this.#now).push(place.keyOf(to, false, at + 1))
    }
    return place.endsAt(state, at) ? at : -1
  }
}

/** One way to read a pattern at a place: its end on the tape, and the way there. */
interface Way {
  readonly end: number
  /** How many words fill gaps. */
  readonly filled: number
  readonly capture: number
  /** The token that the first step took; none for a step over no token. */
  readonly token: number | undefined
  readonly rest: Way | undefined
}

/** Looks at all ways and keeps the best from each place on. */
class Reading {
  work = 0
  readonly #place: Place
  /** Best ways by {@link Place.keyOf}. */
  readonly #known = new Map<number, Way | undefined>()

  constructor(place: Place) {
    this.#place = place
  }

  run(pattern: Pattern): Way | undefined {
    const {machine, start} = this.#place
    return this.#best(machine.roots[pattern.startsAt], false, start)
  }

  #best(state: State, mark: boolean, at: number): Way | undefined {
    const place = this.#place
    const key = place.keyOf(state, mark, at)
    const known = this.#known.get(key)
    if (known || this.#known.has(key)) return known
    this.work += 1
    let best: Way | undefined
    for (const symbol of place.symbolsAt(at, mark)) {
      for (const {to, capture, filler} of place.machine.edges(state, symbol)) {
        const rest = this.#best(to, false, at + 1)
        if (rest) best = better(best, {end: rest.end, filled: rest.filled + (filler ? 1 : 0), capture, token: at, rest})
      }
    }
    for (const skip of place.machine.skips(state)) best = better(best, this.#best(skip.to, mark || skip.mark, at))
    if (place.endsAt(state, at))
      best = better(best, {end: at, filled: 0, capture: -1, token: undefined, rest: undefined})
    this.#known.set(key, best)
    return best
  }
}

function better(a: Way | undefined, b: Way | undefined): Way | undefined {
  if (!a || !b) return a ?? b
  if (a.filled !== b.filled) return a.filled < b.filled ? a : b
  return b.end > a.end ? b : a
}

function capturesOf(way: Way, count: number): (TokenRange | undefined)[] {
  const captures: (TokenRange | undefined)[] = Array.from({length: count})
  for (let at: Way | undefined = way; at; at = at.rest) {
    if (at.capture < 0 || at.token === undefined) continue
    captures[at.capture] = {start: captures[at.capture]?.start ?? at.token, end: at.token + 1}
  }
  return captures
}
