/** The help desks whose placeholders are known, by the name that a guide gives them. */
export const helpDeskNames = [
  'zendesk',
  'freshdesk',
  'intercom',
  'gorgias',
  'front',
  'chatwoot',
  'zendesk-contact-center',
  'hubspot',
  'kayako',
  'crisp',
  'pylon',
  'plain',
  'frappe',
  'helpscout',
  'freescout',
  'uvdesk',
  'osticket',
  'discourse',
  'zammad',
  'zoho',
  'salesforce-classic',
  'salesforce-lightning',
  'livehelperchat',
  'stackexchange',
] as const

export type HelpDeskName = (typeof helpDeskNames)[number]

/** A help desk that is none of the known ones, as a team describes it. */
export interface CustomHelpDesk {
  /** What a placeholder begins and ends with: `<<` and `>>`. */
  readonly open: string
  readonly close: string
  /** The fields that print the customer's name, the first name first. */
  readonly customer: readonly string[]
  /** The fields that print the agent's name. */
  readonly agent?: readonly string[]
  /** How a placeholder with a fallback is written, with `FIELD` and `TEXT` as holes: `<<FIELD|TEXT>>`. */
  readonly fallback?: string
  /** All other fields; `order.*` stands for all that begin so. With them, a field that is not listed is none. */
  readonly fields?: readonly string[]
}

/** What saved replies are written for. */
export type HelpDesk = HelpDeskName | CustomHelpDesk

/** A value from a file as a help desk; undefined when it is neither a known name nor a whole description of one. */
export function toHelpDesk(value: unknown): HelpDesk | undefined {
  if (typeof value === 'string') return helpDeskNames.find((name) => name === value)
  if (typeof value !== 'object' || value === null) return undefined
  const {open, close, customer, agent, fallback, fields} = value as Readonly<Record<string, unknown>>
  if (typeof open !== 'string' || typeof close !== 'string' || !isTexts(customer)) return undefined
  const isWhole = [agent, fields].every((list) => list === undefined || isTexts(list))
  if (!isWhole || (fallback !== undefined && typeof fallback !== 'string')) return undefined
  const desk = value as CustomHelpDesk
  return faultOfHelpDesk(desk) === undefined ? desk : undefined
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** What is wrong with a description of a help desk, for its writer; undefined when it is all right. */
export function faultOfHelpDesk({open, close, fallback}: CustomHelpDesk): string | undefined {
  if (!/[^\p{L}\d\s]/u.test(open) || !/[^\p{L}\d\s]/u.test(close)) return 'open and close with a mark such as “<<”'
  if (fallback === undefined) return undefined
  const holes = fallback.split(/FIELD|TEXT/).length
  if (holes !== 3 || !/FIELD.+TEXT|TEXT.+FIELD/s.test(fallback)) return 'a fallback with FIELD and TEXT, once each'
  return fallback.startsWith(open) && fallback.endsWith(close)
    ? undefined
    : 'a fallback that begins and ends as open and close say'
}
