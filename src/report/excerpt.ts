import type {Problem} from '../lint/problem.ts'
import {overlaps, type Range} from '../text/range.ts'
import {type Stretch, sentenceAround, wordEnd, wordStart} from './sentence.ts'

/** Problems that share one printing of the words they are about. */
export interface Excerpt {
  /** What is shown of the text, in order; what lies between is left out. */
  readonly pieces: readonly Range[]
  /** Whether the sentence began before what is shown, or goes on after it. */
  readonly cutStart: boolean
  readonly cutEnd: boolean
  readonly places: readonly Place[]
}

/** A problem, and where it is marked; an empty range is a caret's place. */
export interface Place extends Range {
  readonly problem: Problem
}

interface Group {
  readonly stretch: Stretch
  readonly places: readonly Place[]
}

/** Sentences up to this many code units are shown whole. */
const wholeLength = 200
/** How much of a longer one is shown around the edges of what is marked. */
const context = 48
/** A place longer than this is shown by itself: its head and its tail. */
const longPlace = 160
/** More places than this in one printing would have to be puzzled apart. */
const mostPlaces = 6
/** What is left out must be longer than this, or it is shown after all. */
const leastGap = 16

/** The excerpts that show all problems, in the order of their places. */
export function excerptsOf(text: string, problems: readonly Problem[]): Excerpt[] {
  const groups: Group[] = []
  for (const place of problems.map((problem) => placeOf(text, problem)).sort(byPlace)) {
    const group = {stretch: sentenceAround(text, place), places: [place]}
    // A group is joined by near places alone, so its few neighbours are all that can match.
    const index = groups.findLastIndex((other, at) => at >= groups.length - 3 && belongTogether(other, group))
    if (index < 0) groups.push(group)
    else groups[index] = join(groups[index]!, group)
  }
  return groups.map((group) => ({...shownOf(text, group), places: group.places}))
}

const byPlace = (a: Range, b: Range) => a.start - b.start || a.end - b.end

/**
 * Something missing at a blank line or at the text's end is marked after the last words before it, or before the
 * first ones.
 */
function placeOf(text: string, problem: Problem): Place {
  const [start, end] = problem.range
  if (start !== end || /\S/.test(text[start] ?? '')) return {start, end, problem}
  const before = text.slice(0, start).trimEnd().length
  const after = text.length - text.slice(start).trimStart().length
  const isGap = before === start || /[\r\n]/.test(text.slice(before, start)) || start === text.length
  const at = !isGap ? start : before > 0 ? before : after
  return {start: at, end: at, problem}
}

function belongTogether(group: Group, {stretch, places: [place]}: Group): boolean {
  const [first] = group.places
  if (group.places.length >= mostPlaces) return false
  if (isLong(first!) || isLong(place!)) return first!.start === place!.start && first!.end === place!.end
  return (
    overlaps(group.stretch, stretch) && (stretch.start < group.stretch.end || stretch.start === group.stretch.start)
  )
}

const isLong = (range: Range) => range.end - range.start > longPlace

function join(a: Group, b: Group): Group {
  const [first, last] = [a.stretch.start <= b.stretch.start ? a : b, a.stretch.end >= b.stretch.end ? a : b]
  const {start, cutStart} = first.stretch
  const {end, cutEnd} = last.stretch
  return {stretch: {start, end, cutStart, cutEnd}, places: [...a.places, ...b.places]}
}

function shownOf(text: string, {stretch, places}: Group): Omit<Excerpt, 'places'> {
  if (stretch.end - stretch.start <= wholeLength && !stretch.cutStart && !stretch.cutEnd) {
    return {pieces: [stretch], cutStart: false, cutEnd: false}
  }
  const pieces = merge(places.flatMap((place) => surroundings(text, place, stretch)))
  const cutStart = stretch.cutStart || pieces[0]!.start > stretch.start
  const cutEnd = stretch.cutEnd || pieces.at(-1)!.end < stretch.end
  return {pieces, cutStart, cutEnd}
}

/**
 * What is shown around a place of a long sentence: the place with some words before and after, without its middle
 * when it is long.
 */
function surroundings(text: string, place: Place, stretch: Stretch): Range[] {
  const start = wordStart(text, Math.max(stretch.start, place.start - context), place.start)
  const end = wordEnd(text, Math.min(stretch.end, place.end + context), place.end)
  if (!isLong(place)) return [{start, end}]
  const head = wordEnd(text, place.start + context * 2, place.start)
  const tail = wordStart(text, place.end - context, place.end)
  return [
    {start, end: head},
    {start: tail, end},
  ]
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort(byPlace)) {
    const last = merged.at(-1)
    if (last && range.start - last.end < leastGap)
      merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, range.end)}
    else merged.push(range)
  }
  return merged
}
