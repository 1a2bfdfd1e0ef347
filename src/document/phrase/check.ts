import type {Pattern, PatternNode} from './pattern.ts'
import {PhraseError} from './phrase-error.ts'

/** Most word sequences that one pattern may stand for; a gap counts as one for each length it may have, a class as one, and so do the single words of one bracket. */
export const mostSequences = 1000

type Gap = Extract<PatternNode, {kind: 'gap'}>

/** What a run of nodes can begin and end with, when some of it may be left out. */
interface Edges {
  readonly empty: boolean
  readonly first: Gap | undefined
  readonly last: Gap | undefined
}

/**
 * Holds a pattern to what the language asks beyond its grammar.
 *
 * @throws {PhraseError} at a gap or mark that stands wrong, a pattern that can match no word at all, and one that stands for too much
 */
export function checkPattern(pattern: Pattern): void {
  const {source, items} = pattern
  if (items.length > 0 && items.every(isSimple)) return
  if (!namesWord(items)) {
    throw new PhraseError(
      'a pattern that asks for no word',
      source,
      0,
      source.length,
      'name at least one word that must be there',
    )
  }
  if (pattern.hasGap) checkGaps(pattern)
  if (items[0]?.kind === 'mark') refuseMark(source, source.indexOf(',', source.indexOf('^,') + 1), '^,')
  if (items.at(-1)?.kind === 'mark') refuseMark(source, source.replace(/\$,?\s*$/, '').lastIndexOf(','), '$,')
  if (sequencesIn(items) > mostSequences) {
    throw new PhraseError(
      'too many word sequences',
      source,
      0,
      source.length,
      `keep to ${mostSequences}: split the pattern`,
    )
  }
}

function checkGaps({source, items}: Pattern): void {
  const {first, last} = edgesOf(items, source)
  const gap = first ?? last
  if (gap)
    throw new PhraseError(
      'a gap at an end',
      source,
      gap.start,
      gap.end,
      'put a word that must be there on both of its sides',
    )
}

/** Nodes that can stand anywhere and say enough by themselves. */
const isSimple = ({kind}: PatternNode): boolean => kind === 'word' || kind === 'class'

function refuseMark(source: string, at: number, anchor: string): never {
  throw new PhraseError(
    'a mark at an end',
    source,
    at,
    at + 1,
    `put it between words, or write ${anchor} for the edge of a clause`,
  )
}

function edgesOf(items: readonly PatternNode[], source: string): Edges {
  let run: Edges = {empty: true, first: undefined, last: undefined}
  for (const item of items) {
    const next = edgesOfNode(item, source)
    if (run.last && next.first) {
      throw new PhraseError('two gaps side by side', source, next.first.start, next.first.end, 'write one gap for both')
    }
    run = {
      empty: run.empty && next.empty,
      first: run.first ?? (run.empty ? next.first : undefined),
      last: next.last ?? (next.empty ? run.last : undefined),
    }
  }
  return run
}

function edgesOfNode(node: PatternNode, source: string): Edges {
  if (node.kind === 'gap') return {empty: true, first: node, last: node}
  if (node.kind === 'mark') return {empty: true, first: undefined, last: undefined}
  if (node.kind !== 'choice') return {empty: false, first: undefined, last: undefined}
  const branches = node.branches.map((branch) => edgesOf(branch, source))
  return {
    empty: node.optional || branches.some((branch) => branch.empty),
    first: branches.find((branch) => branch.first)?.first,
    last: branches.find((branch) => branch.last)?.last,
  }
}

/** Whether every way to read the items has a word or class in it, and not `*` alone. */
function namesWord(items: readonly PatternNode[]): boolean {
  return items.some((item) => {
    if (item.kind === 'choice') return !item.optional && item.branches.every(namesWord)
    return item.kind === 'word' || item.kind === 'class'
  })
}

function sequencesIn(items: readonly PatternNode[]): number {
  return items.reduce((product, item) => product * sequencesOf(item), 1)
}

function sequencesOf(node: PatternNode): number {
  if (node.kind === 'gap') return node.max + 1
  if (node.kind !== 'choice') return 1
  const words = node.branches.filter((branch) => branch.length === 1 && isSimple(branch[0]!))
  const others = node.branches.filter((branch) => !words.includes(branch))
  const start = (node.optional ? 1 : 0) + (words.length > 0 ? 1 : 0)
  return others.reduce((sum, branch) => sum + sequencesIn(branch), start)
}
