import {startsWithCapital} from '../../text/letters.ts'
import {tokenize} from '../phrase/normalize.ts'
import type {Word} from '../word.ts'

/**
 * A normalized word of a sentence. What nobody of ours says (atoms, quoted words) has the empty text, which no list
 * holds.
 */
export interface Token {
  readonly text: string
  /** Index of its word in the sentence. */
  readonly word: number
  /** Whether a mark or the sentence's start stands before it. */
  readonly opens: boolean
  /** Whether it is written with a capital or is no ordinary word: a name, a label, a link. */
  readonly proper: boolean
}

/**
 * The tokens of a sentence: contractions written out, hyphens taken apart, without the numbering of a step at its
 * start.
 */
export function tokensOf(words: readonly Word[]): readonly Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const opens = word.before !== 'joined'
    if ((word.kind !== 'word' && word.kind !== 'number') || word.quoted) {
      tokens.push({text: '', word: index, opens, proper: true})
      continue
    }
    const proper = startsWithCapital(word.text)
    let isFirst = true
    for (const {text} of tokenize(word.text)) {
      tokens.push({text, word: index, opens: opens && isFirst, proper})
      isFirst = false
    }
  }
  return withoutNumbering(tokens)
}

/** “12”, “a”, “step”. */
const longestNumbering = 4

function withoutNumbering(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0]
  const second = tokens[1]
  if (!first || !second || first.text.length > longestNumbering) return tokens
  const isNumbering = /^(?:\d{1,2}|[a-h])$/.test(first.text) && second.opens
  if (isNumbering) return tokens.slice(1)
  const isStep = first.text === 'step' && /^\d{1,2}$/.test(second.text)
  return isStep && tokens.length > 2 ? tokens.slice(2) : tokens
}

/** Whether any token from `from` up to, not including, `to` is in the set. */
export function someIn(tokens: readonly Token[], set: ReadonlySet<string>, from: number, to: number): boolean {
  const end = Math.min(to, tokens.length)
  for (let at = Math.max(0, from); at < end; at++) if (set.has(tokens[at]!.text)) return true
  return false
}

/** Index of the first token of the clause that `at` stands in. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let start = Math.min(at, tokens.length - 1)
  while (start > 0 && !tokens[start]!.opens) start--
  return start
}
