import {Machine} from './machine.ts'
import type {Pattern} from './pattern.ts'
import {gates, meets, type Tape} from './tape.ts'
import type {Vocabulary} from './vocabulary.ts'

/** The tokens that one capture took, half-open. */
export interface TokenRange {
  readonly start: number
  readonly end: number
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

/**
 * Reads single patterns at single places, to find how a match is best read: with the fewest words in its gaps, then as long as can be.
 * Only matches come here, so that the run itself stays one step a token.
 */
export class Reader {
  /** How many places were looked at; for tests of the bound. */
  work = 0
  readonly #vocabulary: Vocabulary
  readonly #machines = new Map<Pattern, Machine>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Where the pattern's best reading from a token ends, on the tape, and what each of its captures took; nothing when it does not match there. */
  read(pattern: Pattern, tape: Tape, start: number): {end: number; captures: (TokenRange | undefined)[]} | undefined {
    const machine = this.#machineOf(pattern)
    const reading = new Reading(machine, tape, start)
    const way = reading.best(machine.roots[pattern.startsAt], false, start)
    this.work += reading.work
    return way && {end: way.end, captures: capturesOf(way, pattern.captures)}
  }

  #machineOf(pattern: Pattern): Machine {
    let machine = this.#machines.get(pattern)
    if (!machine) {
      machine = new Machine(this.#vocabulary)
      machine.add(pattern, 0)
      this.#machines.set(pattern, machine)
    }
    return machine
  }
}

class Reading {
  work = 0
  readonly #machine: Machine
  readonly #tape: Tape
  readonly #start: number
  /** Best ways by token and state; two numbers a state, for what may stand before the next token. */
  readonly #known = new Map<number, Way | undefined>()

  constructor(machine: Machine, tape: Tape, start: number) {
    this.#machine = machine
    this.#tape = tape
    this.#start = start
  }

  best(state: number, mark: boolean, at: number): Way | undefined {
    const key = ((at - this.#start) * this.#machine.size + state) * 2 + (mark ? 1 : 0)
    const known = this.#known.get(key)
    if (known || this.#known.has(key)) return known
    this.work += 1
    let best = this.#step(state, mark, at)
    for (const skip of this.#machine.skips(state)) best = better(best, this.best(skip.to, mark || skip.mark, at))
    if (this.#endsAt(state, at))
      best = better(best, {end: at, filled: 0, capture: -1, token: undefined, rest: undefined})
    this.#known.set(key, best)
    return best
  }

  #step(state: number, mark: boolean, at: number): Way | undefined {
    const {ids, before} = this.#tape
    if (at >= ids.length) return undefined
    const gate = at === this.#start ? gates.open : before[at]
    if (gate === gates.shut || (gate === gates.mark && !mark)) return undefined
    let best: Way | undefined
    for (const symbol of this.#machine.vocabulary.symbolsOf(ids[at]!)) {
      for (const {to, capture, filler} of this.#machine.edges(state, symbol)) {
        const rest = this.best(to, false, at + 1)
        if (rest) best = better(best, {end: rest.end, filled: rest.filled + (filler ? 1 : 0), capture, token: at, rest})
      }
    }
    return best
  }

  #endsAt(state: number, at: number): boolean {
    const {words, starts, endsAt} = this.#tape
    const last = words[at - 1]
    if (last === undefined || starts[last + 1] !== at) return false
    return this.#machine.accepts(state).some((accept) => meets(endsAt[last]!, accept.endsAt))
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
