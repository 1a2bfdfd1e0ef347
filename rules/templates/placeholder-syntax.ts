import {type Atom, type Document, defineRule, type Field, type Finding, hasField} from '../../src/rule/index.ts'
import {brokenPlaceholders} from './placeholder-syntax/broken.ts'
import {examples} from './placeholder-syntax/examples.ts'
import {foreignFields, mixture} from './placeholder-syntax/foreign.ts'
import {misspelt} from './placeholder-syntax/misspelt.ts'
import {inCode, madeHere, missingToken, spaced, unbalancedTags} from './placeholder-syntax/slips.ts'

export default defineRule({
  id: 'placeholder-syntax',
  group: 'templates',
  summary: 'Write placeholders as your help desk reads them.',
  why:
    'A help desk prints a placeholder that it cannot read as it stands, or prints nothing; the customer’s name is the first thing to go ' +
    '(tip 5).',
  severity: 'error',
  repair: 'safe',
  needs: ['template'],
  options: {
    fields: {
      type: 'list',
      default: [],
      about: 'Fields of your own, such as `ticket.licence`; `order.*` declares all that begin so.',
    },
  },
  examples,
  *check(document, {fields}): Iterable<Finding> {
    if (!document.context.template) return
    yield* broken(document)
    yield* unbalancedTags(document)
    yield* spaced(document)
    for (const atom of document.atoms) {
      yield* unreadable(atom)
      yield* missingToken(atom)
      yield* inCode(atom, document)
    }
    const declared = [...fields, ...madeHere(document)]
    const own = document.helpDesk.fields.filter(({placeholder}) => !hasField(declared, placeholder.field))
    const foreign = foreignFields(document.helpDesk)
    const odd = mixture(
      own.filter((field) => foreign.has(field) && !isToldAsFallback(field)),
      document.helpDesk,
    )
    if (odd) yield odd
    for (const field of own) {
      const finding = foreign.has(field) ? undefined : misspelt(field, document.helpDesk)
      if (finding) yield finding
    }
  },
})

function* broken(document: Document): Generator<Finding> {
  for (const {start, end, what, write, sure} of brokenPlaceholders(document)) {
    const message = `“${document.prose.slice(start, end)}” ${what}, so customers read it as it stands: write “${write}”.`
    yield {at: {start, end}, message, suggestions: [{text: write, safety: sure ? 'safe' : 'review'}]}
  }
}

const otherFallback =
  /^\{%\s*([a-z]{1,30}\.\w{1,40})\s*[|,:;]+\s*(?:fallback|default)?\s*[:=]?\s*["']?([^"'%]*)["']?\s*%\}$/i

/** A fallback that only looks right: with curly quotation marks, or written as for another help desk. */
function* unreadable(atom: Atom): Generator<Finding> {
  const {text, placeholder} = atom
  if (/^\{\{\s*\}\}$/.test(text))
    yield {at: atom, message: `“${text}” names no field: write the one that belongs there.`}
  if (placeholder?.syntax === 'mustache' && /[“”‘’]/.test(text)) {
    const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    const message = `Curly quotation marks are letters like any other to a help desk: write “${straight}”.`
    yield {at: atom, message, severity: 'warning', suggestions: [{text: straight, safety: 'safe'}]}
  }
  const parts = placeholder?.field === '' ? otherFallback.exec(text) : null
  if (parts) {
    const better = `{%${parts[1]},fallback=${parts[2]!.trim()}%}`
    const message = `No help desk reads “${text}”: write “${better}”.`
    yield {at: atom, message, severity: 'warning', suggestions: [{text: better}]}
  }
}

/** A name with a fallback that is lost is `placeholder-fallback`'s to tell. */
const isToldAsFallback = ({placeholder}: Field): boolean =>
  placeholder.role === 'customer-name' && placeholder.fallback !== undefined
