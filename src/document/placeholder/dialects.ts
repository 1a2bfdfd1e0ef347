import {customDialect} from './custom.ts'
import type {Dialect} from './dialect.ts'
import {chatwoot} from './dialects/chatwoot.ts'
import {crisp} from './dialects/crisp.ts'
import {discourse} from './dialects/discourse.ts'
import {frappe} from './dialects/frappe.ts'
import {freescout} from './dialects/freescout.ts'
import {freshdesk} from './dialects/freshdesk.ts'
import {front} from './dialects/front.ts'
import {gorgias} from './dialects/gorgias.ts'
import {helpscout} from './dialects/helpscout.ts'
import {hubspot} from './dialects/hubspot.ts'
import {intercom} from './dialects/intercom.ts'
import {kayako} from './dialects/kayako.ts'
import {livehelperchat} from './dialects/livehelperchat.ts'
import {osticket} from './dialects/osticket.ts'
import {plain} from './dialects/plain.ts'
import {pylon} from './dialects/pylon.ts'
import {salesforceClassic, salesforceLightning} from './dialects/salesforce.ts'
import {stackexchange} from './dialects/stackexchange.ts'
import {uvdesk} from './dialects/uvdesk.ts'
import {zammad} from './dialects/zammad.ts'
import {zendesk} from './dialects/zendesk.ts'
import {zendeskContactCenter} from './dialects/zendesk-contact-center.ts'
import {zoho} from './dialects/zoho.ts'
import type {HelpDesk, HelpDeskName} from './help-desk.ts'

const byName: Readonly<Record<HelpDeskName, Dialect>> = {
  zendesk,
  freshdesk,
  intercom,
  gorgias,
  front,
  chatwoot,
  'zendesk-contact-center': zendeskContactCenter,
  hubspot,
  kayako,
  crisp,
  pylon,
  plain,
  frappe,
  helpscout,
  freescout,
  uvdesk,
  osticket,
  discourse,
  zammad,
  zoho,
  'salesforce-classic': salesforceClassic,
  'salesforce-lightning': salesforceLightning,
  livehelperchat,
  stackexchange,
}

/** All dialects; where two know a field, the earlier is the more common. */
export const dialects: readonly Dialect[] = Object.values(byName)

/** The dialect of a help desk; undefined when nothing is said, or a name that is none. */
export function dialectOf(desk: HelpDesk | undefined): Dialect | undefined {
  if (desk === undefined || desk === null) return undefined
  if (typeof desk === 'object') return customDialect(desk)
  return Object.hasOwn(byName, desk) ? byName[desk] : undefined
}
