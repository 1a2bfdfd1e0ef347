/**
 * The fields that help desks document for saved replies, a table for each. `prefix*` stands for all fields that begin so: custom fields and the like.
 * A team adds its own with the option `fields`.
 */
const setOf = (fields: string): readonly string[] => fields.trim().split(/\s+/)

/** `person('a.b', 'name email')` → `a.b.name`, `a.b.email`. */
const of = (owner: string, fields: string): string =>
  setOf(fields)
    .map((field) => `${owner}.${field}`)
    .join(' ')

const zendeskUser = `name first_name last_name email external_id phone details notes language locale time_zone tags
  signature role extended_role organization.name organization.external_id organization.details organization.notes
  organization.custom_fields.* custom_fields.*`

export const zendesk = setOf(`
  ${of(
    'ticket',
    `id title description url url_with_protocol link status custom_status.name priority ticket_type ticket_form tags via
    score account brand.name group.name organization.* external_id encoded_id due_date due_date_with_timestamp
    created_at created_at_with_time created_at_with_timestamp updated_at updated_at_with_time
    updated_at_with_timestamp in_business_hours current_holiday_name verbatim_description cc_names ccs email_cc_names
    email_ccs follower_names followers follower_reply_type_message latest_comment* latest_public_comment* comments*
    public_comments* agent_replied_at ticket_field_* custom_fields.* linked_problem.*`,
  )}
  ${of('ticket.requester', zendeskUser)} ${of('ticket.submitter', zendeskUser)} ${of('ticket.assignee', zendeskUser)}
  ${of('current_user', zendeskUser)} ${of('agent', 'name first_name last_name email signature')}
  ${of('comment', 'value author.name author.first_name author.email created_at created_at_with_time')}
  satisfaction.* dc.*
`)

export const zendeskContactCenter = setOf(`
  ${of('contact', 'name first_name last_name email phone id attributes.*')} ${of('agent', 'name first_name last_name')}
  ${of('conversation', 'id channel')}
`)

const freshUser = 'name firstname lastname email phone mobile address company_name language time_zone cf_*'

export const freshdesk = setOf(`
  ${of(
    'ticket',
    `id subject description description_text url public_url portal_url portal_name tags status priority source
    ticket_type type due_by_time created_on created_at updated_at product_description product.name group.name
    from_email latest_public_comment latest_private_comment satisfaction_survey surveys agent.name agent.email
    agent.firstname agent.lastname agent.phone billable_hours total_time_spent company.* cf_*`,
  )}
  ${of('ticket.requester', freshUser)} helpdesk_name ${of('comment', 'body commenter.*')}
`)

export const front = setOf(`
  ${of('recipient', 'name first_name last_name email handle phone custom_fields.*')}
  ${of('user', 'name first_name last_name email signature')} ${of('account', 'name domain custom_fields.*')}
  ${of('conversation', 'id subject')}
`)

const gorgiasUser = 'firstname lastname name email'

export const gorgias = setOf(`
  ${of('ticket', 'id subject uri status priority channel via external_id created_datetime integrations.* meta.*')}
  ${of('ticket.customer', `${gorgiasUser} id phone_number integrations.* data.* custom_fields.*`)}
  ${of('ticket.assignee_user', gorgiasUser)} ${of('current_user', `${gorgiasUser} bio country city`)}
  ${of('ticket.first_message', 'body_text')} ${of('ticket.last_message', 'body_text')}
`)

export const intercom = setOf(`
  ${of('user', 'name first_name last_name email phone id user_id city country region custom_attributes.*')}
  ${of('lead', 'name first_name last_name email')} ${of('contact', 'name first_name last_name email phone')}
  name first_name last_name email phone city country company
  ${of('author', 'name first_name last_name email')} ${of('admin', 'name first_name')}
  ${of('teammate', 'name first_name last_name email')} ${of('assignee', 'name first_name')}
  ${of('company', 'name id plan industry website size custom_attributes.*')} ${of('app', 'name')}
  ${of('ticket', 'id title type state')} ${of('conversation', 'id')} ${of('workspace', 'name')}
`)

export const hubspot = setOf(`
  ${of('contact', 'firstname lastname email phone mobilephone company jobtitle city state country address website')}
  ${of('company', 'name domain phone city country')} ${of('deal', 'dealname amount dealstage closedate')}
  ${of('ticket', 'subject content hs_ticket_id hs_ticket_priority hs_pipeline_stage createdate')}
  ${of('owner', 'firstname lastname email fullname full_name phonenumber signature')}
  ${of('sender', 'firstname lastname email fullname full_name phonenumber signature')}
`)

