import type {AnyRule, Example, LibraryRule, Need, OptionSpec, PhraseEntry, Rule} from '../../rule/index.ts'
import {listsOf} from '../../rule/lists.ts'
import {defaultsOf} from '../../rule/options.ts'
import {type BuiltInGroup, groupTexts, libraryGroup} from './groups.ts'
import {code, draftCell, literal, table} from './markdown.ts'
import {type Measured, measuredLine} from './measured.ts'
import {generatedBy} from './rule-index.ts'

const none: Measured = {replies: 0, rules: {}}

const header = `<!-- ${generatedBy} -->`
const paragraphs = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n')
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

const repairs: Readonly<Record<Rule['repair'], string>> = {
  safe: 'repaired by `--fix`',
  review: 'offers rewrites',
  none: 'says what is missing',
}

const needs: Readonly<Record<Need, string>> = {
  'customer.name': 'the customer’s name',
  'customer.message': 'the customer’s message',
  'customer.language': 'the customer’s language',
  'agent.name': 'the agent’s name',
  channel: 'the channel',
  turn: 'which turn of the conversation it is',
  template: 'whether it is a template',
}

/** `rules/README.md`: every rule in a table, group by group. */
export function overviewPage(rules: readonly Rule[], libraryRules: readonly LibraryRule[] = []): string {
  const byGroup = Object.entries(groupTexts).flatMap(([group, {title, about}]) => {
    const members = rules.filter((rule) => rule.group === group)
    return members.length === 0 ? [] : [paragraphs(`## [${title}](${group}/README.md)`, about, overviewTable(members))]
  })
  return `${paragraphs(
    header,
    '# Rules',
    `The ${count(rules.length, 'built-in rule')}. An **error** must never be sent, a **warning** is what a lead would say, a ` +
      '**suggestion** what a lead might say. `replylint explain RULE` shows a rule’s page in the terminal.',
    'The figures beside each rule were measured on real replies and on e-mails written for it, read and marked rule by rule without sight of the rules’ ' +
      'phrases; some phrases of a general kind were added after a first measuring. `replylint audit --labels FILE` measures on your own replies ' +
      '([how](../docs/audit.md)).',
    ...byGroup,
    ...libraryOverview(libraryRules),
  )}\n`
}

function libraryOverview(rules: readonly LibraryRule[]): readonly string[] {
  const {name, title, about} = libraryGroup
  return rules.length === 0 ? [] : [paragraphs(`## [${title}](${name}/README.md)`, about, overviewTable(rules))]
}

const overviewTable = (rules: readonly AnyRule[]) =>
  table(
    ['rule', 'says', 'severity', 'repair'],
    rules.map((rule) => [
      `[${rule.id}](${rule.group}/README.md#${rule.id})`,
      literal(rule.summary),
      rule.severity,
      repairs[rule.repair],
    ]),
  )

/** `rules/<group>/README.md`: all that there is to know of a group's rules. */
export function groupPage(group: BuiltInGroup, rules: readonly Rule[], measured: Measured = none): string {
  const {title, about} = groupTexts[group]
  const legend =
    'In the examples, <b><ins>underlined words</ins></b> are those that the rule points at, and <b>‸</b> is where something is missing.'
  return `${paragraphs(header, `# ${title}`, `${about} [All rules](../README.md)`, legend, ...rules.map((rule) => ruleSection(rule, measured)))}\n`
}

/** A rule's part of its group's page. */
export function ruleSection(rule: Rule, measured: Measured = none): string {
  return paragraphs(
    `## ${rule.id}`,
    `**${literal(rule.summary)}** ${literal(rule.why)}`,
    factsLine(rule),
    measuredLine(measured, rule.id),
    optionsTable(rule),
    examplesTable(
      'it speaks up',
      rule.examples.filter((example) => 'bad' in example),
    ),
    examplesTable(
      'it stays silent',
      rule.examples.filter((example) => 'good' in example),
    ),
    ...phraseLists(rule),
  )
}

function factsLine({severity, repair, needs: used}: Rule): string {
  const context = used.map((need) => needs[need])
  const list = context.length > 1 ? `${context.slice(0, -1).join(', ')} and ${context.at(-1)}` : context[0]
  return `*${severity}* · ${repairs[repair]}${list ? ` · uses ${list}` : ''}`
}

