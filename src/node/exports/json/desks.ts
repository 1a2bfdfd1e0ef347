import type {ExportFormat} from '../reply.ts'
import {chatwoot} from './chatwoot.ts'
import type {Desk} from './desk.ts'
import {discourse} from './discourse.ts'
import {freshdesk} from './freshdesk.ts'
import {front} from './front.ts'
import {github} from './github.ts'
import {gorgias} from './gorgias.ts'
import {helpscout} from './helpscout.ts'
import {intercom} from './intercom.ts'
import {osticket} from './osticket.ts'
import {rocketchat} from './rocketchat.ts'
import {zammad} from './zammad.ts'
import {zendesk} from './zendesk.ts'

/** The help desks whose JSON is known. */
export const desks: Readonly<Record<Exclude<ExportFormat, 'generic'>, Desk>> = {
  zendesk,
  helpscout,
  intercom,
  freshdesk,
  front,
  gorgias,
  chatwoot,
  zammad,
  osticket,
  discourse,
  rocketchat,
  github,
}

/** What lists are called in any export. */
export const commonLists: readonly string[] = ['data', 'results', 'items', 'records', 'entries', 'rows']
