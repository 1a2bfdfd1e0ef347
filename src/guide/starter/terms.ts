import {agentsWords} from '../../../rules/library/agents-words.ts'
import {createTermFinder} from '../../../rules/library/mixed-terms/find-terms.ts'
import {defaultTerms, recordWords} from '../../../rules/library/mixed-terms/terms.ts'
import type {Document} from '../../document/document.ts'
import {type Counted, createTally, type Tally} from './tally.ts'

/** A word that some replies use where most use another one. */
export interface MixedTerm {
  readonly use: Counted
  readonly avoid: Counted
  /** Whether most is clearly most, and the word to avoid means nothing else in these replies. */
  readonly isClear: boolean
}

/** Counts the words for one thing. */
export interface TermCounter {
  add(document: Document): void
  finish(): readonly MixedTerm[]
}

/** As `mixed-terms` has it: in how many replies the team's word is at least, and in what share of them. */
const leastReplies = 5
const leastShare = 0.8

/**
 * Words that a guide's `terms` cannot forbid without meeting others: “in case”, “to request”, “to add on”. To it “email” and
 * “e-mail” are one word.
 */
const entangled = new Set(['case', 'request', 'add-on', 'addon', 'email', 'e-mail'])

const groups = [...defaultTerms, recordWords]
const records = groups.length - 1

export function createTermCounter(): TermCounter {
  const find = createTermFinder(groups, records)
  const findBare = createTermFinder([recordWords], undefined)
  const tallies = groups.map(() => createTally())
  const elsewhere = createTally()
  return {
    add(document) {
      const text = agentsWords(document)
      const uses = find(text)
      for (const [group, tally] of tallies.entries())
        tally.add(uses.filter((use) => use.group === group).map(({term}) => term))
      const asRecord = uses.filter(({group}) => group === records)
      const bare = findBare(text).filter(({start}) => !asRecord.some((use) => use.start === start))
      elsewhere.add(bare.map(({term}) => term))
    },
    finish: () => tallies.flatMap((tally) => mixedIn(tally, elsewhere)),
  }
}

function mixedIn(tally: Tally, elsewhere: Tally): readonly MixedTerm[] {
  const [use, ...others] = tally.list()
  if (use === undefined) return []
  const all = others.reduce((sum, {replies}) => sum + replies, use.replies)
  const isMost = use.replies >= leastReplies && use.replies >= all * leastShare
  return others
    .filter(({text, replies}) => !entangled.has(text) && replies < use.replies)
    .map((avoid) => ({use, avoid, isClear: isMost && elsewhere.of(avoid.text) === 0}))
}
