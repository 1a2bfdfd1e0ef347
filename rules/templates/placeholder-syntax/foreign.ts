import type {Finding} from '../../../src/rule/index.ts'
import {knowsField, nearFields} from './near.ts'
import {type Field, family, namesOf, othersThatKnow, type Reading} from './reading.ts'

/** The placeholders that only another help desk than the template's would fill in. */
export function foreignFields(reading: Reading): ReadonlySet<Field> {
  const home = homeFamilies(reading)
  const isStranger = ({placeholder}: Field) => !home.has(family(placeholder.syntax))
  return new Set(reading.fields.filter((field) => isStranger(field) || isNeighbour(field, reading)))
}

/** How the template's own placeholders are written: as its dialect does, else as most of them are, else as the first is. */
function homeFamilies({fields, speaks}: Reading): ReadonlySet<string> {
  if (speaks.length > 0) return new Set(speaks.flatMap(({syntax}) => syntax.map(family)))
  const counts = new Map<string, number>()
  for (const {placeholder} of fields) {
    const written = family(placeholder.syntax)
    counts.set(written, (counts.get(written) ?? 0) + 1)
  }
  return new Set(
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([written]) => written)
      .slice(0, 1),
  )
}

/** In the same braces, but of another help desk: `{{ticket.agent.name}}` among Zendesk's. */
const isNeighbour = (field: Field, {speaks, settled}: Reading): boolean =>
  settled &&
  speaks.every((each) => !knowsField(each, field.placeholder.field)) &&
  speaks.every((each) => nearFields(each, field.placeholder.field).length === 0) &&
  othersThatKnow(speaks, field).length > 0

/** Says whose placeholder it is, and how the template's own help desk writes the same where that is known. */
export function inAnotherDialect(field: Field, {speaks}: Reading): Finding {
  const {text, placeholder} = field
  const owners = namesOf(othersThatKnow(speaks, field))
  const home = speaks.length > 0 ? `this template is written for ${namesOf(speaks)}` : 'the others here are not'
  const own = {'customer-name': speaks[0]?.customer, 'agent-name': speaks[0]?.agent, other: undefined}[placeholder.role]
  const whose = owners === '' ? `“${text}” is written another help desk’s way` : `“${text}” is ${owners}’s way`
  return {
    at: field,
    message: `${whose}, but ${home}: ${own ? `write “${own}”` : 'write all placeholders in one way'}.`,
    severity: placeholder.syntax === 'brace' && owners === '' ? 'suggestion' : 'warning',
    suggestions: own ? [{text: own, safety: 'review'}] : [],
  }
}
