import {createReader, type Reader} from '../document/document.ts'
import type {Draft} from '../document/draft.ts'
import type {Engines} from '../document/engines/engines.ts'
import type {PhraseEntry} from '../document/phrase/entry.ts'
import type {Guide, Settings} from '../guide/index.ts'
import type {Rule} from '../rule/index.ts'
import {listsOf} from '../rule/lists.ts'
import {groupBy} from '../text/group-by.ts'
import {createPlaces} from '../text/lines.ts'
import {type ActiveRule, type Found, findIn, listName} from './find.ts'
import {applySafe} from './fix.ts'
import {dropOutspoken} from './precedence.ts'
import type {FixResult, LintResult, Problem} from './problem.ts'
import {toSourceSuggestions} from './suggestions.ts'
import {phraseListOf} from './suppression/silences.ts'
import {readSuppressions, type Suppressions} from './suppression/suppressions.ts'

/** Lints and fixes drafts by one guide. Synchronous; the same draft always gives the same answer. */
export interface Linter {
  /** All rules that the guide knows, switched on or not. */
  readonly rules: readonly Rule[]
  /**
   * Finds the problems of a draft.
   *
   * @param file Path of the draft, for what a guide says about some files only.
   * @throws RuleError when a rule fails.
   */
  lint(draft: Draft, file?: string): LintResult
  /**
   * Finds the problems of many drafts, which takes two thirds of the time that it takes one by one.
   *
   * @param files Paths of the drafts, in their order, for what a guide says about some files only.
   * @returns For each draft what `lint` returns for it.
   * @throws RuleError when a rule fails.
   */
  lintAll(drafts: readonly Draft[], files?: readonly (string | undefined)[]): readonly LintResult[]
  /**
   * Applies the safe rewrites until none is left, and lints what came out. Fixing the result again changes nothing.
   *
   * @param file Path of the draft, for what a guide says about some files only.
   * @throws RuleError when a rule fails.
   */
  fix(draft: Draft, file?: string): FixResult
  /**
   * Fixes many drafts; those without a safe rewrite are linted together, as by `lintAll`.
   *
   * @param files Paths of the drafts, in their order, for what a guide says about some files only.
   * @returns For each draft what `fix` returns for it.
   * @throws RuleError when a rule fails.
   */
  fixAll(drafts: readonly Draft[], files?: readonly (string | undefined)[]): readonly FixResult[]
}

/** The rules that hold for a draft, with the reader that was compiled for them. */
interface Compiled {
  readonly active: readonly ActiveRule[]
  readonly reader: Reader
  readonly settings: Settings
}

/**
 * Makes a linter from a resolved guide, with just the engines that are handed over.
 *
 * @throws PhraseError when a phrase of a rule cannot be read.
 */
export function createLinterWith(guide: Guide, engines: Engines): Linter {
  const compiled = new Map<Settings, Compiled>()

  function compiledFor(draft: Draft, file: string | undefined): Compiled {
    const settings = guide.settingsFor({channel: draft.context?.channel, file})
    const known = compiled.get(settings)
    if (known) return known
    const fresh = compile(guide, settings, engines)
    compiled.set(settings, fresh)
    return fresh
  }

  function read(draft: Draft, file: string | undefined): ReadDraft {
    const whole = withDefaults(draft, guide, file)
    const compiled = compiledFor(whole, file)
    const suppressions = readSuppressions(whole, {guide, settings: compiled.settings, file})
    return {...compiled.reader.readAll(whole), compiled, suppressions}
  }

  function lintTogether(drafts: readonly Draft[], files: readonly (string | undefined)[]): readonly LintResult[] {
    const all = drafts.map((draft, index) => read(draft, files[index]))
    const groups = groupBy(all, ({compiled}) => compiled)
    const documentsOf = (some: readonly ReadDraft[]) => some.flatMap(({documents}) => documents)
    const found = new Map([...groups].flatMap(([{active}, some]) => [...findIn(documentsOf(some), active)]))
    return all.map(({documents, suppressions, notes}) => {
      const candidates = documents.flatMap((document) => dropOutspoken(eachOnce(found.get(document)!)))
      return {problems: problemsOf(candidates, suppressions), notes}
    })
  }

  const lint: Linter['lint'] = (draft, file) => lintTogether([draft], [file])[0]!
  const lintAll: Linter['lintAll'] = (drafts, files = []) =>
    togetherOf(drafts).flatMap(([start, end]) => lintTogether(drafts.slice(start, end), files.slice(start, end)))
  const fix = (draft: Draft, file: string | undefined, found?: LintResult) =>
    applySafe(draft, (each) => lint(each, file), found)
  return {
    rules: guide.rules,
    lint,
    lintAll,
    fix: (draft, file) => fix(draft, file),
    fixAll: (drafts, files = []) =>
      lintAll(drafts, files).map((found, index) => fix(drafts[index]!, files[index], found)),
  }
}

