import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {attribute, either, mustache} from '../tokenizer.ts'

/** `{{user.first_name|fallback:"there"}}` in text, `<attribute key="user.name" default="there"/>` in HTML. */
export const intercom: Dialect = {
  id: 'intercom',
  name: 'Intercom',
  syntaxes: ['mustache', 'attribute'],
  read: either(mustache('fallback:'), attribute),
  fields: fieldsOf(
    under('user', 'name first_name last_name email phone id user_id city country region custom_attributes.*'),
    under('lead', 'name first_name last_name email'),
    under('contact', 'name first_name last_name email phone'),
    'name first_name last_name email phone city country company',
    under('author', 'name first_name last_name email'),
    under('admin', 'name first_name'),
    under('teammate', 'name first_name last_name email'),
    under('assignee', 'name first_name'),
    under('company', 'name id plan industry website size custom_attributes.*'),
    'app.name conversation.id workspace.name',
    under('ticket', 'id title type state'),
  ),
  isClosed: false,
  customer: [
    'first_name',
    'user.first_name',
    'user.name',
    'name',
    'lead.first_name',
    'lead.name',
    'contact.first_name',
    'contact.name',
  ],
  agent: ['author.first_name', 'author.name', 'admin.first_name', 'admin.name', 'teammate.first_name', 'teammate.name'],
  fallback: '{{FIELD | fallback: "TEXT"}}',
  understands: ['fallback:', 'attribute'],
  whenEmpty: '',
}
