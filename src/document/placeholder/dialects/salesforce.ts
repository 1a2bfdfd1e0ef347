import {type Dialect, fieldsOf} from '../dialect.ts'
import {bang, triple} from '../tokenizer.ts'

const fields = fieldsOf('Contact.* Case.* Account.* User.* Lead.* Opportunity.* Organization.* Recipient.* Sender.* $*')

/** `{!Contact.FirstName, Friend}`, which it stores as `{!BLANKVALUE(Contact.FirstName, "Friend")}`. */
export const salesforceClassic: Dialect = {
  id: 'salesforce-classic',
  name: 'Salesforce Classic',
  syntaxes: ['bang'],
  read: bang(','),
  fields,
  isClosed: false,
  customer: ['Contact.FirstName', 'Contact.Name', 'Contact.LastName', 'Recipient.FirstName', 'Recipient.Name'],
  agent: ['User.FirstName', 'User.Name', 'Sender.FirstName', 'Sender.Name'],
  fallback: '{!BLANKVALUE(FIELD, "TEXT")}',
  understands: [','],
  whenEmpty: '',
}

/** `{{{Recipient.FirstName}}}`; neither form of a fallback that Classic has works here. */
export const salesforceLightning: Dialect = {
  id: 'salesforce-lightning',
  name: 'Salesforce Lightning',
  syntaxes: ['triple'],
  read: triple(),
  fields,
  isClosed: false,
  customer: ['Recipient.FirstName', 'Recipient.Name', 'Recipient.LastName', 'Contact.FirstName', 'Contact.Name'],
  agent: ['Sender.FirstName', 'Sender.Name', 'User.FirstName', 'User.Name'],
  understands: [],
  whenEmpty: '',
}