/** A draft that was read, with what the guide says of it. */
interface ReadDraft extends ReturnType<Reader['readAll']> {
  readonly compiled: Compiled
  readonly suppressions: Suppressions | undefined
}

/** So many drafts are read by each rule before the next one reads: more gain nothing, and all of them are in memory. */
const mostTogether = 32
/** UTF-16 code units of drafts and their customers' messages that are read together. In a long one, what a rule runs through stays near the processor anyway. */
const longestTogether = 50_000

const lengthOf = ({text, context}: Draft): number => text.length + (context?.customer?.message?.length ?? 0)

/** Which drafts are read together: the index of the first, and that behind the last. */
function togetherOf(drafts: readonly Draft[]): readonly (readonly [start: number, end: number])[] {
  const spans: [number, number][] = []
  let length = 0
  for (const [index, draft] of drafts.entries()) {
    const span = spans.at(-1)
    length += lengthOf(draft)
    if (span && length <= longestTogether && index - span[0] < mostTogether) span[1] = index + 1
    else {
      spans.push([index, index + 1])
      length = lengthOf(draft)
    }
  }
  return spans
}

function withDefaults(draft: Draft, guide: Guide, file: string | undefined): Draft {
  const {customer, agent, ...rest} = guide.contextFor(file)
  const given = draft.context ?? {}
  return {
    ...draft,
    context: {
      ...rest,
      ...given,
      ...(customer || given.customer ? {customer: {...customer, ...given.customer}} : {}),
      ...(agent || given.agent ? {agent: {...agent, ...given.agent}} : {}),
    },
  }
}

function compile(guide: Guide, settings: Settings, engines: Engines): Compiled {
  const active: ActiveRule[] = []
  const lists = new Map<string, readonly PhraseEntry[]>()
  for (const rule of guide.rules) {
    const setting = settings.get(rule.id)
    if (!setting) continue
    const own = new Map(Object.entries(listsOf(rule, setting.options)))
    own.set('allow', allowedPhrases(setting.options))
    const names = new Map([...own.keys()].map((name) => [name, listName(rule, name)]))
    active.push({rule, lists: names, ...setting})
    for (const [name, entries] of own) lists.set(names.get(name)!, entries)
  }
  for (const [index, {phrase}] of guide.ignores.entries()) if (phrase) lists.set(phraseListOf(index), [phrase])
  return {active, settings, reader: createReader({lists, engines, voice: guide.voice})}
}

const allowedPhrases = ({allow}: Readonly<Record<string, unknown>>): readonly PhraseEntry[] =>
  Array.isArray(allow) && allow.length > 0 ? [{match: allow as readonly string[]}] : []

/** The problems of all readings of a draft, each once, without what is suppressed. */
function problemsOf(found: readonly Found[], suppressions: Suppressions | undefined): readonly Problem[] {
  if (suppressions === undefined) return toProblems(eachOnce(found))
  // A fault that is told once by the sharper of two rules is silent when that one is.
  const left = found.filter((each) => !suppressions.silences(each.document, each.rule, each))
  const problems = toProblems(eachOnce(left)).map((problem) => ({
    ...problem,
    suggestions: suppressions.keepingComments(problem.suggestions),
  }))
  return [...problems, ...suppressions.problems()].sort((one, other) => one.range[0] - other.range[0])
}

function toProblems(found: readonly Found[]): readonly Problem[] {
  if (found.length === 0) return []
  const placeOf = createPlaces(found[0]!.document.draft.text)
  return found.map(({document, rule, start, end, finding, severity}) => ({
    rule,
    severity,
    message: finding.message,
    range: [start, end],
    ...placeOf(start),
    suggestions: toSourceSuggestions(document, finding),
  }))
}

/** In order of place; what a rule says of the same place twice, in one reading or in several, from the first of them. */
function eachOnce(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  // Sorting keeps the order of equals.
  const inOrder = found.toSorted(byPlace)
  return inOrder.filter((each, index) => index === 0 || byPlace(inOrder[index - 1]!, each) !== 0)
}

const byPlace = (a: Found, b: Found): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
