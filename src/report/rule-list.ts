import type {AnyGroup, AnyRule, Severity} from '../rule/index.ts'
import {wrap as wrapWith} from './cell.ts'
import {graphemeRuler} from './grapheme-ruler.ts'
import {hyperlinked} from './hyperlink.ts'
import {type Palette, plainPalette} from './palette.ts'
import {visible} from './visible.ts'

const wrap = (text: string, width: number) => wrapWith(text, width, graphemeRuler)

/** A rule in a list, with what holds for it. */
export interface ListedRule {
  readonly rule: AnyRule
  /** What the guide in force says. */
  readonly severity: Severity | 'off'
}

export interface PageOptions {
  /** Columns of the terminal. Default: 80; from 40 to 100 are used. */
  readonly width?: number
  /** Default: none. */
  readonly color?: Palette
  /** The URI of a rule’s page, which its id links to where terminals can (OSC 8). Default: none. */
  readonly pageOf?: (rule: string) => string | undefined
}

/** The groups as a person reads them. */
export const groupNames: Readonly<Record<AnyGroup, string>> = {
  wording: 'Wording',
  apology: 'Apology and bad news',
  structure: 'Structure',
  fit: 'Fitting the customer and the channel',
  templates: 'Templates',
  library: 'A library of replies',
  team: 'Your team’s own',
}

/** The rules by group: id, severity, and what each asks for. */
export function formatRules(rules: readonly ListedRule[], options: PageOptions = {}): string {
  const color = options.color ?? plainPalette
  const page = {color, width: pageWidth(options), pageOf: options.pageOf ?? (() => undefined)}
  const longest = Math.max(...rules.map(({rule}) => graphemeRuler.width(visible(rule.id))))
  const groups = Object.keys(groupNames) as AnyGroup[]
  const blocks = groups.flatMap((group) => {
    const members = rules.filter(({rule}) => rule.group === group)
    if (members.length === 0) return []
    return [[color.heading(groupNames[group]), ...members.flatMap((each) => ruleLines(each, longest, page))].join('\n')]
  })
  return `${blocks.join('\n\n')}\n`
}

export const pageWidth = ({width = 80}: PageOptions): number => Math.min(100, Math.max(40, width))

/** On one line where the summary has room beside the names, otherwise beneath them. */
function ruleLines({rule, severity}: ListedRule, longest: number, page: Required<PageOptions>): string[] {
  const {width, color, pageOf} = page
  const id = visible(rule.id)
  const paint = severity === 'off' ? color.dim : color[severity]
  const head = `  ${hyperlinked(id, pageOf(rule.id))}${' '.repeat(longest - graphemeRuler.width(id))}  ${paint(severity)}`
  const column = longest + 'suggestion'.length + 6
  const hasRoom = width - column >= 40
  const lines = wrap(rule.summary, hasRoom ? width - column : width - 4)
  if (!hasRoom) return [head, ...lines.map((line) => `    ${color.dim(line)}`)]
  const gap = ' '.repeat('suggestion'.length - severity.length + 2)
  return lines.map((line, index) => (index === 0 ? `${head}${gap}${line}` : `${' '.repeat(column)}${line}`))
}

/**
 * The rules as JSON: an array of `{id, group, severity, needs, repair, summary}`; `severity` is what the guide says.
 */
export const formatRulesJson = (rules: readonly ListedRule[]): string =>
  `${JSON.stringify(
    rules.map(({rule: {id, group, needs, repair, summary}, severity}) => ({
      id,
      group,
      severity,
      needs,
      repair,
      summary,
    })),
    null,
    2,
  )}\n`
