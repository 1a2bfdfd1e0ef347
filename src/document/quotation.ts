import type {Range} from '../text/range.ts'

/** Longer than this, two marks are more likely strays than a quotation. */
const longestQuotation = 400

const closing: Readonly<Record<string, string>> = {'“': '”', '„': '“”', '«': '»', '"': '"'}

/**
 * Finds what stands in quotation marks, and answers whether an offset (ascending calls only) does. Double marks, curly and straight; single ones are too
 * easily an apostrophe.
 */
export function quotedFlags(prose: string, blocks: readonly Range[]): (offset: number) => boolean {
  const quotations = blocks.flatMap((block) => quotationsIn(prose, block))
  let next = 0
  return (offset) => {
    while (next < quotations.length && quotations[next]!.end <= offset) next++
    return next < quotations.length && quotations[next]!.start <= offset
  }
}

function quotationsIn(prose: string, block: Range): Range[] {
  const found: Range[] = []
  for (let at = block.start; at < block.end; at++) {
    const closers = closing[prose[at]!]
    if (!closers) continue
    const end = closerAfter(prose, at + 1, Math.min(block.end, at + longestQuotation), closers)
    if (end < 0) continue
    found.push({start: at, end: end + 1})
    at = end
  }
  return found
}

function closerAfter(prose: string, from: number, limit: number, closers: string): number {
  for (let at = from; at < limit; at++) if (closers.includes(prose[at]!)) return at
  return -1
}
