import type {PhraseMatch} from '../document/phrase/match.ts'
import {groupBy} from '../text/group-by.ts'

/** Matches by the index of their sentence, in their order. */
export const bySentence = (matches: readonly PhraseMatch[]): ReadonlyMap<number, readonly PhraseMatch[]> =>
  groupBy(matches, ({sentence}) => sentence)
