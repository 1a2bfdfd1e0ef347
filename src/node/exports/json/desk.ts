import type {Channel, Format} from '../../../document/draft.ts'
import type {View} from './view.ts'

/** A text of a reply, not yet read. */
export interface FoundBody {
  /** A text. */
  readonly view: View
  readonly format: Format
  readonly channel?: Channel
}

/** What a help desk's record says. */
export interface FoundReply {
  readonly id?: string | number | undefined
  readonly title?: string | undefined
  readonly locale?: string | undefined
  readonly updated?: string | undefined
  readonly bodies: readonly FoundBody[]
}

/** How the JSON of a help desk looks. */
export interface Desk {
  /** The keys that lists of replies stand under, in its exports. */
  readonly lists: readonly string[]
  /** The key that a single reply stands under. */
  readonly single?: string
  /** Whether it is surely this help desk's record, and no other's. */
  isShaped(record: View): boolean
  /** @throws RecordProblem when it has no text that could be read. */
  read(record: View): FoundReply
}

/** Why a record cannot be read. */
export class RecordProblem extends Error {
  override readonly name = 'RecordProblem'
  /** The value that is wrong. */
  readonly view: View
  /** What to do about it. */
  readonly next: string

  /** @param what Goes on after the reply's name: `has no text`. */
  constructor(view: View, what: string, next: string) {
    super(what)
    this.view = view
    this.next = next
  }
}

/** A field with a reply's text. */
export interface BodyField {
  readonly key: string
  readonly format: Format
  readonly channel?: Channel | undefined
}

/**
 * The texts under some keys, in the file's order; what is missing, null or empty is left out.
 *
 * @throws RecordProblem when one is no text.
 */
export function bodiesIn(record: View, fields: readonly BodyField[]): readonly FoundBody[] {
  return fields
    .flatMap(({key, format, channel}) => {
      const view = record.get(key)
      return view && hasText(view, `“${key}”`) ? [{view, format, ...(channel ? {channel} : {})}] : []
    })
    .sort((a, b) => a.view.node.offset - b.view.node.offset)
}

/**
 * Whether a value says something: not null and not empty.
 *
 * @throws RecordProblem when it is no text.
 */
export function hasText(view: View, name: string): boolean {
  if (view.node.type === 'null') return false
  if (view.text === undefined) {
    throw new RecordProblem(view, `has ${view.kind} as ${name}, which is a text`, 'mend it, or export it again')
  }
  return view.text !== ''
}

/**
 * As `bodiesIn`, with at least one text.
 *
 * @throws RecordProblem when there is none.
 */
export function someBodiesIn(record: View, fields: readonly BodyField[]): readonly FoundBody[] {
  const bodies = bodiesIn(record, fields)
  if (bodies.length > 0) return bodies
  const keys = fields.map(({key}) => `“${key}”`).join(' or ')
  throw new RecordProblem(record, `has no text: ${keys} is missing or empty`, 'write one, or delete the reply')
}

/** Whether all of the keys hold a text. */
export const hasTexts = (record: View, ...keys: readonly string[]): boolean =>
  keys.every((key) => record.get(key)?.text !== undefined)

/** A time as ISO 8601: text that is one already, or seconds or milliseconds since 1970. */
export function timeOf(view: View | undefined): string | undefined {
  const value = view?.get('$date') ?? view
  if (value?.text !== undefined) return /^\d{4}-\d\d-\d\d/.test(value.text) ? value.text : undefined
  if (value?.node.type !== 'number') return undefined
  const number = value.node.value as number
  // The year 5138 in seconds, or 1973 in milliseconds.
  const date = new Date(number < 1e11 ? number * 1000 : number)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/** A BCP 47 tag, also from `en_US`; undefined when it is none. */
export function localeOf(view: View | undefined): string | undefined {
  try {
    return view?.text ? Intl.getCanonicalLocales(view.text.replaceAll('_', '-'))[0] : undefined
  } catch {
    return undefined
  }
}
