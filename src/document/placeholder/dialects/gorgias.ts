import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

const user = 'firstname lastname name email'

/** Has filters for dates, none for a fallback: a missing value is “replaced with a blank space”. */
export const gorgias: Dialect = {
  id: 'gorgias',
  name: 'Gorgias',
  syntaxes: ['mustache'],
  read: mustache(),
  fields: fieldsOf(
    under('ticket', 'id subject uri status priority channel via external_id created_datetime integrations.* meta.*'),
    under('ticket.customer', `${user} id phone_number integrations.* data.* custom_fields.*`),
    under('ticket.assignee_user', user),
    under('current_user', `${user} bio country city`),
    'ticket.first_message.body_text ticket.last_message.body_text',
  ),
  isClosed: false,
  customer: ['ticket.customer.firstname', 'ticket.customer.name', 'ticket.customer.lastname'],
  agent: ['current_user.firstname', 'current_user.name'],
  understands: [],
  whenEmpty: '',
}
