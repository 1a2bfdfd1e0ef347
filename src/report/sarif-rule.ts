import type {Example, Rule, Severity} from '../rule/index.ts'
import {groupNames} from './rule-list.ts'

/** SARIF's word for a severity. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note',
}

/** More examples than these of a kind are in the rule's page of the docs. */
const mostExamples = 3

/** A rule as SARIF describes it; a rule that is not known has its id alone. */
export function ruleDescriptor(id: string, rule: Rule | undefined): object {
  if (!rule) return {id}
  const {summary, why, group, severity} = rule
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: why},
    help: {text: helpText(rule), markdown: helpMarkdown(rule)},
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: [groupNames[group]]},
  }
}

function helpText(rule: Rule): string {
  const lines = examplesOf(rule).map(({kind, text}) => `${kind}: ${text.replaceAll('\n', ' ')}`)
  return [rule.summary, rule.why, lines.join('\n')].filter(Boolean).join('\n\n')
}

function helpMarkdown(rule: Rule): string {
  const items = examplesOf(rule).map(({kind, text}) => `- ${kind}: ${literal(text)}`)
  return [`**${literal(rule.summary)}**`, literal(rule.why), items.join('\n')].filter(Boolean).join('\n\n')
}

/** A text whose marks are no Markdown, on one line. */
const literal = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/[\\`*_[\]<>#&|~]/g, '\\$&')

/** Bad examples, what becomes of them, and good ones. */
function examplesOf({examples}: Rule): {readonly kind: string; readonly text: string}[] {
  const bad = examples.flatMap((example) => ('bad' in example ? [example] : [])).slice(0, mostExamples)
  const good = examples.flatMap((example) => ('good' in example ? [example] : [])).slice(0, mostExamples)
  return [...bad.flatMap(badLines), ...good.map((example) => ({kind: 'But', text: example.good}))]
}

const badLines = ({bad, fixed}: Extract<Example, {readonly bad: string}>) => [
  {kind: 'Not', text: bad},
  ...(fixed === undefined ? [] : [{kind: 'Fixed', text: fixed}]),
]
