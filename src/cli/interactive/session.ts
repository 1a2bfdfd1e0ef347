import type {Format} from '../../document/draft.ts'
import type {Problem} from '../../lint/problem.ts'
import {type Choice, decide, type LintText, startWalk, type Walk} from '../../lint/walk/walk.ts'
import {count} from '../../report/count.ts'
import type {DraftReport} from '../../report/report.ts'
import {visible} from '../../report/visible.ts'
import type {Answer, Asker} from '../ask.ts'
import {effectLines, type Page, problemText, remark, rewriteLabels} from './page.ts'
import {wordingOf} from './wording.ts'

/** A draft to be walked through. */
export interface Subject {
  /** What reports call it. */
  readonly head: Pick<DraftReport, 'id' | 'source' | 'reply'>
  readonly text: string
  readonly format?: Format | undefined
  readonly lint: LintText
  /** What keeping the changes does, such as `write reply.txt`. */
  readonly keep: string
}

/** What came of a walk. */
export interface Outcome {
  /** Where the walk ended; at its beginning when all was dropped. */
  readonly walk: Walk
  /** Whether the person goes on to the next draft. */
  readonly goesOn: boolean
  /** Whether they dropped what they had done, here and in the rest of its file. */
  readonly dropped: boolean
}

/** The most rewrites that have a key. */
const mostKeys = 9

type Key = 't' | 's' | 'i' | 'u' | 'q' | `${number}`

/**
 * Walks through a draft's problems with a person.
 *
 * @param others How many changes of other drafts are kept or dropped with this one's: those of the same export.
 * @throws Interrupted when they want to stop at once; then nothing of the draft is to be kept.
 */
export async function walkThrough(subject: Subject, asker: Asker, page: Page, others = 0): Promise<Outcome> {
  const first = startWalk(subject.text, subject.lint)
  let walk = first
  for (;;) {
    const step = walk.current
      ? await askAbout(walk, walk.current, subject, asker, page)
      : await askAtTheEnd(walk, subject, asker)
    if (step === 'quit') {
      const kept = await askToKeep(walk.changes + others, subject, asker)
      if (kept === 'back') continue
      return {walk: kept === 'drop' ? first : walk, goesOn: false, dropped: kept === 'drop'}
    }
    if (step === 'done' || step === 'drop') return {walk: step === 'drop' ? first : walk, goesOn: true, dropped: false}
    const next = decide(walk, step, subject.lint)
    tell(walk, next, step, asker, page)
    walk = next
  }
}

async function askAbout(
  walk: Walk,
  problem: Problem,
  {head, format}: Subject,
  asker: Asker,
  page: Page,
): Promise<Choice | 'quit'> {
  asker.say(problemText({...head, text: walk.text, problems: [], notes: []}, problem, walk.open.length, page))
  const wording = wordingOf(walk.text, problem, format)
  const rewrites = rewriteLabels(walk.text, problem, page).slice(0, mostKeys)
  const answers: Answer<Key>[] = [
    ...rewrites.map((label, index) => ({key: `${index + 1}` as const, label})),
    ...(wording ? [{key: 't', label: 'type another wording'} as const] : []),
    {key: 's', label: 'skip: leave it as it is'},
    {key: 'i', label: `ignore ${visible(problem.rule)} in this draft`},
    ...(walk.before ? [{key: 'u', label: 'undo the last choice'} as const] : []),
    {key: 'q', label: 'quit'},
  ]
  for (;;) {
    const key = await asker.choose(answers, answers[0]!.key === 't' ? 's' : undefined)
    if (key === undefined || key === 'q') return 'quit'
    if (key === 's') return {do: 'skip'}
    if (key === 'i') return {do: 'ignore'}
    if (key === 'u') return {do: 'undo'}
    if (key !== 't') return {do: 'take', suggestion: Number(key) - 1}
    const typed = await asker.type(wording!.question, wording!.initial)
    if (typed?.trim()) return {do: 'write', edit: wording!.editFor(typed)}
  }
}

async function askAtTheEnd({changes, before}: Walk, {keep}: Subject, asker: Asker): Promise<Choice | 'done' | 'drop'> {
  if (changes === 0) return 'done'
  asker.say('\n')
  const answers = [
    {key: 'k', label: `keep ${count(changes, 'change')}: ${keep}`},
    ...(before ? [{key: 'u', label: 'undo the last choice'} as const] : []),
    {key: 'd', label: 'drop what was done here'},
  ] as const satisfies readonly Answer<'k' | 'u' | 'd'>[]
  for (;;) {
    const key = await asker.choose<'k' | 'u' | 'd'>(answers)
    if (key === 'u') return {do: 'undo'}
    if (key !== undefined) return key === 'k' ? 'done' : 'drop'
  }
}

async function askToKeep(changes: number, {keep}: Subject, asker: Asker): Promise<'keep' | 'drop' | 'back'> {
  if (changes === 0) return 'keep'
  const key = await asker.choose([
    {key: 'k', label: `keep ${count(changes, 'change')}: ${keep}`},
    {key: 'd', label: changes === 1 ? 'drop it' : 'drop them'},
    {key: 'b', label: 'back'},
  ])
  return key === 'k' ? 'keep' : key === 'd' ? 'drop' : 'back'
}

function tell(before: Walk, after: Walk, choice: Choice, asker: Asker, page: Page): void {
  if (choice.do === 'undo') asker.say(remark('Undone.', page))
  else if (after === before) asker.say(remark('That is what it says already.', page))
  else if (after.effect) for (const line of effectLines(after.effect)) asker.say(remark(line, page))
}
