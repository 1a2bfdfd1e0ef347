import {startsWithCapital} from '../../text/letters.ts'
import {classes} from './classes.ts'
import type {PhraseMatch} from './match.ts'
import {tokenize} from './normalize.ts'

/** Words that have a capital only where a sentence starts. */
const small = new Set(
  classes
    .filter(({name}) => name !== 'weekday' && name !== 'month')
    .flatMap(({words}) => words)
    .filter((word) => word !== 'i'),
)

/** What a cut-off part of a contraction says. */
const spelledOut = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'s", 'is'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["n't", 'not'],
  ["'t", 'not'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

/**
 * A swap ready to stand in the match's place: its holes filled with what the pattern captured, its first letter large where the words it replaces
 * begin with a capital of the sentence's (not with “I” or a word in capitals inside a sentence).
 *
 * @param prose the text that the match's offsets count in
 */
export function fillSwap(swap: string, match: PhraseMatch, prose: string): string {
  const filled = swap.replace(/\{(\d+)\}/g, (hole, number: string, offset: number) => {
    const range = match.captures[Number(number) - 1]
    if (!range) return hole
    return captured(range, match, prose, offset === 0)
  })
  const text = filled === swap ? swap : tidy(filled)
  return takesCapital(match, prose) ? capitalized(text) : text
}

/** Takes out the spaces and commas that an empty hole leaves. */
const tidy = (text: string): string =>
  text
    .replace(/\s{2,}/g, ' ')
    .replace(/ (?=[,.;:!?])/g, '')
    .replace(/,{2,}/g, ',')
    .trim()

function captured(range: {start: number; end: number}, match: PhraseMatch, prose: string, leads: boolean): string {
  const text = prose.slice(range.start, range.end)
  const straight = text.replace(/[’‘ʼ]/g, "'").toLowerCase()
  const contracted = spelledOut.get(straight)
  if (contracted && /['’]/.test(prose.slice(range.start, range.end + 2))) return contracted
  // The capital of a sentence's start stays behind when the word moves into the sentence.
  const movesIn = range.start === match.start && !leads
  const first = /^[\p{L}’']+/u.exec(text)?.[0] ?? ''
  return movesIn && small.has(tokenize(first)[0]?.text ?? '') ? text[0]!.toLowerCase() + text.slice(1) : text
}

function takesCapital(match: PhraseMatch, prose: string): boolean {
  const text = prose.slice(match.start, match.end)
  if (!startsWithCapital(text)) return false
  if (startsSentence(prose, match.start)) return true
  const ownCapital = /^I(?![\p{L}\p{N}])/u.test(text) || !/\p{Ll}/u.test(text)
  return !ownCapital
}

const startsSentence = (prose: string, start: number): boolean =>
  /(?:^|[.!?…\n])[\s"'“‘(*_]*$/u.test(prose.slice(Math.max(0, start - 20), start))

function capitalized(text: string): string {
  const first = /^\S+/.exec(text)?.[0] ?? ''
  // A name such as “iPhone”, an address or a link is written as it is.
  if (/^\p{Ll}+\p{Lu}|[@/]|\.\p{L}/u.test(first)) return text
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
