import {automatonOf, type PhraseAutomaton} from './automaton.ts'
import type {PhraseEntry} from './entry.ts'
import {shelfOf} from './shelf.ts'
import {siftFor} from './sift.ts'

export type {Matches, PhraseAutomaton} from './automaton.ts'

/**
 * Compiles phrase lists into one automaton, which finds them all in one pass.
 *
 * @param lists entries by the name of their list
 * @throws {PhraseError} at the first entry that cannot be read, with its list and index
 */
export const compilePhrases = (lists: ReadonlyMap<string, readonly PhraseEntry[]>): PhraseAutomaton =>
  automatonOf(shelfOf(lists))

/**
 * Compiles phrase lists when texts come: for the first text only the phrases that it can hold, which is a tenth of the work and all that a run over one
 * draft needs; from the second on all of them, once.
 *
 * @param lists entries by the name of their list
 * @returns an automaton whose `run` throws a `PhraseError` at an entry that cannot be read
 */
export function phrasesOnDemand(lists: ReadonlyMap<string, readonly PhraseEntry[]>): PhraseAutomaton {
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
