import type {Dialect} from './dialect.ts'
import type {CustomHelpDesk} from './help-desk.ts'
import {fallbackFormOf, type TokenParts} from './tokenizer.ts'

const dialects = new WeakMap<CustomHelpDesk, Dialect>()

/** The dialect of a help desk that a team describes; one for each description. */
export function customDialect(desk: CustomHelpDesk): Dialect {
  const known = dialects.get(desk)
  if (known) return known
  const {customer, agent = [], fallback, fields} = desk
  const dialect: Dialect = {
    id: 'custom',
    name: 'your help desk',
    syntaxes: ['custom'],
    read: (token) => readCustom(desk, token),
    fields: [...customer, ...agent, ...(fields ?? [])],
    isClosed: fields !== undefined,
    customer,
    agent,
    ...(fallback === undefined ? {} : {fallback}),
    understands: fallback === undefined ? [] : ['custom'],
    braces: [desk.open, desk.close],
  }
  dialects.set(desk, dialect)
  return dialect
}

/** A placeholder taken apart by the team's own description. */
export function readCustom({open, close, fallback}: CustomHelpDesk, token: string): TokenParts | undefined {
  if (!token.startsWith(open) || !token.endsWith(close) || token.length < open.length + close.length) return undefined
  const own = fallback === undefined ? undefined : parse(fallback, token)
  if (own) return own
  const field = token.slice(open.length, token.length - close.length).trim()
  const [, name = field, rest] = /^([^|,]+?)\s*(?:[|,](.*))?$/s.exec(field) ?? []
  const lost = rest === undefined ? undefined : fallbackFormOf(token)
  return field === '' ? undefined : lost === undefined ? {field} : {field: name, lost}
}

/** The holes of a form as a text fills them. */
function parse(form: string, token: string): TokenParts | undefined {
  const [before, between, after] = form.split(/FIELD|TEXT/) as [string, string, string]
  if (!token.startsWith(before) || !token.endsWith(after)) return undefined
  const inner = token.slice(before.length, token.length - after.length)
  const at = inner.indexOf(between)
  if (at < 0) return undefined
  const [first, second] = [inner.slice(0, at).trim(), inner.slice(at + between.length).trim()]
  const [field, text] = form.indexOf('FIELD') < form.indexOf('TEXT') ? [first, second] : [second, first]
  return field === '' ? undefined : {field, fallback: text}
}
