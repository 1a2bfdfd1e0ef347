import {has, isSurrogate, trait} from './units.ts'

/** A word or a mark. What lies between two tokens is white space. Joining marks to words moves their ends. */
export interface Token {
  start: number
  end: number
  /** The mark as written, a run of one character (`.`, `...`, `--`); empty for a word. */
  readonly mark: string
}

/** Whether it is a word, and not a mark. */
export const isWord = (token: Token | undefined): token is Token => token?.mark === ''

/** Whether nothing stands between two tokens. */
export const touch = (before: Token, after: Token): boolean => before.end === after.start

/** An emoji behind one of these makes another mark of it. */
const emojiStickTo = '&=@\u00AD'

/**
 * Cuts a stretch without white space into words and marks.
 *
 * @returns Tokens in order, without gaps.
 */
export function cutTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const token = has(text, at, trait.letter)
      ? {start: at, end: wordEnd(text, at, end), mark: ''}
      : markAt(text, at, end)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/** Where the letters and digits from `at` on end. */
export function wordEnd(text: string, at: number, end: number): number {
  let after = at
  while (after < end && has(text, after, trait.letter)) after++
  return after
}

/** The run of one mark that begins at `start`. */
export function markAt(text: string, start: number, end: number): Token {
  const unit = text.charCodeAt(start)
  let after = start + 1
  while (after < end && text.charCodeAt(after) === unit) after++
  if (isSurrogate(unit) || emojiStickTo.includes(text[start]!)) {
    while (after < end && isSurrogate(text.charCodeAt(after))) after++
  }
  return {start, end: after, mark: after === start + 1 ? text[start]! : text.slice(start, after)}
}
