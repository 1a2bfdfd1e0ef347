import type {OffsetMap} from '../../text/offset-map.ts'
import type {Range} from '../../text/range.ts'
import type {BranchReading} from '../placeholder/branches.ts'
import type {AtomKind} from '../word.ts'

/**
 * What kind of line or paragraph a block is. Headings and table cells are read, but are not sentences to be judged
 * for length.
 */
export type BlockKind = 'text' | 'item' | 'heading' | 'cell'

/** A stretch of prose that ends where a reader's line or paragraph ends; sentences never cross it. In prose offsets. */
export interface Block extends Range {
  readonly kind: BlockKind
  /**
   * Whether a blank line (or the markup's equal of one) stands before it; false for a further line of the same
   * paragraph.
   */
  readonly startsParagraph: boolean
}

/** Whose value a placeholder prints, as far as its own text tells. */
export type PlaceholderRole = 'customer-name' | 'agent-name' | 'other'

/** A stretch of prose that is not ordinary words, in prose offsets. */
export interface Atom extends Range {
  readonly kind: AtomKind
  /** As it is written in the source. */
  readonly text: string
  /** For placeholders alone. */
  readonly placeholder?: Placeholder
}

/** A stretch that somebody or something has to fill in. */
export interface Placeholder {
  /**
   * How it is written. `mustache` `{{x}}`, `triple` `{{{x}}}`, `percent-brace` `{%x%}`, `percent` `%{x}`, `hash`
   * `#{x}`, `dollar` `${x}`,
   * `bang` `{!x}`, `brace` `{x}` of a known dialect, `attribute` Intercom's `<attribute …/>`, `dollars` `$X$`, `custom`
   * as the team's guide says — all filled in by a help desk; `bracket` `[NAME]`,
   * `angle` `<insert date>` and `filler` (`XXX`, `TODO`, lorem ipsum) — filled in by a person, or forgotten.
   */
  readonly syntax:
    | 'mustache'
    | 'triple'
    | 'percent-brace'
    | 'percent'
    | 'hash'
    | 'dollar'
    | 'bang'
    | 'brace'
    | 'attribute'
    | 'dollars'
    | 'custom'
    | 'bracket'
    | 'angle'
    | 'filler'
  /**
   * The field it names, without braces, filters and fallback: `ticket.requester.first_name`. Empty for a Liquid
   * tag such as `{% if … %}`.
   */
  readonly field: string
  /** The fallback as written, where it has one. */
  readonly fallback?: string
  readonly role: PlaceholderRole
}

/**
 * What a customer reads of a draft, and how it maps back. Quoted mail, code blocks, signatures (after `-- `, contact
 * lines, legal footers) and comments are left
 * out of `blocks`: they are not the agent's words. Inside a block each atom stands in `prose` at its own full source
 * text.
 */
export interface Projection {
  readonly prose: string
  readonly map: OffsetMap
  readonly blocks: readonly Block[]
  /** In order, without overlaps, each inside a block. */
  readonly atoms: readonly Atom[]
  /** How many pieces of Markdown hold little but marks and stand in the prose as they are written; absent where none does. */
  readonly asWritten?: number
  /** Which of its branches are read; absent where the draft has none. */
  readonly reading?: BranchReading
}
