import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

const person = 'firstname lastname email fullname full_name phonenumber signature'

/** A default is set for each property in the settings; without one a template says that the token is missing. */
export const hubspot: Dialect = {
  id: 'hubspot',
  name: 'HubSpot',
  syntaxes: ['mustache'],
  read: mustache('|', 'default:'),
  fields: fieldsOf(
    under('contact', 'firstname lastname email phone mobilephone company jobtitle city state country address website'),
    under('company', 'name domain phone city country'),
    under('deal', 'dealname amount dealstage closedate'),
    under('ticket', 'subject content hs_ticket_id hs_ticket_priority hs_pipeline_stage createdate'),
    under('owner', person),
    under('sender', person),
  ),
  isClosed: false,
  customer: ['contact.firstname', 'contact.lastname'],
  agent: ['owner.firstname', 'owner.fullname', 'sender.firstname', 'sender.fullname'],
  understands: ['|', 'default:'],
  whenEmpty: '[[MISSING TOKEN - FIELD]]',
  remedy: 'set a default for it in HubSpot’s settings, or greet in a way that needs no name',
}
