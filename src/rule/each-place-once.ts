import type {Finding} from './rule.ts'

/** Where a rule's findings meet, keeps the one that starts first and of those the longest: a rule tells a place once. In order of their places. */
export function eachPlaceOnce(findings: Iterable<Finding>): readonly Finding[] {
  const inOrder = [...findings].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
  let end = -1
  return inOrder.filter(({at}) => {
    if (at.start < end) return false
    end = at.end
    return true
  })
}
