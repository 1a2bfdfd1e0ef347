import type {AnyRule, Example, LibraryRule, OptionSpec, Rule} from '../rule/index.ts'
import {wrap as wrapWith} from './cell.ts'
import {graphemeRuler} from './grapheme-ruler.ts'
import {hyperlinked} from './hyperlink.ts'
import {type Palette, plainPalette} from './palette.ts'
import {groupNames, type ListedRule, type PageOptions, pageWidth} from './rule-list.ts'
import {visible} from './visible.ts'

const wrap = (text: string, width: number) => wrapWith(text, width, graphemeRuler)

const repairs: Readonly<Record<Rule['repair'], string>> = {
  safe: '--fix applies rewrites that keep the meaning',
  review: 'offers rewrites, for a person to choose',
  none: 'says what is missing, for a person to write',
}

/** More examples than these of a kind are in the rule's page of the docs, not in a terminal. */
const mostExamples = 4

/** All about one rule, as `replylint explain` prints it: what it asks for, why, examples, options. */
export function formatRule({rule, severity}: ListedRule, options: PageOptions = {}): string {
  const color = options.color ?? plainPalette
  const page: Page = {width: pageWidth(options), color}
  const paint = severity === 'off' ? color.dim : color[severity]
  const facts = `${paint(severity)} ${color.dim(`· ${groupNames[rule.group]}`)}`
  const name = hyperlinked(visible(rule.id), options.pageOf?.(rule.id))
  const blocks = [
    [`${color.heading(name)}  ${facts}`, ...wrap(rule.summary, page.width)],
    wrap(rule.why, page.width),
    ...(rule.group === 'library' ? libraryExamplesOf(rule, page) : examplesOf(rule, page)),
    [
      ...row('Repair', repairs[rule.repair], page),
      ...(rule.needs.length > 0 ? row('Needs', rule.needs.join(', '), page) : []),
    ],
    ...optionsOf(rule, page),
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

interface Page {
  readonly width: number
  readonly color: Palette
}

/** A name in a column of its own, and a text beside it. */
function row(name: string, text: string, {width, color}: Page, paint = (line: string) => line): string[] {
  const column = 8
  return text
    .split('\n')
    .flatMap((part) => wrap(part, width - column))
    .map((line, index) => (index === 0 ? color.dim(name.padEnd(column)) : ' '.repeat(column)) + paint(line))
}

function examplesOf({examples}: Rule, page: Page): string[][] {
  const bad = examples
    .filter((example): example is Example & {bad: string; fixed?: string} => 'bad' in example)
    .slice(0, mostExamples)
  const good = examples
    .filter((example): example is Example & {good: string} => 'good' in example)
    .slice(0, mostExamples)
  return [
    bad.flatMap((example) => [
      ...row('Not', example.bad, page),
      ...(example.fixed === undefined ? [] : row('Fixed', example.fixed, page, page.color.safe)),
    ]),
    good.flatMap((example) => row('But', example.good, page)),
  ].filter((block) => block.length > 0)
}

/** A small library in a row; its drafts are parted by a line. */
function libraryExamplesOf({examples}: LibraryRule, page: Page): string[][] {
  const shown = (name: string, drafts: LibraryDrafts) =>
    row(name, drafts.map((draft) => (typeof draft === 'string' ? draft : draft.text)).join('\n—\n'), page)
  return examples
    .flatMap((example) => ('bad' in example ? [shown('Not', example.bad)] : []))
    .slice(0, mostExamples)
    .concat(
      examples.flatMap((example) => ('good' in example ? [shown('But', example.good)] : [])).slice(0, mostExamples),
    )
}

type LibraryDrafts = Extract<LibraryRule['examples'][number], {readonly bad: unknown}>['bad']

function optionsOf({options}: AnyRule, page: Page): string[][] {
  const entries = Object.entries<OptionSpec>(options)
  if (entries.length === 0) return []
  return [
    [
      page.color.dim('Options'),
      ...entries.flatMap(([name, spec]) => [
        `  ${visible(name)}  ${page.color.dim(kindOf(spec))}`,
        ...wrap(spec.about, page.width - 4).map((line) => `    ${line}`),
      ]),
    ],
  ]
}

function kindOf(spec: OptionSpec): string {
  if (spec.type === 'integer') return `${spec.min} to ${spec.max}, default ${spec.default}`
  if (spec.type === 'flag') return `true or false, default ${spec.default}`
  if (spec.type === 'choice') return `${spec.choices.join(' | ')}, default ${spec.default}`
  if (spec.type === 'list') return 'a list of texts'
  if (spec.type === 'texts') return 'a map of names to texts'
  if (spec.type === 'lists') return 'a list of lists of texts'
  return 'a map of words to what to write instead'
}
