import {cutTokens, isWord, type Token} from './token.ts'
import {has, trait} from './units.ts'

/** Joins marks to the words that they are a part of; the tokens are those of one stretch without white space. */
type Join = (tokens: readonly Token[], text: string) => Token[]

/** Whether it is an apostrophe, straight or curly, which may be a quotation mark as well. */
export const isApostrophe = (token: Token | undefined): boolean => token?.mark === "'" || token?.mark === '’'
/** A run of underscores may stand inside a word as well. */
const isInner = ({mark}: Token): boolean => mark[0] === '_' || (mark.length === 1 && has(mark, 0, trait.inner))
/** Marks that join a word with nothing on their other side. */
export const joiners: readonly string[] = ["'", '’', '-', '/', '&']
const written = ({start, end}: Token, text: string): string => text.slice(start, end).toLowerCase()

/** “’tis”, “the ’90s”, “rock ’n’ roll”, “w/ cheese”. */
const joinElisions: Join = (tokens, text) => {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    const previous = joined.at(-1)
    if (token.mark === '/' && isWord(previous) && written(previous, text) === 'w') {
      previous.end = token.end
      // An apostrophe right behind it opens no elision.
      if (next) joined.push(next)
      at++
    } else if (isApostrophe(token) && !isWord(previous) && isWord(next) && isElided(next, tokens[at + 2], text)) {
      const isEnclosed = written(next, text) === 'n'
      joined.push({...next, start: token.start, end: isEnclosed ? tokens[at + 2]!.end : next.end})
      at += isEnclosed ? 2 : 1
    } else joined.push(token)
  }
  return joined
}

/** Whether an apostrophe before this word stands for letters left out. */
const isElided = (word: Token, after: Token | undefined, text: string): boolean =>
  /^(?:twas|twere|tis|cause|em|er|im|\d\ds?)$/.test(written(word, text)) ||
  (written(word, text) === 'n' && isApostrophe(after))

/** “&c”: an ampersand at a word's start. */
const joinAmpersands: Join = (tokens) => {
  const joined: Token[] = []
  for (const token of tokens) {
    const previous = joined.at(-1)
    const opens = isWord(token) && previous?.mark === '&' && !isWord(joined.at(-2))
    if (opens) joined.pop()
    joined.push(opens ? {...token, start: previous.start} : token)
  }
  return joined
}

/** “pre- and post-sale”: a hyphen at a word's end. */
const joinFinalHyphens: Join = (tokens) => {
  const joined: Token[] = []
  tokens.forEach((token, index) => {
    const previous = joined.at(-1)
    if (token.mark === '-' && isWord(previous) && !isWord(tokens[index + 1])) previous.end = token.end
    else joined.push(token)
  })
  return joined
}

/** Words with nothing but inner marks between them. */
const joinInner: Join = (tokens) => {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const previous = joined.at(-1)
    const last = !isWord(token) && isWord(previous) ? lastJoined(tokens, at) : -1
    if (last < 0) joined.push(token)
    else {
      previous!.end = tokens[last]!.end
      at = last
    }
  }
  return joined
}

/** The last word that only inner marks and words part from `from`, or -1. */
function lastJoined(tokens: readonly Token[], from: number): number {
  let last = -1
  for (let at = from; at < tokens.length; at++) {
    if (isWord(tokens[at])) last = at
    else if (!isInner(tokens[at]!)) break
  }
  return last
}

/** “n/a”, “24/7”, “1/”: a slash between or behind words of one or two characters. */
const joinSlashes: Join = (tokens) => {
  const joined: Token[] = []
  const isShort = ({start, end}: Token) => end - start < 3
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const previous = joined.at(-1)
    const next = tokens[at + 1]
    const after = isWord(next) ? next : undefined
    if (token.mark === '/' && isWord(previous) && isShort(previous) && (!after || isShort(after))) {
      previous.end = (after ?? token).end
      if (after) at++
    } else joined.push(token)
  }
  return joined
}

/** “e.g.”, “p.m.”: the full stop behind an initialism. */
const joinInitialisms: Join = (tokens, text) => {
  const joined: Token[] = []
  for (const token of tokens) {
    const previous = joined.at(-1)
    if (token.mark === '.' && isWord(previous) && isInitialism(cutTokens(text, previous.start, previous.end), text)) {
      previous.end = token.end
    } else joined.push(token)
  }
  return joined
}

/** Whether a word's parts are single characters with full stops between, two at least and not digits alone; before another mark stands anything. */
function isInitialism(parts: readonly Token[], text: string): boolean {
  const last = parts.length - 1
  if (last === 0 || last % 2 === 1) return false
  let hasLetter = false
  for (let at = last; at >= 0; at -= 2) {
    const {start, end} = parts[at]!
    if (end - start > 1) return false
    if (!/\p{N}/u.test(text[start]!)) hasLetter = true
    const before = parts[at - 1]
    if (before && before.mark !== '.') return at < last && hasLetter
  }
  return hasLetter
}

/** Whether there are words with something between them, or a mark that joins a single one. */
function mayJoin(tokens: readonly Token[]): boolean {
  let words = 0
  let hasJoiner = false
  for (const {mark} of tokens) {
    if (mark === '') words++
    else if (joiners.includes(mark)) hasJoiner = true
  }
  return words > 1 || (words === 1 && hasJoiner)
}

/** In the order in which they apply, each with the marks without which it does nothing. */
const joins: readonly (readonly [marks: RegExp, join: Join])[] = [
  [/['’/]/, joinElisions],
  [/&/, joinAmpersands],
  [/-/, joinFinalHyphens],
  [/[&'\-.:=?@_\u00AD\u00B7\u2010\u2011\u2019\u2027]/, joinInner],
  [/\//, joinSlashes],
  [/\./, joinInitialisms],
]

/**
 * Joins the marks inside and at the edges of words to them: apostrophes, hyphens, slashes, the dots of addresses and abbreviations.
 *
 * @param tokens Those of one stretch without white space, in order; their ends may be moved.
 * @param text What the tokens' offsets count in.
 */
export function joinTokens(tokens: readonly Token[], text: string): readonly Token[] {
  if (!mayJoin(tokens)) return tokens
  const stretch = text.slice(tokens[0]!.start, tokens.at(-1)!.end)
  let joined = tokens
  for (const [marks, join] of joins) if (marks.test(stretch)) joined = join(joined, text)
  return joined
}
