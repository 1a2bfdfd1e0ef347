import type {Voice} from '../document/document.ts'
import type {Channel, Context} from '../document/draft.ts'
import type {LibraryRule} from '../rule/library-rule.ts'
import type {Rule, Severity} from '../rule/rule.ts'
import type {GuideIgnore} from './ignores.ts'
import type {ExportInput} from './input.ts'
import type {GuideLayer} from './layer.ts'

/** What holds for one rule that is on. */
export interface RuleState {
  readonly severity: Severity
  /** Every option of the rule, defaults included, and `allow`. */
  readonly options: Readonly<Record<string, unknown>>
  /** Whether a guide or preset set the severity, rather than the rule. */
  readonly explicit: boolean
}

/** The rules that are on, by id, in the order of `Guide.rules`. */
export type Settings = ReadonlyMap<string, RuleState>

/** What settings can depend on. */
export interface Where {
  /** Default: the guide's own for the file, or `email`. */
  readonly channel?: Channel | undefined
  /** The draft's path: absolute, or relative to what the guide's folder is relative to. */
  readonly file?: string | undefined
}

/** Who said so: a rule's own default, or a layer with the line if it has a text. */
export type Origin = 'default' | {readonly layer: GuideLayer; readonly line?: number}

export type ContextKey = 'channel' | 'turn' | 'template' | 'agent' | 'customer' | 'language' | 'helpDesk'

/** A style guide with everything that it extends, ready to be asked. */
export interface Guide {
  readonly voice: Voice
  /** Defaults for drafts outside every override. */
  readonly context: Context
  /** Built-in rules, those of `use:` and the team's phrase lists, on or off. */
  readonly rules: readonly Rule[]
  /** Those about a whole library of replies; their settings are in `settingsFor` as well. */
  readonly libraryRules: readonly LibraryRule[]
  /** Where rules are to be silent. */
  readonly ignores: readonly GuideIgnore[]
  /** Base first. */
  readonly layers: readonly GuideLayer[]
  /** The rules that are on there. Equal settings are one and the same map, so that it can be a key of a cache. */
  settingsFor(where?: Where): Settings
  /** Defaults for a draft in this file, overrides included. */
  contextFor(file?: string): Context
  /** How a file of saved replies is read that no help desk made; undefined when the guide does not say. */
  exportFor(file: string): ExportInput | undefined
  /** Who set a rule's `severity` (`off` included) or option; with `entry`, one entry of a map such as `terms`. */
  originOf(ruleId: string, key: string, where?: Where, entry?: string): Origin
  originOfVoice(): Origin
  originOfContext(key: ContextKey, file?: string): Origin
}
