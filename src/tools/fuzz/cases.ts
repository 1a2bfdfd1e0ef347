import type {Draft} from '../../document/draft.ts'
import {createLinter} from '../../lint/index.ts'
import {draftFaults, type FuzzLinters} from './draft-properties.ts'
import {makeDraft} from './drafts.ts'
import {exportFaults} from './export-properties.ts'
import {type MadeExport, makeExport} from './exports.ts'
import {guideFaults} from './guide-properties.ts'
import {makeGuide} from './guides.ts'
import {randomFrom} from './random.ts'

/** Something to be held against the properties. */
export type Case =
  | {readonly kind: 'draft'; readonly draft: Draft}
  | {readonly kind: 'guide'; readonly text: string; readonly format: 'json' | 'yaml'; readonly drafts: readonly Draft[]}
  | {readonly kind: 'export'; readonly made: MadeExport}

/** The case that a seed makes, the same every time. */
export function caseOf(seed: number): Case {
  const random = randomFrom(seed)
  const kind = random.below(100)
  if (kind < 75) return {kind: 'draft', draft: makeDraft(random)}
  if (kind < 82) return {kind: 'guide', ...makeGuide(random), drafts: random.list(1, 2, () => makeDraft(random))}
  return {kind: 'export', made: makeExport(random)}
}

export const createFuzzLinters = (): FuzzLinters => ({
  whole: createLinter(),
  careful: createLinter({
    rules: {'private-data': 'off', 'placeholder-syntax': 'off', 'placeholder-fallback': 'off'},
  }),
})

/** What is wrong with a case, a line each, an unforeseen exception among them; an empty list when all holds. */
export async function faultsOf(each: Case, linters: FuzzLinters): Promise<readonly string[]> {
  try {
    if (each.kind === 'draft') return [...draftFaults(each.draft, linters)]
    if (each.kind === 'guide') return guideFaults(each.text, each.format, each.drafts)
    return await exportFaults(each.made, linters.careful)
  } catch (error) {
    return [`it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

/** What is wrong when drafts are linted together, or by other linters and the last comes first. */
export function orderFaults(drafts: readonly Draft[], {whole}: FuzzLinters): readonly string[] {
  const said = drafts.map((draft) => JSON.stringify(whole.lint(draft)))
  const fresh = createLinter()
  const otherwise = {
    'linted together': whole.lintAll(drafts),
    'a fresh linter, last first': drafts
      .toReversed()
      .map((draft) => fresh.lint(draft))
      .reverse(),
  }
  return Object.entries(otherwise).flatMap(([how, results]) =>
    drafts.flatMap((draft, index) =>
      JSON.stringify(results[index]) === said[index] ? [] : [`${how}: it says otherwise of ${JSON.stringify(draft)}`],
    ),
  )
}

/** A draft as short as it can be made so that `isStill` holds. */
export async function shortest(draft: Draft, isStill: (draft: Draft) => Promise<boolean>): Promise<Draft> {
  let best = draft
  if (best.context && (await isStill({...best, context: {}}))) best = {...best, context: {}}
  for (const key of ['customer', 'agent', 'channel', 'turn', 'template', 'helpDesk'] as const) {
    const {[key]: _, ...context} = best.context ?? {}
    if (best.context?.[key] !== undefined && (await isStill({...best, context}))) best = {...best, context}
  }
  for (let length = best.text.length >> 1; length >= 1; length >>= 1)
    for (let at = 0; at < best.text.length; ) {
      const tried = {...best, text: best.text.slice(0, at) + best.text.slice(at + length)}
      if (await isStill(tried)) best = tried
      else at += length
    }
  return best
}
