import {createReader, type Document} from '../../document/document.ts'
import type {Draft} from '../../document/draft.ts'
import type {Guide, RuleState} from '../../guide/index.ts'
import type {Day, DraftRef, LibraryFinding, LibraryRule, Noted} from '../../rule/index.ts'
import {createPlaces} from '../../text/lines.ts'
import {overlaps, type Range} from '../../text/range.ts'
import {RuleError} from '../find.ts'
import {heard} from '../heard.ts'
import type {Problem} from '../problem.ts'
import type {Silence} from '../suppression/silences.ts'
import {librarySilences} from '../suppression/suppressions.ts'
import {parseDay} from './day.ts'

/** A draft of a library: a saved reply, or one of its bodies. */
export interface LibraryDraft {
  readonly id: string | number
  /** The file or stream that it came from. */
  readonly source?: string
  /** The saved reply that it is a body of: the same in one `source` for the HTML and the text of one reply. Default: a reply of its own. */
  readonly reply?: string | number
  readonly title?: string
  /** BCP 47 tag. Default: the customer's language in the draft's context. */
  readonly locale?: string
  readonly draft: Draft
}

/** What a library rule says about a place of a draft. */
export interface LibraryProblem extends Problem {
  /** The draft's number in the order of the library, from 0. */
  readonly index: number
  /** The draft's id. */
  readonly draft: string | number
  /** The other drafts that it is about. */
  readonly related: readonly {readonly id: string | number; readonly source?: string; readonly title?: string}[]
}

/** What is asked about a library as a whole. */
export interface LibraryLintOptions {
  /** The day that dates are held against, `YYYY-MM-DD`: the answer depends on it, and there is no clock in here. */
  readonly today: string
}

/** Reads a library draft by draft, and answers when all are read. */
export interface LibraryLinter {
  /**
   * Reads a draft. Its text is not kept, unless it is the only body of its reply so far.
   *
   * @param file Path of the draft, for what a guide says about some files only.
   * @throws RuleError when a rule fails.
   */
  add(draft: LibraryDraft, file?: string): void
  /**
   * All problems, by draft and by their places.
   *
   * @throws RuleError when a rule fails.
   */
  finish(): readonly LibraryProblem[]
}

/** A library linter that is told the guide of each draft. */
export interface SharedLibraryLinter {
  add(draft: LibraryDraft, guide: Guide, file?: string): void
  finish(): readonly LibraryProblem[]
}

/** The notes of a rule on drafts that have the same options for it: these are compared with one another. */
interface Batch {
  readonly rule: LibraryRule
  readonly options: Readonly<Record<string, unknown>>
  readonly notes: Noted<unknown>[]
  readonly states: Map<number, RuleState>
}

interface Active extends RuleState {
  readonly rule: LibraryRule
}

/** A reply, and its only body so far: rules that compare bodies see it when there is a second. */
interface Reply {
  readonly number: number
  bodies: number
  waiting: {readonly draft: Draft; readonly ref: DraftRef; readonly active: readonly Active[]} | undefined
}

/**
 * Makes a library linter for drafts of several guides.
 *
 * @throws RangeError when `today` is no day.
 */
export function createSharedLibraryLinter({today}: LibraryLintOptions): SharedLibraryLinter {
  const day = parseDay(today)
  if (!day) throw new RangeError(`today is “${today}”: write a day such as 2026-01-31`)
  const reader = createReader()
  const notes = createNotes(day)
  const replyOf = createReplies()
  const silent = new Map<number, readonly Silence[]>()
  let count = 0
  return {
    add(given, guide, file) {
      const {draft} = given
      const reply = replyOf(given)
      const ref = refOf(given, count++, reply.number, guide, file)
      const active = activeRules(guide, ref, file)
      const comparing = active.filter(({rule}) => rule.sees === 'bodies')
      const document = reader.read(draft)
      const silences = librarySilences(document, guide, file)
      if (silences.length > 0) silent.set(ref.index, silences)
      notes.take(
        document,
        ref,
        active.filter(({rule}) => rule.sees === 'all'),
      )
      reply.bodies++
      if (reply.bodies === 1) {
        // A draft that names no reply is its only body.
        if (given.reply !== undefined) reply.waiting = {draft, ref, active: comparing}
        return
      }
      const {waiting} = reply
      reply.waiting = undefined
      if (waiting) notes.take(reader.read(waiting.draft), waiting.ref, waiting.active)
      notes.take(document, ref, comparing)
    },
    finish: () =>
      notes
        .batches()
        .flatMap(problemsOf)
        .filter((problem) => !isSilent(problem, silent.get(problem.index) ?? []))
        .sort(byPlace),
  }
}

