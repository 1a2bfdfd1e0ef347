import {
  type Dialect,
  type Field,
  type Finding,
  family,
  type HelpDeskReading,
  knowsField,
  namesOf,
  nearFields,
  othersThatKnow,
  written,
} from '../../../src/rule/index.ts'

/** The placeholders that only another help desk than the template's would fill in. */
export function foreignFields(reading: HelpDeskReading): ReadonlySet<Field> {
  const home = homeFamilies(reading)
  const isStranger = ({placeholder}: Field) => !home.has(family(placeholder.syntax))
  return new Set(reading.fields.filter((field) => isStranger(field) || isNeighbour(field, reading)))
}

/** How the template's own placeholders are written: as its dialect does, else as most of them are, else as the first is. */
function homeFamilies({fields, speaks}: HelpDeskReading): ReadonlySet<string> {
  if (speaks.length > 0) return new Set(speaks.flatMap(({syntaxes}) => syntaxes.map(family)))
  const counts = new Map<string, number>()
  for (const {placeholder} of fields) {
    const style = family(placeholder.syntax)
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  return new Set(
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([style]) => style)
      .slice(0, 1),
  )
}

/** In the same braces, but of another help desk: `{{ticket.agent.name}}` among Zendesk's. */
const isNeighbour = (field: Field, {speaks, settled}: HelpDeskReading): boolean =>
  settled &&
  speaks.every((each) => !knowsField(each, field.placeholder.field)) &&
  speaks.every((each) => nearFields(each, field.placeholder.field).length === 0) &&
  othersThatKnow(speaks, field).length > 0

/**
 * Says of the first of the odd ones whose it is, and how the template's own help desk writes the same where that is
 * known.
 */
export function mixture([field, ...more]: readonly Field[], {speaks}: HelpDeskReading): Finding | undefined {
  if (field === undefined) return undefined
  const {text, placeholder} = field
  const owners = namesOf(othersThatKnow(speaks, field))
  const home = speaks.length > 0 ? `this template is written for ${namesOf(speaks)}` : 'the others here are not'
  const own = ownWay(field, speaks[0])
  const whose = owners === '' ? `“${text}” is written another help desk’s way` : `“${text}” is ${owners}’s way`
  const rest = more.length === 0 ? '' : `, and so for ${more.length} more`
  return {
    at: field,
    message: `${whose}, but ${home}: ${own ? `write “${own}”` : 'write all placeholders in one way'}${rest}.`,
    severity: placeholder.syntax === 'brace' && owners === '' ? 'suggestion' : 'warning',
    suggestions: own ? [{text: own, safety: 'review'}] : [],
  }
}

/** The same name as a dialect writes it. */
export function ownWay({placeholder: {role}}: Field, dialect: Dialect | undefined): string | undefined {
  if (dialect === undefined || role === 'other') return undefined
  const [name] = role === 'customer-name' ? dialect.customer : dialect.agent
  return name === undefined ? undefined : written(dialect, name, role === 'customer-name' ? 'there' : undefined)
}
