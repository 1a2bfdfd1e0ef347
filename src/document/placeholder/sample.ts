import type {Atom, Placeholder} from '../projection/projection.ts'

/** Parts of a name that are one word; any other name is taken for two. */
const onePart = /first|last|given|family|surname|nick|short|login|handle|user_?name|\bOP\b|^(?:op|author|operator)$/i

/**
 * How many words a customer reads where a placeholder stands: none for a Liquid tag, two for a whole name, otherwise
 * one.
 */
function wordsPrinted({field, role}: Placeholder): number {
  if (field === '') return 0
  return role === 'other' || onePart.test(field) ? 1 : 2
}

/** By how many words placeholders print more, or less, than the one word that each of them is to a reader. */
export const surplus = (atoms: readonly Atom[]): number =>
  atoms.reduce((sum, {placeholder}) => (placeholder ? sum + wordsPrinted(placeholder) - 1 : sum), 0)
