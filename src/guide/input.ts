import type {Voice} from '../document/document.ts'
import type {Channel, Format} from '../document/draft.ts'
import type {PhraseEntry} from '../document/phrase/entry.ts'
import type {Swaps} from '../rule/options.ts'
import type {Severity} from '../rule/rule.ts'

/** What a guide says of one rule: a severity (or `off`), or a map with the rule's options and, if need be, the severity. */
export type RuleSetting = 'off' | Severity | {readonly severity?: 'off' | Severity; readonly [option: string]: unknown}

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What is known of a draft, as a person writes it: a name alone stands for the customer or the agent. */
export interface ContextInput {
  readonly channel?: Channel
  /** How many answers the conversation had before this one. */
  readonly turn?: number
  readonly template?: boolean
  readonly agent?: string | {readonly name?: string}
  readonly customer?: string | {readonly name?: string; readonly message?: string; readonly language?: string}
  /** The customer's language, a BCP 47 tag. */
  readonly language?: string
}

/** An example as a guide writes it: `good`, or `bad` with «…» around the words to be flagged and the text after a fix. */
export interface ExampleInput {
  readonly good?: string
  readonly bad?: string
  readonly fixed?: string
  readonly context?: ContextInput
  readonly format?: Format
  readonly options?: Readonly<Record<string, unknown>>
  readonly severity?: Severity
}

/** A team's own phrase list; it becomes a rule like any other. */
export interface TeamPhrases {
  /** Holes: `{match}`, and `{suggestion}` where every entry has a swap. */
  readonly message?: string
  /** Default: `warning`. */
  readonly severity?: Severity
  readonly why?: string
  /** A pattern, a list of patterns or of entries, or a map of patterns to what to write instead (`null`: nothing to offer). */
  readonly match: string | readonly (string | PhraseEntry)[] | Swaps
  /** For every entry that has no swap of its own. */
  readonly swap?: string | readonly string[]
  readonly repair?: 'safe' | 'review'
  /** In addition to each entry's own. */
  readonly unless?: string | readonly string[]
  /** In addition to each entry's own. */
  readonly unlessNear?: string | readonly string[]
  readonly examples?: readonly ExampleInput[]
}

/** Settings for some files. */
export interface Override {
  /** Globs relative to the guide's folder; one without a slash looks at the file's name alone, one after `!` excludes. */
  readonly files: string | readonly string[]
  readonly context?: ContextInput
  readonly rules?: RuleSettings
}

/** A style guide as its writer writes it: `docs/guide.md` explains every key. */
export interface GuideInput {
  /** For editors; no meaning here. */
  readonly $schema?: string
  /** Presets and guide files that this guide changes. Default: `recommended`. */
  readonly extends?: string | readonly string[]
  /** Default: `friendly`. */
  readonly voice?: Voice
  /** The product's names in their exact spelling. */
  readonly product?: string | readonly string[]
  /** Words to avoid, each with what to write instead. */
  readonly terms?: Swaps
  /** Holds for drafts that do not say themselves. */
  readonly context?: ContextInput
  readonly rules?: RuleSettings
  readonly channels?: Readonly<Partial<Record<Channel, RuleSettings>>>
  readonly overrides?: readonly Override[]
  readonly phrases?: Readonly<Record<string, TeamPhrases>>
  /** JavaScript files or packages that export rules: runs their code. */
  readonly use?: string | readonly string[]
}
