import type {Document, PhraseMatch, Suggestion} from '../../../src/rule/index.ts'

/** Whom a company can turn to itself; a customer’s own bank or doctor talks to nobody else. */
const reachable =
  /\b(?:the|our) (?:\p{L}+ ){0,2}(?:courier|carrier|seller|merchant|vendor|manufacturer|retailer|store|shop|supplier|restaurant|hotel|airline|venue|host|team|department|desk|warehouse|depot|driver|company)$/iu
const alone = /^\s*(?:directly|yourself|instead|and|or)\b/i

/** “You’ll have to contact the courier about it” → “I’ll get in touch with the courier about it”; none where that can’t be promised. */
export function doneForThem({prose}: Document, {start, end}: PhraseMatch): readonly Suggestion[] {
  const words = prose.slice(start, end)
  const who = reachable.exec(words)?.[0]
  if (!who || !/^(?:you|kindly)\b/i.test(words) || alone.test(prose.slice(end, end + 20))) return []
  return [{text: `I’ll get in touch with ${who}`}]
}
