import {createReader, type Document, type Reader} from '../document/document.ts'
import type {Draft} from '../document/draft.ts'
import type {Engines} from '../document/engines/engines.ts'
import type {PhraseEntry} from '../document/phrase/entry.ts'
import type {PhraseMatch} from '../document/phrase/match.ts'
import type {Guide, RuleState, Settings} from '../guide/index.ts'
import {type Finding, type Rule, type Severity, swapsOf} from '../rule/index.ts'
import {listsOf} from '../rule/lists.ts'
import {createPlaces} from '../text/lines.ts'
import {within} from '../text/within.ts'
import {applySafe} from './fix.ts'
import {heard} from './heard.ts'
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
   * Applies the safe rewrites until none is left, and lints what came out. Fixing the result again changes nothing.
   *
   * @param file Path of the draft, for what a guide says about some files only.
   * @throws RuleError when a rule fails.
   */
  fix(draft: Draft, file?: string): FixResult
}

/** A rule threw, which is a bug in the rule: says which one. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  readonly rule: string

  constructor(rule: string, cause: unknown) {
    super(`Rule ${rule} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.rule = rule
  }
}

interface ActiveRule extends RuleState {
  readonly rule: Rule
  /** The names that its lists are compiled under, by its own: the same strings each time, which are looked up faster than new ones. */
  readonly lists: ReadonlyMap<string, string>
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

  function lint(draft: Draft, file?: string): LintResult {
    const whole = withDefaults(draft, guide, file)
    const {active, reader, settings} = compiledFor(whole, file)
    const {documents, notes} = reader.readAll(whole)
    const suppressions = readSuppressions(whole, {guide, settings, file})
    return {problems: problemsOf(documents, active, suppressions), notes}
  }

  return {rules: guide.rules, lint, fix: (draft, file) => applySafe(draft, (each) => lint(each, file))}
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

/** The name under which a rule's list is compiled. */
export const listName = (rule: Rule, name: string): string => `${rule.id}#${name}`

const allowedPhrases = ({allow}: Readonly<Record<string, unknown>>): readonly PhraseEntry[] =>
  Array.isArray(allow) && allow.length > 0 ? [{match: allow as readonly string[]}] : []

/** The problems of all readings of a draft, each once, without what is suppressed. */
function problemsOf(
  documents: readonly Document[],
  active: readonly ActiveRule[],
  suppressions: Suppressions | undefined,
): readonly Problem[] {
  const found = documents.flatMap((document) => dropOutspoken(eachOnce(candidatesOf(document, active))))
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

interface Found {
  readonly document: Document
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly finding: Finding
}

function candidatesOf(document: Document, active: readonly ActiveRule[]): readonly Found[] {
  const candidates: Found[] = []
  for (const each of active) {
    const {rule, severity, explicit, options} = each
    try {
      for (const finding of rule.check(document, options as never, finder(document, each))) {
        const {start, end} = document.projection.map.toSource(finding.at)
        const heardAs = heard(finding.severity, severity, explicit)
        candidates.push({document, rule: rule.id, start, end, finding, severity: heardAs})
      }
    } catch (cause) {
      throw new RuleError(rule.id, cause)
    }
  }
  return candidates
}

function finder(document: Document, {rule, lists}: ActiveRule): (list: string) => readonly PhraseMatch[] {
  return (list) => {
    const found = document.matches(lists.get(list) ?? listName(rule, list))
    // Most lists of most drafts: there is nothing to weigh.
    if (found.length === 0) return found
    const matches = found.filter((match) => !standsInSwap(document, match))
    if (matches.length === 0) return matches
    const allowed = document.matches(lists.get('allow')!)
    return allowed.length === 0 ? matches : matches.filter((match) => within(allowed, match).length === 0)
  }
}

/** Whether the words to write instead stand there already: “cloud” in “Acme Cloud”, where that is what to write for it. */
function standsInSwap({prose}: Document, {entry, start, end}: PhraseMatch): boolean {
  return swapsOf(entry).some((swap) => {
    if (swap.length <= end - start) return false
    for (let at = swap.length - (end - start); at >= 0; at--) {
      const written = prose.slice(Math.max(0, start - at), start - at + swap.length)
      if (written.slice(1) === swap.slice(1) && written[0]?.toLowerCase() === swap[0]?.toLowerCase()) return true
    }
    return false
  })
}