const isSilent = ({rule, range: [start, end]}: LibraryProblem, silences: readonly Silence[]): boolean =>
  silences.some((each) => each.rule === rule && (each.where === undefined || overlaps(each.where, {start, end})))

function createReplies(): (draft: LibraryDraft) => Reply {
  const replies = new Map<string, Reply>()
  let count = 0
  return ({reply, source = ''}) => {
    const key = reply === undefined ? undefined : `${source}\0${typeof reply}\0${reply}`
    const known = key === undefined ? undefined : replies.get(key)
    if (known) return known
    const fresh: Reply = {number: count++, bodies: 0, waiting: undefined}
    if (key !== undefined) replies.set(key, fresh)
    return fresh
  }
}

/** Lets rules make their notes, and keeps them by rule and options. */
function createNotes(today: Day) {
  const batches = new Map<string, Batch>()
  return {
    batches: () => [...batches.values()],
    take(document: Document, draft: DraftRef, active: readonly Active[]): void {
      const placeOf = createPlaces(document.draft.text)
      const markSource = ({start, end}: Range) => ({start, end, ...placeOf(start)})
      const mark = (range: Range) => markSource(document.projection.map.toSource(range))
      const run = {today, mark, markSource}
      for (const {rule, ...state} of active) {
        const note = guarded(rule, () => rule.note(document, state.options as never, draft, run))
        if (note === undefined) continue
        const key = `${rule.id}\0${JSON.stringify(state.options)}`
        const batch: Batch = batches.get(key) ?? {rule, options: state.options, notes: [], states: new Map()}
        batches.set(key, batch)
        batch.notes.push({draft, note})
        batch.states.set(draft.index, state)
      }
    },
  }
}

function guarded<Result>(rule: LibraryRule, action: () => Result): Result {
  try {
    return action()
  } catch (cause) {
    throw new RuleError(rule.id, cause)
  }
}

function refOf(given: LibraryDraft, index: number, reply: number, guide: Guide, file: string | undefined): DraftRef {
  const {id, source, title, draft} = given
  const defaults = guide.contextFor(file)
  const locale = given.locale ?? draft.context?.customer?.language ?? defaults.customer?.language
  return {
    index,
    id,
    reply,
    channel: draft.context?.channel ?? defaults.channel ?? 'email',
    format: draft.format ?? 'plain',
    ...(source === undefined ? {} : {source}),
    ...(title === undefined ? {} : {title}),
    ...(locale === undefined ? {} : {locale}),
  }
}

function activeRules(guide: Guide, {channel}: DraftRef, file: string | undefined): readonly Active[] {
  const settings = guide.settingsFor({channel, file})
  return guide.libraryRules.flatMap((rule) => {
    const state = settings.get(rule.id)
    return state ? [{rule, ...state}] : []
  })
}

function problemsOf({rule, options, notes, states}: Batch): readonly LibraryProblem[] {
  // A second body makes the first one's note, which then comes late.
  const inOrder = notes.sort((a, b) => a.draft.index - b.draft.index)
  const findings = guarded(rule, () => [...rule.check(inOrder, options as never)])
  return findings.map((finding) => toProblem(rule, finding, states.get(finding.draft.index)!))
}

function toProblem(rule: LibraryRule, finding: LibraryFinding, {severity, explicit}: RuleState): LibraryProblem {
  const {draft, at, message, related = []} = finding
  return {
    index: draft.index,
    draft: draft.id,
    rule: rule.id,
    severity: heard(finding.severity, severity, explicit),
    message,
    range: [at.start, at.end],
    line: at.line,
    column: at.column,
    suggestions: [],
    related: related.map(({id, source, title}) => ({
      id,
      ...(source === undefined ? {} : {source}),
      ...(title === undefined ? {} : {title}),
    })),
  }
}

const byPlace = (a: LibraryProblem, b: LibraryProblem): number =>
  a.index - b.index || a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : 1)