export const kayako = setOf(`
  ${of('case', 'id subject url status priority type team brand created_at updated_at number mask_id')}
  ${of('case.requester', 'name first_name email phone organization organization.name')}
  ${of('case.assignee', 'name email agent.name team.name')} ${of('case.assigned', 'agent.name team.name')}
  ${of('current_user', 'name email')} ${of('agent', 'name email')}
`)

export const crisp = setOf(`
  name.first name.last name.full name.nickname email phone ${of('user', 'nickname email')} data.* segment.*
`)

const chatwootPerson = 'id name first_name last_name email phone_number phone custom_attribute.*'

export const chatwoot = setOf(`
  ${of('contact', chatwootPerson)} ${of('agent', 'name first_name last_name email')}
  ${of('conversation', 'id display_id code contact_name custom_attribute.*')}
  ${of('inbox', 'id name')} ${of('account', 'id name')}
`)

const pylonUser = 'name first_name last_name email'

export const pylon = setOf(`
  ${of('issue', 'title number link id state account.name custom_fields.*')}
  ${of('issue.requester', pylonUser)} ${of('issue.assignee', pylonUser)} ${of('user', pylonUser)}
  ${of('account', 'name domain custom_fields.*')}
`)

export const plain = setOf(`
  ${of('customer', 'fullName shortName firstName email externalId company.name')} ${of('user', 'fullName publicName')}
  ${of('thread', 'title ref externalId')} ${of('tenant', 'name')}
`)

const helpScoutPerson = 'firstName lastName fullName email phone company jobTitle title organization photoUrl custom.*'

export const helpScout = setOf(`
  ${of('customer', helpScoutPerson)} ${of('user', helpScoutPerson)} ${of('conversation', 'number subject url status tags custom.*')}
  ${of('mailbox', 'name email fromName')} ${of('assignee', helpScoutPerson)} satRatings customProperty.*
`)

export const uvdesk = setOf(`
  ${of(
    'ticket',
    `id subject message threadMessage tags source status priority group team customerName customerEmail agentName
    agentEmail attachments link collaboratorName collaboratorEmail type createdAt updateAt*`,
  )}
  ${of('user', 'userName agentName accountValidationLink forgotPasswordLink')}
  ${of('global', 'companyName companyLogo companyUrl')} ${of('company', 'name logo url')}
`)

export const osTicket = setOf(`
  ticket.name ticket.name.* ticket.user.* ticket.id ticket.number ticket.email ticket.phone ticket.status ticket.subject
  ticket.topic ticket.topic.* ticket.dept ticket.dept.* ticket.staff ticket.staff.* ticket.team ticket.team.* ticket.sla
  ticket.sla.* ticket.priority ticket.source ticket.assigned ticket.assigned.* ticket.create_date* ticket.due_date*
  ticket.close_date* ticket.est_due_date* ticket.auth_token ticket.client_link ticket.staff_link ticket.recipients
  ticket.thread* ticket.system* ticket.last_update* ticket.location ticket.event.* ticket.events ticket.participants
  recipient recipient.* user user.* staff staff.* owner owner.* poster poster.* assignee assignee.* assigner assigner.*
  company.* task.* message response signature comments note note.* url reset_link link now
`)

export const discourse = setOf(`
  my_username my_name chat_channel_name chat_channel_url chat_thread_name chat_thread_url context_title context_url
  topic_title topic_url original_poster_username original_poster_name reply_to_username reply_to_name
  last_poster_username last_poster_name reply_to_or_last_poster_username
`)

const zammadUser = 'firstname lastname fullname email phone mobile login organization.name'

export const zammad = setOf(`
  ${of('ticket', 'number title id group.name state.name priority.name created_at updated_at')}
  ${of('ticket.customer', zammadUser)} ${of('ticket.owner', zammadUser)} ${of('user', zammadUser)}
  ${of('article', 'body from to subject')} ${of('config', 'fqdn http_type product_name organization ticket_hook')}
  ticket.* user.* article.* config.* notification.*
`)

export const salesforce = setOf(
  'Contact.* Case.* Account.* User.* Lead.* Opportunity.* Organization.* Recipient.* Sender.* $*',
)

export const zoho = setOf(
  'Cases.* Contacts.* Accounts.* Tickets.* Agents.* Users.* Departments.* Products.* Organization.*',
)

export const liveHelperChat = setOf(
  'nick operator email phone country year month chat_id department referrer site_address',
)
