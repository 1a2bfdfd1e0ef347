import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

/** The recipient is the customer, the user the agent; a first name is what stands before the first space. */
export const front: Dialect = {
  id: 'front',
  name: 'Front',
  syntaxes: ['mustache'],
  read: mustache(),
  fields: fieldsOf(
    under('recipient', 'name first_name last_name email handle phone custom_fields.*'),
    under('user', 'name first_name last_name email signature'),
    under('account', 'name domain custom_fields.*'),
    under('conversation', 'id subject'),
  ),
  isClosed: false,
  customer: ['recipient.first_name', 'recipient.name', 'recipient.last_name'],
  agent: ['user.first_name', 'user.name', 'user.last_name'],
  understands: [],
  whenEmpty: '',
}
