import {relative, sep} from 'node:path'
import type {Guide} from '../../guide/index.ts'
import {toAscii} from '../../text/to-ascii.ts'
import type {Answer, Examine, Question} from '../examine.ts'
import {digest} from './digest.ts'
import {type GuideDigest, guideDigest} from './guide-digest.ts'
import type {Store} from './store.ts'

/** What answers are kept by, and where. */
export interface CacheOptions {
  readonly store: Store
  /** What tells one build of the program from another. */
  readonly program: string
  /** The guide that holds for a draft's file. */
  readonly guideFor: (file: string | undefined) => Promise<Guide>
  /** Where paths start when a guide has no folder. */
  readonly cwd: string
}

/**
 * Answers what was asked before from a store, and asks only for the rest. An answer is known by the program, the guide, and
 * all there is to know of the draft: its text, format, context and file. What fails is asked again each time.
 */
export function cached(examine: Examine, {store, program, guideFor, cwd}: CacheOptions): Examine {
  const digests = new Map<Guide, GuideDigest | undefined>()
  const digestOf = (guide: Guide): GuideDigest | undefined => {
    if (!digests.has(guide)) digests.set(guide, guideDigest(guide, cwd))
    return digests.get(guide)
  }
  return async (question) => {
    const guide = digestOf(await guideFor(question.draft.file))
    if (guide === undefined) return examine(question)
    const key = keyOf(question, program, guide)
    const known = store.get(key)
    if (known !== undefined) return restored(known, question)
    const answer = await examine(question)
    store.set(key, toAscii(JSON.stringify(withoutSameText(answer, question))))
    return answer
  }
}

function keyOf({draft: {file, text, bom, start, draft}, mend}: Question, program: string, guide: GuideDigest): string {
  const where = file === undefined ? '' : placeIn(guide.folder, file)
  const rest = draft.text === text.slice(start) ? {...draft, text: undefined} : draft
  return digest(program, guide.digest, String(mend), where, text, JSON.stringify([bom, start, rest]))
}

/** The file's path as seen from a folder. */
const placeIn = (folder: string, file: string): string =>
  file.startsWith(folder + sep) ? file.slice(folder.length + 1) : relative(folder, file)

function withoutSameText({text, ...answer}: Answer, {draft}: Question): Answer {
  return text === undefined || text === draft.text ? answer : {...answer, text}
}

function restored(json: string, {draft, mend}: Question): Answer {
  const answer = JSON.parse(json) as Answer
  return mend && answer.text === undefined ? {...answer, text: draft.text} : answer
}
