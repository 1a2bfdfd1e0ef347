/** The parts of the tone spectrum, from −100 to 100; `from` and `to` are both in it. */
export const bands = [
  {name: 'curt', from: -100, to: -40},
  {name: 'cool', from: -39, to: -21},
  {name: 'warm', from: -20, to: 30},
  {name: 'lively', from: 31, to: 60},
  {name: 'effusive', from: 61, to: 100},
] as const

export type BandName = (typeof bands)[number]['name']

/** Whole numbers from −100 to 100, both in it. */
export interface Band {
  readonly from: number
  readonly to: number
}

/** Where most replies are to be. */
export const warm: Band = bands[2]

/** The name of the part in which a tone stands. */
export const bandOf = (tone: number): BandName => bands.find(({to}) => tone <= to)!.name

/** How far a tone is from a band: below 0 too cool, above 0 too lively, 0 in it. */
export function distanceFrom({from, to}: Band, tone: number): number {
  if (tone < from) return tone - from
  return tone > to ? tone - to : 0
}

/**
 * Reads a band: a name (`warm`), two (`cool..warm`), two numbers (`-20..40`) or one of each. Undefined when it is none
 * of these, or runs backwards.
 */
export function parseBand(text: string): Band | undefined {
  const [first = '', last = first, ...more] = text.split('..')
  const from = edgeOf(first, 'from')
  const to = edgeOf(last, 'to')
  if (more.length > 0 || from === undefined || to === undefined || from > to) return undefined
  return {from, to}
}

function edgeOf(text: string, edge: keyof Band): number | undefined {
  const word = text.trim().toLowerCase()
  if (!/^[-−+]?\d{1,3}$/.test(word)) return bands.find(({name}) => name === word)?.[edge]
  const number = Number(word.replace('−', '-'))
  return Math.abs(number) <= 100 ? number : undefined
}
