import {type Document, defineRule, type Finding, type Suggestion} from '../../src/rule/index.ts'
import {examples} from './placeholder-fallback/examples.ts'
import {withFallback} from './placeholder-fallback/rewrite.ts'
import {isStiff} from './placeholder-fallback/stiff.ts'
import {type Dialect, dialectChoices, fallbackFormOf} from './placeholder-syntax/dialects.ts'
import {type Field, namesOf, readTemplate} from './placeholder-syntax/reading.ts'

export default defineRule({
  id: 'placeholder-fallback',
  group: 'templates',
  summary: 'Give a name’s placeholder something friendly to fall back on.',
  why:
    'Not every customer has left a name, and “Hi ,” or “Hi Customer” tells them that a machine is talking; with no name to hand, a friendly ' +
    '“Hey there” is right (tip 5).',
  severity: 'warning',
  repair: 'safe',
  needs: ['template'],
  options: {
    fallback: {
      type: 'list',
      default: ['there'],
      about: 'What stands for a name that is not known; the first is written, all are welcome.',
    },
    dialect: {
      type: 'choice',
      default: 'auto',
      choices: dialectChoices,
      about: 'The help desk that the templates are written for; `auto` finds out from the fields of each.',
    },
  },
  examples,
  *check(document, options): Iterable<Finding> {
    if (!document.context.template || decidesByItself(document)) return
    const reading = readTemplate(document, options.dialect)
    for (const field of reading.fields.filter(isCustomersName)) {
      const speaks = reading.speaks.filter(({syntax}) => syntax.includes(field.placeholder.syntax))
      const message = faultOf(document, field, speaks, options.fallback)
      if (message === undefined) continue
      yield {at: field, ...message, suggestions: repairsOf(document, field, speaks, options.fallback[0] ?? 'there')}
    }
  },
})

type Fault = Pick<Finding, 'message' | 'severity'>

/** A template with `{% if … %}` or `{{#if …}}` has its own way round a missing name. */
const decidesByItself = ({atoms}: Document): boolean =>
  atoms.some(({text}) => /^(?:\{%-?\s*(?:if|unless|case)\b|\{\{-?\s*[#^])/.test(text))

const isCustomersName = ({placeholder: {role, field}}: Field): boolean =>
  (role === 'customer-name' || /name\s*,/i.test(field)) && !/last|surname|family/i.test(field)

function faultOf(
  document: Document,
  field: Field,
  speaks: readonly Dialect[],
  welcome: readonly string[],
): Fault | undefined {
  const {text, placeholder} = field
  const hasOne = placeholder.fallback !== undefined || placeholder.field.includes(',')
  const form = hasOne ? fallbackFormOf(text) : undefined
  if (form && speaks.length > 0 && !speaks.some(({understands}) => understands.includes(form)))
    return {
      message: `${namesOf(speaks)} prints no fallback for “${text}”, so a customer without a name reads ${readBy(document, field)}: ${advice(speaks)}.`,
    }
  const fallback = placeholder.fallback?.trim() ?? ''
  if (fallback !== '' && isStiff(fallback) && !welcome.includes(fallback))
    return {message: `“${fallback}” greets nobody: fall back on “${welcome[0] ?? 'there'}”.`}
  if (fallback !== '' || speaks.length === 0 || speaks.some((dialect) => dialect.fallback === undefined))
    return undefined
  const isClear = new Set(speaks.map((dialect) => dialect.fallback)).size === 1
  return {
    message: `A customer without a name reads ${readBy(document, field)}: ${isClear ? 'give the name a fallback' : advice(speaks)}.`,
    ...(isClear ? {} : {severity: 'suggestion'}),
  }
}

/** What is read without the name: “Hi ,”, or the end of what stands before it. */
function readBy({prose, greeting}: Document, {start, end}: Field): string {
  const isGreeting = greeting !== undefined && greeting.start <= start && end <= greeting.end
  const before = isGreeting
    ? prose.slice(greeting.start, start)
    : `…${prose.slice(Math.max(0, start - 24), start).replace(/^\S*\s+/, '')}`
  const mark = /^[,!.?:;]/.exec(prose.slice(end, end + 1))?.[0] ?? ''
  return `“${before}${mark}”`.replace(/\s+/g, ' ')
}

function advice(speaks: readonly Dialect[]): string {
  const [form] = speaks.flatMap((dialect) => dialect.fallback ?? [])
  if (form === undefined)
    return 'it documents none, so greet in a way that needs no name, or make sure that there is one'
  return `write it as “${form.replace('FIELD', 'name').replace('TEXT', 'there')}”`
}

/** Safe after “Hi” and the like; “Dear there” is no English, so “Dear” becomes “Hi”. Elsewhere in a sentence only a person can tell. */
function repairsOf(
  {greeting, prose}: Document,
  field: Field,
  speaks: readonly Dialect[],
  fallback: string,
): readonly Suggestion[] {
  const [dialect] = speaks
  const rewritten = dialect && withFallback(field, dialect, fallback)
  if (!rewritten || greeting?.placeholder?.start !== field.start) return []
  const opener = prose.slice(greeting.opener.start, greeting.opener.end)
  if (/^(?:hi|hey|hello|hiya|good \w+)$/i.test(opener)) return [{text: rewritten, safety: 'safe'}]
  if (!/^dear$/i.test(opener)) return []
  return [{text: `Hi ${rewritten}`, at: {start: greeting.start, end: field.end}}]
}
