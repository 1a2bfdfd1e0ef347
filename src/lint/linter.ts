import {createReader, type Document, type Reader} from '../document/document.ts'
import type {Draft} from '../document/draft.ts'
import type {Engines} from '../document/engines/engines.ts'
import type {PhraseEntry} from '../document/phrase/entry.ts'
import type {PhraseMatch} from '../document/phrase/match.ts'
import type {Guide, RuleState, Settings} from '../guide/index.ts'
import {type Finding, type PhraseLists, type Rule, type Severity, severityRank} from '../rule/index.ts'
import {createPlaces} from '../text/lines.ts'
import {overlaps} from '../text/range.ts'
import {applySafe} from './fix.ts'
import {dropOutspoken} from './precedence.ts'
import type {FixResult, LintResult, Problem} from './problem.ts'
import {toSourceSuggestions} from './suggestions.ts'

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
}

/** The rules that hold for a draft, with the reader that was compiled for them. */
interface Compiled {
  readonly active: readonly ActiveRule[]
  readonly reader: Reader
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
    const {active, reader} = compiledFor(whole, file)
    const document = reader.read(whole)
    return {problems: problemsOf(document, active), notes: document.notes}
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
    active.push({rule, ...setting})
    for (const [name, entries] of Object.entries(listsOf(rule, setting.options))) {
      lists.set(listName(rule, name), entries)
    }
    lists.set(listName(rule, 'allow'), allowedPhrases(setting.options))
  }
  return {active, reader: createReader({lists, engines, voice: guide.voice})}
}

const listName = (rule: Rule, name: string): string => `${rule.id}#${name}`

const listsOf = ({phrases}: Rule, options: Readonly<Record<string, unknown>>): PhraseLists =>
  typeof phrases === 'function' ? phrases(options as never) : phrases

const allowedPhrases = ({allow}: Readonly<Record<string, unknown>>): readonly PhraseEntry[] =>
  Array.isArray(allow) && allow.length > 0 ? [{match: allow as readonly string[]}] : []

function problemsOf(document: Document, active: readonly ActiveRule[]): readonly Problem[] {
  const placeOf = createPlaces(document.draft.text)
  const candidates = active.flatMap((each) => candidatesOf(document, each))
  candidates.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
  return dropOutspoken(candidates).map(({rule, start, end, finding, severity}) => ({
    rule,
    severity,
    message: finding.message,
    range: [start, end],
    ...placeOf(start),
    suggestions: toSourceSuggestions(document, finding),
  }))
}

interface Found {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly finding: Finding
}

function candidatesOf(document: Document, {rule, severity, explicit, options}: ActiveRule): Found[] {
  const found = new Map<string, Found>()
  try {
    for (const finding of rule.check(document, options as never, finder(document, rule))) {
      const {start, end} = document.projection.map.toSource(finding.at)
      const key = `${start}:${end}`
      if (!found.has(key))
        found.set(key, {rule: rule.id, start, end, finding, severity: heard(finding, severity, explicit)})
    }
  } catch (cause) {
    throw new RuleError(rule.id, cause)
  }
  return [...found.values()]
}

function finder(document: Document, rule: Rule): (list: string) => readonly PhraseMatch[] {
  return (list) => {
    const matches = document.matches(listName(rule, list))
    if (matches.length === 0) return matches
    const allowed = document.matches(listName(rule, 'allow'))
    return allowed.length === 0 ? matches : matches.filter((match) => !allowed.some((other) => overlaps(match, other)))
  }
}

/** A finding may be milder than its rule; what a guide says about the rule is the most that it can be. */
function heard({severity}: Finding, own: Severity, explicit: boolean): Severity {
  if (severity === undefined) return own
  return explicit && severityRank[severity] > severityRank[own] ? own : severity
}
