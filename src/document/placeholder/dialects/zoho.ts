import {type Dialect, fieldsOf} from '../dialect.ts'
import {dollar} from '../tokenizer.ts'

/** Spaces inside; a contact must have a last name, so that an e-mail address often stands there. */
export const zoho: Dialect = {
  id: 'zoho',
  name: 'Zoho Desk',
  syntaxes: ['dollar'],
  read: dollar,
  fields: fieldsOf('Cases.* Contacts.* Accounts.* Tickets.* Agents.* Users.* Departments.* Products.* Organization.*'),
  isClosed: false,
  customer: ['Cases.Contact Name', 'Contacts.First Name', 'Contacts.Last Name'],
  agent: ['Agents.First Name', 'Users.First Name'],
  understands: [],
  whenEmpty: 'ann@mail.test',
  printsLost: (token) => token,
}
