import {createOffsetMap, type OffsetMap, type Piece} from '../../text/offset-map.ts'
import type {Range} from '../../text/range.ts'
import type {Draft} from '../draft.ts'
import {type Branches, branchesOf, isBranchTag, type Tag} from '../placeholder/branches.ts'
import {project} from './index.ts'
import type {Projection} from './projection.ts'

/** A draft as its customers may get it. */
export interface Readings {
  /** One, or several where the draft branches; the first takes the first branch everywhere. */
  readonly projections: readonly Projection[]
  /** How many there would be without a bound. */
  readonly total: number
  readonly unbalanced: Branches['unbalanced']
}

/**
 * Projects each of the texts that a template with `{% if … %}` can come to; in a draft about to be sent a tag is a tag,
 * which customers would read.
 */
export function projectReadings(draft: Draft): Readings {
  const whole = project(draft)
  const tags = draft.context?.template ? tagsOf(whole) : []
  if (!tags.some(({text}) => isBranchTag(text))) return {projections: [whole], total: 1, unbalanced: []}
  const {readings, total, unbalanced} = branchesOf(draft.text, tags)
  if (readings.length === 0) return {projections: [whole], total: 1, unbalanced}
  const projections = readings.map((reading) => {
    const {text, map} = without(draft.text, reading.leftOut)
    const projection = project({...draft, text})
    return {...projection, map: composed(projection.map, map), reading}
  })
  return {projections, total, unbalanced}
}

/** The Liquid tags among the agent's own words, in the source: those in code or in an attribute are none. */
const tagsOf = ({atoms, map}: Projection): Tag[] =>
  atoms.flatMap((atom) =>
    atom.placeholder?.syntax === 'percent-brace' && atom.placeholder.field === ''
      ? [{...map.toSource(atom), text: atom.text}]
      : [],
  )

/** A text without some ranges of it, and how it maps to the whole. */
function without(source: string, leftOut: readonly Range[]): {text: string; map: OffsetMap} {
  const pieces: Piece[] = []
  const parts: string[] = []
  let prose = 0
  let at = 0
  for (const {start, end} of [...leftOut, {start: source.length, end: source.length}]) {
    if (start > at) {
      parts.push(source.slice(at, start))
      pieces.push({prose, source: at, length: start - at})
      prose += start - at
    }
    at = end
  }
  return {text: parts.join(''), map: createOffsetMap(pieces, source.length)}
}

/** The map of a prose whose source is itself a part of another text. */
const composed = (inner: OffsetMap, outer: OffsetMap): OffsetMap => ({
  toSource: (range) => outer.toSource(inner.toSource(range)),
  isExact: (range) => inner.isExact(range) && outer.isExact(inner.toSource(range)),
  markupIn: (range) =>
    [...inner.markupIn(range).map((markup) => outer.toSource(markup)), ...outer.markupIn(inner.toSource(range))].sort(
      (one, other) => one.start - other.start,
    ),
})
