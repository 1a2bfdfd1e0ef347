import stringWidth from 'string-width'
import type {ContextKey, Guide, Origin, Where} from '../../guide/index.ts'
import type {AnyRule, OptionSpec} from '../../rule/index.ts'

/** The narrowest terminal that a line fits, in columns, unless a single word or path is longer. */
const widest = 60

/** Where origins start, in columns. */
const originColumn = 40

/**
 * The text of `guide print`: every setting that holds for a draft, with the file and line, the preset or `default` that said so.
 *
 * @param where the draft's file and channel
 */
export function printGuide(guide: Guide, where: Where): string {
  const context = guide.contextFor(where.file)
  const here = {...where, channel: where.channel ?? context.channel ?? 'email'}
  const show = nameOf
  return [
    ...row('voice', guide.voice, show(guide.originOfVoice())),
    ...contextRows(guide, here, show),
    '',
    ...[...guide.rules, ...guide.libraryRules].flatMap((rule) => ruleRows(guide, rule, here, show)),
    '',
  ].join('\n')
}

function nameOf(origin: Origin): string {
  if (origin === 'default') return 'default'
  const {layer, line} = origin
  if (layer.kind === 'preset') return `preset ${layer.file}`
  return line === undefined ? layer.file : `${layer.file}:${line}`
}

type Show = (origin: Origin) => string

function contextRows(guide: Guide, {file, channel}: Where, show: Show): readonly string[] {
  const {agent, customer, helpDesk, template, turn} = guide.contextFor(file)
  const said = guide.contextFor(file).channel
  const rows: readonly (readonly [ContextKey, string | undefined])[] = [
    ['channel', channel],
    ['template', String(template ?? false)],
    ['turn', turn === undefined ? undefined : String(turn)],
    ['agent', agent?.name],
    ['customer', customer?.name],
    ['language', customer?.language],
    ['helpDesk', typeof helpDesk === 'object' ? `${helpDesk.open}…${helpDesk.close}` : helpDesk],
  ]
  return rows.flatMap(([key, value]) => {
    if (value === undefined) return []
    // A channel that the guide does not name came with the question.
    const asked = key === 'channel' && said !== undefined && said !== channel
    return row(key, value, asked ? 'draft' : show(guide.originOfContext(key, file)))
  })
}

function ruleRows(guide: Guide, rule: AnyRule, where: Where, show: Show): readonly string[] {
  const state = guide.settingsFor(where).get(rule.id)
  const origin = show(guide.originOf(rule.id, 'severity', where))
  const head = row(rule.id, state?.severity ?? 'off', origin)
  if (!state) return head
  const options = Object.entries(state.options).filter(([, value]) => !isEmpty(value))
  return [...head, ...options.flatMap(([key, value]) => optionRows(guide, rule, key, value, where, show))]
}

/** An empty list or map says nothing that the line would not say as well by its absence. */
const isEmpty = (value: unknown): boolean => typeof value === 'object' && Object.keys(value ?? {}).length === 0

function optionRows(
  guide: Guide,
  rule: AnyRule,
  key: string,
  value: unknown,
  where: Where,
  show: Show,
): readonly string[] {
  const origin = show(guide.originOf(rule.id, key, where))
  const spec: OptionSpec | undefined = rule.options[key]
  if (spec?.type === 'swaps' || spec?.type === 'texts') {
    const entries = Object.entries(value as Readonly<Record<string, unknown>>)
    const entryOrigin = (entry: string) => show(guide.originOf(rule.id, key, where, entry))
    return [`  ${key}`, ...entries.flatMap(([entry, swap]) => row(`    ${entry}`, spellSwap(swap), entryOrigin(entry)))]
  }
  if (!Array.isArray(value)) return row(`  ${key}`, String(value), origin)
  return value.flatMap((item, index) => row(index === 0 ? `  ${key}` : '', spellItem(item), index === 0 ? origin : ''))
}

const spellItem = (item: unknown): string => (Array.isArray(item) ? item.join(' | ') : String(item))

function spellSwap(swap: unknown): string {
  if (swap === null) return '(never)'
  if (swap === '') return '(leave out)'
  return Array.isArray(swap) ? swap.join(' | ') : String(swap)
}

/** Name, value and origin in columns; what does not fit goes on in a line of its own, at its column. */
function row(name: string, value: string, origin: string): readonly string[] {
  const valueEnd = originColumn - 2
  const lines: string[] = []
  let line = name
  const add = (text: string, column: number) => {
    if (stringWidth(line) + 2 > column && line !== '') {
      lines.push(line)
      line = ''
    }
    line += ' '.repeat(Math.max(0, column - stringWidth(line))) + text
  }
  add(value, Math.max(6, valueEnd - Math.max(10, stringWidth(value))))
  add(origin, Math.min(originColumn, Math.max(6, widest - stringWidth(origin))))
  return [...lines, line].map((text) => text.trimEnd())
}
