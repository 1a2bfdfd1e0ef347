import type {Problem} from '../problem.ts'
import type {Label, LabelledDraft} from './labels.ts'

/** How far a rule, or all of them, agree with what people marked. */
export interface Agreement {
  /** `all` for the sum. */
  readonly rule: string
  /** How many marks were sure. */
  readonly real: number
  /** How many of them the rule found. */
  readonly found: number
  /** How many of its problems meet no mark, sure or not. */
  readonly alarms: number
  /** found ÷ (found + alarms); undefined when the rule said nothing. */
  readonly precision: number | undefined
  /** found ÷ real; undefined when there is nothing to find. */
  readonly recall: number | undefined
}

/** What comparing with labels came to. */
export interface AgreementResult {
  /** How many labelled replies were among the drafts, of how many. */
  readonly drafts: number
  readonly labelled: number
  /** Marked words that do not stand in their reply; they count by their rule alone. */
  readonly lostSpans: number
  /** The most marks first. */
  readonly rules: readonly Agreement[]
  readonly all: Agreement
}

/** Compares problems with labels, a draft at a time. */
export interface Comparison {
  /**
   * @param text What the problems' ranges belong to.
   * @param start Where the draft begins in it.
   */
  add(id: string | number, text: string, start: number, problems: readonly Problem[]): void
  result(): AgreementResult
}

/**
 * Rules whose place is a matter of taste, such as where an apology is missing: for them a problem anywhere in the reply
 * finds a mark anywhere in it, and a reply has one problem at the most.
 */
const judgedByRule: ReadonlySet<string> = new Set([
  'missing-apology',
  'missing-thanks',
  'missing-empathy',
  'ask-specifics',
  'numbered-steps',
  'buried-answer',
  'mirror-tone',
  'excess-apology',
  'next-step',
])

/** A mark or a problem: undefined is anywhere in the reply. */
type Where = readonly [start: number, end: number] | undefined

/** Two places are the same when they share at least one code unit, or when one of them is anywhere. */
const meet = (a: Where, b: Where): boolean => !a || !b || (a[0] < b[1] && b[0] < a[1])

interface Tally {
  real: number
  found: number
  alarms: number
}

/**
 * Compares what rules say with what people marked. A problem is right when it meets a mark of its rule. Suggestions do
 * not count. Rules that nobody marked anywhere do not count, since nobody may have looked for them.
 *
 * @param only The rules to look at. Default: all that are marked.
 */
export function compareWith(drafts: Iterable<LabelledDraft>, only?: ReadonlySet<string>): Comparison {
  const byId = new Map([...drafts].map(({id, labels}) => [id, labels]))
  const marked = [...byId.values()].flat().map(({rule}) => rule)
  const tallies = new Map<string, Tally>(
    marked.filter((rule) => only?.has(rule) ?? true).map((rule) => [rule, {real: 0, found: 0, alarms: 0}]),
  )
  const seen = new Set<string | number>()
  let lostSpans = 0
  return {
    add(id, text, start, problems) {
      const labels = byId.get(id)
      if (!labels || seen.has(id)) return
      seen.add(id)
      const heard = problems.filter(({severity}) => severity !== 'suggestion')
      for (const [rule, tally] of tallies) {
        const marks = labels.filter((label) => label.rule === rule).map((label) => markOf(label, text, start))
        lostSpans += marks.filter(({isLost}) => isLost).length
        addDraft(tally, marks, placesOf(rule, heard))
      }
    },
    result() {
      const rules = [...tallies].map(([rule, tally]) => agreementOf(rule, tally))
      const all = agreementOf('all', [...tallies.values()].reduce(sum, {real: 0, found: 0, alarms: 0}))
      const order = rules.sort((a, b) => b.real - a.real || (a.rule < b.rule ? -1 : 1))
      return {drafts: seen.size, labelled: byId.size, lostSpans, rules: order, all}
    },
  }
}

interface Mark {
  readonly where: Where
  readonly sure: boolean
  /** Whether its words do not stand in the text. */
  readonly isLost: boolean
}

function markOf({rule, span, sure}: Label, text: string, from: number): Mark {
  if (span === null || judgedByRule.has(rule)) return {where: undefined, sure, isLost: false}
  const start = text.indexOf(span, from)
  return start < 0 ? {where: undefined, sure, isLost: true} : {where: [start, start + span.length], sure, isLost: false}
}

function placesOf(rule: string, problems: readonly Problem[]): readonly Where[] {
  const own = problems.filter((problem) => problem.rule === rule)
  if (judgedByRule.has(rule)) return own.length > 0 ? [undefined] : []
  return own.map(({range}) => range)
}

function addDraft(tally: Tally, marks: readonly Mark[], places: readonly Where[]): void {
  const sure = marks.filter((mark) => mark.sure)
  tally.real += sure.length
  tally.found += sure.filter(({where}) => places.some((place) => meet(place, where))).length
  tally.alarms += places.filter((place) => !marks.some(({where}) => meet(place, where))).length
}

const sum = (a: Tally, b: Tally): Tally => ({
  real: a.real + b.real,
  found: a.found + b.found,
  alarms: a.alarms + b.alarms,
})

function agreementOf(rule: string, {real, found, alarms}: Tally): Agreement {
  const ratio = (part: number, whole: number) => (whole === 0 ? undefined : part / whole)
  return {rule, real, found, alarms, precision: ratio(found, found + alarms), recall: ratio(found, real)}
}
