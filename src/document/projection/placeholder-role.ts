import {wordSet} from '../../text/word-set.ts'
import type {Placeholder, PlaceholderRole} from './projection.ts'

/** Words that end the path of a name: `first_name`, `name.first`, `nick`. */
const nameWords = wordSet(`
  name names first last full legal formal short given family middle surname nick nickname username login handle
`)
const customers = wordSet(`
  customer requester contact recipient client visitor buyer purchaser shopper lead subscriber member guest
  patient student person consumer receiver addressee caller submitter reporter poster op nick borrower tenant
  traveller traveler passenger billing shipping
`)
const agents = wordSet(`
  agent current operator assignee my me your sender owner staff rep representative advisor adviser specialist
  moderator manager teammate admin technician colleague mine
`)
/** Words that say nothing about whose name it is. */
const neutral = wordSet(`
  ticket tickets case cases conversation issue chat data fields field custom attribute attributes properties
  profile vars the s reply to original insert enter add type put fill in here please end preferred
`)
/** What names a person by itself, without a word such as “name” behind it. */
const people = wordSet('customer requester recipient client nick agent operator assignee author op')
/** Help desks in which `user` is who is logged in; elsewhere it is the customer. */
const userIsAgent: ReadonlySet<Placeholder['syntax']> = new Set(['percent-brace', 'hash', 'bang', 'triple', 'dollar'])

/** The words of a field path: `ticket.requester.firstName` → `ticket`, `requester`, `first`, `name`. */
export const fieldWords = (field: string): string[] =>
  field
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/(first|last|full|customer|agent|nick|display|company|account|file|client|contact)name\b/g, '$1 name')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')

/**
 * Whose name the field prints, and which word of the path said so; without such a word (`{{first_name}}`) a name is
 * the customer's.
 */
export function readRole(field: string, syntax: Placeholder['syntax']): {role: PlaceholderRole; owner?: string} {
  const words = fieldWords(field)
  let end = words.length
  while (end > 0 && nameWords.has(words[end - 1]!)) end--
  const isNamed = end < words.length && isWholeName(words.slice(end))
  if (!isNamed && !people.has(words.at(-1) ?? '') && !(words.length === 2 && words[0] === 'current'))
    return {role: 'other'}
  return ownerOf(isNamed ? words.slice(0, end) : words, syntax, isNamed)
}

/** “short” and “legal” alone are no names; “first” and “last” are. */
const isWholeName = (tail: readonly string[]): boolean =>
  tail.some(
    (word) => !['legal', 'formal', 'short', 'given', 'family', 'middle', 'full', 'handle', 'login'].includes(word),
  )

function ownerOf(
  words: readonly string[],
  syntax: Placeholder['syntax'],
  isNamed: boolean,
): {role: PlaceholderRole; owner?: string} {
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]!
    if (word === 'user') {
      const isAgent = words[index - 1] === 'current' || userIsAgent.has(syntax)
      return {role: isAgent ? 'agent-name' : 'customer-name', owner: isAgent ? 'agent' : 'user'}
    }
    // Intercom's author is the teammate who writes; alone it is who opened the issue (saved replies on GitHub).
    if (word === 'author') return {role: isNamed ? 'agent-name' : 'customer-name', owner: word}
    if (word === 'support' && words.length > 1) continue
    if (customers.has(word)) return {role: 'customer-name', owner: word}
    if (agents.has(word)) return {role: 'agent-name', owner: word}
    if (!neutral.has(word)) return {role: 'other', owner: word}
  }
  return {role: 'customer-name'}
}
