import type {ExampleDraft, LibraryExample, LibraryRule} from '../../rule/index.ts'
import {libraryGroup} from './groups.ts'
import {code, draftCell, literal, table} from './markdown.ts'
import {generatedBy} from './rule-index.ts'
import {optionsTable} from './rule-page.ts'

const paragraphs = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n')

/** `rules/library/README.md`: the rules about a whole library. */
export function libraryPage(rules: readonly LibraryRule[]): string {
  const {title, about} = libraryGroup
  return `${paragraphs(
    `<!-- ${generatedBy} -->`,
    `# ${title}`,
    `${about.replace('../docs/', '../../docs/')} [All rules](../README.md)`,
    'Each row of an example is a small library of saved replies, one beneath the other. <b><ins>Underlined words</ins></b> are those that the rule points at.',
    ...rules.map(librarySection),
  )}\n`
}

/** A library rule's part of the page. */
export function librarySection(rule: LibraryRule): string {
  const {id, summary, why, severity, examples} = rule
  return paragraphs(
    `## ${id}`,
    `**${literal(summary)}** ${literal(why)}`,
    `*${severity}* · says what is wrong`,
    optionsTable(rule),
    examplesTable(
      'it speaks up',
      examples.filter((example) => 'bad' in example),
    ),
    examplesTable(
      'it stays silent',
      examples.filter((example) => 'good' in example),
    ),
  )
}

function examplesTable(title: string, shown: readonly LibraryExample[]): string {
  if (shown.length === 0) return ''
  const hasSettings = shown.some((example) => settingsOf(example) !== '')
  const rows = shown.map((example) => {
    const drafts = 'bad' in example ? example.bad : example.good
    const cell = drafts.map(exampleCell).join('<br><br>———<br><br>')
    return hasSettings ? [cell, settingsOf(example)] : [cell]
  })
  return table(hasSettings ? [title, 'when'] : [title], rows)
}

function exampleCell(draft: string | ExampleDraft): string {
  if (typeof draft === 'string') return draftCell(draft)
  const {text, title, format, locale, context} = draft
  const facts = [
    title && `“${title}”`,
    format === 'html' && 'HTML',
    format === 'markdown' && 'Markdown',
    format === 'plain' && 'text',
    context?.channel && `by ${context.channel}`,
    locale,
  ].filter((fact): fact is string => typeof fact === 'string')
  return `${facts.length > 0 ? `*${literal(facts.join(', '))}*<br>` : ''}${draftCell(text)}`
}

const settingsOf = ({today, options = {}}: LibraryExample): string =>
  [
    today && `on ${today}`,
    ...Object.entries(options).map(([name, value]) => `with ${code(`${name}: ${JSON.stringify(value)}`)}`),
  ]
    .filter(Boolean)
    .join(', ')
