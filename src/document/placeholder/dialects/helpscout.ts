import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {percentBrace} from '../tokenizer.ts'

const person = 'firstName lastName fullName email phone company jobTitle title organization photoUrl custom.*'

/** `{%customer.firstName,fallback=there%}`; the fallback may be empty, and may hold a `%`. */
export const helpscout: Dialect = {
  id: 'helpscout',
  name: 'Help Scout',
  syntaxes: ['percent-brace'],
  read: percentBrace(',fallback='),
  fields: fieldsOf(
    under('customer', person),
    under('user', person),
    under('conversation', 'number subject url status tags custom.*'),
    under('mailbox', 'name email fromName'),
    under('assignee', person),
    'satRatings customProperty.*',
  ),
  isClosed: false,
  customer: ['customer.firstName', 'customer.fullName', 'customer.lastName'],
  agent: ['user.firstName', 'user.fullName', 'user.lastName'],
  fallback: '{%FIELD,fallback=TEXT%}',
  understands: [',fallback='],
  whenEmpty: '',
}
