import {
  type Dialect,
  dialects,
  type Field,
  type Finding,
  type HelpDeskReading,
  knowsField,
  type Near,
  namesOf,
  nearFields,
} from '../../../src/rule/index.ts'

/** Too short to tell a misspelt field from one of the team's own. */
const shortest = 10

/**
 * The field of a placeholder that its help desk does not have: with the nearest one where it is a slip of the pen, and
 * without one only where the help desk is named and has no other fields than those known.
 */
export function misspelt(field: Field, {speaks, settled, named}: HelpDeskReading): Finding | undefined {
  const {text, placeholder} = field
  const all = dialects.filter(({syntaxes}) => syntaxes.includes(placeholder.syntax))
  const possible = settled ? speaks : all
  if (possible.some((dialect) => dialect.fields.length > 0 && knowsField(dialect, placeholder.field))) return undefined
  const near = smallestSlips(possible, placeholder.field).filter(
    ({slip}) => settled || isPlain(slip, placeholder.field),
  )
  const [first] = near
  const who = settled ? sentenceCase(namesOf(speaks)) : 'No help desk'
  if (first) {
    const isOnly = near.every((each) => each.field === first.field)
    return {
      at: field,
      message: `${who} has no field “${placeholder.field}”: write “${first.field}”.`,
      severity: 'warning',
      suggestions: [{text: text.replace(placeholder.field, () => first.field), safety: isOnly ? 'safe' : 'review'}],
    }
  }
  if (!named || !speaks[0]!.isClosed) return undefined
  const message = `${who} has no field “${placeholder.field}”: check the name.`
  return {at: field, message, severity: 'warning'}
}

/** Without a known help desk only a wrong letter in a long path is sure to be a slip. */
const isPlain = (slip: Near['slip'], field: string): boolean =>
  slip === 'letter' && field.includes('.') && field.length >= shortest

function smallestSlips(possible: readonly Dialect[], field: string): readonly Near[] {
  const near = possible.flatMap((dialect) => nearFields(dialect, field))
  const smallest = ['style', 'letter', 'both'].find((slip) => near.some((each) => each.slip === slip))
  return near.filter(({slip}) => slip === smallest)
}

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
