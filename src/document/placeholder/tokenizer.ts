import {
  type FieldParts,
  readAttribute,
  readBang,
  readMustache,
  readPercent,
  readPercentBrace,
  readPlain,
} from '../projection/placeholder-field.ts'

/** A placeholder taken apart as one help desk reads it. */
export interface TokenParts extends FieldParts {
  /** The mark of a fallback that this help desk passes over; the fallback is lost. */
  readonly lost?: FallbackForm
}

/** Takes a whole placeholder apart, braces and all; undefined for what the help desk does not read as one. */
export type Tokenizer = (token: string) => TokenParts | undefined

/** The ways to write a fallback, by how a placeholder with one looks. */
const fallbackForms = {
  'fallback:': /\|\s*fallback\s*:/,
  'default:': /\|\s*default\s*(?::|\()/,
  '||': /\|\|/,
  '|': /(?<!\|)\|\s*["'“”‘’]/,
  ',fallback=': /,\s*fallback\s*=/,
  ',fallback:': /,\s*fallback\s*:/,
  attribute: /\bdefault\s*=/,
  ',': /,/,
} as const

export type FallbackForm = keyof typeof fallbackForms | 'custom'

/** The form of a placeholder's fallback: the first whose marks it bears. */
export function fallbackFormOf(token: string): FallbackForm | undefined {
  return (Object.keys(fallbackForms) as (keyof typeof fallbackForms)[]).find((form) => fallbackForms[form].test(token))
}

/** Makes the tokenizer of a help desk with these braces, which prints fallbacks of these forms. */
function tokenizer(
  braces: RegExp,
  read: (body: string) => FieldParts | undefined,
  forms: readonly FallbackForm[],
): Tokenizer {
  return (token) => {
    const body = braces.exec(token)?.[1]
    const parts = body === undefined ? undefined : read(body)
    if (parts === undefined || parts.field === '') return undefined
    const form = fallbackFormOf(token)
    if (form === undefined) return {field: parts.field}
    if (parts.fallback !== undefined && forms.includes(form)) return parts
    return {field: parts.field.split(',')[0]!.trim(), lost: form}
  }
}

export const mustache = (...forms: readonly FallbackForm[]): Tokenizer =>
  tokenizer(/^\{\{(?!\{)([^{}\n]+)\}\}$/, readMustache, forms)

export const triple = (...forms: readonly FallbackForm[]): Tokenizer =>
  tokenizer(/^\{\{\{([^{}\n]+)\}\}\}$/, readMustache, forms)

export const percentBrace = (...forms: readonly FallbackForm[]): Tokenizer =>
  tokenizer(/^\{%([^\n]+)%\}$/, readPercentBrace, forms)

export const bang = (...forms: readonly FallbackForm[]): Tokenizer => tokenizer(/^\{!([^{}\n]+)\}$/, readBang, forms)

/** `%{x,fallback:y}`; what it cannot take apart it leaves as it stands. */
export const percent = (...forms: readonly FallbackForm[]): Tokenizer =>
  tokenizer(
    /^%\{([^{}\n]+)\}$/,
    (body) => {
      const parts = readPercent(body)
      return parts?.fallback !== undefined && forms.length === 0 ? undefined : parts
    },
    forms,
  )

export const hash: Tokenizer = tokenizer(/^#\{([^{}\n]+)\}$/, readPlain, [])

export const dollar: Tokenizer = tokenizer(/^\$\{([^{}\n]+)\}$/, readPlain, [])

export const dollars: Tokenizer = tokenizer(/^\$([A-Z_]+)\$$/, readPlain, [])

export const brace: Tokenizer = tokenizer(/^\{([^{}\n]+)\}$/, readPlain, [])

export const attribute: Tokenizer = tokenizer(/^(<attribute\s[^<>]+>(?:<\/attribute>)?)$/i, readAttribute, [
  'attribute',
])

/** The first tokenizer that knows the placeholder. */
export const either =
  (...all: readonly Tokenizer[]): Tokenizer =>
  (token) => {
    for (const read of all) {
      const parts = read(token)
      if (parts) return parts
    }
    return undefined
  }

/** What Ruby's Liquid prints for the braces of others: it reads two of three and lets the last stand. */
export const liquidStranger = (token: string): string | undefined => (/^\{\{\{.*\}\}\}$/s.test(token) ? '}' : undefined)
