import type {PhraseMatch} from '../document/phrase/match.ts'

/** Matches by the index of their sentence, in their order. */
export function bySentence(matches: readonly PhraseMatch[]): ReadonlyMap<number, readonly PhraseMatch[]> {
  const groups = new Map<number, PhraseMatch[]>()
  for (const match of matches) {
    const group = groups.get(match.sentence)
    if (group) group.push(match)
    else groups.set(match.sentence, [match])
  }
  return groups
}
