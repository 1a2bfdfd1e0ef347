import type {Draft} from '../../document/draft.ts'
import {type SuppressionComment, suppressionWords} from '../../document/suppression.ts'
import {nearestName} from '../../guide/errors.ts'
import type {GuideIgnore} from '../../guide/index.ts'
import type {Need, Severity} from '../../rule/index.ts'
import {createPlaces} from '../../text/lines.ts'
import {heard} from '../heard.ts'
import type {Problem, ProblemSuggestion} from '../problem.ts'
import type {Suppression} from './silences.ts'
import type {SuppressionScope} from './suppressions.ts'
import {sentMessage} from './visibility.ts'

/** What a draft's suppressions came to. */
export interface Spent {
  readonly draft: Draft
  readonly comments: readonly SuppressionComment[]
  /** Those of `comments` that customers cannot read. */
  readonly hidden: readonly SuppressionComment[]
  readonly entries: readonly GuideIgnore[]
  readonly isUsed: (by: Suppression) => boolean
}

interface Fault {
  readonly range: readonly [number, number]
  readonly message: string
  readonly severity?: Severity
  readonly suggestions?: readonly ProblemSuggestion[]
}

/** What is wrong with suppressions, by the two rules that are about them and as far as these are on. In order. */
export function faultsOf(spent: Spent, scope: SuppressionScope): readonly Problem[] {
  const placeOf = createPlaces(spent.draft.text)
  const problemsOf = (rule: string, faults: () => readonly Fault[]): readonly Problem[] => {
    const state = scope.settings.get(rule)
    if (!state) return []
    return faults().map(({range, message, severity, suggestions = []}) => ({
      rule,
      severity: heard(severity, state.severity, state.explicit),
      message,
      range,
      ...placeOf(Math.max(0, range[0])),
      suggestions,
    }))
  }
  return [
    ...problemsOf('suppression-comment', () => formFaults(spent, scope)),
    ...problemsOf('unused-suppression', () => useFaults(spent, scope)),
  ].sort((one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1])
}

const rangeOf = ({start, end}: {readonly start: number; readonly end: number}) => [start, end] as const

function formFaults({draft, comments, hidden}: Spent, {settings}: SuppressionScope): readonly Fault[] {
  const needsReason = settings.get('suppression-comment')?.options.reason === true
  const visible = comments.filter((comment) => !hidden.includes(comment))
  const faults: Fault[] = visible.map((comment) => ({range: rangeOf(comment), message: sentMessage(comment)}))
  let open = 0
  for (const comment of hidden) {
    const {kind, rules, reason, word} = comment
    if (kind === 'ignore') open++
    const isEnd = kind === 'end'
    const warn = (message: string) => faults.push({range: rangeOf(comment), message, severity: 'warning'})
    if (kind === undefined) warn(unknownWord(word))
    else if (isEnd && open === 0) warn(`“${word}” ends nothing: no “replylint-ignore” stands before it.`)
    else if (!isEnd && rules.length === 0) warn('Say which rule is to be silent: “replylint-ignore-next cliche: …”.')
    else if (!isEnd && needsReason && reason === undefined)
      warn('Say why, behind a colon: the guide asks for a reason.')
  }
  if (!needsReason) return faults
  for (const {rule, reason, at = [0, 0] as const} of draft.ignore ?? []) {
    const message = `Say why ${rule} is ignored: {rule: ${rule}, reason: …}.`
    if (reason === undefined) faults.push({range: at, message, severity: 'warning'})
  }
  return faults
}

function unknownWord(word: string): string {
  const names = [...suppressionWords.keys()]
  const nearest = word.startsWith('replylint-disable-next') ? 'replylint-ignore-next' : nearestName(word, names)
  return nearest === undefined
    ? `“${word}” means nothing here: write ${names.map((name) => `“${name}”`).join(', ')}.`
    : `“${word}” means nothing here: write “${nearest}”.`
}

function useFaults({draft, hidden, entries, isUsed}: Spent, scope: SuppressionScope): readonly Fault[] {
  const idle = (rule: string) => idleReason(rule, draft, scope)
  const ofComments = hidden.flatMap((comment) => {
    if (comment.kind === undefined || comment.kind === 'end') return []
    const unused = comment.rules.filter((named) => !isUsed({kind: 'comment', comment, named}) && idle(named.id))
    const isAll = unused.length === comment.rules.length
    const deletion: ProblemSuggestion = {text: '', range: rangeOf(comment), safety: 'review'}
    return unused.map((named) => ({
      range: rangeOf(isAll && unused.length === 1 ? comment : named),
      message: idle(named.id)!,
      suggestions: [...corrections(named, scope), ...(isAll && unused.length === 1 ? [deletion] : [])],
    }))
  })
  const ofDraft = (draft.ignore ?? []).flatMap((ignored) => {
    const message = isUsed({kind: 'draft', ignored}) ? undefined : idle(ignored.rule)
    return message === undefined ? [] : [{range: ignored.at ?? ([0, 0] as const), message}]
  })
  // What a guide says of many drafts is not of no use because one of them does not need it.
  const ofGuide = entries.flatMap((entry) => {
    if (!entry.isOneFile || draft.reply !== undefined) return []
    const rules = entry.rules.filter((rule) => idle(rule) !== undefined)
    if (rules.length === 0 || isUsed({kind: 'guide', entry, rule: rules[0]!})) return []
    const where = entry.line === undefined ? entry.file : `${entry.file}, line ${entry.line}`
    const message = `${rules.join(' and ')} has nothing to say here: take it out of ignore in the guide (${where}).`
    return [{range: [0, 0] as const, message}]
  })
  return [...ofComments, ...ofDraft, ...ofGuide]
}

function corrections({id, start, end}: {id: string; start: number; end: number}, {guide}: SuppressionScope) {
  const nearest = isKnown(id, guide) ? undefined : nearestName(id, idsOf(guide))
  return nearest === undefined ? [] : [{text: nearest, range: [start, end] as const, safety: 'review' as const}]
}

type Known = Pick<SuppressionScope['guide'], 'rules' | 'libraryRules'>

const idsOf = ({rules, libraryRules}: Known): string[] => [...rules, ...libraryRules].map(({id}) => id)
const isKnown = (id: string, guide: Known): boolean => idsOf(guide).includes(id)

/** Needs that a draft can come without; then the rule may well speak when it is linted with them. */
const given: Readonly<Partial<Record<Need, (context: NonNullable<Draft['context']>) => unknown>>> = {
  'customer.name': ({customer}) => customer?.name,
  'customer.message': ({customer}) => customer?.message,
  'customer.language': ({customer}) => customer?.language,
  'agent.name': ({agent}) => agent?.name,
}

/** Why a rule that was never silenced had nothing to say; undefined where that proves nothing. */
function idleReason(id: string, {context = {}}: Draft, {guide, settings}: SuppressionScope): string | undefined {
  const rule = guide.rules.find((each) => each.id === id)
  if (rule === undefined) {
    if (isKnown(id, guide)) return undefined
    const nearest = nearestName(id, idsOf(guide))
    return `There is no rule “${id}”${nearest === undefined ? '' : `: write “${nearest}”`}.`
  }
  if (!settings.has(id)) return `${id} is off here: there is nothing to ignore.`
  if (rule.needs.some((need) => given[need] !== undefined && given[need](context) === undefined)) return undefined
  return `${id} has nothing to say here: take it out.`
}
