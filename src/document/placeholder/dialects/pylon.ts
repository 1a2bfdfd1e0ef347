import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

const user = 'name first_name last_name email'

/** Says that it has neither filters nor defaults. */
export const pylon: Dialect = {
  id: 'pylon',
  name: 'Pylon',
  syntaxes: ['mustache'],
  read: mustache(),
  fields: fieldsOf(
    under('issue', 'title number link id state account.name custom_fields.*'),
    under('issue.requester', user),
    under('issue.assignee', user),
    under('user', user),
    under('account', 'name domain custom_fields.*'),
  ),
  isClosed: false,
  customer: ['issue.requester.first_name', 'issue.requester.name', 'issue.requester.last_name'],
  agent: ['user.first_name', 'user.name', 'issue.assignee.first_name', 'issue.assignee.name'],
  understands: [],
}
