import {classNamed} from './classes.ts'

/** A pattern taken apart. */
export interface Pattern {
  readonly source: string
  readonly startsAt: Anchor
  readonly endsAt: Anchor
  readonly items: readonly PatternNode[]
  /** How many classes, `*` and gaps it has: the holes `{1}`, `{2}` … that a swap may use. */
  readonly captures: number
  readonly hasGap: boolean
}

/** Where a match must start or end. The start of a sentence is the start of a clause too. */
export type Anchor = 'anywhere' | 'clause' | 'sentence'

export type PatternNode =
  /** One token. */
  | {readonly kind: 'word'; readonly token: string; readonly forms: boolean}
  | {readonly kind: 'class'; readonly name: string; readonly capture: number}
  | {readonly kind: 'any'; readonly capture: number}
  | {readonly kind: 'gap'; readonly max: number; readonly capture: number; readonly start: number; readonly end: number}
  | {readonly kind: 'mark'}
  | {readonly kind: 'choice'; readonly branches: readonly (readonly PatternNode[])[]; readonly optional: boolean}

/** How many tokens nodes take beside those that fill their gaps; none where that depends on the text. */
export function tokensBesideGaps(nodes: readonly PatternNode[]): number | undefined {
  let sum = 0
  for (const node of nodes) {
    const count = tokensOf(node)
    if (count === undefined) return undefined
    sum += count
  }
  return sum
}

function tokensOf(node: PatternNode): number | undefined {
  if (node.kind === 'gap' || node.kind === 'mark') return 0
  if (node.kind === 'class') return classNamed(node.name)!.phrases.length === 0 ? 1 : undefined
  if (node.kind !== 'choice') return 1
  const [first, ...others] = node.branches.map(tokensBesideGaps)
  return node.optional || others.some((count) => count !== first) ? undefined : first
}

/** A text that two nodes share exactly when they match the same words in the same way. */
export function keyOf(node: PatternNode): string {
  switch (node.kind) {
    case 'word':
      return node.forms ? `${node.token}~` : node.token
    case 'class':
      return `@${node.name}`
    case 'any':
      return '*'
    case 'gap':
      return `*${node.max}`
    case 'mark':
      return ','
    case 'choice': {
      const inner = node.branches.map((branch) => branch.map(keyOf).join(' ')).join('|')
      return node.optional ? `[${inner}]` : `(${inner})`
    }
  }
}
