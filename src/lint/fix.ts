import type {Draft} from '../document/draft.ts'
import {applyEdits, type Edit} from '../text/edit.ts'
import type {FixResult, LintResult, Problem} from './problem.ts'

type Lint = (draft: Draft) => LintResult

/** A rewrite can uncover another; more rounds than this would be a rule that feeds itself. */
const mostRounds = 10
/** Where the rewrites of a round make things worse together, this many are tried one by one. */
const mostTries = 50

/**
 * Applies safe rewrites and lints again until none is left that makes the draft better. What a rule rewrites without
 * end, alone or with another, is left to a person.
 *
 * @param found What linting the draft finds.
 */
export function applySafe(draft: Draft, lint: Lint, found = lint(draft)): FixResult {
  const arguing = new Set<string>()
  const first: State = {text: draft.text, result: found, fixed: 0}
  for (;;) {
    const {state, arguers} = settle(first, draft, lint, arguing)
    if (arguers.length === 0) return {...state.result, text: state.text, fixed: state.fixed}
    for (const rule of arguers) arguing.add(rule)
  }
}

/** Where the rewrites of all rules but some end; or the rules whose rewrites have no end. */
function settle(
  first: State,
  draft: Draft,
  lint: Lint,
  without: ReadonlySet<string>,
): {state: State; arguers: readonly string[]} {
  const seen = new Set([draft.text])
  let state = first
  for (let round = 0; ; round++) {
    const problems = state.result.problems.filter(({rule}) => !without.has(rule))
    const next = nextState(state, safeEdits(problems), draft, lint)
    if (next === undefined) return {state, arguers: []}
    if (seen.has(next.text) || round === mostRounds) return {state, arguers: rewritersOf(problems)}
    seen.add(next.text)
    state = next
  }
}

/** The rules that have something to rewrite. */
const rewritersOf = (problems: readonly Problem[]): readonly string[] =>
  problems.filter((problem) => safeEdits([problem]).length > 0).map(({rule}) => rule)

interface State {
  readonly text: string
  readonly result: LintResult
  readonly fixed: number
}

/** The draft with this round's rewrites, or those of them that bring no new problem. Undefined when there is none. */
function nextState(state: State, edits: readonly Edit[], draft: Draft, lint: Lint): State | undefined {
  if (edits.length === 0) return undefined
  const whole = applied(state, edits, draft, lint)
  if (isNoWorse(whole, state)) return whole
  let kept: readonly Edit[] = []
  let best: State | undefined
  for (const edit of edits.slice(0, mostTries)) {
    const more = applied(state, [...kept, edit], draft, lint)
    if (!isNoWorse(more, best ?? state)) continue
    kept = [...kept, edit]
    best = more
  }
  return best
}

function applied({text, fixed}: State, edits: readonly Edit[], draft: Draft, lint: Lint): State {
  const next = applyEdits(text, edits)
  return {text: next, result: lint({...draft, text: next}), fixed: fixed + edits.length}
}

const isNoWorse = (after: State, before: State): boolean => weight(after.result) <= weight(before.result)

/** Suggestions do not weigh: only what a lead would say does. */
const weight = ({problems}: LintResult): number => problems.filter(({severity}) => severity !== 'suggestion').length

/** The rewrites that a fix makes in one round: those of problems that have exactly one, in order, the first of those that meet. */
export function safeEdits(problems: readonly Problem[]): readonly Edit[] {
  const edits: Edit[] = []
  const wanted = problems.flatMap(({suggestions: [only, ...more]}) =>
    only?.safety === 'safe' && more.length === 0 ? [{start: only.range[0], end: only.range[1], text: only.text}] : [],
  )
  let end = -1
  for (const edit of wanted.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < end || edit.start === end) continue
    edits.push(edit)
    end = edit.end
  }
  return edits
}
