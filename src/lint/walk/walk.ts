import {applyEdits, type Edit} from '../../text/edit.ts'
import type {Problem} from '../problem.ts'
import {type Mark, movedBy, sameMark} from './mark.ts'

/** What a person does about the problem that they are shown; `take` is the index of one of its suggestions. */
export type Choice =
  | {readonly do: 'take'; readonly suggestion: number}
  | {readonly do: 'write'; readonly edit: Edit}
  | {readonly do: 'skip'}
  | {readonly do: 'ignore'}
  | {readonly do: 'undo'}

/** The problems of a text. */
export type LintText = (text: string) => readonly Problem[]

/** A walk through the problems of a draft, one by one; a value: each choice makes another one. */
export interface Walk {
  readonly text: string
  /** All that linting `text` says. */
  readonly problems: readonly Problem[]
  /** Those that nothing has been decided about, in the order of their places. */
  readonly open: readonly Problem[]
  /** The one to decide about; undefined when none is open. */
  readonly current: Problem | undefined
  /** How many times the text was changed on the way here, and how many problems were skipped. */
  readonly changes: number
  readonly skipped: number
  /** Rules that are not listened to in this draft. */
  readonly ignored: ReadonlySet<string>
  /** What the last choice did to the other problems; undefined when it did not change the text. */
  readonly effect: Effect | undefined
  /** The walk as it was before the last choice. */
  readonly before: Walk | undefined
}

/** What a change of the text did to the problems. */
export interface Effect {
  /** Open problems elsewhere that went with it. */
  readonly gone: number
  /** Problems that were not there before. */
  readonly come: number
  /** Whether the problem that it was about is still there. */
  readonly stays: boolean
}

interface Decided {
  readonly marks: readonly Mark[]
  readonly ignored: ReadonlySet<string>
  /** Where the last decision was: the walk goes on from there. */
  readonly at: number
}

interface Step extends Walk {
  readonly decided: Decided
}

/** A walk at its first problem. */
export const startWalk = (text: string, lint: LintText): Walk =>
  stepOf({text, problems: lint(text), changes: 0, skipped: 0, effect: undefined, before: undefined}, nothing)

const nothing: Decided = {marks: [], ignored: new Set(), at: 0}

/**
 * The walk after a choice. A changed text is linted again, so that no range is ever one of an older text, and what was
 * decided about problems elsewhere still holds. Undoing gives back the walk before, its text to the letter.
 *
 * @throws RangeError for a choice that there is not: no problem is open, no such suggestion, an edit outside the text.
 */
export function decide(walk: Walk, choice: Choice, lint: LintText): Walk {
  if (choice.do === 'undo') return walk.before ?? walk
  const step = walk as Step
  const {current} = step
  if (current === undefined) throw new RangeError('No problem is open')
  if (choice.do === 'skip') return skip(step, current)
  if (choice.do === 'ignore') {
    const ignored = new Set([...step.ignored, current.rule])
    return stepOf({...step, before: walk, effect: undefined}, {...step.decided, ignored, at: current.range[0]})
  }
  const edit = choice.do === 'write' ? choice.edit : editOf(current, choice.suggestion)
  return change(step, current, edit, lint)
}

function skip(step: Step, current: Problem): Step {
  const {decided} = step
  const marks = [...decided.marks, markOf(current)]
  const skipped = step.skipped + 1
  return stepOf({...step, skipped, before: step, effect: undefined}, {...decided, marks, at: current.range[0]})
}

function editOf({suggestions}: Problem, index: number): Edit {
  const suggestion = suggestions[index]
  if (!suggestion) throw new RangeError(`There is no suggestion ${index}`)
  return {start: suggestion.range[0], end: suggestion.range[1], text: suggestion.text}
}

function change(step: Step, current: Problem, edit: Edit, lint: LintText): Walk {
  const text = applyEdits(step.text, [edit])
  if (text === step.text) return step
  const problems = lint(text)
  const marks = step.decided.marks.flatMap((mark) => movedBy(mark, edit) ?? [])
  const decided = {...step.decided, marks, at: Math.min(edit.start, current.range[0])}
  const effect = effectOf(step, current, edit, problems)
  return stepOf({...step, text, problems, changes: step.changes + 1, effect, before: step}, decided)
}

function effectOf({open, problems: old}: Step, current: Problem, edit: Edit, problems: readonly Problem[]): Effect {
  const now = problems.map(markOf)
  const isThere = (problem: Problem) => {
    const moved = movedBy(markOf(problem), edit)
    return moved !== undefined && now.some((mark) => sameMark(mark, moved))
  }
  const moved = old.flatMap((problem) => movedBy(markOf(problem), edit) ?? [])
  const isNear = ({rule, start, end}: Mark) =>
    rule === current.rule && start <= edit.start + edit.text.length && end >= edit.start
  const fresh = now.filter((mark) => !moved.some((known) => sameMark(known, mark)))
  const stays = isThere(current) || fresh.some(isNear)
  return {
    gone: open.filter((problem) => problem !== current && !isThere(problem)).length,
    come: fresh.filter((mark) => !isNear(mark)).length,
    stays,
  }
}

const markOf = ({rule, range: [start, end]}: Problem): Mark => ({rule, start, end})

function stepOf(walk: Omit<Walk, 'open' | 'current' | 'ignored'>, decided: Decided): Step {
  const {marks, ignored, at} = decided
  const open = walk.problems.filter(
    (problem) => !ignored.has(problem.rule) && !marks.some((mark) => sameMark(mark, markOf(problem))),
  )
  const current = open.find(({range: [start]}) => start >= at) ?? open[0]
  return {...walk, open, current, ignored, decided}
}
