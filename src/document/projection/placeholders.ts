import type {Range} from '../../text/range.ts'
import {readCustom} from '../placeholder/custom.ts'
import type {Dialect} from '../placeholder/dialect.ts'
import {dialectOf} from '../placeholder/dialects.ts'
import type {CustomHelpDesk, HelpDesk} from '../placeholder/help-desk.ts'
import {braceWords} from './fill-in-words.ts'
import {isAngleFillIn, isFillIn, isLabel} from './fill-ins.ts'
import {findFiller} from './filler.ts'
import {
  type FieldParts,
  readAttribute,
  readBang,
  readMustache,
  readPercent,
  readPercentBrace,
  readPlain,
} from './placeholder-field.ts'
import {fieldWords, readRole} from './placeholder-role.ts'
import type {Placeholder, PlaceholderRole} from './projection.ts'

/** A placeholder and where it stands in the source. */
export interface FoundPlaceholder extends Range {
  readonly placeholder: Placeholder
}

interface Token extends FieldParts {
  readonly syntax: Placeholder['syntax']
  readonly end: number
}

/** What the readers look up about the whole text, when they need it. */
class Surroundings {
  readonly source: string
  #definitions: ReadonlySet<string> | undefined
  #closedTags: ReadonlySet<string> | undefined

  constructor(source: string) {
    this.source = source
  }

  get definitions(): ReadonlySet<string> {
    this.#definitions ??= definitionsOf(this.source)
    return this.#definitions
  }

  get closedTags(): ReadonlySet<string> {
    this.#closedTags ??= closedTagsOf(this.source)
    return this.#closedTags
  }
}

/**
 * Finds what a help desk or a person fills in, in order and without overlaps. Unbalanced braces, Markdown links, HTML
 * tags, citations and
 * the labels of buttons are none. Offsets are UTF-16 code units; time is linear in the source.
 *
 * @param helpDesk What the text is written for, when it is known: it has its own braces, or its own names of fields.
 */
export function findPlaceholders(source: string, helpDesk?: HelpDesk): FoundPlaceholder[] {
  const own = typeof helpDesk === 'object' ? customTokens(source, helpDesk) : []
  const tokens = [...own, ...readTokens(source)]
  const fillers = findFiller(source).map((range) => ({
    ...range,
    syntax: 'filler' as const,
    field: source.slice(range.start, range.end),
  }))
  const all = [...tokens, ...fillers].sort((one, other) => one.start - other.start || other.end - one.end)
  const separate: typeof all = []
  for (const token of all) if (token.start >= (separate.at(-1)?.end ?? 0)) separate.push(token)
  return withRoles(source, separate, dialectOf(helpDesk))
}

/** The longest placeholder of a team's own braces. */
const longestCustom = 300

function customTokens(source: string, desk: CustomHelpDesk): (Token & Range)[] {
  const {open, close} = desk
  const tokens: (Token & Range)[] = []
  if (open === '' || close === '') return tokens
  for (let start = source.indexOf(open); start >= 0; ) {
    const reach = source.slice(start, start + longestCustom)
    const inside = reach.indexOf(close, open.length)
    const token = inside < 0 ? '' : reach.slice(0, inside + close.length)
    const parts = token === '' || /[\n\r]/.test(token) ? undefined : readCustom(desk, token)
    const end = start + (parts ? token.length : open.length)
    if (parts) tokens.push({...parts, syntax: 'custom', start, end})
    start = source.indexOf(open, end)
  }
  return tokens
}

