import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

/** `firstname` is one word. No fallback is documented, nor what an empty value prints. */
export const freshdesk: Dialect = {
  id: 'freshdesk',
  name: 'Freshdesk',
  syntaxes: ['mustache'],
  read: mustache('default:'),
  fields: fieldsOf(
    under(
      'ticket',
      `id subject description description_text url public_url portal_url portal_name tags status priority source
      ticket_type type due_by_time created_on created_at updated_at product_description product.name group.name
      from_email latest_public_comment latest_private_comment satisfaction_survey surveys agent.name agent.email
      agent.firstname agent.lastname agent.phone billable_hours total_time_spent company.* cf_*`,
    ),
    under(
      'ticket.requester',
      'name firstname lastname email phone mobile address company_name language time_zone cf_*',
    ),
    'helpdesk_name',
    under('comment', 'body commenter.*'),
  ),
  isClosed: false,
  customer: ['ticket.requester.firstname', 'ticket.requester.name', 'ticket.requester.lastname'],
  agent: ['ticket.agent.name', 'ticket.agent.firstname'],
  understands: ['default:'],
}