/** A rule's options, as a table. */
export function optionsTable({options}: AnyRule): string {
  const rows = Object.entries(options).map(([name, spec]) => [
    code(name),
    optionTypes[spec.type],
    defaultOf(spec),
    limitsOf(spec),
    literal(spec.about),
  ])
  return rows.length === 0 ? '' : table(['option', 'type', 'default', 'limits', 'about'], rows)
}

const optionTypes: Readonly<Record<OptionSpec['type'], string>> = {
  integer: 'whole number',
  flag: 'yes or no',
  choice: 'choice',
  list: 'list',
  swaps: 'words and what to use instead',
  texts: 'names and texts',
  lists: 'list of lists',
}

/** Longer defaults are counted instead of shown. */
const maxDefaultLength = 60

function defaultOf(spec: OptionSpec): string {
  const text = JSON.stringify(spec.default)
  const size = typeof spec.default === 'object' ? Object.keys(spec.default).length : 1
  if (size === 0) return 'none'
  return text.length > maxDefaultLength ? count(size, 'entry', 'entries') : code(text.replace(/^"|"$/g, ''))
}

function limitsOf(spec: OptionSpec): string {
  if (spec.type === 'integer') return `${spec.min} to ${spec.max}`
  return spec.type === 'choice' ? spec.choices.map(code).join(', ') : ''
}

/** Examples as a table, without the columns that would be empty. */
function examplesTable(title: string, shown: readonly Example[]): string {
  const columns: readonly (readonly [head: string, cell: (example: Example) => string])[] = [
    [title, (example) => draftCell('bad' in example ? example.bad : example.good)],
    [
      '`--fix` makes it',
      (example) => ('bad' in example && example.fixed !== undefined ? draftCell(example.fixed) : ''),
    ],
    ['when', settingsOf],
  ]
  const filled = columns.filter(([, cell]) => shown.some((example) => cell(example) !== ''))
  return table(
    filled.map(([head]) => head),
    shown.map((example) => filled.map(([, cell]) => cell(example))),
  )
}

/** What an example assumes besides its draft, in words. */
function settingsOf({context = {}, format, options = {}, severity}: Example): string {
  const {customer, agent, channel, turn, template, helpDesk} = context
  return [
    channel && `by ${channel}`,
    turn !== undefined && turn > 0 && `in turn ${turn}`,
    template && 'in a template',
    helpDesk &&
      `for ${typeof helpDesk === 'string' ? helpDesk : `a help desk of your own (${code(helpDesk.fallback ?? `${helpDesk.open}…${helpDesk.close}`)})`}`,
    customer?.name && `to ${literal(customer.name)}`,
    customer?.language && `who writes in ${code(customer.language)}`,
    customer?.message && `to “${literal(customer.message.replace(/\s+/g, ' '))}”`,
    agent?.name && `from ${literal(agent.name)}`,
    format === 'markdown' && 'in Markdown',
    format === 'html' && 'in HTML',
    ...Object.entries(options).map(([name, value]) => `with ${code(`${name}: ${JSON.stringify(value)}`)}`),
    severity && `as ${severity === 'error' ? 'an' : 'a'} ${severity}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** A name in camel case as words. */
const inWords = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function phraseLists(rule: Rule): string[] {
  const filled = Object.entries(listsOf(rule, defaultsOf(rule.options))).filter(([, entries]) => entries.length > 0)
  return filled.map(([name, entries]) => {
    const patterns = entries.flatMap(({match}) => match).length
    const title = `${count(patterns, 'phrase')}${name === 'phrases' ? '' : `: ${inWords(name)}`}`
    return paragraphs(`<details><summary>${title}</summary>`, entries.map(phraseLine).join('\n'), '</details>')
  })
}

/** Longer exceptions are only said to be there. */
const maxUnlessLength = 60

function phraseLine(entry: PhraseEntry): string {
  const patterns = listOf(entry.match).map(code).join(', ')
  const swaps = listOf(entry.swap).map((swap) => (swap === '' ? 'leave it out' : `“${literal(swap)}”`))
  const unless = [...listOf(entry.unless), ...listOf(entry.unlessNear)].map(code).join(', ')
  const notes = [
    entry.repair === 'safe' && '`--fix`',
    entry.severity,
    entry.channels && `by ${entry.channels.join(', ')}`,
    unless && (unless.length > maxUnlessLength ? 'with exceptions' : `unless ${unless}`),
  ].filter(Boolean)
  return `- ${patterns}${swaps.length > 0 ? ` → ${swaps.join(' or ')}` : ''}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value