const openers = /[{[]|<<?[A-Za-z]|[#%]\{|\$[{A-Z]/g

function readTokens(source: string): (Token & Range)[] {
  const surroundings = new Surroundings(source)
  const tokens: (Token & Range)[] = []
  openers.lastIndex = 0
  for (let opener = openers.exec(source); opener; opener = openers.exec(source)) {
    const start = opener.index
    const token = readToken(surroundings, start)
    if (token) tokens.push({...token, start})
    openers.lastIndex = token?.end ?? afterFailure(source, start)
  }
  return tokens
}

/** Past the whole run of braces, so that the inside of unbalanced ones is not taken for a placeholder. */
function afterFailure(source: string, start: number): number {
  let end = start + 1
  if (source[start] === '{') while (source[end] === '{') end++
  return end
}

/** How a placeholder is written; the pattern is sticky, and its group what stands inside. */
interface Spelling {
  readonly pattern: RegExp
  readonly syntax: Placeholder['syntax']
  readonly read: (body: string) => FieldParts | undefined
}

const hash: Spelling = {
  pattern: /#\{([a-z][\w.]{0,99}(?:\s?[|,][^{}\n]{1,60})?)\}/y,
  syntax: 'hash',
  read: readPlain,
}
const percent: Spelling = {pattern: /%\{([a-z_][^{}\n]{0,150})\}/iy, syntax: 'percent', read: readPercent}
const dollar: Spelling = {
  pattern: /\$\{([a-z][\w. ]{0,99}(?:[|,][^{}\n]{1,60})?)\}/iy,
  syntax: 'dollar',
  read: readPlain,
}
const dollars: Spelling = {
  pattern: /\$([A-Z][A-Z_]{3,30})\$(?![\w$])/y,
  syntax: 'dollars',
  read: (field) => ({field}),
}
const triple: Spelling = {pattern: /\{\{\{([^{}\n]{1,200})\}\}\}(?!\})/y, syntax: 'triple', read: readMustache}
const mustache: Spelling = {pattern: /\{\{([^{}\n]{1,200})\}\}(?!\})/y, syntax: 'mustache', read: readMustache}
const percentBrace: Spelling = {
  pattern: /\{%((?:(?!\{%)[^\n]){0,300}?)%\}/y,
  syntax: 'percent-brace',
  read: readPercentBrace,
}
const bang: Spelling = {pattern: /\{!([^{}\n]{1,200})\}/y, syntax: 'bang', read: readBang}
const brace: Spelling = {
  pattern: /\{([a-z][\w .]{0,59}(?:\|[^{}|\n]{1,40})?)\}(?!\})/iy,
  syntax: 'brace',
  read: readBrace,
}

function readToken(surroundings: Surroundings, at: number): Token | undefined {
  const {source} = surroundings
  switch (source[at]) {
    case '{':
      return readBraces(source, at)
    case '#':
      return delimited(source, at, hash)
    case '%':
      return delimited(source, at, percent)
    case '$':
      return delimited(source, at, dollar) ?? delimited(source, at, dollars)
    case '[':
      return readBracket(surroundings, at)
    default:
      return readAngle(surroundings, at)
  }
}

function readBraces(source: string, at: number): Token | undefined {
  const second = source[at + 1]
  if (second === '{') return delimited(source, at, triple) ?? delimited(source, at, mustache)
  if (second === '%') return delimited(source, at, percentBrace)
  if (second === '!') return delimited(source, at, bang)
  return /[/\\=\w$#%]/.test(source[at - 1] ?? '') ? undefined : delimited(source, at, brace)
}

function readBrace(body: string): FieldParts | undefined {
  const parts = readPlain(body)
  const words = fieldWords(parts?.field ?? '')
  return words.length > 0 && words.every((word) => braceWords.has(word)) ? parts : undefined
}

function delimited(source: string, at: number, {pattern, syntax, read}: Spelling): Token | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(source)
  const parts = match && read(match[1]!)
  return parts ? {...parts, syntax, end: at + match[0].length} : undefined
}

const bracket = /\[(?:\[([^[\]\n]{1,80})\]|([^[\]\n]{1,80}))\]/y

function readBracket(surroundings: Surroundings, at: number): Token | undefined {
  const {source} = surroundings
  if (/[\w!\])\\]/.test(source[at - 1] ?? '')) return undefined
  bracket.lastIndex = at
  const match = bracket.exec(source)
  if (!match) return undefined
  const content = (match[1] ?? match[2]!).replace(/^MISSING TOKEN - /, '')
  const end = at + match[0].length
  const after = source.slice(end, end + 40)
  if (isLinkTail(after) || surroundings.definitions.has(content.toLowerCase())) return undefined
  if (
    isCount(content, after) ||
    (isFillIn(content) && !isLabel(content, source.slice(Math.max(0, at - 30), at), after))
  ) {
    return {syntax: 'bracket', field: content.trim(), end}
  }
  return undefined
}

