import type {Draft} from '../document/draft.ts'
import {applyEdits, type Edit} from '../text/edit.ts'
import type {FixResult, LintResult, Problem} from './problem.ts'

/** A rewrite can uncover another; more rounds than this would be two rules that argue. */
const mostRounds = 10

/** Applies safe rewrites and lints again until none is left, or until the text comes back to what it was before. */
export function applySafe(draft: Draft, lint: (draft: Draft) => LintResult): FixResult {
  let {text} = draft
  let fixed = 0
  const seen = new Set([text])
  let result = lint(draft)
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(result.problems)
    if (edits.length === 0) break
    const next = applyEdits(text, edits)
    if (seen.has(next)) break
    seen.add(next)
    text = next
    fixed += edits.length
    result = lint({...draft, text})
  }
  return {...result, text, fixed}
}

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
