import type {Document} from '../document.ts'
import type {Atom, Placeholder} from '../projection/projection.ts'
import type {Dialect} from './dialect.ts'
import {dialectOf, dialects} from './dialects.ts'
import {knowsField} from './near.ts'

type Syntax = Placeholder['syntax']

/** A placeholder that a help desk fills in. */
export interface Field extends Atom {
  readonly placeholder: Placeholder
}

/** What is known about how a draft's placeholders are written. */
export interface HelpDeskReading {
  /** The placeholders that a help desk fills in; Liquid tags and what a person fills in (`[amount]`) are none. */
  readonly fields: readonly Field[]
  /** The dialects that fit best, the likelier first; empty where nothing tells. */
  readonly speaks: readonly Dialect[]
  /** Whether it is clear which fields there are: the help desk was named, or those that fit have the same fields. */
  readonly settled: boolean
  /** Whether the context names the help desk. */
  readonly named: boolean
}

const byPersons: ReadonlySet<Syntax> = new Set(['bracket', 'angle', 'filler'])
/** What everybody writes, with or without a help desk. */
const anybodys: ReadonlySet<Syntax> = new Set(['mustache', 'brace', 'percent', 'percent-brace'])
/** One field with a path, or two without: `{{name}}` alone says nothing. */
const enough = 2

/** Finds out which help desk a draft's placeholders are written for: what its context says, else what they tell. */
export function readHelpDesk({atoms, context}: Pick<Document, 'atoms' | 'context'>): HelpDeskReading {
  const fields = atoms.filter(isField)
  const named = dialectOf(context.helpDesk)
  if (named) return {fields, speaks: [named], settled: true, named: true}
  const scores = dialects.map((dialect) => sum(fields.map((field) => scoreOf(dialect, field))))
  const best = Math.max(...scores)
  const fitting = best < enough ? bySyntax(fields) : dialects.filter((_, index) => scores[index] === best)
  const speaks = narrowed(fitting, fields)
  const settled = speaks.length > 0 && speaks.every((each) => each.fields === speaks[0]!.fields)
  return {fields, speaks, settled, named: false}
}

const isField = (atom: Atom): atom is Field =>
  atom.placeholder !== undefined && atom.placeholder.field !== '' && !byPersons.has(atom.placeholder.syntax)

/** How much one placeholder speaks for a dialect: its field most, a fallback in its form a little. */
function scoreOf(dialect: Dialect, {text, placeholder: {syntax, field, fallback}}: Field): number {
  if (!dialect.syntaxes.includes(syntax) || dialect.fields.length === 0 || !knowsField(dialect, field)) return 0
  const hasOwn = fallback !== undefined && dialect.read(text)?.fallback !== undefined
  const isListed =
    [dialect.fields, dialect.customer, dialect.agent].some((list) => list.includes(field)) &&
    (field.includes('.') || field.includes('_to_'))
  return (isListed ? 2 : 1) + (hasOwn ? 1 : 0)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The dialects of a syntax that only help desks have, such as `#{…}`. */
const bySyntax = (fields: readonly Field[]): readonly Dialect[] =>
  dialects.filter(({syntaxes}) =>
    fields.some(({placeholder}) => !anybodys.has(placeholder.syntax) && syntaxes.includes(placeholder.syntax)),
  )

/** Where several fit equally well, the first placeholder decides that only some of them know. */
function narrowed(fitting: readonly Dialect[], fields: readonly Field[]): readonly Dialect[] {
  let left = fitting
  for (const {placeholder} of fields) {
    const knowing = left.filter((dialect) => knows(dialect, placeholder))
    if (knowing.length > 0) left = knowing
  }
  return left
}

const knows = (dialect: Dialect, {syntax, field}: Placeholder): boolean =>
  dialect.syntaxes.includes(syntax) && knowsField(dialect, field)

/** The dialects other than these that know the field in this syntax. */
export const othersThatKnow = (speaks: readonly Dialect[], {placeholder}: Field): readonly Dialect[] =>
  dialects.filter((dialect) => !speaks.includes(dialect) && dialect.fields.length > 0 && knows(dialect, placeholder))

/** “Zendesk”, “Help Scout or FreeScout”. */
export const namesOf = (speaks: readonly Dialect[]): string =>
  speaks
    .slice(0, 2)
    .map(({name}) => name)
    .join(' or ')

/** The way of writing, as one word for all that belong to one help desk: Intercom alone has two. */
export const family = (syntax: Syntax): Syntax => (syntax === 'attribute' ? 'mustache' : syntax)
