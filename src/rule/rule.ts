import type {Document} from '../document/document.ts'
import type {PhraseEntry} from '../document/phrase/entry.ts'
import type {PhraseMatch} from '../document/phrase/match.ts'
import type {Range} from '../text/range.ts'
import type {OptionSpecs, OptionValues} from './options.ts'

/** `error`: must never be sent. `warning`: a lead would say so. `suggestion`: a lead might say so; it never fails a run. */
export type Severity = 'suggestion' | 'warning' | 'error'

/** Severities by weight. */
export const severityRank: Readonly<Record<Severity, number>> = {suggestion: 0, warning: 1, error: 2}

/** `safe` keeps the meaning and is applied by `--fix`; `review` is offered and applied only when chosen. */
export type Safety = 'safe' | 'review'

/** A rewrite: put `text` in the place of `at`. */
export interface Suggestion {
  readonly text: string
  /** In prose offsets. Default: the finding's own place. */
  readonly at?: Range
  /** Default: `review`. */
  readonly safety?: Safety
}

/** What a rule says about one place of a draft. */
export interface Finding {
  /** In prose offsets (`Document.prose`). Something missing has an empty range where it belongs. */
  readonly at: Range
  /** What is wrong in the writer's words, then what to write instead: one sentence, quoted words in “ ”, no blame, no “please”. */
  readonly message: string
  readonly suggestions?: readonly Suggestion[]
  /** When it differs from the rule's own; only ever milder than a severity that the guide set. */
  readonly severity?: Severity
}

/** What context a rule uses; without it the rule stays silent. */
export type Need =
  | 'customer.name'
  | 'customer.message'
  | 'customer.language'
  | 'agent.name'
  | 'channel'
  | 'turn'
  | 'template'

/** The catalogue's groups: each is a folder of `rules/`. */
export type Group = 'wording' | 'apology' | 'structure' | 'fit' | 'templates' | 'team'

/**
 * An example is a test and a page of the docs. `«…»` marks the exact words to be flagged; an empty `«»` the place where
 * something is missing. `fixed` is the whole text after `--fix`. A `good` example must stay silent.
 */
export type Example = ExampleSettings & ({readonly good: string} | {readonly bad: string; readonly fixed?: string})

/** What an example sets up besides its text. */
export interface ExampleSettings {
  readonly context?: import('../document/draft.ts').Context
  readonly format?: import('../document/draft.ts').Format
  /** Options of the rule for this example. */
  readonly options?: Readonly<Record<string, unknown>>
  /** The severity expected, when it is not the rule's own. */
  readonly severity?: Severity
}

/** Finds the matches of one of the rule's own phrase lists, in order, without overlaps. */
export type Find = (list: string) => readonly PhraseMatch[]

/** A rule as the linter runs it: plain data and one pure function. */
export interface Rule<Specs extends OptionSpecs = OptionSpecs> {
  readonly id: string
  /** Imperative, one line. */
  readonly summary: string
  /** From the customer's side, one or two sentences, with its source. */
  readonly why: string
  readonly group: Group
  readonly severity: Severity
  /** The best repair that the rule gives. */
  readonly repair: 'safe' | 'review' | 'none'
  readonly needs: readonly Need[]
  readonly options: Specs
  readonly examples: readonly Example[]
  /** Phrase lists by name; compiled with those of every other rule into one automaton. */
  readonly phrases: PhraseLists | PhrasesByOptions<Specs>['of']
  /** Finds what there is to say about a draft; a method, so that a rule with options of its own is still a rule. */
  check(document: Document, options: OptionValues<Specs>, find: Find): Iterable<Finding>
}

/** Phrase lists that a rule makes of its options. */
interface PhrasesByOptions<Specs extends OptionSpecs> {
  of(options: OptionValues<Specs>): PhraseLists
}

/** Phrase lists by name. */
export type PhraseLists = Readonly<Record<string, readonly PhraseEntry[]>>
