import type {Document} from '../document/document.ts'
import type {PhraseEntry} from '../document/phrase/entry.ts'
import type {PhraseMatch} from '../document/phrase/match.ts'
import {fillSwap} from '../document/phrase/swap.ts'
import type {OptionSpecs} from './options.ts'
import type {Example, Find, Finding, Group, Need, PhraseLists, Rule, Severity, Suggestion} from './rule.ts'

type Defaults = 'options' | 'phrases' | 'needs' | 'repair'

/** What `defineRule` takes: a rule whose options, phrases and needs default to none and whose repair defaults to `none`. */
export type RuleDefinition<Specs extends OptionSpecs> = Omit<Rule<Specs>, Defaults> &
  Partial<Pick<Rule<Specs>, Defaults>>

/** Completes a rule's definition. Returns plain data: nothing is registered anywhere. */
export function defineRule<const Specs extends OptionSpecs = Record<never, never>>(
  definition: RuleDefinition<Specs>,
): Rule<Specs> {
  return {options: {} as Specs, phrases: {}, needs: [], repair: 'none', ...definition}
}

/** What `definePhrases` takes: a rule that is a list. */
export interface PhrasesDefinition {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly group: Group
  readonly severity: Severity
  readonly needs?: readonly Need[]
  /**
   * Holes: `{match}` what was found, `{suggestion}` the first swap. For an entry without a swap, or whose swap deletes, a message that has `{suggestion}` is
   * cut before the sentence that holds the hole, and a deletion says so.
   */
  readonly message: string
  readonly phrases: readonly PhraseEntry[]
  readonly examples: readonly Example[]
  /** What becomes of the findings, where there is more to say of them than their entries do. Default: they stay as they are. */
  readonly refine?: (document: Document, findings: Iterable<Finding>) => Iterable<Finding>
  /** Stays silent on a match for a reason that only its surroundings tell. */
  readonly skip?: (match: PhraseMatch, document: Document) => boolean
}

/** Makes a rule of a list of phrases; a team's own lists become rules through it as well. */
export function definePhrases({skip, refine, message, phrases, ...rest}: PhrasesDefinition): Rule {
  function found(document: Document, find: Find): readonly Finding[] {
    const {channel = 'email'} = document.context
    return find('phrases')
      .filter((match) => match.entry.channels?.includes(channel) !== false && !skip?.(match, document))
      .map((match) => phraseFinding(document, match, message))
  }
  return {
    options: {},
    needs: [],
    ...rest,
    // Only who asks for it waits for the phrases.
    get repair() {
      return bestRepair(phrases)
    },
    phrases: {phrases},
    check: (document, _options, find) => (refine ? refine(document, found(document, find)) : found(document, find)),
  }
}

/** The finding that a phrase entry makes of one of its matches: message filled in, its swaps as suggestions. */
export function phraseFinding(document: Document, match: PhraseMatch, message: string): Finding {
  const {entry} = match
  const at = {start: match.start, end: match.end}
  const swaps = swapsOf(entry).map((swap) => fillSwap(swap, match, document.prose))
  const safety = entry.repair ?? 'review'
  const suggestions: Suggestion[] = swaps.map((text) => ({text, safety}))
  return {
    at,
    message: fillMessage(entry.message ?? message, document.prose.slice(at.start, at.end), swaps[0]),
    suggestions,
    ...(entry.severity ? {severity: entry.severity} : {}),
  }
}

/** Fills `{match}` and `{suggestion}`; a deletion or a missing swap takes the sentence about the suggestion away. */
export function fillMessage(message: string, match: string, suggestion: string | undefined): string {
  const words = match.replace(/\s+/g, ' ')
  const withMatch = message.replaceAll('{match}', () => words)
  if (suggestion) return withMatch.replaceAll('{suggestion}', () => `“${suggestion}”`)
  const sentences = withMatch.split(/(?<=[.!?])\s+/)
  const rest = sentences.filter((sentence) => !sentence.includes('{suggestion}'))
  return [...rest, ...(suggestion === '' && rest.length < sentences.length ? ['Leave it out.'] : [])].join(' ')
}

/** The swaps of an entry as a list: none, one or several. */
export const swapsOf = ({swap}: PhraseEntry): readonly string[] =>
  swap === undefined ? [] : typeof swap === 'string' ? [swap] : swap

function bestRepair(phrases: PhraseLists[string]): Rule['repair'] {
  if (phrases.some((entry) => entry.repair === 'safe')) return 'safe'
  return phrases.some((entry) => entry.swap !== undefined) ? 'review' : 'none'
}
