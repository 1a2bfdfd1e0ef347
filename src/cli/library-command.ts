import {rules as builtIn} from '../../rules/index.ts'
import type {Guide} from '../guide/index.ts'
import {resolveGuide} from '../guide/index.ts'
import {
  createSharedLibraryLinter,
  type LibraryProblem,
  type LibraryDraft as LintedDraft,
} from '../lint/library/library-linter.ts'
import {reportHead} from '../node/lint-all.ts'
import {toWholeFile} from '../node/lint-file.ts'
import type {DraftReport} from '../report/report.ts'
import {createDestinations} from './destinations.ts'
import {ClosedOutput, createOutput, type Io} from './io.ts'
import {createComplaints, forEachDraft, type LibraryDraft, type LibraryOptions} from './library.ts'
import type {LintOptions, RuleWish} from './options.ts'
import {libraryOverLayer} from './over-layer.ts'
import {createSink} from './sink.ts'

export interface LibraryLintCommandOptions extends Omit<LibraryOptions, 'format'> {
  readonly format: 'pretty' | 'json' | 'ndjson'
  /** `YYYY-MM-DD`. Default: the day of the system's clock. */
  readonly today?: string
  readonly rule?: readonly RuleWish[]
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly why?: boolean
}

/** A draft that was read, without what only reading took. */
interface Kept {
  readonly report: Omit<DraftReport, 'problems' | 'notes'>
  /** Where the draft begins in the report's text. */
  readonly start: number
}

/**
 * Lints a library of replies as a whole, and reports by draft; the exit code is that of linting.
 *
 * @throws GuideError when a guide is wrong; UsageError for a rule that there is not.
 */
export async function libraryCommand(
  paths: readonly string[],
  options: LibraryLintCommandOptions,
  io: Io,
): Promise<number> {
  const [stdout, stderr] = [createOutput(io.stdout), createOutput(io.stderr)]
  const complaints = createComplaints(io)
  const lintOptions: LintOptions = options
  const linter = createSharedLibraryLinter({today: options.today ?? dayOf(new Date())})
  const guideOver = guidesOver(options.rule)
  const kept: Kept[] = []
  const rules = {all: () => [], why: (id: string) => guideOver.why(id)}
  const destinations = await createDestinations(lintOptions, stdout, io, rules)
  const sink = createSink({destinations, errors: stderr, cwd: io.cwd}, lintOptions)
  await forEachDraft(paths, {...options, format: 'json'}, io, complaints, {
    begin: async () => {},
    ahead: 1,
    handle(each) {
      const {input, draft, guide} = each
      // Before the rules speak: their numbers count what was added.
      kept.push({report: {...reportHead(input), text: draft.text}, start: draft.start})
      linter.add(draftOf(each), guideOver.guideFor(guide), draft.file)
    },
  })
  try {
    for (const report of reportsOf(kept, linter.finish())) await sink.report(report)
    await sink.end()
  } catch (error) {
    if (!(error instanceof ClosedOutput)) throw error
  }
  return Math.max(complaints.code(), sink.code())
}

const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** The guides with what `--rule` says laid over them, each made once. */
function guidesOver(wishes: readonly RuleWish[] | undefined) {
  const guides = new Map<Guide, Guide>()
  return {
    guideFor(base: Guide): Guide {
      const known = guides.get(base)
      if (known) return known
      const guide = wishes ? resolveGuide([...base.layers, libraryOverLayer(base, wishes)], builtIn) : base
      guides.set(base, guide)
      return guide
    },
    why: (id: string) =>
      [...guides.values()].flatMap(({libraryRules}) => libraryRules).find((rule) => rule.id === id)?.why,
  }
}

/** What tells a draft from others, and bodies of one reply from replies. */
function draftOf({id, input, draft}: LibraryDraft): LintedDraft {
  const name = 'body' in input ? input.body?.reply : undefined
  if (name) {
    const {id: reply, title, locale, pointer} = name
    return {
      id,
      source: input.source,
      // Ids are those of a file. Without one a reply is the record that its bodies stand in.
      reply: `${input.source}\0${reply ?? `${title ?? ''}\0${pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))}`}`,
      ...(title === undefined ? {} : {title}),
      ...(locale === undefined ? {} : {locale}),
      draft: draft.draft,
    }
  }
  if (input.isLine) return {id, source: input.source, draft: draft.draft}
  // `refund.html` and `refund.txt` beside each other are two bodies of one reply.
  const reply = input.source.replace(/\.(?:txt|md|markdown|html?)$/i, '')
  return {id, reply, draft: draft.draft}
}

function* reportsOf(kept: readonly Kept[], problems: readonly LibraryProblem[]): Generator<DraftReport> {
  let next = 0
  for (const [index, {report, start}] of kept.entries()) {
    const first = next
    while (next < problems.length && problems[next]!.index === index) next++
    const own = {problems: problems.slice(first, next), notes: []}
    yield {...report, ...toWholeFile(own, {text: report.text, start})}
  }
}
