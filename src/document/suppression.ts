import type {Range} from '../text/range.ts'

/** A rule that a comment names, where it stands in the source. */
export interface NamedRule extends Range {
  readonly id: string
}

/** What a comment asks for: `ignore` from here on, the `next` paragraph, the whole `draft`, or the `end` of it. */
export type SuppressionKind = 'ignore' | 'next' | 'draft' | 'end'

/** A comment of a draft that speaks to the linter. Source offsets, half-open. */
export interface SuppressionComment extends Range {
  /** How it is written; `bare` stands in no comment at all. */
  readonly syntax: 'html' | 'liquid' | 'bare'
  /** The word as written, such as `replylint-ignore`. */
  readonly word: string
  /** Undefined when there is no such word. */
  readonly kind: SuppressionKind | undefined
  readonly rules: readonly NamedRule[]
  readonly reason?: string
}

/** The words that comments begin with. */
export const suppressionWords: ReadonlyMap<string, SuppressionKind> = new Map([
  ['replylint-ignore', 'ignore'],
  ['replylint-ignore-next', 'next'],
  ['replylint-ignore-draft', 'draft'],
  ['replylint-ignore-end', 'end'],
])

/** The longest comment that is read as one, and how far before its first word it may begin. */
const longest = 2000
const furthest = 40

const word = /(?<![\w/.@-])replylint-[a-z-]*[a-z]/g
const openers = {
  html: /<!--\s*$/,
  liquid: /\{%-?\s*comment\s*-?%\}\s*$/,
} as const
const closers = {
  html: /-->/,
  liquid: /\{%-?\s*endcomment\s*-?%\}/,
} as const
/** What people write who know other linters. */
const familiar = /^replylint-(?:ignore|disable|enable)/

/**
 * Finds `<!-- replylint-ignore RULE: reason -->` and `{% comment %}replylint-ignore RULE: reason{% endcomment %}`, in
 * order, and such words outside of any comment. Whether a customer can see them is for the caller to tell.
 */
export function findSuppressionComments(source: string): readonly SuppressionComment[] {
  if (!source.includes('replylint-')) return []
  const comments: SuppressionComment[] = []
  for (const match of source.matchAll(word)) {
    const start = match.index
    if (start < (comments.at(-1)?.end ?? 0)) continue
    const comment = commentAround(source, start, match[0])
    if (comment) comments.push(comment)
  }
  return comments
}

function commentAround(source: string, at: number, name: string): SuppressionComment | undefined {
  const after = at + name.length
  const kind = suppressionWords.get(name)
  for (const syntax of ['html', 'liquid'] as const) {
    const from = Math.max(0, at - furthest)
    const opener = openers[syntax].exec(source.slice(from, at))
    const closer = opener && closers[syntax].exec(source.slice(after, after + longest))
    if (!opener || !closer) continue
    const end = after + closer.index + closer[0].length
    return {
      start: from + opener.index,
      end,
      syntax,
      word: name,
      kind,
      ...readBody(source.slice(after, after + closer.index), after),
    }
  }
  return familiar.test(name) ? {start: at, end: after, syntax: 'bare', word: name, kind, rules: []} : undefined
}

/** `RULE, RULE: reason`, or with ` -- ` before the reason as in other linters. */
function readBody(body: string, offset: number): Pick<SuppressionComment, 'rules' | 'reason'> {
  const separator = /:(?=\s|$)|\s--\s/.exec(body)
  const named = separator ? body.slice(0, separator.index) : body
  const rules = [...named.matchAll(/[^\s,]+/g)].map(({0: id, index}) => ({
    id,
    start: offset + index,
    end: offset + index + id.length,
  }))
  const reason = separator ? body.slice(separator.index + separator[0].length).trim() : ''
  return {rules, ...(reason === '' ? {} : {reason})}
}
