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
  let next = 0
  for (const {0: mark, index: start} of prose.matchAll(opening)) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    while (next < blocks.length && blocks[next]!.end <= start) next++
    const block = blocks[next]
    if (block === undefined) break
    if (block.start > start) continue
    const reach = prose.slice(start + 1, Math.min(block.end, start + longestQuotation))
    const length = firstOf(reach, closing[mark]!)
    if (length >= 0) found.push({start, end: start + 1 + length + 1})
  }
  return found
}

/** Where the first of some marks stands; -1 when none does. */
function firstOf(text: string, marks: readonly string[]): number {
  const found = marks.map((mark) => text.indexOf(mark)).filter((at) => at >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}
