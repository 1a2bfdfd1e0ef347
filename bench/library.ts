import {createLibraryLinter, type LibraryDraft} from '../src/index.ts'

/** How the time for a library grows with it. */
export interface LibraryBench {
  readonly replies: number
  readonly perSecond: number
  /** The time for all replies, over the time for a tenth of them: 10 when it grows with their number, 100 with its square. */
  readonly ratio: number
  readonly problems: number
}

/** Lints a generated library as a whole: a tenth are near duplicates, some are over, all share their boilerplate. */
export function benchLibrary(replies = 20_000): LibraryBench {
  timeOf(Math.min(1000, replies))
  const few = timeOf(Math.round(replies / 10))
  const all = timeOf(replies)
  return {replies, perSecond: (replies * 1000) / all.time, ratio: all.time / few.time, problems: all.problems}
}

function timeOf(replies: number): {readonly time: number; readonly problems: number} {
  const start = performance.now()
  const linter = createLibraryLinter({}, {today: '2026-06-15'})
  for (let index = 0; index < replies; index++) linter.add(replyOf(index))
  const problems = linter.finish().length
  return {time: performance.now() - start, problems}
}

const things = [
  'lamp',
  'shade',
  'cable',
  'bulb',
  'bill',
  'parcel',
  'address',
  'password',
  'colour',
  'guarantee',
  'box',
  'plug',
]
const deeds = [
  'packed',
  'found',
  'mended',
  'changed',
  'ordered',
  'checked',
  'sent',
  'booked',
  'painted',
  'weighed',
  'tested',
]
const places = [
  'workshop',
  'mill',
  'shop',
  'office',
  'cellar',
  'attic',
  'yard',
  'post office',
  'bank',
  'school',
  'harbour',
]

/** A reply by its number, the same each time. Every tenth is the one before it with another last sentence. */
function replyOf(index: number): LibraryDraft {
  const number = index % 10 === 9 ? index - 1 : index
  const pick = words(number)
  const sentences = Array.from(
    {length: 6},
    () =>
      `I’ve ${pick(deeds)} the ${pick(things)} in the ${pick(places)} and the ${pick(things)} from the ${pick(places)}.`,
  )
  const end =
    index % 50 === 0 ? 'The shop is closed until 5 March 2024.' : `Your ${things[index % things.length]} is next.`
  const text = `Hi {{ticket.requester.first_name}},\n\n${sentences.join(' ')}\n\n${end}\n\nBest,\nAnn\n`
  return {id: index, title: `Reply ${index}`, draft: {text}}
}

/** A linear congruential generator's picks (Numerical Recipes). */
function words(seed: number): (list: readonly string[]) => string {
  let state = (seed * 2654435761) >>> 0
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[(state >>> 8) % list.length]!
  }
}
