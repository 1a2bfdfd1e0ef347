import type {Document} from '../../document/document.ts'
import type {Draft, IgnoredRule} from '../../document/draft.ts'
import type {NamedRule, SuppressionComment} from '../../document/suppression.ts'
import type {GuideIgnore} from '../../guide/index.ts'
import type {Range} from '../../text/range.ts'

/** What tells a rule to be silent: a rule named in a comment, in front matter, or in the guide. */
export type Suppression =
  | {readonly kind: 'comment'; readonly comment: SuppressionComment; readonly named: NamedRule}
  | {readonly kind: 'draft'; readonly ignored: IgnoredRule}
  | {readonly kind: 'guide'; readonly entry: GuideIgnore; readonly rule: string}

/** A stretch of the source where a rule is silent; without `where` that is all of the draft. */
export interface Silence {
  readonly rule: string
  readonly where?: Range
  readonly by: Suppression
}

/** The name of the list that holds the phrases of an entry of the guide. */
export const phraseListOf = (index: number): string => `ignore#${index}`

/** Where a reading of a draft is silent by its comments; those of `comments` that customers can read count for nothing. */
export function commentSilences(document: Document, comments: readonly SuppressionComment[]): Silence[] {
  const all = document.draft.text.length
  return comments.flatMap((comment, index) =>
    comment.rules.flatMap((named): Silence[] => {
      const by = {kind: 'comment', comment, named} as const
      const {id: rule} = named
      if (comment.kind === 'draft') return [{rule, by}]
      if (comment.kind === 'next') return [{rule, by, where: {start: comment.end, end: nextEnd(document, comment)}}]
      if (comment.kind !== 'ignore') return []
      const end = comments.find((other, at) => at > index && ends(other, rule))
      return [{rule, by, where: {start: comment.start, end: end?.start ?? all}}]
    }),
  )
}

/** Whether a comment ends what is ignored for a rule. */
const ends = ({kind, rules}: SuppressionComment, rule: string): boolean =>
  kind === 'end' && (rules.length === 0 || rules.some(({id}) => id === rule))

/** The source's end of the paragraph, list item or heading that follows a comment, or that the comment stands in. */
function nextEnd({blocks, projection: {map}}: Document, {end}: Range): number {
  const first = blocks.findIndex((block) => map.toSource(block).end > end)
  if (first < 0) return end
  let last = first
  const goesOn = () => blocks[last + 1]?.kind === 'text' && !blocks[last + 1]!.startsParagraph
  if (blocks[first]!.kind === 'text') while (goesOn()) last++
  return map.toSource(blocks[last]!).end
}

/** Where a draft is silent by its front matter. */
export const draftSilences = ({ignore = []}: Draft): Silence[] =>
  ignore.map((ignored) => ({rule: ignored.rule, by: {kind: 'draft', ignored}}))

/** Where a reading of a draft is silent by its guide. */
export function guideSilences(
  document: Document,
  entries: readonly {readonly entry: GuideIgnore; readonly index: number}[],
): Silence[] {
  return entries.flatMap(({entry, index}) =>
    entry.rules.flatMap((rule): Silence[] => {
      const by = {kind: 'guide', entry, rule} as const
      if (entry.phrase === undefined) return [{rule, by}]
      const {map} = document.projection
      return document.matches(phraseListOf(index)).map((match) => ({rule, by, where: map.toSource(match)}))
    }),
  )
}
