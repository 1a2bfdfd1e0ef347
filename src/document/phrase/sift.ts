import type {Word} from '../word.ts'
import {normalize} from './normalize.ts'

/** Parts of a pattern that stand outside brackets, apart by spaces. */
const parts = new Map<string, readonly string[]>()

/** A plain word: no bracket, anchor, class, gap, mark or form. */
const plainWord = /^[\p{L}\p{N}'’-]+$/u

/**
 * Tells which patterns a text can hold, from their plain words alone: each word outside brackets must stand in the text. Says yes to many that do not match, and
 * never no to one that does; the pattern need not be readable.
 *
 * @returns whether a pattern, given by its source, may match somewhere in these words
 */
export function siftFor(words: readonly Word[]): (source: string) => boolean {
  const tokens = new Set(words.flatMap((word) => normalize(word.text)))
  return (source) => neededBy(source).every((token) => tokens.has(token))
}

function neededBy(source: string): readonly string[] {
  let needed = parts.get(source)
  if (needed === undefined) {
    needed = outsideBrackets(source).flatMap((part) => (plainWord.test(part) ? normalize(part) : []))
    parts.set(source, needed)
  }
  return needed
}

function outsideBrackets(source: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= source.length; at++) {
    const character = source[at] ?? ' '
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth--
    else if (depth === 0 && /\s/.test(character)) {
      if (at > start) found.push(source.slice(start, at))
      start = at + 1
    }
  }
  return found
}
