import {type Dialect, fieldsOf, under} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

/** Loops as in Twig; neither a fallback nor what an empty value prints is documented. */
export const kayako: Dialect = {
  id: 'kayako',
  name: 'Kayako',
  syntaxes: ['mustache'],
  read: mustache('default:'),
  fields: fieldsOf(
    under('case', 'id subject url status priority type team brand created_at updated_at number mask_id'),
    under('case.requester', 'name first_name email phone organization organization.name'),
    under('case.assignee', 'name email agent.name team.name'),
    under('case.assigned', 'agent.name team.name'),
    'current_user.name current_user.email agent.name agent.email',
  ),
  isClosed: false,
  customer: ['case.requester.name', 'case.requester.first_name'],
  agent: ['current_user.name', 'case.assignee.name', 'case.assigned.agent.name', 'agent.name'],
  understands: ['default:'],
}
