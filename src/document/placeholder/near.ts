import type {Dialect} from './dialect.ts'

/** Whether a list of fields, `prefix*` among them, has this one. */
export const hasField = (list: readonly string[], field: string): boolean =>
  list.some((each) => (each.endsWith('*') ? field.startsWith(each.slice(0, -1)) : each === field))

/** Whether it is one of the dialect's fields; where none are listed, all are. A custom field (`prefix*`) that is only another spelling of a listed one is none. */
export function knowsField({fields}: Dialect, field: string): boolean {
  if (fields.length === 0 || fields.includes(field)) return true
  return hasField(fields, field) && !fields.some((each) => bare(each) === bare(field))
}

/** A field without what people mix up: capitals, underscores, hyphens and spaces. */
const bare = (field: string): string => field.toLowerCase().replace(/[_\s-]/g, '')

/** How a written field differs from a known one: in its style (`firstname` for `first_name`), by one letter, or both. */
export type Slip = 'style' | 'letter' | 'both'

/** A known field near a written one. */
export interface Near {
  readonly field: string
  readonly slip: Slip
}

const bySlip: readonly Slip[] = ['style', 'letter', 'both']

/** The known fields that are one slip away from the written one, the smallest slip first. */
export function nearFields({fields}: Dialect, field: string): readonly Near[] {
  const near = fields.flatMap((each) => {
    const slip = each.endsWith('*') ? undefined : slipOf(each, field)
    return slip ? [{field: each, slip}] : []
  })
  return near.sort((one, other) => bySlip.indexOf(one.slip) - bySlip.indexOf(other.slip))
}

function slipOf(known: string, written: string): Slip | undefined {
  if (bare(known) === bare(written)) return 'style'
  if (isOneLetterOff(known, written)) return 'letter'
  return isOneLetterOff(bare(known), bare(written)) ? 'both' : undefined
}

/** One letter too many, too few, wrong, or two neighbours swapped. */
export function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let same = 0
  while (same < short.length - start && short.at(-1 - same) === long.at(-1 - same)) same++
  const [a, b] = [short.slice(start, short.length - same), long.slice(start, long.length - same)]
  return b.length === 1 || (a.length === 2 && b.length === 2 && a === b[1]! + b[0]!)
}
