import {type PhraseAutomaton, walksOf} from './automaton.ts'
import type {PhraseEntry} from './entry.ts'
import {type Accept, type Graph, type Machine, machineOf, roots, type State} from './machine.ts'
import {parsePattern} from './parse.ts'
import type {Anchor, Pattern} from './pattern.ts'
import type {Places} from './places.ts'
import {listOf, type Phrase, type PhraseIndex, roles, shelfOf} from './shelf.ts'
import {type Demand, firstFree, Vocabulary} from './vocabulary.ts'

/** The machine of phrase lists as plain numbers and words, to be made once and read where a program starts. */
export interface PhraseTable {
  readonly numbers: Int32Array
  /** The names of lists, then symbols, then tokens: a line each, with a form feed between the three. */
  readonly words: string
}

type Lists = ReadonlyMap<string, readonly PhraseEntry[]>

const none: readonly never[] = []

const anchors = ['anywhere', 'clause', 'sentence'] as const satisfies readonly Anchor[]

/**
 * Makes the table of phrase lists.
 *
 * @throws {PhraseError} at the first entry that cannot be read
 */
export function tableOf(lists: Lists): PhraseTable {
  const shelf = shelfOf(lists)
  const machine = machineOf(shelf.phrases.map(({pattern}) => pattern))
  const names = [...lists.keys()]
  const {symbols, tokens, borne} = machine.vocabulary.parts
  const nth = countEach(shelf.phrases)
  const rows = [
    listFor(machine.size, (state) => edgesOf(machine, state)),
    listFor(machine.size, (state) => machine.skips(state).map(({to, mark}) => to * 2 + (mark ? 1 : 0))),
    listFor(machine.size, (state) => machine.accepts(state).flatMap(({id, endsAt}) => [id, anchors.indexOf(endsAt)])),
    listFor(tokens.length + firstFree, borne),
    shelf.phrases.map(({list, entry, role, captures, hasGap}, index) => {
      const place = [names.indexOf(list), entry, roles.indexOf(role), nth[index]!]
      return [...place, captures, hasGap ? 1 : 0]
    }),
  ]
  return {
    numbers: toNumbers(rows),
    words: [names, symbols(), tokens].map((words) => words.join('\n')).join('\f'),
  }
}

