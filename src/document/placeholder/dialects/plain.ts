import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

/** The help desk of that name. */
export const plain: Dialect = {
  id: 'plain',
  name: 'Plain',
  syntaxes: ['mustache'],
  read: mustache(),
  fields: fieldsOf(
    under('customer', 'fullName shortName firstName email externalId company.name'),
    under('user', 'fullName publicName'),
    under('thread', 'title ref externalId'),
    'tenant.name',
  ),
  isClosed: false,
  customer: ['customer.shortName', 'customer.fullName', 'customer.firstName'],
  agent: ['user.publicName', 'user.fullName'],
  understands: [],
}
