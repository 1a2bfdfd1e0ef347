import {
  type Dialect,
  type Document,
  defineRule,
  type Field,
  type Finding,
  filled,
  hasField,
  namesOf,
  printedBy,
  type Suggestion,
} from '../../src/rule/index.ts'
import {examples} from './placeholder-fallback/examples.ts'
import {withFallback} from './placeholder-fallback/rewrite.ts'
import {isStiff} from './placeholder-fallback/stiff.ts'
import {madeHere} from './placeholder-syntax/slips.ts'

export default defineRule({
  id: 'placeholder-fallback',
  group: 'templates',
  summary: 'Give a name’s placeholder something friendly to fall back on.',
  why:
    'Not every customer has left a name, and “Hi ,” or “Hi Customer” tells them that a machine is talking; with no name to hand, a friendly ' +
    '“Hey there” is right (tip 5).',
  severity: 'error',
  repair: 'safe',
  needs: ['template'],
  options: {
    fallback: {
      type: 'list',
      default: ['there'],
      about: 'What stands for a name that is not known; the first is written, all are welcome.',
    },
  },
  examples,
  *check(document, {fallback: welcome}): Iterable<Finding> {
    if (!document.context.template || decidesByItself(document)) return
    const {fields, speaks, named} = document.helpDesk
    const declared = madeHere(document)
    for (const field of fields.filter(isCustomersName)) {
      if (hasField(declared, field.placeholder.field)) continue
      const readers = named ? speaks : speaks.filter(({syntaxes}) => syntaxes.includes(field.placeholder.syntax))
      const fault = faultOf(document, field, readers, welcome)
      if (fault) yield {at: field, ...fault, suggestions: repairsOf(document, field, readers, welcome[0] ?? 'there')}
    }
  },
})

type Fault = Pick<Finding, 'message' | 'severity'>

/** A template with `{{#if …}}` has its own way round a missing name, and so has one whose tags nobody can tell apart. */
const decidesByItself = ({atoms}: Document): boolean =>
  atoms.some(({text}) => /^(?:\{%-?\s*(?:if|unless|case)\b|\{\{-?\s*[#^])/.test(text))

const isCustomersName = ({placeholder: {role, field}}: Field): boolean =>
  role === 'customer-name' || /name\s*,/i.test(field)

function faultOf(
  document: Document,
  field: Field,
  readers: readonly Dialect[],
  welcome: readonly string[],
): Fault | undefined {
  const fallback = field.placeholder.fallback?.trim() ?? ''
  if (readers.length > 0 && readers.every((dialect) => losesFallback(dialect, field)))
    return {severity: 'error', message: lost(document, field, readers)}
  if (/last|surname|family/i.test(field.placeholder.field)) return undefined
  if (fallback !== '' && isStiff(fallback) && !welcome.includes(fallback))
    return {severity: 'warning', message: `“${fallback}” greets nobody: fall back on “${welcome[0] ?? 'there'}”.`}
  // In other braces than the help desk's own it is `placeholder-syntax`'s.
  if (fallback !== '' || readers.length === 0 || readers.some(({read}) => read(field.text) === undefined))
    return undefined
  return isAskedFor(document, field) ? undefined : missing(document, field, readers)
}

/** Whether the help desk passes a fallback over that was written for another. */
function losesFallback({read}: Dialect, {text, placeholder: {fallback, field}}: Field): boolean {
  const parts = read(text)
  return parts ? parts.lost !== undefined : fallback !== undefined || field.includes(',')
}

/** Whether the template looks for a name before it prints it: `{% if ticket.requester.first_name %}`. */
function isAskedFor(document: Document, field: Field): boolean {
  const owner = field.placeholder.field.replace(/\.[^.]*$/, '')
  return document.branchesAround(field).some(({conditions}) => conditions.some((asked) => asked.includes(owner)))
}

function lost(document: Document, field: Field, readers: readonly Dialect[]): string {
  const [dialect] = readers
  const {text} = field
  const isForAll = printedBy(dialect!, text, 'Ann') !== 'Ann'
  const who = isForAll ? 'every customer' : 'a customer without a name'
  const instead = adviceOf(document, field, readers)
  return `${sentenceCase(namesOf(readers))} cannot read the fallback of “${text}”, so ${who} ${reads(document, field, dialect!)}: ${instead}.`
}

function missing(document: Document, field: Field, readers: readonly Dialect[]): Fault {
  const [first] = readers
  const forms = new Set(readers.map(({fallback}) => fallback))
  const read = reads(document, field, first!)
  if (forms.size === 1 && first!.fallback !== undefined)
    return {severity: 'warning', message: `A customer without a name ${read}: give the name a fallback.`}
  const none = forms.size === 1 ? `${sentenceCase(namesOf(readers))} documents no fallback, and a` : 'A'
  const severity = first!.whenEmpty?.includes('FIELD') ? 'warning' : 'suggestion'
  return {severity, message: `${none} customer without a name ${read}: ${adviceOf(document, field, readers)}.`}
}

/** “reads “Hi ,””: the greeting as it comes without the name, or the end of what stands before it. */
function reads({prose, greeting}: Document, {start, end, text}: Field, dialect: Dialect): string {
  const isGreeting = greeting !== undefined && greeting.start <= start && end <= greeting.end
  const before = isGreeting
    ? prose.slice(greeting.start, start)
    : `…${prose.slice(Math.max(0, start - 24), start).replace(/^\S*\s+/, '')}`
  const mark = /^ {0,3}[,!.?:;]/.exec(prose.slice(end, end + 4))?.[0] ?? ''
  const printed = printedBy(dialect, text, '')
  return `${printed === undefined ? 'may read' : 'reads'} “${`${before}${printed ?? ''}${mark}`.replace(/\s+/g, ' ')}”`
}

function adviceOf({greeting}: Document, field: Field, readers: readonly Dialect[]): string {
  const {fallback, remedy} = readers.find((dialect) => dialect.fallback !== undefined) ?? readers[0]!
  if (fallback !== undefined)
    return `write it as “${filled(fallback, field.placeholder.field.split(',')[0]!, 'there')}”`
  if (remedy !== undefined) return remedy
  return greeting?.placeholder?.start === field.start
    ? 'greet in a way that needs no name, such as “Hello” or “Hi there”'
    : 'word it so that it reads well without one'
}

/** Safe after “Hi” and the like; “Dear there” is no English, so “Dear” becomes “Hi”. Elsewhere in a sentence only a person can tell. */
function repairsOf(
  {greeting, prose}: Document,
  field: Field,
  readers: readonly Dialect[],
  fallback: string,
): readonly Suggestion[] {
  if (greeting?.placeholder?.start !== field.start) return []
  const [dialect] = readers
  const at = {start: greeting.start, end: field.end}
  if (readers.every((each) => each.fallback === undefined))
    return [
      {text: 'Hello', at},
      {text: 'Hi there', at},
    ]
  const rewritten = dialect && withFallback(field, dialect, fallback)
  if (!rewritten) return []
  const opener = prose.slice(greeting.opener.start, greeting.opener.end)
  // Two tags and a condition in the place of a word are more than anybody wants to have written for them unasked.
  if (/^(?:hi|hey|hello|hiya|good \w+)$/i.test(opener))
    return [{text: rewritten, safety: rewritten.includes('{% if') ? 'review' : 'safe'}]
  return /^dear$/i.test(opener) ? [{text: `Hi ${rewritten}`, at}] : []
}

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
