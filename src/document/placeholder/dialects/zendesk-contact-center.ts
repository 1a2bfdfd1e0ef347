import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

/** `{{contact.first_name || "there"}}`; without a fallback the placeholder goes out as it stands. */
export const zendeskContactCenter: Dialect = {
  id: 'zendesk-contact-center',
  name: 'Zendesk Contact Center',
  syntaxes: ['mustache'],
  read: mustache('||'),
  fields: fieldsOf(
    under('contact', 'name first_name last_name email phone id attributes.*'),
    under('agent', 'name first_name last_name'),
    under('conversation', 'id channel'),
  ),
  isClosed: false,
  customer: ['contact.first_name', 'contact.name', 'contact.last_name'],
  agent: ['agent.first_name', 'agent.name'],
  fallback: '{{FIELD || "TEXT"}}',
  understands: ['||'],
  whenEmpty: 'ITSELF',
}
