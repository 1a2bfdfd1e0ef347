import type {Atom, Document, Placeholder} from '../../../src/rule/index.ts'
import {type Dialect, dialects, fallbackFormOf} from './dialects.ts'
import {knowsField} from './near.ts'

type Syntax = Placeholder['syntax']

/** A placeholder that a help desk fills in. */
export interface Field extends Atom {
  readonly placeholder: Placeholder
}

/** What is known about how a template's placeholders are written. */
export interface Reading {
  /** The placeholders that a help desk fills in; Liquid tags and what a person fills in (`[amount]`) are none. */
  readonly fields: readonly Field[]
  /** The dialects that fit best, the likelier first; empty where nothing tells. */
  readonly speaks: readonly Dialect[]
  /** Whether it is clear which fields there are: the guide names the help desk, or those that fit have the same fields. */
  readonly settled: boolean
}

const byPersons: ReadonlySet<Syntax> = new Set(['bracket', 'angle', 'filler'])
/** What everybody writes, with or without a help desk. */
const anybodys: ReadonlySet<Syntax> = new Set(['mustache', 'brace', 'percent', 'percent-brace'])
/** One field with a path, or two without: `{{name}}` alone says nothing. */
const enough = 2

/** Finds out which help desk a template is written for. `chosen` is the guide's dialect, or `auto`. */
export function readTemplate(document: Document, chosen: string): Reading {
  const fields = document.atoms.filter(isField)
  const named = dialects.find(({id}) => id === chosen)
  if (named) return {fields, speaks: [named], settled: true}
  const scores = dialects.map((dialect) => sum(fields.map((field) => scoreOf(dialect, field))))
  const best = Math.max(...scores)
  const fitting = best < enough ? bySyntax(fields) : dialects.filter((_, index) => scores[index] === best)
  const speaks = narrowed(fitting, fields)
  return {fields, speaks, settled: speaks.length > 0 && speaks.every((each) => each.fields === speaks[0]!.fields)}
}

const isField = (atom: Atom): atom is Field =>
  atom.placeholder !== undefined && atom.placeholder.field !== '' && !byPersons.has(atom.placeholder.syntax)

/** How much one placeholder speaks for a dialect: its field most, a fallback in its form a little. */
function scoreOf(dialect: Dialect, {text, placeholder: {syntax, field, fallback}}: Field): number {
  if (!dialect.syntax.includes(syntax) || dialect.fields === undefined || !knowsField(dialect, field)) return 0
  const form = fallback === undefined ? undefined : fallbackFormOf(text)
  const isListed = dialect.fields.includes(field) && (field.includes('.') || field.includes('_to_'))
  return (isListed ? 2 : 1) + (form !== undefined && dialect.understands.includes(form) ? 1 : 0)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The dialects of a syntax that only help desks have, such as `#{…}`. */
const bySyntax = (fields: readonly Field[]): readonly Dialect[] =>
  dialects.filter(({syntax}) =>
    fields.some(({placeholder}) => !anybodys.has(placeholder.syntax) && syntax.includes(placeholder.syntax)),
  )

/** Where several fit equally well, the first placeholder decides that only some of them know. */
function narrowed(fitting: readonly Dialect[], fields: readonly Field[]): readonly Dialect[] {
  let left = fitting
  for (const {placeholder} of fields) {
    const knowing = left.filter(
      (dialect) => dialect.syntax.includes(placeholder.syntax) && knowsField(dialect, placeholder.field),
    )
    if (knowing.length > 0) left = knowing
  }
  return left
}

/** The dialects other than these that know the field in this syntax. */
export const othersThatKnow = (speaks: readonly Dialect[], {placeholder: {syntax, field}}: Field): readonly Dialect[] =>
  dialects.filter(
    (dialect) =>
      !speaks.includes(dialect) &&
      dialect.fields !== undefined &&
      dialect.syntax.includes(syntax) &&
      knowsField(dialect, field),
  )

/** “Zendesk”, “Help Scout or FreeScout”. */
export const namesOf = (speaks: readonly Dialect[]): string =>
  speaks
    .slice(0, 2)
    .map(({name}) => name)
    .join(' or ')

/** The way of writing, as one word for all that belong to one help desk: Intercom alone has two. */
export const family = (syntax: Syntax): Syntax => (syntax === 'attribute' ? 'mustache' : syntax)
