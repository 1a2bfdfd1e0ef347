import {remembering} from '../../text/remembering.ts'

/** A normalized token and the part of the written word that says it, in UTF-16 code units from the word's start, half-open. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words whose ’s is “is”; after any other word it is a possessive. */
const isBefore = new Set('it he she that this there here what who where how when why everything nothing'.split(' '))

const endings: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'s": 'is',
}

const ending = /(?:n't|'m|'re|'ve|'ll|'d|'s)$/

/** What is left of a verb before n’t, where that is no word. */
const clipped: Readonly<Record<string, string>> = {ca: 'can', wo: 'will', sha: 'shall', ai: 'is'}

/** Written in one: each part's token and its length as written. */
const joined = new Map<string, readonly (readonly [string, number])[]>([
  [
    'cannot',
    [
      ['can', 3],
      ['not', 3],
    ],
  ],
  [
    "let's",
    [
      ['let', 3],
      ['us', 2],
    ],
  ],
  [
    "y'all",
    [
      ['you', 1],
      ['all', 4],
    ],
  ],
  [
    'yall',
    [
      ['you', 1],
      ['all', 3],
    ],
  ],
])

/** Contractions that are plain when their apostrophe is left out: never one that is another word (its, were, well, ill, id …). */
const withoutApostrophe = `don't can't won't didn't doesn't isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't
  mustn't needn't i'm i've you're you've you'll they're they've they'll we've that's that'll there's what's here's it'll`

for (const word of withoutApostrophe.split(/\s+/)) {
  const parts = expand(word).map(
    ({text, start, end}) => [text, end - start - (word.slice(start, end).includes("'") ? 1 : 0)] as const,
  )
  joined.set(word.replace("'", ''), parts)
}

const plain = /^[a-z]+$/
const apostrophes = /[’‘ʼ＇`´]/g
const separators = /[-\u2010-\u2015\u2212/]+/
const edges = /^['.\u00AD\u200B-\u200D\u2060]+|['.\u00AD\u200B-\u200D\u2060]+$/g

/**
 * The normalized words that a written word says: lower case, contractions written out, hyphens and slashes taken apart, so that “Can’t”, “cannot” and
 * “can not” are one. Patterns and texts go through it alike. An empty list when the word has no letter or digit left.
 */
export const normalize = (word: string): string[] => tokenize(word).map((token) => token.text)

/** As {@link normalize}, with the part of the word that each token came from. */
export const tokenize: (word: string) => readonly Token[] = remembering(takeApart)

function takeApart(word: string): readonly Token[] {
  const lower = word.toLowerCase()
  if (plain.test(lower) && !joined.has(lower)) return [{text: lower, start: 0, end: word.length}]
  const tokens: Token[] = []
  for (const {text, start, end} of pieces(word)) {
    const parts = expand(text)
    // Folding may change a word's length: its last part ends where the word does.
    parts.forEach((part, index) => {
      const partEnd = index === parts.length - 1 ? end : Math.min(start + part.end, end)
      tokens.push({text: part.text, start: Math.min(start + part.start, partEnd), end: partEnd})
    })
  }
  return tokens
}

/** The parts between hyphens and slashes, lower case with straight apostrophes, without dots and apostrophes at their edges. */
function pieces(word: string): Token[] {
  const found: Token[] = []
  let offset = 0
  for (const part of word.split(separators)) {
    const partStart = word.indexOf(part, offset)
    offset = partStart + part.length
    const straight = part.replace(apostrophes, "'")
    const text = straight.replace(edges, '')
    const start = partStart + straight.indexOf(text)
    if (text !== '') found.push({text: fold(text), start, end: start + text.length})
  }
  return mergeEmail(found)
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('\u00AD', '')

/** “e-mail” is one word in all but its spelling. */
function mergeEmail(found: Token[]): Token[] {
  const [first, second, ...rest] = found
  if (first?.text !== 'e' || !second?.text.startsWith('mail')) return found
  return [{text: `e${second.text}`, start: first.start, end: second.end}, ...rest]
}

/** Writes a contraction out; any other word is itself. */
function expand(word: string): Token[] {
  const parts = joined.get(word)
  if (parts) return fromParts(parts)
  const found = ending.exec(word)
  if (!found || found.index === 0) return [whole(word)]
  const suffix = found[0]
  const base = word.slice(0, found.index)
  if (suffix === "'s" && !isBefore.has(base)) return [whole(word)]
  if (suffix === "'m" && base !== 'i') return [whole(word)]
  // “can’t” is written with one n for two.
  const cut = suffix === "n't" && base === 'ca' ? found.index + 1 : found.index
  const head = suffix === "n't" && clipped[base] ? [{text: clipped[base], start: 0, end: cut}] : expand(base)
  return [...head, {text: endings[suffix]!, start: cut, end: word.length}]
}

function whole(text: string): Token {
  return {text, start: 0, end: text.length}
}

function fromParts(parts: readonly (readonly [string, number])[]): Token[] {
  let start = 0
  return parts.map(([text, length]) => {
    const token = {text, start, end: start + length}
    start += length
    return token
  })
}
