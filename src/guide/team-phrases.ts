import {crowdedWord} from '../document/phrase/open-places.ts'
import {parsePattern} from '../document/phrase/parse.ts'
import {definePhrases, type Example, type PhraseEntry, type Rule} from '../rule/index.ts'
import {toContext} from './context.ts'
import type {GuidePath, GuideProblem} from './errors.ts'
import type {ExampleInput, TeamPhrases} from './input.ts'
import {type GuideLayer, placed} from './layer.ts'
import {entryProblems, type PatternProblem} from './patterns.ts'
import {isMap, listOf} from './values.ts'

/** An entry with the place of each of its patterns and swaps in the guide. */
interface Placed {
  readonly entry: PhraseEntry
  /** Where its match stands; `key` when it is the key of a map. */
  readonly path: GuidePath
  readonly key: boolean
}

/** A team's phrase list as a rule like any other. */
export function teamRule(id: string, list: TeamPhrases): Rule {
  return definePhrases({
    id,
    summary: list.message ? withoutHoles(list.message) : 'Use the words this team has agreed on.',
    why: list.why ?? 'This team’s guide asks for it.',
    group: 'team',
    severity: list.severity ?? 'warning',
    message: list.message ?? 'The team avoids “{match}”. Write {suggestion}.',
    phrases: entriesOf(list, []).map(({entry}) => entry),
    examples: (list.examples ?? []).map(exampleOf),
  })
}

/** The message as one line for a list of rules. */
const withoutHoles = (message: string): string =>
  message.replaceAll(/\{(match|suggestion)\}/g, '…').replaceAll(/\s+/g, ' ')

function exampleOf({good, bad, fixed, context, ...settings}: ExampleInput): Example {
  const common = {...settings, ...(context ? {context: toContext(context)} : {})}
  if (bad === undefined) return {...common, good: good ?? ''}
  return {...common, bad, ...(fixed === undefined ? {} : {fixed})}
}

function entriesOf(list: TeamPhrases, path: GuidePath): readonly Placed[] {
  const {match} = list
  const at = [...path, 'match']
  if (isMap(match)) {
    return Object.entries(match).map(([pattern, swap]) => ({
      entry: complete({match: pattern, ...(swap === null ? {} : {swap: swap as string | readonly string[]})}, list),
      path: [...at, pattern],
      key: true,
    }))
  }
  if (typeof match === 'string') return [{entry: complete({match}, list), path: at, key: false}]
  return (match as readonly (string | PhraseEntry)[]).map((item, index) => ({
    entry: complete(typeof item === 'string' ? {match: item} : item, list),
    path: [...at, index],
    key: false,
  }))
}

/** The entry with what the list says for all of them. */
function complete(entry: PhraseEntry, {swap, repair, unless, unlessNear}: TeamPhrases): PhraseEntry {
  const silent = [...listOf(entry.unless), ...listOf(unless)]
  const silentNear = [...listOf(entry.unlessNear), ...listOf(unlessNear)]
  return {
    ...(swap === undefined ? {} : {swap}),
    ...(repair === undefined ? {} : {repair}),
    ...entry,
    ...(silent.length > 0 ? {unless: silent} : {}),
    ...(silentNear.length > 0 ? {unlessNear: silentNear} : {}),
  }
}

/** Lower-case words joined by hyphens, with the team's name before a slash, so that no built-in rule ever has the same name. */
export const isTeamRuleName = (text: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}.-]*(\/[\p{L}\p{N}][\p{L}\p{N}.-]*)+$/u.test(text)

/** What is wrong with a layer's phrase lists: names, patterns, swaps, and what they cost together. */
export function phraseListProblems(layer: GuideLayer): readonly GuideProblem[] {
  const lists = Object.entries(layer.value.phrases ?? {})
  const problems = lists.flatMap(([id, list]): readonly PatternProblem[] => {
    const path = ['phrases', id]
    return [...nameProblems(id, path), ...listProblems(list, path)]
  })
  const all = problems.length > 0 ? problems : crowdProblems(lists)
  return all.map((problem) => placed(layer, problem))
}

/** Phrases that are good one by one, and too many with gaps behind the same word. */
function crowdProblems(lists: readonly (readonly [string, TeamPhrases])[]): readonly PatternProblem[] {
  const patterns = lists.map(([, list]) =>
    entriesOf(list, [])
      .flatMap(({entry: {match, unless, unlessNear}}) => [match, unless, unlessNear].flatMap((each) => listOf(each)))
      .map(parsePattern),
  )
  const crowded = crowdedWord([...new Set(patterns.flat())])
  if (!crowded) return []
  const word = crowded.word ? `“${crowded.word}”` : 'any word'
  const largest = patterns.reduce((best, {length}, index) => (length > patterns[best]!.length ? index : best), 0)
  return [
    {
      path: ['phrases', lists[largest]![0]],
      key: true,
      message: `${crowded.patterns.toLocaleString('en')} phrases with gaps can begin with ${word}: where it stands, a draft would wait for all of them. (docs/phrases.md)`,
      next: 'Begin them alike up to the gap, so that they share it, or with words of their own.',
    },
  ]
}

function nameProblems(id: string, path: GuidePath): readonly PatternProblem[] {
  if (isTeamRuleName(id)) return []
  const message = `“${id}” cannot be the name of a phrase list.`
  return [
    {
      path,
      key: true,
      message,
      next: `Put a name of your team and a slash before it: acme/${id.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')}.`,
    },
  ]
}

function listProblems(list: TeamPhrases, path: GuidePath): readonly PatternProblem[] {
  const {unless = [], unlessNear = []} = list
  const shared = entryProblems({match: 'any', unless, unlessNear}, (field) => [...path, field], false)
  // Told once above, and not again for each entry.
  if (shared.length > 0) return shared
  return entriesOf(list, path).flatMap(({entry, path: at, key}) =>
    entryProblems(entry, (field) => placeOf(list, path, at, field), key),
  )
}

/** Where an entry's field stands: in the entry, or in the list for all. */
function placeOf(list: TeamPhrases, path: GuidePath, at: GuidePath, field: string): GuidePath {
  const {match} = list
  const item = Array.isArray(match) ? (match as readonly unknown[])[at.at(-1) as number] : undefined
  if (isMap(item) && Object.hasOwn(item, field)) return [...at, field]
  if (field === 'match' || (field === 'swap' && isMap(match))) return at
  return Object.hasOwn(list, field) ? [...path, field] : at
}
