import {remembering} from '../../text/remembering.ts'
import type {Word} from '../word.ts'
import {normalize} from './normalize.ts'

/** What a text must hold for a pattern to match in it. */
interface Need {
  /** Tokens that must all be there. */
  readonly all: readonly string[]
  /** Of each bracket, one alternative must be there with all its tokens. */
  readonly oneOf: readonly (readonly (readonly string[])[])[]
}

/** A plain word: no bracket, anchor, class, gap, mark or form. */
const plainWord = /^[\p{L}\p{N}'’-]+$/u

/**
 * Tells which patterns a text can hold, from their plain words alone: each word outside brackets
 * must stand in the text, and an alternative of each bracket. Says yes to many that do not match, and
 * never no to one that does; the pattern need not be readable.
 *
 * @returns whether a pattern, given by its source, may match somewhere in these words
 */
export function siftFor(words: readonly Word[]): (source: string) => boolean {
  const tokens = new Set(words.flatMap((word) => normalize(word.text)))
  const has = (token: string) => tokens.has(token)
  return (source) => {
    const {all, oneOf} = needOf(source)
    return all.every(has) && oneOf.every((alternatives) => alternatives.some((words) => words.every(has)))
  }
}

/** More than all lists and a large guide have, so that none is worked out twice. */
const mostRemembered = 2 ** 15

const needOf: (source: string) => Need = remembering((source) => {
  const parts = partsOf(source)
  return {
    all: parts.flatMap((part) => (plainWord.test(part) ? normalize(part) : [])),
    oneOf: parts.flatMap((part) => {
      const alternatives = alternativesOf(part)
      return alternatives ? [alternatives] : []
    }),
  }
}, mostRemembered)

/** The tokens of each alternative of `(a|b c)`; none for any other part, or when one of them is more than plain words. */
function alternativesOf(part: string): readonly (readonly string[])[] | undefined {
  const inner = /^\(([^()[\]]+)\)$/.exec(part)?.[1]
  const alternatives = inner?.split('|').map((each) => each.trim().split(/\s+/))
  if (!alternatives?.every((words) => words.every((word) => plainWord.test(word)))) return undefined
  return alternatives.map((words) => words.flatMap(normalize))
}

/** What a pattern is made of, apart by the spaces outside its brackets. */
function partsOf(source: string): readonly string[] {
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
