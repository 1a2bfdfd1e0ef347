import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {hash} from '../tokenizer.ts'

const user = 'firstname lastname fullname email phone mobile login organization.name'

/** `#{ticket.customer.firstname}`; prints nothing for an empty value and `#{x / no such object}` for a wrong path. */
export const zammad: Dialect = {
  id: 'zammad',
  name: 'Zammad',
  syntaxes: ['hash'],
  read: hash,
  fields: fieldsOf(
    under('ticket', 'number title id group.name state.name priority.name created_at updated_at'),
    under('ticket.customer', user),
    under('ticket.owner', user),
    under('user', user),
    under('article', 'body from to subject'),
    under('config', 'fqdn http_type product_name organization ticket_hook'),
    'ticket.* user.* article.* config.* notification.*',
  ),
  isClosed: false,
  customer: ['ticket.customer.firstname', 'ticket.customer.fullname', 'ticket.customer.lastname'],
  agent: ['user.firstname', 'user.fullname', 'ticket.owner.firstname', 'ticket.owner.fullname'],
  understands: [],
  whenEmpty: '',
  printsLost: (token) => `${token.slice(0, -1)} / no such method}`,
}
