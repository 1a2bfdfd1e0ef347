import {groupBy} from '../../text/group-by.ts'
import type {Problem} from '../problem.ts'
import {createIdentities, type Identity} from './identity.ts'
import {distance, mostDifferent} from './likeness.ts'

/** A problem that is known, and how often. */
export interface BaselineEntry extends Identity {
  readonly count: number
}

/** Records the problems of a library as they are today. */
export interface BaselineRecorder {
  /** @param text What the problems' ranges belong to. */
  add(text: string, problems: readonly Problem[]): void
  /** By rule, hash and likeness. */
  entries(): readonly BaselineEntry[]
}

export function createBaselineRecorder(): BaselineRecorder {
  const counts = new Map<string, {readonly identity: Identity; count: number}>()
  return {
    add(text, problems) {
      const identityOf = createIdentities(text)
      for (const problem of problems) {
        const identity = identityOf(problem)
        const known = counts.get(nameOf(identity))
        if (known) known.count++
        else counts.set(nameOf(identity), {identity, count: 1})
      }
    },
    entries: () => inOrder([...counts.values()].map(({identity, count}) => ({...identity, count}))),
  }
}

/** Whether a problem is in the baseline; undefined until all texts have been seen, where only that can tell. */
export interface Verdict {
  isKnown: boolean | undefined
}

/** Tells known problems from new ones. */
export interface BaselineMatcher {
  /**
   * The verdicts on the problems of a text, in their order. One about a text that is new or was edited can be open until
   * `settle`: the text that an entry was made of may yet come.
   */
  match(text: string, problems: readonly Problem[]): readonly Verdict[]
  /** Decides what is open; what is nearest is paired first. */
  settle(): void
  /** What is left of the baseline: known problems that have not been met. */
  left(): readonly BaselineEntry[]
}

interface Open {
  readonly verdict: Verdict
  readonly identity: Identity
}

interface Left {
  readonly identity: Identity
  count: number
}

export function createBaselineMatcher(entries: readonly BaselineEntry[]): BaselineMatcher {
  const left = new Map<string, Left>()
  for (const {count, ...identity} of entries) {
    // After a merge an entry may stand there twice.
    const before = left.get(nameOf(identity))?.count ?? 0
    left.set(nameOf(identity), {identity, count: Math.max(before, count)})
  }
  const byPlace = groupBy([...left.values()], ({identity}) => placeOf(identity))
  let open: Open[] = []
  const take = (entry: Left | undefined): boolean => {
    if (!entry || entry.count === 0) return false
    entry.count--
    return true
  }
  const verdictOn = (identity: Identity): Verdict => {
    if (take(left.get(nameOf(identity)))) return {isKnown: true}
    if (!byPlace.get(placeOf(identity))?.some(({count}) => count > 0)) return {isKnown: false}
    const verdict: Verdict = {isKnown: undefined}
    open.push({verdict, identity})
    return verdict
  }
  return {
    match(text, problems) {
      const identityOf = createIdentities(text)
      return problems.map((problem) => verdictOn(identityOf(problem)))
    },
    settle() {
      for (const {verdict, entry} of pairs(open, byPlace)) {
        if (verdict.isKnown === undefined && take(entry)) verdict.isKnown = true
      }
      for (const {verdict} of open) verdict.isKnown ??= false
      open = []
    },
    left: () => inOrder([...left.values()].flatMap(({identity, count}) => (count > 0 ? [{...identity, count}] : []))),
  }
}

/** The entries without those that are left: what still occurs. */
export function withoutLeft(
  entries: readonly BaselineEntry[],
  left: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const gone = new Map(left.map((entry) => [nameOf(entry), entry.count]))
  return entries.flatMap((entry) => {
    const count = entry.count - (gone.get(nameOf(entry)) ?? 0)
    return count > 0 ? [{...entry, count}] : []
  })
}

const placeOf = ({rule, hash}: Identity): string => `${rule}\0${hash}`
const nameOf = (identity: Identity): string => `${placeOf(identity)}\0${identity.like}`

/**
 * Which open problem could be which entry, the nearest texts first. The same words in the same sentence are the same
 * problem however much is changed around them; what has no words of its own must be about a text that is much alike.
 */
function pairs(open: readonly Open[], byPlace: ReadonlyMap<string, readonly Left[]>) {
  return open
    .flatMap(({verdict, identity}) =>
      (byPlace.get(placeOf(identity)) ?? []).flatMap((entry) => {
        if (entry.count === 0) return []
        const apart = distance(identity.like, entry.identity.like)
        return identity.hash !== '' || apart <= mostDifferent ? [{verdict, entry, apart}] : []
      }),
    )
    .sort((a, b) => a.apart - b.apart)
}

/** By code units, as no language of the user's changes. */
const inOrder = (entries: readonly BaselineEntry[]): readonly BaselineEntry[] =>
  entries.toSorted((a, b) => compare(nameOf(a), nameOf(b)))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
