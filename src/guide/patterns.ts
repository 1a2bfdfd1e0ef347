import type {PhraseEntry} from '../document/phrase/entry.ts'
import {parsePattern} from '../document/phrase/parse.ts'
import {PhraseError} from '../document/phrase/phrase-error.ts'
import type {GuidePath} from './errors.ts'
import type {Mark} from './layer.ts'
import type {ShapeProblem} from './shape.ts'
import {listOf} from './values.ts'

export type PatternProblem = ShapeProblem & {readonly within?: Mark['within']}

/** What is wrong with one pattern of the phrase language; nothing or one problem. */
export function patternProblems(pattern: string, path: GuidePath): readonly PatternProblem[] {
  return phraseProblems(() => parsePattern(pattern), path)
}

/** What an action on the phrase language throws, as a problem at `path`. */
export function phraseProblems(action: () => unknown, path: GuidePath): readonly PatternProblem[] {
  try {
    action()
    return []
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    const {problem, hint, start, end} = error
    return [{path, message: `${sentence(problem)} (docs/phrases.md)`, next: sentence(hint), within: {start, end}}]
  }
}

const sentence = (text: string): string => {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}

/** What is wrong with an entry: its patterns, and whether its swaps can be filled. `pathOf` says where a field stands. */
export function entryProblems(
  entry: PhraseEntry,
  pathOf: (field: 'match' | 'swap' | 'repair' | 'unless' | 'unlessNear') => GuidePath,
  matchIsKey: boolean,
): readonly PatternProblem[] {
  const problems = (['match', 'unless', 'unlessNear'] as const).flatMap((field) => {
    const value = entry[field]
    return listOf(value).flatMap((pattern, index) => {
      const path = pathOf(field)
      const found = patternProblems(pattern, typeof value === 'string' ? path : [...path, index])
      return matchIsKey && field === 'match' ? found.map((problem) => ({...problem, key: true})) : found
    })
  })
  return problems.length > 0 ? problems : swapProblems(entry, pathOf)
}

function swapProblems(entry: PhraseEntry, pathOf: (field: 'swap' | 'repair') => GuidePath): readonly PatternProblem[] {
  const swaps = listOf(entry.swap)
  const captures = Math.min(...listOf(entry.match).map((pattern) => parsePattern(pattern).captures))
  const written = swaps.flatMap((swap) => [...swap.matchAll(/\{(\d+)\}/g)])
  const unfilled = written.find(([, number]) => Number(number) < 1 || Number(number) > captures)
  if (unfilled) {
    const holes =
      captures === 0 ? 'the pattern has no class, * or gap' : `{${captures}} is the last hole of the pattern`
    const message = `Nothing fills ${unfilled[0]}: ${holes}.`
    return [{path: pathOf('swap'), message}]
  }
  if (entry.repair !== 'safe' || swaps.length === 1) return []
  const message = `A safe repair needs exactly one swap, and here are ${swaps.length}.`
  return [{path: pathOf('repair'), message, next: 'Write repair: review, or one swap.'}]
}
