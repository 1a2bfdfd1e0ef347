import type {Document} from '../../document/document.ts'
import {defineRule, type Finding, type OptionSpecs, type Rule, type Suggestion} from '../../rule/index.ts'
import {overlaps, type Range} from '../../text/range.ts'
import {within} from '../../text/within.ts'
import {summaryOf} from './message.ts'
import type {ValeRuleFile} from './rule-file.ts'
import {type Scope, unitsOf} from './scope.ts'

/** What a kind of rule says about a stretch of a draft. */
export interface Remark extends Range {
  readonly message: string
  /** Texts to put in the place of the whole match; an empty one deletes it. */
  readonly offers?: readonly string[]
  /** Whether it is about the stretch as a whole, so that placeholders and links in it do not matter. */
  readonly isWhole?: boolean
}

/** Finds what there is to say about a paragraph or sentence; offsets count in `text`. */
export type Check = (text: string) => Iterable<Remark>

/** A rule that looks at each stretch of its scopes. */
export function ruleOf(id: string, style: string, file: ValeRuleFile, scopes: readonly Scope[], check: Check): Rule {
  const link = file.text('link')
  const why = [file.text('description') ?? `The Vale style ${style} asks for it.`, ...(link ? [`See ${link}`] : [])]
  const limit = file.number('limit') || Number.POSITIVE_INFINITY
  return defineRule<OptionSpecs>({
    id,
    summary: summaryOf(file.message) || `${style} has a rule for this.`,
    why: why.join(' '),
    group: 'team',
    severity: file.level,
    repair: 'review',
    examples: [],
    *check(document) {
      let said = 0
      for (const finding of findingsIn(document, id, scopes, check)) {
        if (said++ >= limit) return
        yield finding
      }
    },
  })
}

function* findingsIn(document: Document, id: string, scopes: readonly Scope[], check: Check): Generator<Finding> {
  const prose = document.once(masked)
  const allowed = document.matches(`${id}#allow`)
  const isAllowed = (at: Range) => allowed.some((phrase) => overlaps(phrase, at))
  for (const scope of scopes) {
    for (const unit of unitsOf(document, scope)) {
      for (const remark of check(prose.slice(unit.start, unit.end))) {
        const whole = {start: unit.start + remark.start, end: unit.start + remark.end}
        if (!remark.isWhole && (within(document.atoms, whole).length > 0 || isAllowed(whole))) continue
        yield findingOf(document.prose, whole, remark)
      }
    }
  }
}

/** The finding, without the space around what matched; the offers are for all of it. */
function findingOf(prose: string, whole: Range, {message, offers = []}: Remark): Finding {
  const text = prose.slice(whole.start, whole.end)
  const isBlank = text.trim() === ''
  const start = isBlank ? whole.start : whole.start + text.length - text.trimStart().length
  const end = isBlank ? whole.end : whole.end - (text.length - text.trimEnd().length)
  const suggestions: readonly Suggestion[] = offers.map((offer) => ({text: offer, at: whole, safety: 'review'}))
  return {at: {start, end}, message, ...(suggestions.length > 0 ? {suggestions} : {})}
}

/** The prose with placeholders, links and code hidden behind letters, as one word each. */
function masked({prose, atoms}: Document): string {
  let text = ''
  let at = 0
  for (const {start, end} of atoms) {
    text += prose.slice(at, start) + 'X'.repeat(end - start)
    at = end
  }
  return text + prose.slice(at)
}
