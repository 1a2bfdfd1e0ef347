import type {Document} from '../../document/document.ts'
import type {Draft} from '../../document/draft.ts'
import {findSuppressionComments, type SuppressionComment} from '../../document/suppression.ts'
import type {Guide, Settings} from '../../guide/index.ts'
import {overlaps, type Range} from '../../text/range.ts'
import type {Problem, ProblemSuggestion} from '../problem.ts'
import {faultsOf} from './faults.ts'
import {commentSilences, draftSilences, guideSilences, type Silence, type Suppression} from './silences.ts'
import {isHidden} from './visibility.ts'

/** What a draft, its front matter and its guide say of rules that are to be silent. */
export interface Suppressions {
  /** Whether a rule is to be silent at a place of the source, in one reading of the draft. */
  silences(document: Document, rule: string, at: Range): boolean
  /** The suggestions that take no comment away. */
  keepingComments(suggestions: readonly ProblemSuggestion[]): readonly ProblemSuggestion[]
  /** What there is to say about the suppressions themselves, once all rules have spoken. */
  problems(): readonly Problem[]
}

/** What suppressions are read by. */
export interface SuppressionScope {
  readonly guide: Guide
  readonly settings: Settings
  readonly file: string | undefined
}

/** Reads the suppressions of a draft; undefined for the many drafts that have none. */
export function readSuppressions(draft: Draft, scope: SuppressionScope): Suppressions | undefined {
  const {guide, file} = scope
  const comments = findSuppressionComments(draft.text)
  const entries = guide.ignores.flatMap((entry, index) =>
    entry.holdsFor({file, reply: draft.reply}) ? [{entry, index}] : [],
  )
  if (comments.length === 0 && entries.length === 0 && !draft.ignore?.length) return undefined
  const hidden = comments.filter((comment) => isHidden(comment, draft))
  const used = new Set<object>()
  const byDocument = new Map<Document, readonly Silence[]>()
  const silencesFor = (document: Document): readonly Silence[] => {
    const known = byDocument.get(document)
    if (known) return known
    const silences = [
      ...commentSilences(document, hidden),
      ...draftSilences(draft),
      ...guideSilences(document, entries),
    ]
    byDocument.set(document, silences)
    return silences
  }
  return {
    silences(document, rule, at) {
      const silences = silencesFor(document).filter(
        (silence) => silence.rule === rule && (silence.where === undefined || overlaps(silence.where, at)),
      )
      for (const {by} of silences) used.add(keyOf(by))
      return silences.length > 0
    },
    keepingComments: (suggestions) =>
      hidden.length === 0 ? suggestions : suggestions.filter((each) => keepsAll(draft.text, hidden, each)),
    problems: () =>
      faultsOf(
        {draft, comments, hidden, entries: entries.map(({entry}) => entry), isUsed: (by) => used.has(keyOf(by))},
        scope,
      ),
  }
}

/** Where a draft of a library is silent about rules that look at the whole of it. */
export function librarySilences(document: Document, guide: Guide, file: string | undefined): readonly Silence[] {
  const {draft} = document
  const hidden = findSuppressionComments(draft.text).filter((comment) => isHidden(comment, draft))
  const entries = guide.ignores.flatMap((entry, index) =>
    entry.holdsFor({file, reply: draft.reply}) ? [{entry, index}] : [],
  )
  const all = [...commentSilences(document, hidden), ...draftSilences(draft), ...guideSilences(document, entries)]
  return all.filter(({rule}) => guide.libraryRules.some(({id}) => id === rule))
}

/** What a suppression is known by: the rule as it is named, or the entry and rule of the guide. */
function keyOf(by: Suppression): object {
  if (by.kind === 'comment') return by.named
  return by.kind === 'draft' ? by.ignored : by.entry
}

function keepsAll(source: string, comments: readonly SuppressionComment[], {range, text}: ProblemSuggestion): boolean {
  const [start, end] = range
  return comments.every(
    (comment) =>
      end <= comment.start || comment.end <= start || text.includes(source.slice(comment.start, comment.end)),
  )
}
