import type {Voice} from '../document/document.ts'
import type {Channel, Format} from '../document/draft.ts'
import type {PhraseEntry} from '../document/phrase/entry.ts'
import type {HelpDesk} from '../document/placeholder/help-desk.ts'
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
  readonly helpDesk?: HelpDesk
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

/** Where some rules are to be silent, and why. Without `files`, `reply` and `phrase` a rule is switched off rather. */
export interface IgnoreInput {
  /** Ids. */
  readonly rule: string | readonly string[]
  /** Globs relative to the guide's folder, as in an override. */
  readonly files?: string | readonly string[]
  /** Ids or titles of saved replies. */
  readonly reply?: string | number | readonly (string | number)[]
  /** Patterns of the phrase language: only what meets these words is ignored. */
  readonly phrase?: string | readonly string[]
  readonly reason?: string
}

/** How to read files of saved replies that no help desk made: which field holds what. */
export interface ExportInput {
  /** Globs relative to the guide's folder, as in an override. */
  readonly files: string | readonly string[]
  /** The field with the text that customers read: a name, or a path such as `body.text`. */
  readonly body: string
  readonly id?: string
  readonly title?: string
  /** The field with the language, a BCP 47 tag. */
  readonly locale?: string
  /** The field with the channel's name, or one channel for all. */
  readonly channel?: string
  /** Default: `html` for a text with a tag in it, otherwise `plain`. */
  readonly format?: Format
  /** Where the list of replies is, such as `data.items`. Default: the first list of objects. */
  readonly list?: string
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
  /** What fills in the placeholders: the name of a help desk, or a description of one. */
  readonly helpDesk?: HelpDesk
  /** Holds for drafts that do not say themselves. */
  readonly context?: ContextInput
  readonly rules?: RuleSettings
  readonly channels?: Readonly<Partial<Record<Channel, RuleSettings>>>
  readonly overrides?: readonly Override[]
  readonly phrases?: Readonly<Record<string, TeamPhrases>>
  /** Where rules are to be silent. */
  readonly ignore?: readonly IgnoreInput[]
  /** JSON, YAML and CSV files of saved replies that no help desk made. */
  readonly exports?: readonly ExportInput[]
  /** JavaScript files or packages that export rules: runs their code. */
  readonly use?: string | readonly string[]
}
