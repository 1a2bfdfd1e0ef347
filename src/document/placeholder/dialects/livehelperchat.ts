import {type Dialect, fieldsOf} from '../dialect.ts'
import {brace} from '../tokenizer.ts'

/** `{nick}`; a canned message has a second one, which is sent when a value is missing. */
export const livehelperchat: Dialect = {
  id: 'livehelperchat',
  name: 'Live Helper Chat',
  syntaxes: ['brace'],
  read: brace,
  fields: fieldsOf('nick operator email phone country year month chat_id department referrer site_address'),
  isClosed: false,
  customer: ['nick'],
  agent: ['operator'],
  understands: [],
  printsLost: (token) => token,
  remedy: 'write its fallback message, which is sent instead',
}
