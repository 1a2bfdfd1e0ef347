import type {Range} from '../../text/range.ts'
import {isAbbreviation, isInitialOrLatin} from './abbreviations.ts'
import {readTokens} from './read-tokens.ts'
import {isWord, type Token, touch} from './token.ts'
import {has, trait} from './units.ts'

const isTerminal = ({mark}: Token): boolean => mark !== '' && has(mark, 0, trait.terminal)
const isClosing = ({mark}: Token): boolean => mark !== '' && has(mark, 0, trait.closing)

/**
 * Cuts a text into sentences and these into words, where retext-english cuts them, in time linear in its length.
 *
 * @param text Read from `start` to `end`; what lies around plays no part.
 * @returns The words of each sentence, as offsets of `text`; no sentence without words.
 */
export function cutSentences(text: string, start: number, end: number): Range[][] {
  const tokens = readTokens(text, start, end)
  const starts = sentenceStarts(tokens, text)
  if (tokens.at(-1)?.end === end) takeFullStop(tokens, tokens.length, text, isInitialOrLatin)
  const sentences: Range[][] = []
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index]!
    const to = starts[index + 1] ?? tokens.length
    giveFullStops(tokens, from, to)
    collectWords(tokens, from, to, text, sentences)
  }
  return sentences
}

/** Which tokens begin a sentence: those behind a mark that ends one, unless the sentence goes on. */
function sentenceStarts(tokens: readonly Token[], text: string): number[] {
  const starts: number[] = []
  let isOpening = false
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = nextEnd(tokens, from, text)
    const hasWords = hasWord(tokens, from, to)
    // Marks that open the text, as in “…and so on”, belong to what follows.
    if (from === 0) starts.push(0)
    else if (hasWords && !isOpening) {
      let first = from
      while (isClosing(tokens[first]!) && touch(tokens[first - 1]!, tokens[first]!)) first++
      if (!goesOn(tokens, first, text)) starts.push(first)
    }
    isOpening = from === 0 && !hasWords
  }
  return starts
}

/** Behind the next mark that may end a sentence. The full stop of “Mr.” is the word's own. */
function nextEnd(tokens: readonly Token[], from: number, text: string): number {
  let at = from
  while (at < tokens.length) {
    const token = tokens[at++]!
    if (isTerminal(token) && !takeFullStop(tokens, at, text, isAbbreviation)) break
  }
  return at
}

function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(tokens[at])) return true
  return false
}

/** Whether a sentence goes on with the token at `index`, in spite of the mark before it. */
function goesOn(tokens: readonly Token[], index: number, text: string): boolean {
  const next = tokens[index]!
  if (isWord(next)) {
    const initial = text[next.start]!
    if (/\p{Ll}/u.test(initial)) return true
    if (/\d/.test(initial) && touch(tokens[index - 1]!, next)) return true
  }
  return takeFullStop(tokens, index, text, isInitialOrLatin) || next.mark === ',' || next.mark === ';'
}

/**
 * Gives the full stop before `index` to the word that it touches, if it is one that owns its full stop. The mark stays in the list, where it touches its
 * word no more.
 */
function takeFullStop(
  tokens: readonly Token[],
  index: number,
  text: string,
  ownsFullStop: (word: string) => boolean,
): boolean {
  const stop = tokens[index - 1]!
  const word = tokens[index - 2]
  if (stop.mark !== '.' || !isWord(word) || !touch(word, stop)) return false
  if (!ownsFullStop(text.slice(word.start, word.end))) return false
  word.end = stop.end
  return true
}

/** Gives full stops inside a sentence to the word before them, else to the word behind them. */
function giveFullStops(tokens: readonly Token[], from: number, to: number): void {
  let isInside = false
  let next: Token | undefined
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]!
    if (!isInside || token.mark !== '.' || !giveFullStop(token, at > from ? tokens[at - 1] : undefined, next))
      next = token
    isInside ||= isWord(token) || isTerminal(token)
  }
}

function giveFullStop(stop: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (isWord(previous) && touch(previous, stop)) {
    // Of two full stops with a space between, as in “Thanks. . .”, the first is no word's.
    if (next?.mark === '.' && !touch(stop, next)) return false
    previous.end = stop.end
    return true
  }
  if (!isWord(next) || !touch(stop, next)) return false
  next.start = stop.start
  return true
}

/** Adds the words of a sentence, in a list of their own behind each blank line. */
function collectWords(tokens: readonly Token[], from: number, to: number, text: string, sentences: Range[][]): void {
  let words: Range[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (at > from && isBlankLine(text, tokens[at - 1]!.end, token.start)) {
      if (words.length > 0) sentences.push(words)
      words = []
    }
    if (isWord(token)) words.push(token)
  }
  if (words.length > 0) sentences.push(words)
}

const isBlankLine = (text: string, start: number, end: number): boolean =>
  end - start > 1 && text.slice(start, end).split(/\r\n|\r|\n/).length > 2
