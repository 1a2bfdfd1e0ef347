import {classNamed} from './classes.ts'
import {type Anchor, keyOf, type Pattern, type PatternNode} from './pattern.ts'
import type {Places} from './places.ts'
import {SmallMap} from './small-map.ts'
import {anyWord, type Demand, Vocabulary} from './vocabulary.ts'

export type State = number

/** A step over one token. */
export interface Edge {
  readonly to: State
  /** Which of the pattern's captures takes the token; −1 for none. */
  readonly capture: number
  /** Whether the token only fills a gap. */
  readonly filler: boolean
}

/** A step over no token; over a `,` of the pattern, a mark may stand before the next token. */
export interface Skip {
  readonly to: State
  readonly mark: boolean
}

/** A pattern that is matched where its state is reached, if the place is right. */
export interface Accept {
  readonly id: number
  readonly endsAt: Anchor
}

/** What walks ask of a machine, be it made of patterns or read from a table. */
export interface Graph {
  readonly vocabulary: Vocabulary
  readonly roots: Readonly<Record<Anchor, State>>
  /** Adds the places that a token which bears these symbols leads to from a state. */
  addTargets(state: State, symbols: readonly Demand[], places: Places): void
  eachSkip(state: State, take: (to: State, mark: boolean) => void): void
  accepts(state: State): readonly Accept[]
}

/** The states that every machine begins with. */
export const roots: Readonly<Record<Anchor, State>> = {anywhere: 0, clause: 1, sentence: 2}

const none: readonly never[] = []

/**
 * A machine of states that reads tokens; it has no loops, so a walk through it is never longer than its longest pattern. Patterns that begin alike share
 * the states of what they begin with.
 */
export class Machine implements Graph {
  readonly vocabulary: Vocabulary
  readonly roots = roots
  readonly #edges: (SmallMap<Demand, Edge[]> | undefined)[] = []
  readonly #skips: (Skip[] | undefined)[] = []
  readonly #accepts: (Accept[] | undefined)[] = []
  readonly #shared: (SmallMap<string, State> | undefined)[] = []

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    for (const _ of Object.values(this.roots)) this.#state()
  }

  /** How many states it has. */
  get size(): number {
    return this.#edges.length
  }

  edges(state: State, demand: Demand): readonly Edge[] {
    return this.#edges[state]?.get(demand) ?? none
  }

  addTargets(state: State, symbols: readonly Demand[], places: Places): void {
    for (const symbol of symbols) for (const {to} of this.edges(state, symbol)) places.add(to * 2)
  }

  eachSkip(state: State, take: (to: State, mark: boolean) => void): void {
    for (const {to, mark} of this.skips(state)) take(to, mark)
  }

  /** All edges of a state, by what they ask. */
  allEdges(state: State): Iterable<readonly [Demand, readonly Edge[]]> {
    return this.#edges[state]?.entries() ?? none
  }

  skips(state: State): readonly Skip[] {
    return this.#skips[state] ?? none
  }

  accepts(state: State): readonly Accept[] {
    return this.#accepts[state] ?? none
  }

  /** Takes a pattern in; `id` names it where it is matched. */
  add(pattern: Pattern, id: number): void {
    let state = this.roots[pattern.startsAt]
    for (const item of pattern.items) state = this.#follow(state, item)
    append(this.#accepts, state, {id, endsAt: pattern.endsAt})
  }

  /** The state behind a node, shared with every pattern that is alike up to there: its captures then have the same numbers. */
  #follow(from: State, node: PatternNode): State {
    const key = keyOf(node)
    const known = this.#shared[from]?.get(key)
    if (known !== undefined) return known
    const to = this.#state()
    add(this.#shared, from, key, to)
    this.#build(node, from, to)
    return to
  }

  #build(node: PatternNode, from: State, to: State): void {
    const {vocabulary} = this
    if (node.kind === 'word') {
      this.#edge(from, node.forms ? vocabulary.forms(node.token) : vocabulary.word(node.token), {to})
    } else if (node.kind === 'any') this.#edge(from, anyWord, {to, capture: node.capture})
    else if (node.kind === 'mark') this.#skip(from, {to, mark: true})
    else if (node.kind === 'class') this.#class(node.name, node.capture, from, to)
    else if (node.kind === 'gap') this.#gap(node.max, node.capture, from, to)
    else {
      for (const branch of node.branches) this.#branch(branch, from, to)
      if (node.optional) this.#skip(from, {to, mark: false})
    }
  }

  #branch(nodes: readonly PatternNode[], from: State, to: State): void {
    let state = from
    nodes.forEach((node, index) => {
      const next = index === nodes.length - 1 ? to : this.#state()
      this.#build(node, state, next)
      state = next
    })
  }

  /** One edge for all its single words, and a path for each of several words. */
  #class(name: string, capture: number, from: State, to: State): void {
    const set = this.vocabulary.class(name)
    this.#edge(from, set, {to, capture})
    for (const phrase of classNamed(name)!.phrases) {
      let state = from
      const tokens = phrase.split(' ')
      tokens.forEach((token, index) => {
        const next = index === tokens.length - 1 ? to : this.#state()
        this.#edge(state, token === `@${name}` ? set : this.vocabulary.word(token), {to: next, capture})
        state = next
      })
    }
  }

  #gap(max: number, capture: number, from: State, to: State): void {
    let state = from
    this.#skip(state, {to, mark: false})
    for (let length = 1; length <= max; length++) {
      const next = this.#state()
      this.#edge(state, anyWord, {to: next, capture, filler: true})
      this.#skip(next, {to, mark: false})
      state = next
    }
  }

  #state(): State {
    this.#edges.push(undefined)
    return this.#edges.length - 1
  }

  #edge(
    from: State,
    demand: Demand,
    {to, capture = -1, filler = false}: {to: State; capture?: number; filler?: boolean},
  ): void {
    const edge = {to, capture, filler}
    const alike = this.#edges[from]?.get(demand)
    if (alike) alike.push(edge)
    else add(this.#edges, from, demand, [edge])
  }

  #skip(from: State, skip: Skip): void {
    append(this.#skips, from, skip)
  }
}

/** The machine of some patterns; each is named by its place among them where it is matched. */
export function machineOf(patterns: readonly Pattern[], vocabulary = new Vocabulary()): Machine {
  const machine = new Machine(vocabulary)
  for (const [id, pattern] of patterns.entries()) machine.add(pattern, id)
  return machine
}

function append<T>(lists: (T[] | undefined)[], index: number, item: T): void {
  const list = lists[index]
  if (list) list.push(item)
  else lists[index] = [item]
}

function add<Key, Value>(maps: (SmallMap<Key, Value> | undefined)[], index: number, key: Key, value: Value): void {
  const map = maps[index]
  if (map) map.add(key, value)
  else maps[index] = new SmallMap(key, value)
}
