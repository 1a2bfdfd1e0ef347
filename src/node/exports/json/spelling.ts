import type {Literal} from './literal.ts'

/** What JSON puts a backslash before, or a surrogate pair written as two escapes. */
export const escapes = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\[^u]/g

/** How a file was seen to write letters that are not ASCII, so far. */
export interface Habits {
  /** Some stand as they are. */
  raw: boolean
  /** Some are written `\u2019`. */
  escaped: boolean
}

/** What must be escaped in JSON, or may be and has to be looked up. */
const special = /["\\/<>&'+=`]|[^ -~]/gu

/**
 * Writes new text as its file writes: a character as the literal spells it, else as the reply's other literals do;
 * characters that are not ASCII escaped where the reply (or, when it holds none, the file so far) escapes them; all
 * else as it is, or as JSON must.
 */
export function createSpelling({raw, record, habits}: Pick<Literal, 'raw' | 'record' | 'habits'>) {
  const here = spellingsIn(raw)
  let around: ReadonlyMap<string, string> | undefined
  const rest = () => {
    around ??= spellingsIn(record)
    return around
  }
  const escapesAll = escapesNonAscii([raw, record], habits)
  const inCapitals = /\\u[\da-fA-F]*[A-F]/.test(record)
  const standsIn = (character: string) => raw.includes(character)
  const spell = (character: string): string => {
    const own = here.get(character)
    if (own !== undefined) return own
    if (mustEscape(character)) return rest().get(character) ?? JSON.stringify(character).slice(1, -1)
    if (standsIn(character)) return character
    const others = rest().get(character)
    if (others !== undefined) return others
    return character > '\u007f' && escapesAll ? unicode(character, inCapitals) : character
  }
  return (text: string): string => text.replace(special, spell)
}

const mustEscape = (character: string): boolean => JSON.stringify(character).length > character.length + 2

/** Each escaped character with its first spelling. */
function spellingsIn(json: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [spelling] of json.matchAll(escapes)) {
    const character = JSON.parse(`"${spelling}"`) as string
    if (!found.has(character)) found.set(character, spelling)
  }
  return found
}

/** Decided by the nearest text that shows either way. */
function escapesNonAscii(texts: readonly string[], habits: Habits): boolean {
  for (const text of texts) {
    if (/\P{ASCII}/u.test(text)) return false
    if (showsEscapes(text)) return true
  }
  return habits.escaped && !habits.raw
}

/** Whether it escapes a letter that is not ASCII, which JSON does not ask for. */
export const showsEscapes = (json: string): boolean => json.includes('\\u') && /\\u(?!00[0-7])[\da-fA-F]{4}/.test(json)

function unicode(character: string, inCapitals: boolean): string {
  const units = [...Array(character.length).keys()].map((at) => character.charCodeAt(at).toString(16).padStart(4, '0'))
  return units.map((unit) => `\\u${inCapitals ? unit.toUpperCase() : unit}`).join('')
}
