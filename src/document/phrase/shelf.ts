import type {PhraseEntry} from './entry.ts'
import {parsePattern} from './parse.ts'
import type {Pattern} from './pattern.ts'
import {PhraseError, type PhrasePlace} from './phrase-error.ts'

/** A pattern in its place: what it is matched for. */
export interface Phrase {
  /** Its index among all phrases. */
  readonly id: number
  readonly pattern: Pattern
  /** As its pattern's; known without reading it. */
  readonly captures: number
  readonly hasGap: boolean
  readonly list: string
  /** Index of its entry in its list. */
  readonly entry: number
  /** A number that all phrases of its entry share, and no others. */
  readonly owner: number
  readonly role: 'match' | 'unless' | 'unlessNear'
}

/** Phrases by their ids, and the lists that they are of. */
export interface PhraseIndex {
  readonly lists: ReadonlyMap<string, readonly PhraseEntry[]>
  phraseOf(id: number): Phrase
}

/** All phrases of all lists. */
export interface Shelf extends PhraseIndex {
  readonly phrases: readonly Phrase[]
}

export const roles = ['match', 'unless', 'unlessNear'] as const

/**
 * Reads the patterns of all lists, or those of them that `isWanted` by their source; the others are not even looked at.
 *
 * @throws {PhraseError} at the first entry that cannot be read, with its list and index
 */
export function shelfOf(
  lists: ReadonlyMap<string, readonly PhraseEntry[]>,
  isWanted?: (source: string) => boolean,
): Shelf {
  const phrases: Phrase[] = []
  let owner = 0
  for (const [list, entries] of lists) {
    entries.forEach((whole, index) => {
      owner += 1
      const entry = isWanted ? wantedOf(whole, isWanted) : whole
      if (entry === undefined) return
      const read = readEntry(entry, list, index)
      for (const role of roles) {
        for (const pattern of read[role]) {
          const {captures, hasGap} = pattern
          phrases.push({id: phrases.length, pattern, captures, hasGap, list, entry: index, owner, role})
        }
      }
    })
  }
  return {lists, phrases, phraseOf: (id) => phrases[id]!}
}

/** The entry with the patterns that are wanted; none when nothing of it can be matched. */
function wantedOf(entry: PhraseEntry, isWanted: (source: string) => boolean): PhraseEntry | undefined {
  const match = listOf(entry.match).filter(isWanted)
  if (match.length === 0) return undefined
  return {
    ...entry,
    match,
    unless: listOf(entry.unless).filter(isWanted),
    unlessNear: listOf(entry.unlessNear).filter(isWanted),
  }
}

function readEntry(entry: PhraseEntry, list: string, index: number): Record<Phrase['role'], readonly Pattern[]> {
  let field: PhrasePlace['field'] = 'match'
  try {
    const match = listOf(entry.match).map(parsePattern)
    if (match.length === 0) throw new PhraseError('an entry without a pattern', '', 0, 0, 'give it a match')
    field = 'repair'
    checkRepair(entry)
    field = 'swap'
    checkHoles(entry, match)
    field = 'unless'
    const unless = listOf(entry.unless).map(parsePattern)
    field = 'unlessNear'
    return {match, unless, unlessNear: listOf(entry.unlessNear).map(parsePattern)}
  } catch (error) {
    throw error instanceof PhraseError ? error.at({list, entry: index, field}) : error
  }
}

/** One or several, as a list. */
export const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

function checkRepair(entry: PhraseEntry): void {
  const count = listOf(entry.swap).length
  if (entry.repair !== 'safe' || count === 1) return
  const pattern = listOf(entry.match)[0]!
  const problem = `a safe entry with ${count === 0 ? 'no swap' : `${count} swaps`}`
  throw new PhraseError(problem, pattern, 0, pattern.length, 'give it exactly one swap, or repair: review')
}

/** Every hole of a swap must be filled by every pattern of the entry. */
function checkHoles(entry: PhraseEntry, match: readonly Pattern[]): void {
  if (entry.swap === undefined) return
  const captures = Math.min(...match.map((pattern) => pattern.captures))
  for (const swap of listOf(entry.swap)) {
    for (const hole of swap.matchAll(/\{(\d+)\}/g)) {
      const number = Number(hole[1])
      if (number >= 1 && number <= captures) continue
      const hint =
        captures === 0
          ? 'the pattern has no class, * or gap to fill it'
          : `the pattern fills {1}${captures > 1 ? ` to {${captures}}` : ''} alone`
      throw new PhraseError(
        `a hole {${number}} that nothing fills`,
        swap,
        hole.index,
        hole.index + hole[0].length,
        hint,
      )
    }
  }
}
