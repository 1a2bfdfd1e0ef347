import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {liquidStranger, mustache} from '../tokenizer.ts'

const user = `name first_name last_name email external_id phone details notes language locale time_zone tags signature
  role extended_role organization.name organization.external_id organization.details organization.notes
  organization.custom_fields.* custom_fields.*`

/** Liquid. Its pages show a fallback as `{% if %}`; whether the filter `default` works they do not say. */
export const zendesk: Dialect = {
  id: 'zendesk',
  name: 'Zendesk',
  syntaxes: ['mustache'],
  read: mustache('default:'),
  fields: fieldsOf(
    under(
      'ticket',
      `id title description url url_with_protocol link status custom_status.name priority ticket_type ticket_form tags
      via score account brand.name group.name organization.* external_id encoded_id due_date due_date_with_timestamp
      created_at created_at_with_time created_at_with_timestamp updated_at updated_at_with_time
      updated_at_with_timestamp in_business_hours current_holiday_name verbatim_description cc_names ccs email_cc_names
      email_ccs follower_names followers follower_reply_type_message latest_comment* latest_public_comment* comments*
      public_comments* agent_replied_at ticket_field_* custom_fields.* linked_problem.*`,
    ),
    under('ticket.requester', user),
    under('ticket.submitter', user),
    under('ticket.assignee', user),
    under('current_user', user),
    under('agent', 'name first_name last_name email signature'),
    under('comment', 'value author.name author.first_name author.email created_at created_at_with_time'),
    'satisfaction.* dc.*',
  ),
  isClosed: false,
  customer: ['ticket.requester.first_name', 'ticket.requester.name', 'ticket.requester.last_name'],
  agent: ['current_user.first_name', 'current_user.name', 'ticket.assignee.first_name', 'ticket.assignee.name'],
  // An empty text counts as true in Liquid, hence the second half of the condition.
  fallback: '{% if FIELD and FIELD != "" %}{{FIELD}}{% else %}TEXT{% endif %}',
  understands: ['default:'],
  whenEmpty: '',
  printsStranger: liquidStranger,
  keepsCode: true,
}
