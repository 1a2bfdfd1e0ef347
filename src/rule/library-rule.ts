import type {Document} from '../document/document.ts'
import type {Channel, Context, Format} from '../document/draft.ts'
import type {Range} from '../text/range.ts'
import type {OptionSpecs, OptionValues} from './options.ts'
import type {Group, Need, Rule, Severity} from './rule.ts'

/** The groups of all rules: those of rules about one draft, and that of rules about a whole library. */
export type AnyGroup = Group | 'library'

/** A day of the calendar; month and day from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A draft of a library, as findings name it. */
export interface DraftRef {
  /** Its number in the library, from 0. */
  readonly index: number
  readonly id: string | number
  /** The file or stream that it came from. */
  readonly source?: string
  /** The number of the saved reply that it is a body of: bodies of one reply share it, and no others. */
  readonly reply: number
  readonly title?: string
  /** BCP 47 tag of the language that it is written in. */
  readonly locale?: string
  readonly channel: Channel
  readonly format: Format
}

/**
 * A place of a draft that can be kept when the draft is gone. Offsets are those of the draft's source, UTF-16 code
 * units, half-open; line and column are from 1.
 */
export interface Mark extends Range {
  readonly line: number
  readonly column: number
}

/** What a library rule is told besides a document and its options. */
export interface LibraryRun {
  /** The day that dates are held against. */
  readonly today: Day
  /** Keeps a place of the document, given in prose offsets (`Document.prose`). */
  mark(range: Range): Mark
  /** Keeps a place given in offsets of the draft's source. */
  markSource(range: Range): Mark
}

/** What a rule noted of a draft, and which draft it was. */
export interface Noted<Note> {
  readonly draft: DraftRef
  readonly note: Note
}

/** What a library rule says about one place of a draft. */
export interface LibraryFinding {
  readonly draft: DraftRef
  readonly at: Mark
  /** As for a rule about one draft: what is wrong in the writer's words, then what to do. */
  readonly message: string
  /** The other drafts that it is about. */
  readonly related?: readonly DraftRef[]
  /** When it differs from the rule's own; only ever milder than a severity that the guide set. */
  readonly severity?: Severity
}

/** A draft of an example. */
export interface ExampleDraft {
  /** With `«…»` around what is to be flagged, in a bad example. */
  readonly text: string
  readonly id?: string | number
  /** The same for bodies of one reply. */
  readonly reply?: string | number
  readonly title?: string
  readonly locale?: string
  readonly format?: Format
  readonly context?: Context
}

/** What a library example sets up besides its drafts. */
export interface LibraryExampleSettings {
  /** Options of the rule for this example. */
  readonly options?: Readonly<Record<string, unknown>>
  /** `YYYY-MM-DD`. Default: `2026-06-15`. */
  readonly today?: string
  /** What the message of the first finding has to say. */
  readonly says?: string
}

/**
 * A small library as an example: a list of texts, or drafts with what is known of them. `bad` has `«…»` around exactly
 * what is flagged, `good` stays silent.
 */
export type LibraryExample = LibraryExampleSettings &
  ({readonly good: readonly (string | ExampleDraft)[]} | {readonly bad: readonly (string | ExampleDraft)[]})

/**
 * A rule about a library of replies. It sees each draft once and leaves a note of it; when all are seen, it reads the
 * notes, so that a hundred thousand replies are never in memory as documents.
 */
export interface LibraryRule<Specs extends OptionSpecs = OptionSpecs, Note = unknown> {
  readonly id: string
  /** Imperative, one line. */
  readonly summary: string
  /** From the customer's or the team's side, one or two sentences. */
  readonly why: string
  readonly group: 'library'
  readonly severity: Severity
  readonly repair: 'none'
  readonly needs: readonly Need[]
  /** `bodies`: it compares the bodies of one reply, and sees only drafts of replies that have several. Default: `all`. */
  readonly sees: 'all' | 'bodies'
  readonly options: Specs
  readonly examples: readonly LibraryExample[]
  /** What to keep of a draft; `undefined` when there is nothing. Keep it small: there is one for each draft. */
  note(document: Document, options: OptionValues<Specs>, draft: DraftRef, run: LibraryRun): Note | undefined
  /** Finds what there is to say; the notes come in the order of their drafts. */
  check(notes: readonly Noted<Note>[], options: OptionValues<Specs>): Iterable<LibraryFinding>
}

/** What `defineLibraryRule` takes. */
export type LibraryRuleDefinition<Specs extends OptionSpecs, Note> = Omit<
  LibraryRule<Specs, Note>,
  'group' | 'repair' | 'needs' | 'options' | 'sees'
> &
  Partial<Pick<LibraryRule<Specs, Note>, 'options' | 'sees'>>

/** Completes a library rule's definition. Returns plain data: nothing is registered anywhere. */
export function defineLibraryRule<Note, const Specs extends OptionSpecs = Record<never, never>>(
  definition: LibraryRuleDefinition<Specs, Note>,
): LibraryRule<Specs, Note> {
  return {options: {} as Specs, sees: 'all', group: 'library', repair: 'none', needs: [], ...definition}
}

/** A rule about one draft, or about a library. */
export type AnyRule = Rule | LibraryRule
