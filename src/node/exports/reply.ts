import type {Channel, Format} from '../../document/draft.ts'
import type {ExportInput} from '../../guide/index.ts'
import type {Edit} from '../../text/edit.ts'
import type {Range} from '../../text/range.ts'

/** The help desks and file forms whose saved replies can be read; `generic` is what the guide describes. */
export const exportFormats = [
  'zendesk',
  'helpscout',
  'intercom',
  'freshdesk',
  'front',
  'gorgias',
  'chatwoot',
  'zammad',
  'osticket',
  'discourse',
  'rocketchat',
  'github',
  'generic',
] as const

export type ExportFormat = (typeof exportFormats)[number]

/** Where a place of a file is, for people: from 1, columns in UTF-16 code units. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

/** A text of a saved reply as its file writes it: escaped in JSON, quoted in CSV, indented in YAML. */
export interface WrittenText {
  /** The file's range that writes a range of the text. Both in UTF-16 code units, the file's without byte order mark. */
  toFile(range: Range): Range
  /** Where an offset of the text stands in the file. */
  placeOf(offset: number): FilePlace
  /**
   * The edits of the file, in its offsets, that make the text another one and leave every other character as it is;
   * undefined where this spot of the file cannot hold it.
   */
  rewrite(text: string): readonly Edit[] | undefined
}

/** One text of a saved reply: many have two, for e-mail and chat, or in HTML and plain. */
export interface ReplyBody {
  /** Where it stands: a JSON pointer such as `/macros/12/actions/1/value/1`; the same for YAML; `/12/content` for CSV (records from 0). */
  readonly pointer: string
  readonly format: Format
  readonly channel?: Channel
  /** As the help desk stores it, decoded. */
  readonly text: string
  readonly written: WrittenText
}

/** A saved reply of a help desk. */
export interface SavedReply {
  readonly id?: string | number
  readonly title?: string
  /** BCP 47 tag, when the export tells. */
  readonly locale?: string
  /** When it was last changed, ISO 8601, when the export tells. */
  readonly updated?: string
  /** What customers read of it, in the file's order. Internal notes are left out. */
  readonly bodies: readonly ReplyBody[]
}

/** A saved reply of a file, or what is wrong at a place of it: with file, line, excerpt and what to do next. */
export type ExportEntry = {readonly reply: SavedReply} | {readonly error: string}

/** Which fields of a generic export hold what; the guide says so under `exports`. */
export type ExportFields = Omit<ExportInput, 'files'>
