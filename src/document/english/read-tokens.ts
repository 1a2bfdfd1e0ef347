import {isApostrophe, joiners, joinTokens} from './join.ts'
import {cutTokens, isWord, markAt, type Token, wordEnd} from './token.ts'
import {has, trait} from './units.ts'

/**
 * Cuts a text into words and marks, one stretch without white space after the other, since only there marks join words.
 *
 * @returns Tokens in order, with nothing but white space between them.
 */
export function readTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    if (has(text, at, trait.space)) at++
    else at = readStretch(text, at, end, tokens)
  }
  return tokens
}

/** Adds the tokens of the stretch that begins at `start`, and says where it ends. */
function readStretch(text: string, start: number, end: number, tokens: Token[]): number {
  // Nearly all are a word, or a word and a mark that is none of it.
  const first = wordEnd(text, start, end)
  if (first > start) {
    const stop = innerEnd(text, first, end)
    const word = {start, end: stop, mark: ''}
    if (isSpaceAt(text, stop, end)) {
      tokens.push(word)
      return stop
    }
    const mark = markAt(text, stop, end)
    const isOwn = joiners.includes(mark.mark) || (mark.mark === '.' && stop > first)
    if (!isOwn && isSpaceAt(text, mark.end, end)) {
      tokens.push(word, mark)
      return mark.end
    }
  }
  return joinStretch(text, start, end, tokens)
}

/** Where a word ends that goes on behind inner marks: “don’t”, “sign-in”. */
function innerEnd(text: string, wordStops: number, end: number): number {
  let at = wordStops
  while (at + 1 < end && has(text, at, trait.inner) && has(text, at + 1, trait.letter)) {
    at = wordEnd(text, at + 1, end)
  }
  return at
}

function joinStretch(text: string, start: number, end: number, tokens: Token[]): number {
  let after = start
  while (!isSpaceAt(text, after, end)) after++
  const joined = joinTokens(cutTokens(text, start, after), text)
  if (tokens.length > 0 && after < end && isClipped(joined, text)) tokens.push({...joined[0]!, end: after})
  else for (const token of joined) tokens.push(token)
  return after
}

const isSpaceAt = (text: string, at: number, end: number): boolean => at >= end || has(text, at, trait.space)

/** “ol’” and “o’”, as in “cup o’ tea”: their apostrophe is none of a quotation. */
const isClipped = ([word, mark, more]: readonly Token[], text: string): boolean =>
  isWord(word) && isApostrophe(mark) && !more && /^ol?$/i.test(text.slice(word.start, word.end))
