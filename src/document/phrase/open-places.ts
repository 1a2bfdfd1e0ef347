import {groupBy} from '../../text/group-by.ts'
import {type Machine, machineOf, type State} from './machine.ts'
import type {Pattern, PatternNode} from './pattern.ts'
import {anyWord, type Demand, firstFree, unknownWord} from './vocabulary.ts'

/**
 * Most places that the phrases of one guide may hold open behind one word. Where any word leads on, in a gap or at a `*`, a walk keeps the place whatever
 * comes next; thousands of them at once would make each word of a draft wait for all. Phrases that begin alike share theirs.
 */
export const mostOpenPlaces = 2000

/** A word behind which phrases hold too many places open. */
export interface CrowdedWord {
  /** Normalized; nothing when it is every word. */
  readonly word: string | undefined
  /** How many of the patterns can begin with it. */
  readonly patterns: number
}

/** Looks for a word behind which patterns hold more than `most` places open. In ordinary guides it finds nothing, and without much work. */
export function crowdedWord(patterns: readonly Pattern[], most = mostOpenPlaces): CrowdedWord | undefined {
  const open = patterns.filter(({items}) => openIn(items) > 0)
  if (open.reduce((sum, {items}) => sum + openIn(items), 0) <= most) return undefined
  const machine = machineOf(open)
  const {vocabulary} = machine
  const counts = openBehind(machine)
  const {tokens} = vocabulary.parts
  for (let id = unknownWord; id < tokens.length + firstFree; id++) {
    const symbols = vocabulary.symbolsOf(id)
    if (symbols.reduce((sum, symbol) => sum + (counts.get(symbol) ?? 0), 0) <= most) continue
    const beginsWithIt = (pattern: Pattern) =>
      firstEdges(machineOf([pattern], vocabulary)).some(({demand}) => symbols.includes(demand))
    return {word: tokens[id - firstFree], patterns: open.filter(beginsWithIt).length}
  }
  return undefined
}

/** How many places the nodes hold open, if none are shared. */
const openIn = (nodes: readonly PatternNode[]): number =>
  nodes.reduce((sum, node) => {
    if (node.kind === 'gap') return sum + node.max
    if (node.kind === 'any') return sum + 1
    return node.kind === 'choice' ? sum + node.branches.reduce((inner, each) => inner + openIn(each), 0) : sum
  }, 0)

/** How many places are open behind each symbol that a pattern can begin with. */
function openBehind(machine: Machine): ReadonlyMap<Demand, number> {
  const behind = (state: State) => [...machine.allEdges(state)].flatMap(([, edges]) => edges)
  const isOpen = (state: State) => machine.edges(state, anyWord).length > 0
  const openFrom = (states: readonly State[]) => reachedFrom(machine, states, behind).filter(isOpen).length
  const firsts = groupBy(firstEdges(machine), ({demand}) => demand)
  return new Map([...firsts].map(([demand, edges]) => [demand, openFrom(edges.map(({to}) => to))]))
}

/** The symbols that a pattern can begin with, each with a state that it leads to. */
const firstEdges = (machine: Machine): readonly {readonly demand: Demand; readonly to: State}[] =>
  reachedFrom(machine, Object.values(machine.roots), () => []).flatMap((root) =>
    [...machine.allEdges(root)].flatMap(([demand, edges]) => edges.map(({to}) => ({demand, to}))),
  )

/** The states, all that can be reached from them over no token, and over the tokens of those `edges` that are given. */
function reachedFrom(
  machine: Machine,
  states: readonly State[],
  edges: (state: State) => readonly {readonly to: State}[],
): readonly State[] {
  const reached = new Set(states)
  for (const state of reached) {
    for (const {to} of machine.skips(state)) reached.add(to)
    for (const {to} of edges(state)) reached.add(to)
  }
  return [...reached]
}
