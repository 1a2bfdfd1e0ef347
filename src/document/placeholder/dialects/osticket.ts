import {type Dialect, fieldsOf} from '../dialect.ts'
import {percent} from '../tokenizer.ts'

/** `%{recipient.name.first}`; no fallback, and an unknown placeholder goes out as it stands. */
export const osticket: Dialect = {
  id: 'osticket',
  name: 'osTicket',
  syntaxes: ['percent'],
  read: percent(),
  fields: fieldsOf(`
    ticket.name ticket.name.* ticket.user.* ticket.id ticket.number ticket.email ticket.phone ticket.status
    ticket.subject ticket.topic ticket.topic.* ticket.dept ticket.dept.* ticket.staff ticket.staff.* ticket.team
    ticket.team.* ticket.sla ticket.sla.* ticket.priority ticket.source ticket.assigned ticket.assigned.*
    ticket.create_date* ticket.due_date* ticket.close_date* ticket.est_due_date* ticket.auth_token ticket.client_link
    ticket.staff_link ticket.recipients ticket.thread* ticket.system* ticket.last_update* ticket.location ticket.event.*
    ticket.events ticket.participants recipient recipient.* user user.* staff staff.* owner owner.* poster poster.*
    assignee assignee.* assigner assigner.* company.* task.* message response signature comments note note.* url
    reset_link link now
  `),
  isClosed: false,
  customer: ['recipient.name.first', 'recipient.name', 'recipient.name.full', 'ticket.name.first', 'ticket.name'],
  agent: ['ticket.staff.name.first', 'ticket.staff.name', 'staff.name.first', 'staff.name'],
  understands: [],
  whenEmpty: '',
}
