import {overlaps, type Range} from '../text/range.ts'

/** A problem before its place is looked up; ranges of the source. */
export interface Candidate extends Range {
  readonly rule: string
}

/**
 * One fault is told once: where two rules meet on the same words, the first speaks and the second is silent (the catalogue's second law).
 * Every pair stands here and nowhere else.
 */
export const precedence: readonly (readonly [speaks: string, silent: string])[] = [
  ['leftover-placeholder', 'customer-name'],
  ['leftover-placeholder', 'greeting'],
  ['greeting', 'customer-name'],
  ['terminology', 'impersonal-language'],
  ['terminology', 'cliche'],
  ['terminology', 'wordiness'],
  ['blame-deferring-apology', 'cliche'],
  ['cliche', 'negative-language'],
  ['cliche', 'impersonal-language'],
  ['cliche', 'condescending-language'],
  ['cliche', 'wordiness'],
  ['negative-language', 'directive-language'],
  ['impersonal-language', 'wordiness'],
  ['condescending-language', 'wordiness'],
  ['directive-language', 'condescending-language'],
  ['sentence-length', 'readability'],
]

/** Leaves out what a more specific rule already says about the same words. Takes them in the order of their starts, and keeps it. */
export function dropOutspoken<Item extends Candidate>(candidates: readonly Item[]): readonly Item[] {
  if (candidates.length < 2) return candidates
  const byRule = groupByRule(candidates)
  const silenced = new Set<Item>()
  for (const [speaks, silent] of precedence) {
    const louder = byRule.get(speaks)
    const softer = byRule.get(silent)
    if (!louder || !softer) continue
    let next = 0
    for (const item of softer) {
      while (next < louder.length && louder[next]!.end < item.start) next++
      for (let at = next; at < louder.length && louder[at]!.start <= item.end; at++) {
        if (overlaps(item, louder[at]!)) silenced.add(item)
      }
    }
  }
  return silenced.size === 0 ? candidates : candidates.filter((item) => !silenced.has(item))
}

function groupByRule<Item extends Candidate>(candidates: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of candidates) {
    const group = groups.get(item.rule)
    if (group) group.push(item)
    else groups.set(item.rule, [item])
  }
  return groups
}
