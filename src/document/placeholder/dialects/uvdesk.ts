import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {percentBrace} from '../tokenizer.ts'

/** `{%ticket.customerName%}`, with or without spaces inside; no fallback. */
export const uvdesk: Dialect = {
  id: 'uvdesk',
  name: 'UVdesk',
  syntaxes: ['percent-brace'],
  read: percentBrace(),
  fields: fieldsOf(
    under(
      'ticket',
      `id subject message threadMessage tags source status priority group team customerName customerEmail agentName
      agentEmail attachments link collaboratorName collaboratorEmail type createdAt updateAt*`,
    ),
    under('user', 'userName agentName accountValidationLink forgotPasswordLink'),
    under('global', 'companyName companyLogo companyUrl'),
    under('company', 'name logo url'),
  ),
  isClosed: false,
  customer: ['ticket.customerName', 'user.userName'],
  agent: ['ticket.agentName', 'user.agentName'],
  understands: [],
}
