import {automatonOf, type PhraseAutomaton} from './automaton.ts'
import type {PhraseEntry} from './entry.ts'
import {shelfOf} from './shelf.ts'

export type {Matches, PhraseAutomaton} from './automaton.ts'

/**
 * Compiles phrase lists into one automaton, which finds them all in one pass.
 *
 * @param lists entries by the name of their list
 * @throws {PhraseError} at the first entry that cannot be read, with its list and index
 */
export const compilePhrases = (lists: ReadonlyMap<string, readonly PhraseEntry[]>): PhraseAutomaton =>
  automatonOf(shelfOf(lists))
