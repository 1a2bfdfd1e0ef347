import type {Document} from '../document/document.ts'
import type {PhraseMatch} from '../document/phrase/match.ts'
import type {RuleState} from '../guide/index.ts'
import {type Finding, type Rule, type Severity, swapsOf} from '../rule/index.ts'
import {within} from '../text/within.ts'
import {heard} from './heard.ts'

/** A rule threw, which is a bug in the rule: says which one. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  readonly rule: string

  constructor(rule: string, cause: unknown) {
    super(`Rule ${rule} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.rule = rule
  }
}

/** A rule that is switched on. */
export interface ActiveRule extends RuleState {
  readonly rule: Rule
  /** The names that its lists are compiled under, by its own: the same strings each time, which are looked up faster than new ones. */
  readonly lists: ReadonlyMap<string, string>
}

/** The name under which a rule's list is compiled. */
export const listName = (rule: Rule, name: string): string => `${rule.id}#${name}`

/** What a rule says of a place, before it is weighed against what others say. */
export interface Found {
  readonly document: Document
  readonly rule: string
  /** In the source, half-open. */
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly finding: Finding
}

/**
 * What the rules find, by document. Each rule reads all documents before the next one reads any: what it runs through then stays near the processor, and
 * many drafts together take two thirds of the time that they take one by one.
 *
 * @throws RuleError when a rule fails.
 */
export function findIn(
  documents: readonly Document[],
  active: readonly ActiveRule[],
): ReadonlyMap<Document, readonly Found[]> {
  const found = new Map(documents.map((document) => [document, [] as Found[]]))
  for (const each of active) {
    try {
      for (const [document, own] of found) check(document, each, own)
    } catch (cause) {
      throw new RuleError(each.rule.id, cause)
    }
  }
  return found
}

function check(document: Document, active: ActiveRule, found: Found[]): void {
  const {rule, severity, explicit, options} = active
  for (const finding of rule.check(document, options as never, finder(document, active))) {
    const {start, end} = document.projection.map.toSource(finding.at)
    const heardAs = heard(finding.severity, severity, explicit)
    found.push({document, rule: rule.id, start, end, finding, severity: heardAs})
  }
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
