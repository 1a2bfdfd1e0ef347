import type {Range} from '../text/range.ts'

/** Longer than this, two marks are more likely strays than a quotation. */
const longestQuotation = 400

const opening = /[“„«"]/g
const closing: Readonly<Record<string, readonly string[]>> = {'“': ['”'], '„': ['“', '”'], '«': ['»'], '"': ['"']}

/**
 * Finds what stands in quotation marks, and answers whether an offset (ascending calls only) does. Double marks, curly and straight; single ones are too
 * easily an apostrophe.
 */
export function quotedFlags(prose: string, blocks: readonly Range[]): (offset: number) => boolean {
  const quotations = quotationsIn(prose, blocks)
  let next = 0
  return (offset) => {
    while (next < quotations.length && quotations[next]!.end <= offset) next++
    return next < quotations.length && quotations[next]!.start <= offset
  }
}

function quotationsIn(prose: string, blocks: readonly Range[]): Range[] {
  const found: Range[] = []
  const nextOf = searcher(prose)
  let next = 0
  for (const {0: mark, index: start} of prose.matchAll(opening)) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    while (next < blocks.length && blocks[next]!.end <= start) next++
    const block = blocks[next]
    if (block === undefined) break
    if (block.start > start) continue
    const limit = Math.min(block.end, start + longestQuotation)
    const end = Math.min(...closing[mark]!.map((closer) => nextOf(closer, start + 1)))
    if (end < limit) found.push({start, end: end + 1})
  }
  return found
}

/** Answers where a mark stands next; offsets ascend, so that the text is searched once for each mark. */
function searcher(text: string): (mark: string, from: number) => number {
  const known = new Map<string, number>()
  return (mark, from) => {
    let at = known.get(mark) ?? -1
    if (at < from) {
      at = text.indexOf(mark, from)
      if (at < 0) at = text.length
      known.set(mark, at)
    }
    return at
  }
}
