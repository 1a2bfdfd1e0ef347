import {isAlias, isCollection, isMap, isScalar, type ParsedNode, visit} from 'yaml'
import {applyEdits, type Edit} from '../../../text/edit.ts'
import {createOffsetMap, type OffsetMap, type Piece} from '../../../text/offset-map.ts'
import type {Range} from '../../../text/range.ts'
import {hunksOf} from '../hunks.ts'
import type {FilePlace, WrittenText} from '../reply.ts'
import {parseYaml} from './parse.ts'
import type {YamlText} from './scalar.ts'
import {createSpell} from './spell.ts'

/** Where a text stands, and what holds it. */
export interface YamlSpot {
  readonly file: string
  readonly placeOf: (offset: number) => FilePlace
  /** The reply's range in the file: what must stay as it is when the text becomes another. */
  readonly record: Range
  /** Another place says it, too, by an alias. */
  readonly isShared: boolean
}

/** A text of a YAML file: plain, quoted or in a block. */
export function writtenScalar(scalar: YamlText, {file, placeOf, record, isShared}: YamlSpot): WrittenText {
  let made: OffsetMap | undefined
  const toFile = (range: Range): Range => {
    made ??= createOffsetMap(scalar.pieces, file.length)
    return scalar.pieces.length === 0 ? {start: scalar.start, end: scalar.start} : made.toSource(range)
  }
  return {
    toFile,
    placeOf: (offset) => placeOf(toFile({start: offset, end: offset}).start),
    rewrite(wanted) {
      const hunks = hunksOf(scalar.text, wanted)
      if (hunks.length === 0) return []
      if (isShared || scalar.pieces.length === 0) return undefined
      const spell = createSpell(scalar, file)
      for (const widen of [tidyLines, wholeLines]) {
        const edits = widened(hunks, scalar, widen).map((hunk) => ({
          ...toFile(hunk),
          text: spell(hunk.text, scalar.text[hunk.end]),
        }))
        if (says({file, record}, scalar, edits, wanted)) return edits
      }
      return undefined
    },
  }
}

type Widen = (hunk: Edit, scalar: YamlText) => Range

/** The hunks, widened so far that each can be written by itself, and put together where they meet. */
function widened(hunks: readonly Edit[], scalar: YamlText, widen: Widen): readonly Edit[] {
  const groups: {start: number; end: number; hunks: Edit[]}[] = []
  for (const hunk of hunks) {
    const {start, end} = widen(hunk, scalar)
    const last = groups.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.hunks.push(hunk)
    } else groups.push({start, end, hunks: [hunk]})
  }
  return groups.map(({start, end, hunks: inside}) => {
    const shifted = inside.map((hunk) => ({...hunk, start: hunk.start - start, end: hunk.end - start}))
    return {start, end, text: applyEdits(scalar.text.slice(start, end), shifted)}
  })
}

/** Half of a fold is the whole of it. */
function wholePieces({start, end}: Range, {pieces}: YamlText): Range {
  const first = pieceAround(pieces, start)
  const last = pieceAround(pieces, end)
  return {start: first ? first.prose : start, end: last ? last.prose + last.length : end}
}

/** An empty line that comes into being gets no blanks. */
function tidyLines({start, end, text: wanted}: Edit, scalar: YamlText): Range {
  const {text, style} = scalar
  const isEmptyLine = style === 'literal' && text[start - 1] === '\n' && (wanted[0] ?? text[end]) === '\n'
  return wholePieces({start: isEmptyLine ? start - 1 : start, end}, scalar)
}

/** With the line breaks at its edges: an empty line may stand without the indentation that words on it need. */
function wholeLines({start, end}: Edit, scalar: YamlText): Range {
  const {text} = scalar
  return wholePieces(
    {start: text[start - 1] === '\n' ? start - 1 : start, end: text[end] === '\n' ? end + 1 : end},
    scalar,
  )
}

/** The piece that stands for something else and has the offset inside of it. */
function pieceAround(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.prose < offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (!piece || piece.sourceLength === undefined) return undefined
  return piece.prose < offset && offset < piece.prose + piece.length ? piece : undefined
}

/** Whether the reply, edited, says what was wanted there, and all else as before. */
function says(
  {file, record}: Pick<YamlSpot, 'file' | 'record'>,
  scalar: YamlText,
  edits: readonly Edit[],
  wanted: string,
): boolean {
  const column = record.start - (file.lastIndexOf('\n', record.start - 1) + 1)
  const margin = ' '.repeat(column)
  const shift = record.start - column
  const source = margin + file.slice(record.start, record.end)
  const before = shapeOf(source)
  const after = shapeOf(
    applyEdits(
      source,
      edits.map((edit) => ({...edit, start: edit.start - shift, end: edit.end - shift})),
    ),
  )
  if (!before || !after || before.length !== after.length) return false
  const at = before.findIndex(({start}) => start === scalar.start - shift)
  if (at < 0 || before[at]!.says !== told(scalar.text)) return false
  return after.every(({says}, index) => says === (index === at ? told(wanted) : before[index]!.says))
}

const told = (value: unknown): string => `${typeof value} ${JSON.stringify(value)}`

/** What a text of YAML says, value by value in order; undefined when it is not YAML. */
function shapeOf(source: string): readonly {readonly start: number; readonly says: string}[] | undefined {
  const parsed = parseYaml(source)
  if ('tooDeep' in parsed || parsed.documents.length !== 1) return undefined
  const document = parsed.documents[0]!
  if (document.errors.length > 0) return undefined
  const shape: {start: number; says: string}[] = []
  visit(document, {
    Node(_, node) {
      const {range, srcToken} = node as ParsedNode
      const start = srcToken?.offset ?? range[0]
      if (isScalar(node)) shape.push({start, says: told(node.value)})
      else if (isAlias(node)) shape.push({start, says: `alias ${node.source}`})
      else if (isCollection(node)) shape.push({start: -1, says: `${isMap(node) ? 'map' : 'list'} ${node.items.length}`})
    },
  })
  return shape
}
