import {type Dialect, fieldsOf} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

/** `{{ name.first | "there" }}`: the quoted text is the fallback. */
export const crisp: Dialect = {
  id: 'crisp',
  name: 'Crisp',
  syntaxes: ['mustache'],
  read: mustache('|'),
  fields: fieldsOf(
    'name.first name.last name.full name.nickname email phone user.nickname user.email data.* segment.*',
  ),
  isClosed: false,
  customer: ['name.first', 'name.full', 'name.last', 'name.nickname', 'user.nickname'],
  agent: [],
  fallback: '{{ FIELD | "TEXT" }}',
  understands: ['|'],
  whenEmpty: '',
}
