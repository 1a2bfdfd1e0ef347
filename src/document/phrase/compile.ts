import {automatonOf, type PhraseAutomaton} from './automaton.ts'
import type {PhraseEntry} from './entry.ts'
import {shelfOf} from './shelf.ts'
import {siftFor} from './sift.ts'
import {automatonOfTable, type PhraseTable} from './table.ts'

export type {Matches, PhraseAutomaton} from './automaton.ts'

/**
 * Compiles phrase lists into one automaton, which finds them all in one pass.
 *
 * @param lists entries by the name of their list
 * @throws {PhraseError} at the first entry that cannot be read, with its list and index
 */
export const compilePhrases = (lists: ReadonlyMap<string, readonly PhraseEntry[]>): PhraseAutomaton =>
  automatonOf(shelfOf(lists))

type Lists = ReadonlyMap<string, readonly PhraseEntry[]>

const tables: {readonly lists: Lists; readonly automaton: () => PhraseAutomaton}[] = []

/**
 * Lays a ready table by for lists; it is fetched when it is needed first. Whoever asks for one of these very lists by its name is then served from it. It changes what is waited for,
 * never what is found.
 *
 * @param lists the lists that the table was made of, by `tableOf`
 */
export function layBy(table: () => PhraseTable, lists: Lists): void {
  let automaton: PhraseAutomaton | undefined
  tables.push({
    lists,
    automaton() {
      automaton ??= automatonOfTable(table(), lists)
      return automaton
    },
  })
}

/**
 * Compiles phrase lists when texts come, or takes them from a table that was laid by.
 *
 * @param lists entries by the name of their list
 * @returns an automaton whose `run` throws a `PhraseError` at an entry that cannot be read
 */
export function phrasesOnDemand(lists: Lists): PhraseAutomaton {
  const table = tables.find((each) => sharedBy(lists, each.lists).length > 0)
  if (!table) return compiledOnDemand(lists)
  const ready = new Set(sharedBy(lists, table.lists))
  const rest = new Map([...lists].filter(([name]) => !ready.has(name)))
  const isAll = [...rest.values()].every(({length}) => length === 0)
  const others = isAll ? nothing(rest) : compiledOnDemand(rest)
  return {
    run(words) {
      const [own, other] = [table.automaton().run(words), others.run(words)]
      return {of: (list, channel) => (ready.has(list) ? own : other).of(list, channel), steps: own.steps + other.steps}
    },
  }
}

/** The names of lists that are one and the same in both. */
const sharedBy = (lists: Lists, others: Lists): readonly string[] =>
  [...lists].flatMap(([name, entries]) => (others.get(name) === entries ? [name] : []))

/** Empty lists take no walk. */
const nothing = (lists: Lists): PhraseAutomaton => {
  const matches = compilePhrases(lists).run([])
  return {run: () => matches}
}

/**
 * For the first text only the phrases that it can hold are compiled, which is a tenth of the work and all that a run over one draft needs; from the
 * second on all of them, once.
 */
function compiledOnDemand(lists: Lists): PhraseAutomaton {
  let isFirst = true
  let whole: PhraseAutomaton | undefined
  return {
    run(words) {
      if (isFirst) {
        isFirst = false
        return automatonOf(shelfOf(lists, siftFor(words))).run(words)
      }
      whole ??= compilePhrases(lists)
      return whole.run(words)
    },
  }
}
