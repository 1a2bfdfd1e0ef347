import {type Matcher, RE2JS} from 're2js'
import type {Range} from '../../text/range.ts'
import {boundedPattern, RefusedPattern} from './bounded.ts'
import {translate} from './translate.ts'

/** A place that a pattern matched. */
export interface Match extends Range {
  /** Which of the pattern's sources matched, by its index. */
  readonly source: number
  readonly text: string
}

/** Patterns that are looked for together, as the alternatives of one. */
export interface Pattern {
  /** The places in order, without overlaps; never an empty one. */
  find(text: string): readonly Match[]
  /** Whether there is any. */
  occursIn(text: string): boolean
  /** What the groups of a match's own source captured, for `$1` in a replacement. */
  groupsOf(match: Match): readonly (string | undefined)[]
}

export interface PatternOptions {
  readonly ignoreCase?: boolean
  /** Whether matches start and end at words' edges. */
  readonly words?: boolean
}

/** One source of a pattern is no pattern, or cannot be run. */
export class PatternFault extends Error {
  override readonly name = 'PatternFault'

  /**
   * @param source its index
   * @param refused Whether it is right as it stands, and only not run here.
   */
  constructor(
    readonly source: number,
    readonly refused: boolean,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Compiles patterns of Vale's styles. What RE2 can read runs in linear time whatever the text; a source with lookarounds or references runs in
 * JavaScript's own engine, within bounds.
 *
 * @throws PatternFault
 */
export function compilePattern(sources: readonly string[], options: PatternOptions = {}): Pattern {
  const compiled = sources.map((source, index) => compileSource(translate(source), index, options))
  const linear = compiled.filter((each) => each.engine === 'linear')
  const joined = linear.length > 0 ? joinedOf(linear, options) : undefined
  const bounded = compiled.filter((each) => each.engine === 'bounded')
  const find = (text: string): readonly Match[] => {
    const found = joined ? linearMatches(joined, linear, text) : []
    if (bounded.length === 0) return found
    return withoutOverlaps([...found, ...bounded.flatMap((each) => boundedMatches(each, text))])
  }
  return {
    find,
    occursIn: (text) => (joined?.test(text) ?? false) || bounded.some(({regex}) => text.search(regex) >= 0),
    groupsOf: ({source, text}) => compiled[source]!.groups(text),
  }
}

interface Linear {
  readonly engine: 'linear'
  readonly index: number
  readonly source: string
  readonly whole: RE2JS
  groups(text: string): readonly (string | undefined)[]
}

interface Bounded {
  readonly engine: 'bounded'
  readonly index: number
  readonly regex: RegExp
  groups(text: string): readonly (string | undefined)[]
}

const needsJavaScript = /\(\?<?[=!]|\\[1-9]|\\k</

function compileSource(source: string, index: number, options: PatternOptions): Linear | Bounded {
  return needsJavaScript.test(source.replace(/\\\\/g, ''))
    ? boundedSource(source, index, options)
    : linearSource(source, index, options)
}

function linearSource(source: string, index: number, options: PatternOptions): Linear {
  try {
    const whole = RE2JS.compile(source, flagsOf(options))
    const groups = (text: string) => {
      const matcher = whole.matcher(text)
      return matcher.find() ? captured(matcher) : []
    }
    return {engine: 'linear', index, source, whole, groups}
  } catch (error) {
    throw faultOf(source, index, error)
  }
}

const captured = (matcher: Matcher): readonly (string | undefined)[] =>
  Array.from({length: matcher.groupCount()}, (_, group) => matcher.group(group + 1) ?? undefined)

const flagsOf = ({ignoreCase}: PatternOptions): number => RE2JS.MULTILINE | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0)

/** What older engines call what they cannot do says little; these two are common. */
function faultOf(source: string, index: number, error: unknown): PatternFault {
  if (!(error instanceof Error)) throw error
  const reason = error.message.replace(/^error parsing regexp: |: `[\s\S]*`$/g, '')
  if (/\(\?>|[*+?}]\+/.test(source)) {
    return new PatternFault(index, true, 'it has an atomic group or a possessive repeat, which replylint does not run')
  }
  return new PatternFault(index, false, `it is no pattern: ${reason}`)
}

function joinedOf(linear: readonly Linear[], options: PatternOptions): RE2JS {
  // In groups of their own, so that flags such as (?i) end with their source.
  const all = linear.map(({source}) => `(?:${source})`).join('|')
  try {
    return RE2JS.compile(options.words ? `\\b(?:${all})\\b` : `(?:${all})`, flagsOf(options))
  } catch (error) {
    throw faultOf(all, linear[0]!.index, error)
  }
}

function linearMatches(joined: RE2JS, linear: readonly Linear[], text: string): readonly Match[] {
  const found: Match[] = []
  const matcher = joined.matcher(text)
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()]
    if (end === start) continue
    const matched = text.slice(start, end)
    const own = linear.length === 1 ? linear[0] : linear.find(({whole}) => whole.matches(matched))
    found.push({start, end, text: matched, source: (own ?? linear[0]!).index})
  }
  return found
}

function boundedSource(source: string, index: number, {ignoreCase, words}: PatternOptions): Bounded {
  const [, caseless = '', rest = source] = /^(\(\?i\))?([\s\S]*)$/.exec(source)!
  const flags = `gm${ignoreCase || caseless ? 'i' : ''}${/\\[pP]\{/.test(rest) ? 'u' : ''}`
  try {
    const regex = boundedPattern(words ? `\\b(?:${rest})\\b` : rest, flags)
    const whole = new RegExp(regex.source, flags.replace('g', ''))
    return {engine: 'bounded', index, regex, groups: (text) => whole.exec(text)?.slice(1) ?? []}
  } catch (error) {
    if (error instanceof RefusedPattern) throw new PatternFault(index, true, error.message)
    if (!(error instanceof SyntaxError)) throw error
    throw new PatternFault(index, false, `it is no pattern: ${error.message.replace(/^.*\/[a-z]*: /is, '')}`)
  }
}

const boundedMatches = ({regex, index}: Bounded, text: string): readonly Match[] =>
  [...text.matchAll(regex)].flatMap(({index: start, 0: matched}) =>
    matched === '' ? [] : [{start, end: start + matched.length, text: matched, source: index}],
  )

function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = []
  for (const match of matches.toSorted((one, other) => one.start - other.start || one.source - other.source)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  }
  return kept
}