const listFor = <Item>(length: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({length}, (_, index) => make(index))

/** Each symbol asked for and where it leads, in the order of the symbols. */
const edgesOf = (machine: Machine, state: State): readonly number[] =>
  [...machine.allEdges(state)]
    .flatMap(([demand, edges]) => edges.map(({to}) => [demand, to] as const))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .flat()

/** How many lists of rows, then the lengths of their two parts each, then the parts: where each row starts, and all rows on end. */
function toNumbers(lists: readonly (readonly (readonly number[])[])[]): Int32Array {
  const parts = lists.flatMap((rows) => {
    const starts = [0]
    for (const {length} of rows) starts.push(starts.at(-1)! + length)
    return [starts, rows.flat()]
  })
  const head = [lists.length, ...parts.map(({length}) => length)]
  return Int32Array.from([head, ...parts].flat())
}

/** Which pattern of its entry's field each phrase is, from 0. */
function countEach(phrases: readonly Phrase[]): readonly number[] {
  const seen = new Map<string, number>()
  return phrases.map(({owner, role}) => {
    const key = `${role} ${owner}`
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return count
  })
}

/**
 * Makes the automaton of a table.
 *
 * @param lists the lists that the table was made of, in any order
 */
export function automatonOfTable(table: PhraseTable, lists: Lists): PhraseAutomaton {
  const [edges, skips, accepts, borne, phrases] = rowsIn(table.numbers)
  const [names, symbols, tokens] = table.words.split('\f')
  const vocabulary = new Vocabulary({
    tokens: linesOf(tokens),
    symbols: () => linesOf(symbols),
    borne: (id) => borne!.of(id),
  })
  const machine = new TableMachine(vocabulary, edges!, skips!, accepts!)
  return walksOf(machine, new TableIndex(phrases!, linesOf(names), lists))
}

const linesOf = (words: string | undefined): readonly string[] => (words ? words.split('\n') : [])

/** Lists of numbers, by their index, each a stretch of one long list. */
class Rows {
  readonly starts: Int32Array
  readonly values: Int32Array

  constructor(starts: Int32Array, values: Int32Array) {
    this.starts = starts
    this.values = values
  }

  of(index: number): readonly number[] {
    return [...this.values.subarray(this.starts[index]!, this.starts[index + 1]!)]
  }
}

function rowsIn(numbers: Int32Array): readonly Rows[] {
  const count = numbers[0]!
  const found: Rows[] = []
  let at = 1 + 2 * count
  const take = (length: number) => {
    at += length
    return numbers.subarray(at - length, at)
  }
  for (let index = 0; index < count; index++) {
    const starts = take(numbers[1 + 2 * index]!)
    found.push(new Rows(starts, take(numbers[2 + 2 * index]!)))
  }
  return found
}

/** A machine whose states are rows of numbers. */
class TableMachine implements Graph {
  readonly vocabulary: Vocabulary
  readonly roots = roots
  readonly #edges: Rows
  readonly #skips: Rows
  readonly #accepts: Rows

  constructor(vocabulary: Vocabulary, edges: Rows, skips: Rows, accepts: Rows) {
    this.vocabulary = vocabulary
    this.#edges = edges
    this.#skips = skips
    this.#accepts = accepts
  }

  /** The edges of a state are pairs of a symbol and a state; they and what a token bears are in the order of the symbols. */
  addTargets(state: State, symbols: readonly Demand[], places: Places): void {
    const {starts, values} = this.#edges
    const end = starts[state + 1]!
    let at = starts[state]!
    const isLong = end - at > 2 * fewEdges
    for (let nth = 0; nth < symbols.length && at < end; nth++) {
      const symbol = symbols[nth]!
      if (isLong) at = firstFrom(values, at, end, symbol)
      while (at < end && values[at]! < symbol) at += 2
      for (; at < end && values[at] === symbol; at += 2) places.add(values[at + 1]! * 2)
    }
  }

  eachSkip(state: State, take: (to: State, mark: boolean) => void): void {
    const {starts, values} = this.#skips
    for (let at = starts[state]!; at < starts[state + 1]!; at++) take(values[at]! >> 1, (values[at]! & 1) === 1)
  }

  accepts(state: State): readonly Accept[] {
    const {starts} = this.#accepts
    if (starts[state] === starts[state + 1]) return none
    return pairs(this.#accepts.of(state)).map(([id, anchor]) => ({id, endsAt: anchors[anchor]!}))
  }
}

/** So many are looked through one by one. */
const fewEdges = 16

/** Index of the first of the pairs between two indices whose symbol is at least that. */
function firstFrom(values: Int32Array, start: number, end: number, symbol: Demand): number {
  let low = start >> 1
  let high = end >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle * 2]! < symbol) low = middle + 1
    else high = middle
  }
  return low * 2
}

const pairs = (values: readonly number[]): readonly (readonly [number, number])[] =>
  Array.from({length: values.length / 2}, (_, index) => [values[index * 2]!, values[index * 2 + 1]!])

/** More entries than any list has. */
const entriesAtMost = 2 ** 20

/** The phrases of a table, made when they are met. */
class TableIndex implements PhraseIndex {
  readonly lists: Lists
  readonly #rows: Rows
  readonly #names: readonly string[]
  readonly #phrases: Phrase[] = []

  constructor(rows: Rows, names: readonly string[], lists: Lists) {
    this.#rows = rows
    this.#names = names
    this.lists = lists
  }

  phraseOf(id: number): Phrase {
    let phrase = this.#phrases[id]
    if (!phrase) {
      phrase = this.#read(id)
      this.#phrases[id] = phrase
    }
    return phrase
  }

  #read(id: number): Phrase {
    const [name, entry, role, nth, captures, gap] = this.#rows.of(id) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const list = this.#names[name]!
    const field = roles[role]!
    const source = () => listOf(this.lists.get(list)![entry]![field])[nth]!
    return {
      id,
      list,
      entry,
      owner: name * entriesAtMost + entry,
      role: field,
      captures,
      hasGap: gap === 1,
      get pattern(): Pattern {
        return parsePattern(source())
      },
    }
  }
}
