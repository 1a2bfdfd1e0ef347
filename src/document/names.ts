import leven from 'leven'
import {isAscii, lettered} from '../text/letters.ts'

/** Titles that stand before a name and are not part of it. */
const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'madam',
  'maam',
  'master',
  'rev',
  'shri',
  'smt',
])

/** A name without case and accents, to tell a misspelling from another person: `Sérgio` and `sergio` fold to the same. */
export function foldName(name: string): string {
  if (small.test(name)) return name
  return (isAscii(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase().replace(/[.’']/g, '')
}

const small = /^[a-z]+$/

/** The parts of a name without titles, as they are written: `Mrs Jean Tolliver` → `Jean`, `Tolliver`. */
export const nameParts = (name: string): readonly string[] =>
  name.split(/[\s,]+/).filter((part) => part !== '' && !titles.has(foldName(part)))

const isWritten = lettered(({any, mark}) => `^[${any}][${any}${mark}.’'-]*$`)

/**
 * The name to greet somebody by: the first part, with a capital when it was typed all small or all in capitals (`SATYAM` → `Satyam`), otherwise just as they
 * write it. Undefined when there is none, or when it is a handle or an address rather than a name.
 */
export function firstName(name: string | undefined): string | undefined {
  const [first] = nameParts(name ?? '')
  if (first === undefined || !isWritten(first)) return undefined
  const isShouted = first.length > 2 && first === first.toUpperCase()
  const isWhispered = first === first.toLowerCase()
  return isShouted || isWhispered ? first.slice(0, 1).toUpperCase() + first.slice(1).toLowerCase() : first
}

/**
 * Whether one name looks like the other misspelt: accents apart, letters swapped, or up to two wrong in a name of five letters or more (one in a shorter
 * one), with the same first letter. A short form (`Dharma` for `Dharmendra`) is not a misspelling.
 */
export function isMisspelling(written: string, name: string): boolean {
  const [a, b] = [foldName(written), foldName(name)]
  if (a === b) return written.normalize('NFC').toLowerCase() !== name.normalize('NFC').toLowerCase()
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4) return false
  if ([...a].sort().join('') === [...b].sort().join('')) return true
  if (a.startsWith(b) || b.startsWith(a)) return false
  return leven(a, b) <= (Math.max(a.length, b.length) > 4 ? 2 : 1)
}
