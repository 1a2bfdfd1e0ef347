/** What stands between a placeholder's braces, taken apart. */
export interface FieldParts {
  readonly field: string
  readonly fallback?: string
}

const quotes: Readonly<Record<string, string>> = {'"': '"', "'": "'", '“': '”', '‘': '’', '”': '”', '’': '’'}

/**
 * `{{ field | filter | fallback: "there" }}`, `|| 'there'`, `| default: …`, `| "there"`; `undefined` when it is
 * code and not a field.
 */
export function readMustache(body: string): FieldParts | undefined {
  const text = body.trim().replace(/^[~&-]\s*|\s*[~-]$/g, '')
  if (/^(?:[#/^>!]|else\b)/.test(text)) return {field: ''}
  const [head = '', ...filters] = splitOutsideQuotes(text)
  const field = head.trim()
  const isLiteral = /^(["']).*\1$/.test(field)
  if (isLiteral) return filters.length > 0 ? {field: ''} : undefined
  if (/[;=<>]|:\s|,\s*["'\w]+\s*:/.test(field)) return undefined
  for (const filter of filters) {
    const fallback = fallbackOf(filter.trim())
    if (fallback !== undefined) return {field, fallback}
  }
  return {field}
}

function fallbackOf(filter: string): string | undefined {
  const named = /^(?:fallback|default)\s*(?::|\()\s*(.*)$/s.exec(filter)
  if (named) return unquote(filter.includes('(') ? firstArgument(named[1]!) : named[1]!)
  return filter.length > 1 && quotes[filter[0]!] === filter.at(-1) ? unquote(filter) : undefined
}

const firstArgument = (text: string): string => /^(["']).*?\1/s.exec(text)?.[0] ?? text.replace(/\)\s*$/, '')

/** Cuts at `|` and `||` that stand outside quotation marks. */
function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = []
  let start = 0
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || (character === "'" && !/\w/.test(text[at - 1] ?? ''))) quote = character
    else if (character === '|') {
      parts.push(text.slice(start, at))
      if (text[at + 1] === '|') at++
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

const unquote = (text: string): string => {
  const trimmed = text.trim()
  return trimmed.length > 1 && quotes[trimmed[0]!] === trimmed.at(-1) ? trimmed.slice(1, -1) : trimmed
}

const liquidTag =
  /^(?:if|elsif|elseif|else|endif|unless|endunless|for|endfor|case|when|endcase|assign|capture|endcapture|comment|endcomment|raw|endraw|include|render|break|continue|cycle|increment|decrement|tablerow|endtablerow|set|endset|macro|endmacro|block|endblock|with|endwith)\b/

/**
 * `{%customer.firstName,fallback=there%}` and UVdesk's `{% ticket.customerName %}`; a Liquid tag has an empty
 * field.
 */
export function readPercentBrace(body: string): FieldParts {
  const text = body.trim().replace(/^-\s*|\s*-$/g, '')
  const parts = /^([\w.]+)(?:\s*,\s*fallback\s*=(.*))?$/s.exec(text)
  if (!parts || (liquidTag.test(text) && parts[2] === undefined && !parts[1]!.includes('.'))) return {field: ''}
  return parts[2] === undefined ? {field: parts[1]!} : {field: parts[1]!, fallback: parts[2].trim()}
}

/** `%{reply_to_username,fallback:there}`. */
export function readPercent(body: string): FieldParts | undefined {
  const parts = /^([\w.]+)(?:\s*(?:,\s*fallback\s*:|\|\|?\s*(?:(?:fallback|default)\s*:)?)(.*))?$/s.exec(body.trim())
  if (!parts) return undefined
  return parts[2] === undefined ? {field: parts[1]!} : {field: parts[1]!, fallback: parts[2].trim()}
}

/**
 * `{!Contact.FirstName}`, `{!Contact.FirstName, Valued Customer}`, `{!BLANKVALUE(Contact.FirstName, "Valued
 * Customer")}`.
 */
export function readBang(body: string): FieldParts | undefined {
  const text = body.trim().replace(/^(?:BLANKVALUE|NULLVALUE)\s*\(\s*(.*)\)$/is, '$1')
  const parts = /^(\$?[a-z][\w.$]*)(?:\s*,\s*(.*))?$/is.exec(text)
  if (!parts) return undefined
  return parts[2] === undefined ? {field: parts[1]!} : {field: parts[1]!, fallback: unquote(parts[2])}
}

/** `#{a.b}`, `${A.B c}`, `{x}`: none has a fallback, but people write the forms of others. */
export function readPlain(body: string): FieldParts | undefined {
  const parts = /^([\w. ]+?)\s*(?:(?:\|\|?|,)\s*(?:(?:fallback|default)\s*[:=]\s*)?(.*))?$/s.exec(body)
  if (!parts) return undefined
  return parts[2] === undefined ? {field: parts[1]!} : {field: parts[1]!, fallback: unquote(parts[2])}
}

/** `<attribute key="user.name" default="there"/>`. */
export function readAttribute(tag: string): FieldParts {
  const field = /\bkey\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag)
  const fallback = /\bdefault\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag)
  const value = fallback?.[1] ?? fallback?.[2]
  return {field: field?.[1] ?? field?.[2] ?? '', ...(value === undefined ? {} : {fallback: value})}
}
