import type {Channel} from '../draft.ts'
import type {Word} from '../word.ts'
import {Finds} from './finds.ts'
import {type Graph, machineOf} from './machine.ts'
import type {PhraseMatch} from './match.ts'
import {tokensBesideGaps} from './pattern.ts'
import {Reader} from './reading.ts'
import type {PhraseIndex, Shelf} from './shelf.ts'
import {hasAccepts, nowhere, Stations} from './stations.ts'
import {gates, meets, opaque, type Tape, tapeOf} from './tape.ts'

/** The matches of every phrase list in one document. */
export interface Matches {
  /**
   * The matches of one list, in order, without overlaps: where two meet, the one with more words stands, then the earlier one, then that of the
   * earlier entry.
   *
   * @param channel leaves out the entries that are kept for other channels; without it all entries hold
   * @throws {RangeError} when no list of that name was compiled
   */
  of(list: string, channel?: Channel): readonly PhraseMatch[]
  /** How many steps the run took; it bounds its time, and shows in tests that it is linear. */
  readonly steps: number
}

/** Every phrase list in one machine. */
export interface PhraseAutomaton {
  /** Finds all phrases of all lists in one pass. */
  run(words: readonly Word[]): Matches
}

/** Makes the automaton of phrases that were read. */
export function automatonOf(shelf: Shelf): PhraseAutomaton {
  return walksOf(machineOf(shelf.phrases.map(({pattern}) => pattern)), shelf)
}

/** Makes the automaton of phrases that a machine was made of. */
export function walksOf(machine: Graph, shelf: PhraseIndex): PhraseAutomaton {
  const runner = new Runner(machine, shelf)
  return {
    run(words) {
      const tape = tapeOf(words, machine.vocabulary)
      const finds = new Finds({shelf, words, tape, reader: runner.reader})
      const steps = runner.run(tape, finds)
      return {of: (list, channel) => finds.of(list, channel), steps}
    },
  }
}

class Runner {
  readonly reader: Reader
  readonly #stations: Stations
  readonly #shelf: PhraseIndex
  /** By a phrase's id, whether its shortest match is its best. */
  readonly #bestIsShortest: boolean[] = []

  constructor(machine: Graph, shelf: PhraseIndex) {
    this.reader = new Reader(machine.vocabulary)
    this.#stations = new Stations(machine)
    this.#shelf = shelf
  }

  /** Walks from every word as far as any phrase goes; says how many steps it took. */
  run(tape: Tape, finds: Finds): number {
    const before = this.#work()
    const ends: Ends[] = []
    let steps = 0
    for (let word = 0; word + 1 < tape.starts.length; word++) {
      if (tape.ids[tape.starts[word]!] === opaque) continue
      steps += this.#walk(tape, word, ends)
      if (ends.length === 0) continue
      for (const found of ends) finds.add(found.id, word, this.#bestEnd(tape, word, found))
      ends.length = 0
    }
    return steps + this.#work() - before
  }

  #work(): number {
    return this.#stations.work + this.reader.work
  }

  /** Notes the ends of each phrase that starts at a word. */
  #walk(tape: Tape, first: number, ends: Ends[]): number {
    const {ids, before, words, starts, endsAt, startsAt} = tape
    const start = starts[first]!
    let station = this.#stations.root(startsAt[first]!)
    let at = start
    for (; at < ids.length; at++) {
      const gate = at === start ? gates.open : before[at]!
      if (gate === gates.shut) break
      station = this.#stations.step(station, ids[at]!, gate)
      if (station === nowhere) break
      const word = words[at]!
      if (!hasAccepts(station) || starts[word + 1] !== at + 1) continue
      for (const {id, endsAt: wanted} of this.#stations.accepts(station))
        if (meets(endsAt[word]!, wanted)) note(ends, id, word + 1)
    }
    return at - start + 1
  }

  /** A gap is filled the shortest way, which need not be the longest match. */
  #bestEnd(tape: Tape, word: number, {id, shortest, longest}: Ends): number {
    if (shortest === longest) return longest
    const phrase = this.#shelf.phraseOf(id)
    if (!phrase.hasGap) return longest
    const {pattern} = phrase
    this.#bestIsShortest[id] ??= tokensBesideGaps(pattern.items) !== undefined
    if (this.#bestIsShortest[id]) return shortest
    const end = this.reader.endOf(pattern, tape, tape.starts[word]!)!
    return tape.words[end - 1]! + 1
  }
}

/** Where a phrase that starts at one word may end, as the index of the word after it. */
interface Ends {
  readonly id: number
  readonly shortest: number
  longest: number
}

/** Ends come in order, so that the first is the shortest and the last the longest. */
function note(ends: Ends[], id: number, end: number): void {
  for (const known of ends) {
    if (known.id !== id) continue
    known.longest = end
    return
  }
  ends.push({id, shortest: end, longest: end})
}
