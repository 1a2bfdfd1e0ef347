import type {Document} from '../../document/document.ts'
import type {BlockKind} from '../../document/projection/projection.ts'
import type {Range} from '../../text/range.ts'

/** Where a rule looks: paragraphs or sentences, in some kinds of blocks. */
export interface Scope {
  readonly unit: 'paragraph' | 'sentence'
  readonly kinds: ReadonlySet<BlockKind>
}

const allKinds: readonly BlockKind[] = ['text', 'item', 'heading', 'cell']

/** What a name restricts a scope to. */
const kindsOf: Readonly<Record<string, readonly BlockKind[]>> = {
  text: allKinds,
  paragraph: ['text'],
  sentence: allKinds,
  heading: ['heading'],
  list: ['item'],
  table: ['cell'],
  'table.cell': ['cell'],
}

/** The scopes that are known here, and the names of those that are not. Several scopes hold side by side. */
export function readScopes(names: readonly string[]): {
  readonly scopes: readonly Scope[]
  readonly unknown: readonly string[]
} {
  const read = (names.length > 0 ? names : ['text']).map((name) => ({name, scope: readScope(name)}))
  return {
    scopes: read.flatMap(({scope}) => (scope ? [scope] : [])),
    unknown: read.flatMap(({name, scope}) => (scope ? [] : [name])),
  }
}

/** `heading`, `~heading`, `paragraph & ~list`. */
function readScope(name: string): Scope | undefined {
  const kinds = new Set(allKinds)
  let unit: Scope['unit'] = 'paragraph'
  for (const part of name.split('&').map((each) => each.trim())) {
    const isNegated = part.startsWith('~')
    const meant = Object.hasOwn(kindsOf, part.replace('~', '')) ? kindsOf[part.replace('~', '')] : undefined
    if (meant === undefined || (isNegated && meant === allKinds)) return undefined
    if (part === 'sentence') unit = 'sentence'
    for (const kind of allKinds) if (meant.includes(kind) === isNegated) kinds.delete(kind)
  }
  return {unit, kinds}
}

/** The stretches of the prose that a scope is about, in order. */
export const unitsOf = (document: Document, {unit, kinds}: Scope): readonly Range[] =>
  unit === 'sentence'
    ? document.sentences.filter(({block}) => kinds.has(block.kind))
    : paragraphsOf(document).filter(({kind}) => kinds.has(kind))

interface Paragraph extends Range {
  readonly kind: BlockKind
}

/** Blocks with the further lines of their paragraph. */
function paragraphsOf({blocks, prose}: Document): readonly Paragraph[] {
  const paragraphs: {start: number; end: number; kind: BlockKind}[] = []
  for (const {start, end, kind, startsParagraph} of blocks) {
    const last = paragraphs.at(-1)
    const goesOn = !startsParagraph && last?.kind === 'text' && kind === 'text' && isBlank(prose, last.end, start)
    if (goesOn) last.end = end
    else paragraphs.push({start, end, kind})
  }
  return paragraphs
}

const isBlank = (prose: string, start: number, end: number): boolean =>
  end - start < 20 && prose.slice(start, end).trim() === ''
