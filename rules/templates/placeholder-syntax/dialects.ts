import type {Placeholder} from '../../../src/rule/index.ts'
import * as fields from './fields.ts'

/** How one help desk writes placeholders. */
export interface Dialect {
  /** Its value of the option `dialect`. */
  readonly id: string
  /** As its users call it. */
  readonly name: string
  readonly syntax: readonly Placeholder['syntax'][]
  /** `prefix*` stands for all fields that begin so; undefined where a field can have any name. */
  readonly fields?: readonly string[]
  /** The customer's and the agent's first name. */
  readonly customer: string
  readonly agent?: string
  /** How a fallback is written, with `FIELD` and `TEXT` as holes; undefined where none is documented. */
  readonly fallback?: string
  /** The marks of fallbacks that work in it (keys of `fallbackForms`); none where it prints nothing for any of them. */
  readonly understands: readonly FallbackForm[]
}

/** The ways to write a fallback, by how a placeholder with one looks. */
export const fallbackForms = {
  'fallback:': /\|\s*fallback\s*:/,
  'default:': /\|\s*default\s*(?::|\()/,
  '||': /\|\|/,
  '|': /(?<!\|)\|\s*["'“”‘’]/,
  ',fallback=': /,\s*fallback\s*=/,
  ',fallback:': /,\s*fallback\s*:/,
  attribute: /\bdefault\s*=/,
  ',': /,/,
} as const

export type FallbackForm = keyof typeof fallbackForms

const mustache = {syntax: ['mustache']} as const

/** All dialects; where two know a field, the earlier is the more common. */
export const dialects: readonly Dialect[] = [
  {
    ...mustache,
    id: 'zendesk',
    name: 'Zendesk',
    fields: fields.zendesk,
    customer: '{{ticket.requester.first_name}}',
    agent: '{{current_user.first_name}}',
    // Liquid's own filter; Zendesk documents only `{% if %}`, so nobody is told to write it and nobody is told off for it.
    understands: ['default:'],
  },
  {
    ...mustache,
    id: 'freshdesk',
    name: 'Freshdesk',
    fields: fields.freshdesk,
    customer: '{{ticket.requester.firstname}}',
    agent: '{{ticket.agent.name}}',
    understands: ['default:'],
  },
  {
    syntax: ['mustache', 'attribute'],
    id: 'intercom',
    name: 'Intercom',
    fields: fields.intercom,
    customer: '{{first_name | fallback: "there"}}',
    agent: '{{author.first_name}}',
    fallback: '{{FIELD | fallback: "TEXT"}}',
    understands: ['fallback:', 'attribute'],
  },
  {
    ...mustache,
    id: 'gorgias',
    name: 'Gorgias',
    fields: fields.gorgias,
    customer: '{{ticket.customer.firstname}}',
    agent: '{{current_user.firstname}}',
    understands: [],
  },
  {
    ...mustache,
    id: 'front',
    name: 'Front',
    fields: fields.front,
    customer: '{{recipient.first_name}}',
    agent: '{{user.first_name}}',
    understands: [],
  },
  {
    ...mustache,
    id: 'chatwoot',
    name: 'Chatwoot',
    fields: fields.chatwoot,
    customer: "{{contact.first_name | default: 'there'}}",
    agent: '{{agent.first_name}}',
    fallback: "{{FIELD | default: 'TEXT'}}",
    understands: ['default:'],
  },
  {
    ...mustache,
    id: 'zendesk-contact-center',
    name: 'Zendesk Contact Center',
    fields: fields.zendeskContactCenter,
    customer: '{{contact.first_name || "there"}}',
    fallback: '{{FIELD || "TEXT"}}',
    understands: ['||'],
  },
  {
    ...mustache,
    id: 'hubspot',
    name: 'HubSpot',
    fields: fields.hubspot,
    customer: '{{ contact.firstname }}',
    agent: '{{ owner.firstname }}',
    understands: ['|', 'default:'],
  },
  {
    ...mustache,
    id: 'kayako',
    name: 'Kayako',
    fields: fields.kayako,
    customer: '{{case.requester.name}}',
    understands: ['default:'],
  },
  {
    ...mustache,
    id: 'crisp',
    name: 'Crisp',
    fields: fields.crisp,
    customer: '{{ name.first | "there" }}',
    fallback: '{{ FIELD | "TEXT" }}',
    understands: ['|'],
  },
  {
    ...mustache,
    id: 'pylon',
    name: 'Pylon',
    fields: fields.pylon,
    customer: '{{ issue.requester.first_name }}',
    agent: '{{ user.first_name }}',
    understands: [],
  },
  {
    ...mustache,
    id: 'plain',
    name: 'Plain',
    fields: fields.plain,
    customer: '{{ customer.shortName }}',
    agent: '{{ user.publicName }}',
    understands: [],
  },
  {...mustache, id: 'frappe', name: 'Frappe', customer: '{{ full_name }}', understands: ['default:', '||']},
  {
    syntax: ['percent-brace'],
    id: 'help-scout',
    name: 'Help Scout',
    fields: fields.helpScout,
    customer: '{%customer.firstName,fallback=there%}',
    agent: '{%user.firstName%}',
    fallback: '{%FIELD,fallback=TEXT%}',
    understands: [',fallback='],
  },
  {
    syntax: ['percent-brace'],
    id: 'freescout',
    name: 'FreeScout',
    fields: fields.helpScout,
    customer: '{%customer.firstName,fallback=there%}',
    agent: '{%user.firstName%}',
    fallback: '{%FIELD,fallback=TEXT%}',
    understands: [',fallback='],
  },
  {
    syntax: ['percent-brace'],
    id: 'uvdesk',
    name: 'UVdesk',
    fields: fields.uvdesk,
    customer: '{%ticket.customerName%}',
    agent: '{%ticket.agentName%}',
    understands: [],
  },
  {
    syntax: ['percent'],
    id: 'osticket',
    name: 'osTicket',
    fields: fields.osTicket,
    customer: '%{recipient.name.first}',
    agent: '%{ticket.staff.name.first}',
    understands: [],
  },
  {
    syntax: ['percent'],
    id: 'discourse',
    name: 'Discourse',
    fields: fields.discourse,
    customer: '%{reply_to_username,fallback:there}',
    agent: '%{my_name}',
    fallback: '%{FIELD,fallback:TEXT}',
    understands: [',fallback:'],
  },
  {
    syntax: ['hash'],
    id: 'zammad',
    name: 'Zammad',
    fields: fields.zammad,
    customer: '#{ticket.customer.firstname}',
    agent: '#{user.firstname}',
    understands: [],
  },
  {
    syntax: ['dollar'],
    id: 'zoho-desk',
    name: 'Zoho Desk',
    fields: fields.zoho,
    customer: `\${Cases.Contact Name}`,
    understands: [],
  },
  {
    syntax: ['bang'],
    id: 'salesforce-classic',
    name: 'Salesforce Classic',
    fields: fields.salesforce,
    customer: '{!BLANKVALUE(Contact.FirstName, "there")}',
    agent: '{!User.FirstName}',
    fallback: '{!BLANKVALUE(FIELD, "TEXT")}',
    understands: [','],
  },
  {
    syntax: ['triple'],
    id: 'salesforce-lightning',
    name: 'Salesforce Lightning',
    fields: fields.salesforce,
    customer: '{{{Recipient.FirstName}}}',
    agent: '{{{Sender.FirstName}}}',
    understands: [],
  },
  {
    syntax: ['brace'],
    id: 'live-helper-chat',
    name: 'Live Helper Chat',
    fields: fields.liveHelperChat,
    customer: '{nick}',
    agent: '{operator}',
    understands: [],
  },
]

/** The values of the option `dialect`. */
export const dialectChoices: readonly string[] = ['auto', ...dialects.map(({id}) => id)]

/** The form of a placeholder's fallback: the first whose marks it bears. */
export function fallbackFormOf(text: string): FallbackForm | undefined {
  return (Object.keys(fallbackForms) as FallbackForm[]).find((form) => fallbackForms[form].test(text))
}