/** `[x](url)`, a path (`[profile folder]\…`). `[text][ref]` is a link only where `ref` is defined. */
const isLinkTail = (after: string): boolean => /^(?:\((?:\S*\)|[^\s)]*$|https?:|www\.|\S+\s+["'])|\\)/.test(after)

/** “within [X] business days”; elsewhere `[X]` is a box that is ticked. */
const isCount = (content: string, after: string): boolean =>
  /^(?:x{1,3}|#|nn?|\d+-x)$/i.test(content.trim()) &&
  /^[\s-]*(?:business|working|calendar)?\s*(?:min|minute|hour|day|week|month|year|%|percent|dollar|euro)/i.test(after)

const attribute = /<attribute\s[^<>\n]{1,200}>(?:<\/attribute>)?/iy
const angle = /<(?:<([A-Za-z][^<>\n]{0,60})>>|([A-Za-z][^<>\n]{0,60})>)/y

function readAngle(surroundings: Surroundings, at: number): Token | undefined {
  const {source} = surroundings
  attribute.lastIndex = at
  const tag = attribute.exec(source)
  if (tag) return {...readAttribute(tag[0]), syntax: 'attribute', end: at + tag[0].length}
  angle.lastIndex = at
  const match = angle.exec(source)
  if (!match) return undefined
  const content = match[1] ?? match[2]!
  const end = at + match[0].length
  if (
    /[\w=\\/]/.test(source[at - 1] ?? '') ||
    /[\\/]/.test(source[end] ?? '') ||
    !isAngleFillIn(content, surroundings.closedTags)
  )
    return undefined
  return {syntax: 'angle', field: content.trim(), end}
}

/** Labels of Markdown's link definitions, in lower case: what stands in such brackets elsewhere is a link. */
export function definitionsOf(source: string): Set<string> {
  const labels = new Set<string>()
  if (!source.includes(']:')) return labels
  for (const match of source.matchAll(/^ {0,3}\[([^[\]\n]{1,80})\]:[ \t]*(?:<|#|\/|\.|[\w-]+[:.]\S)/gm))
    labels.add(match[1]!.toLowerCase())
  return labels
}

function closedTagsOf(source: string): Set<string> {
  const names = new Set<string>()
  for (const match of source.matchAll(/<\/([A-Za-z][A-Za-z0-9]{0,30})/g)) names.add(match[1]!.toLowerCase())
  return names
}

type Unroled = Range & FieldParts & {readonly syntax: Placeholder['syntax']}

function withRoles(source: string, tokens: readonly Unroled[], dialect: Dialect | undefined): FoundPlaceholder[] {
  const roles = tokens.map((token) => roleIn(dialect, token) ?? readRole(token.field, token.syntax))
  // Front's `{{user.…}}` is the agent, Intercom's the customer: whoever has another word for the customer is no Intercom.
  const hasOtherCustomer = tokens.some(
    (token, index) =>
      token.syntax === 'mustache' && roles[index]!.role === 'customer-name' && roles[index]!.owner !== 'user',
  )
  return tokens.map(({start, end, syntax, field, fallback}, index) => {
    const {owner} = roles[index]!
    let {role} = roles[index]!
    if (owner === 'user' && syntax === 'mustache' && fallback === undefined && hasOtherCustomer) role = 'agent-name'
    if (owner === undefined && role === 'customer-name' && isSignature(source, start, end)) role = 'agent-name'
    return {start, end, placeholder: fallback === undefined ? {syntax, field, role} : {syntax, field, fallback, role}}
  })
}

/** Whose name it is by the help desk's own list of fields. */
function roleIn(
  dialect: Dialect | undefined,
  {field, syntax}: Unroled,
): {role: PlaceholderRole; owner: string} | undefined {
  if (!dialect?.syntaxes.includes(syntax)) return undefined
  if (dialect.customer.includes(field)) return {role: 'customer-name', owner: dialect.id}
  return dialect.agent.includes(field) ? {role: 'agent-name', owner: dialect.id} : undefined
}

const closingAbove =
  /\b(?:regards|wishes|sincerely|cheers|thanks|thank you|best|truly|faithfully|warmly|care|love)[,.!]?[ \t]*\\?(?:\r?\n[ \t]*){1,2}[-–—~]?[ \t]*$/i
const closingBefore = /\b(?:regards|wishes|sincerely|cheers),[ \t]*$/i
const introduction = /\b(?:my name is|my name's|my name’s|this is|i am|i'm|i’m)[ \t]+$/i

/** Whether a bare name stands where the writer's own does: under a closing, or after “my name is”. */
function isSignature(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 60), start)
  if (closingAbove.test(before) || introduction.test(before)) return true
  return closingBefore.test(before) && /^[ \t.!]*(?:\r?\n|$)/.test(source.slice(end, end + 20))
}
