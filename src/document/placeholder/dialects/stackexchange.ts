import {type Dialect, fieldsOf} from '../dialect.ts'
import {dollars} from '../tokenizer.ts'

/** The review comments of Stack Exchange's volunteers: `$SITENAME$`; `[OP]` is who asked. */
export const stackexchange: Dialect = {
  id: 'stackexchange',
  name: 'Stack Exchange',
  syntaxes: ['dollars'],
  read: dollars,
  fields: fieldsOf('SITENAME SITEURL'),
  isClosed: false,
  customer: [],
  agent: [],
  understands: [],
}
