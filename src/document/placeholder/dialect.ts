import type {Placeholder} from '../projection/projection.ts'
import type {HelpDeskName} from './help-desk.ts'
import type {FallbackForm, Tokenizer} from './tokenizer.ts'

/** How one help desk writes placeholders, and what it prints for them. */
export interface Dialect {
  readonly id: HelpDeskName | 'custom'
  /** As its users call it. */
  readonly name: string
  /** The braces it knows. */
  readonly syntaxes: readonly Placeholder['syntax'][]
  /** Where the syntax does not tell them: a team's own. */
  readonly braces?: readonly [open: string, close: string]
  /** Takes a placeholder apart as this help desk does; undefined for what it does not read as one. */
  readonly read: Tokenizer
  /** `prefix*` stands for all fields that begin so. */
  readonly fields: readonly string[]
  /** Whether there are no other fields; where the vendor's list is not known to be whole, an unknown field is no error. */
  readonly isClosed: boolean
  /** The fields that print the customer's name, the first name first. */
  readonly customer: readonly string[]
  readonly agent: readonly string[]
  /** How a fallback is written, with `FIELD` and `TEXT` as holes; undefined where there is none. */
  readonly fallback?: string
  /** The forms that it may print; `fallback` is one of them, others are not documented and nobody is told off for them. */
  readonly understands: readonly FallbackForm[]
  /**
   * What it prints for a name that is empty and has no fallback; `ITSELF` stands for the placeholder, `FIELD` for its field. Undefined
   * where that is not known.
   */
  readonly whenEmpty?: string
  /** What it prints for a placeholder with a fallback that it cannot read, when it is not what it prints for none. */
  readonly printsLost?: (token: string) => string
  /** What it prints for a placeholder in another help desk's braces, when that is not the placeholder as it stands. */
  readonly printsStranger?: (token: string) => string | undefined
  /** What to do about an empty name where no fallback can be written, when it is more than another greeting. */
  readonly remedy?: string
  /** Whether a placeholder in code goes out as it stands. */
  readonly keepsCode?: true
}

const namesIn = (fields: string): readonly string[] => fields.trim().split(/\s+/)

/** Makes a list of fields of names with white space between. */
export const fieldsOf = (...fields: readonly string[]): readonly string[] => fields.flatMap(namesIn)

/** `under('a.b', 'name email')` → `a.b.name a.b.email`. */
export const under = (owner: string, fields: string): string =>
  namesIn(fields)
    .map((field) => `${owner}.${field}`)
    .join(' ')

/**
 * What a customer reads for a placeholder whose value is `value`; empty where there is none. Undefined where nobody
 * knows what the help desk does.
 */
export function printedBy(dialect: Dialect, token: string, value: string): string | undefined {
  const parts = dialect.read(token)
  if (parts === undefined) {
    const printed = dialect.printsStranger?.(token)
    return printed ?? token
  }
  if (parts.lost !== undefined && dialect.printsLost) return dialect.printsLost(token)
  if (value !== '') return value
  if (parts.fallback !== undefined && parts.fallback !== '') return parts.fallback
  return dialect.whenEmpty?.replace(/ITSELF|FIELD/, (hole) => (hole === 'FIELD' ? parts.field : token))
}

/** The placeholder for a field as the dialect writes it, with a fallback where it has one. */
export function written({syntaxes, braces, fallback}: Dialect, field: string, text?: string): string {
  if (fallback !== undefined && text !== undefined) return filled(fallback, field, text)
  const [open, close] = braces ?? bracesOf[syntaxes[0]!] ?? ['', '']
  return `${open}${field}${close}`
}

/** A form with its holes `FIELD` and `TEXT` filled. */
export const filled = (form: string, field: string, text: string): string =>
  form.replace(/FIELD|TEXT/g, (hole) => (hole === 'FIELD' ? field : text))

const bracesOf: Partial<Record<Placeholder['syntax'], readonly [string, string]>> = {
  mustache: ['{{', '}}'],
  triple: ['{{{', '}}}'],
  'percent-brace': ['{%', '%}'],
  percent: ['%{', '}'],
  hash: ['#{', '}'],
  dollar: ['$' + '{', '}'],
  dollars: ['$', '$'],
  bang: ['{!', '}'],
  brace: ['{', '}'],
}
