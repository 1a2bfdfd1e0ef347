import leven from 'leven'
import type {GuidePlace} from './place.ts'

/** Keys and indexes that lead to a value of a guide. */
export type GuidePath = readonly (string | number)[]

/** One thing that is wrong in a guide. */
export interface GuideProblem {
  /** The guide's file, or the name of what is not a file. */
  readonly file: string
  readonly path: GuidePath
  /** Missing where the guide has no text: an object, or a file that was not found. */
  readonly place?: GuidePlace
  readonly message: string
  /** What to do about it. */
  readonly next?: string
  /** The name that was probably meant. */
  readonly nearest?: string
}

/** All that is wrong in a guide and what it extends. `file`, `line`, `column`, `excerpt`, `next` and `nearest` are the first problem's. */
export class GuideError extends Error {
  override readonly name = 'GuideError'
  readonly problems: readonly GuideProblem[]

  constructor(problems: readonly GuideProblem[]) {
    const texts = problems.map(formatGuideProblem)
    super(texts.length === 1 ? texts[0] : [`${texts.length} problems in the guide`, ...texts].join('\n\n'))
    this.problems = problems
  }

  get file(): string {
    return this.problems[0]?.file ?? ''
  }
  get line(): number | undefined {
    return this.problems[0]?.place?.line
  }
  get column(): number | undefined {
    return this.problems[0]?.place?.column
  }
  get excerpt(): string | undefined {
    return this.problems[0]?.place?.excerpt
  }
  get next(): string | undefined {
    return this.problems[0]?.next
  }
  get nearest(): string | undefined {
    return this.problems[0]?.nearest
  }
}

/** A problem as a person reads it: place and message, the marked line, what to do. Several lines, none at the end. */
export function formatGuideProblem({file, path, place, message, next, nearest}: GuideProblem): string {
  const where = place ? `${file}:${place.line}:${place.column}` : path.length > 0 ? `${file} (${path.join('.')})` : file
  return [
    where,
    ...indented(message),
    ...(place ? [place.excerpt] : []),
    ...(nearest === undefined ? [] : indented(`Did you mean “${nearest}”?`)),
    ...(next === undefined ? [] : indented(next)),
  ].join('\n')
}

/** Widest line, in columns, unless a single word is longer. */
const widest = 60

/** Lines of words, each after two spaces. */
function indented(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= widest) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(`  ${word}`)
  }
  return lines
}

/** The name that was probably meant: at most two letters off, or a third of its length. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue
    const distance = leven(name.toLowerCase(), candidate.toLowerCase())
    if (distance >= least || distance >= Math.max(name.length, candidate.length)) continue
    best = candidate
    least = distance
  }
  return best
}
