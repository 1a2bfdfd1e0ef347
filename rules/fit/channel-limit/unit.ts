/** A piece of a text that a platform never cuts in two, and what it counts it as. `start` in UTF-16 code units. */
export interface Unit {
  readonly start: number
  readonly weight: number
}

/** What all units together count as. */
export const weightOf = (units: readonly Unit[]): number => units.reduce((sum, {weight}) => sum + weight, 0)

/** Where the first unit begins that has no more room; undefined when all fit. */
export function firstBeyond(units: readonly Unit[], limit: number): number | undefined {
  let sum = 0
  for (const {start, weight} of units) {
    sum += weight
    if (sum > limit) return start
  }
  return undefined
}
