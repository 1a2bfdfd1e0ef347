import type {Atom, Range} from '../../../src/rule/index.ts'

/** A text as it will be sent. Offsets are UTF-16 code units. */
export interface SentText {
  readonly text: string
  /** Where web addresses stand in `text`, in order. */
  readonly urls: readonly Range[]
  /** The prose offset that an offset of `text` comes from; inside a filled-in value, where its placeholder begins. */
  toProse(offset: number): number
}

/** A stretch of the sent text: copied prose, or a value (of length 0 here) in the place of a placeholder. */
interface Piece {
  readonly at: number
  readonly prose: number
  readonly length: number
}

/** The prose of a draft without the white space around it, each placeholder replaced by what `fill` says it prints. */
export function sentText(draft: {prose: string; atoms: readonly Atom[]}, fill: (atom: Atom) => string): SentText {
  const {prose, atoms} = draft
  const pieces: Piece[] = []
  const urls: Range[] = []
  let text = ''
  let from = prose.length - prose.trimStart().length
  const copyUpTo = (end: number): void => {
    const copied = prose.slice(from, end)
    pieces.push({at: text.length, prose: from, length: copied.length})
    text += copied
    from = Math.max(from, end)
  }
  for (const atom of atoms) {
    if (atom.kind === 'placeholder') {
      copyUpTo(atom.start)
      pieces.push({at: text.length, prose: atom.start, length: 0})
      text += fill(atom)
      from = atom.end
    } else if (atom.kind === 'url' && isWebAddress(atom.text)) {
      copyUpTo(atom.start)
      const start = text.length
      copyUpTo(atom.end)
      urls.push({start, end: text.length})
    }
  }
  copyUpTo(prose.trimEnd().length)
  return {
    text,
    urls,
    toProse(offset) {
      const piece = pieces.findLast(({at}) => at <= offset) ?? pieces[0]!
      return piece.prose + Math.min(offset - piece.at, piece.length)
    },
  }
}

/** `https://acme.test`, `acme.com/x`; not `mailto:`, `ftp://` or `about:config`. */
const isWebAddress = (url: string): boolean => /^https?:\/\/|^[^:]*(?::\d|\/|$)/i.test(url)
