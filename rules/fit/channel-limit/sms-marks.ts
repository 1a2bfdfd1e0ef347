import type {Atom, Range} from '../../../src/rule/index.ts'

/** What is read of a draft: its words, and what in them is not to be touched. */
interface Words {
  readonly prose: string
  readonly atoms: readonly Atom[]
}

/** Marks of fine typography and the twins that the short alphabet of SMS has. */
const twins: Readonly<Record<string, string>> = {
  ...twinsOf('‘’‚‛′ʼ', "'"),
  ...twinsOf('“”„‟″«»', '"'),
  ...twinsOf('‐‑‒–—―−', '-'),
  ...twinsOf('…', '...'),
  ...twinsOf('\u00a0\u202f\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', ' '),
  ...twinsOf('\u200b\u2060\ufeff\u00ad', ''),
}
/** Signs whose twins only resemble them. */
const likenesses: Readonly<Record<string, string>> = {...twinsOf('•·▪‣◦', '-'), ...twinsOf('→➔', '->'), '×': 'x'}

function twinsOf(marks: string, twin: string): Record<string, string> {
  return Object.fromEntries(Array.from(marks, (mark) => [mark, twin]))
}

const anyMark = new RegExp(`[${Object.keys({...twins, ...likenesses}).join('')}]`, 'gu')

/** A draft with plain twins in the place of the marks that SMS has no room for. Offsets are UTF-16 code units. */
export interface PlainDraft extends Words {
  /** The marks that were replaced, each once, as a message names them. */
  readonly marks: readonly string[]
  /** What they were replaced by, as a message names it; empty where it is nothing to be seen. */
  readonly twins: readonly string[]
  /** Where the first of them stands. */
  readonly first: Range
  /** From the first to the last of them, and what stands there then. */
  readonly at: Range
  readonly text: string
  /** Whether it means the same to a letter. */
  readonly isSame: boolean
}

/** Writes a draft plainly, outside of placeholders, links and code; undefined where nothing is to be replaced. */
export function plainDraft(draft: Words): PlainDraft | undefined {
  const edits = editsOf(draft)
  const [first] = edits
  if (!first) return undefined
  const from = first.text === '' && first.start > 0 ? first.start - 1 : first.start
  const at = {start: from, end: edits.at(-1)!.end}
  const found = [...new Set(edits.map(({start, end}) => draft.prose.slice(start, end)))]
  const named = found.map((mark) => twins[mark] ?? likenesses[mark]!).filter((twin) => twin.trim() !== '')
  return {
    prose: replaced(draft.prose, edits, {start: 0, end: draft.prose.length}),
    atoms: moved(draft.atoms, edits),
    marks: [...new Set(found.map(nameOf))],
    twins: [...new Set(named)].map((twin) => `“${twin}”`),
    first,
    at,
    text: replaced(draft.prose, edits, at),
    isSame: found.every((mark) => Object.hasOwn(twins, mark)) && !edits.some((edit) => isInName(draft.prose, edit)),
  }
}

/** “O’Brien”: how a name is written is its owner’s to say. */
const isInName = (prose: string, {start, end}: Range): boolean =>
  /^\p{L}[‘’‛′ʼ‐‑]\p{Lu}$/u.test(prose.slice(start - 1, end + 1))

interface MarkEdit extends Range {
  readonly text: string
}

function editsOf({prose, atoms}: Words): MarkEdit[] {
  const from = prose.length - prose.trimStart().length
  const to = prose.trimEnd().length
  let next = 0
  return Array.from(prose.matchAll(anyMark)).flatMap(({0: mark, index}) => {
    while (next < atoms.length && atoms[next]!.end <= index) next++
    const isInAtom = next < atoms.length && atoms[next]!.start <= index
    if (isInAtom || index < from || index >= to) return []
    return [{start: index, end: index + mark.length, text: twinAt(prose, index)}]
  })
}

/** A long dash between two words gets the spaces that a short one needs there. */
function twinAt(prose: string, index: number): string {
  const mark = prose[index]!
  const isBetweenWords = /^[^\s]—[^\s]$/u.test(prose.slice(Math.max(0, index - 1), index + 2))
  return isBetweenWords ? ' - ' : (twins[mark] ?? likenesses[mark]!)
}

function replaced(prose: string, edits: readonly MarkEdit[], within: Range): string {
  const parts: string[] = []
  let at = within.start
  for (const {start, end, text} of edits) {
    parts.push(prose.slice(at, start), text)
    at = end
  }
  return parts.join('') + prose.slice(at, within.end)
}

function moved(atoms: readonly Atom[], edits: readonly MarkEdit[]): Atom[] {
  let next = 0
  let shift = 0
  return atoms.map((atom) => {
    for (; next < edits.length && edits[next]!.end <= atom.start; next++) {
      const {start, end, text} = edits[next]!
      shift += text.length - (end - start)
    }
    return {...atom, start: atom.start + shift, end: atom.end + shift}
  })
}

function nameOf(mark: string): string {
  if (twins[mark] === '') return 'a character that nobody sees'
  if (mark === '\u00a0' || mark === '\u202f') return 'the no-break space'
  return twins[mark] === ' ' ? 'the narrow or wide space' : `“${mark}”`
}
