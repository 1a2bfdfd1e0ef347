import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {liquidStranger, mustache} from '../tokenizer.ts'

/** Ruby's Liquid: its pages show `|| 'there'`, which prints nothing; `| default: 'there'` works. */
export const chatwoot: Dialect = {
  id: 'chatwoot',
  name: 'Chatwoot',
  syntaxes: ['mustache'],
  read: mustache('default:'),
  fields: fieldsOf(
    under('contact', 'id name first_name last_name email phone_number phone custom_attribute.*'),
    under('agent', 'name first_name last_name email'),
    under('conversation', 'id display_id code contact_name custom_attribute.*'),
    'inbox.id inbox.name account.id account.name',
  ),
  isClosed: false,
  customer: ['contact.first_name', 'contact.name', 'contact.last_name', 'conversation.contact_name'],
  agent: ['agent.first_name', 'agent.name'],
  fallback: "{{FIELD | default: 'TEXT'}}",
  understands: ['default:'],
  whenEmpty: '',
  printsStranger: liquidStranger,
  keepsCode: true,
}
