import type {Word} from '../word.ts'
import type {Anchor} from './pattern.ts'
import type {Vocabulary} from './vocabulary.ts'

/** What stands before a token, as a phrase sees it. */
export const gates = {open: 0, mark: 1, shut: 2} as const

/** What a word that no phrase may meet is, in place of a token's id. */
export const opaque = -1

/** Words after or before which a clause begins or ends. */
const conjunctions = new Set('and but so or because as if when while although though since then that which'.split(' '))

/** A document's words as the machine reads them: one token after the other. */
export interface Tape {
  /** The vocabulary's id of each token; {@link opaque} for an atom or a quoted word. */
  readonly ids: readonly number[]
  /** One of {@link gates} for each token. */
  readonly before: readonly number[]
  /** Index of each token's word. */
  readonly words: readonly number[]
  /** Index of each word's first token; one more at the end. */
  readonly starts: readonly number[]
  /** By word: how much of a start or an end of something its two sides are. */
  readonly startsAt: readonly Anchor[]
  readonly endsAt: readonly Anchor[]
}

export function tapeOf(words: readonly Word[], vocabulary: Vocabulary): Tape {
  const tape = {ids: [] as number[], before: [] as number[], words: [] as number[], starts: [] as number[]}
  for (const word of words) {
    tape.starts.push(tape.ids.length)
    let before = gateOf(word)
    for (const id of isOpaque(word) ? [opaque] : vocabulary.idsOf(word.text)) {
      tape.ids.push(id)
      tape.before.push(id === opaque ? gates.shut : before)
      tape.words.push(word.index)
      before = gates.open
    }
    // A word of signs alone is a word all the same.
    if (tape.starts.at(-1) === tape.ids.length) pushOpaque(tape, word.index)
  }
  tape.starts.push(tape.ids.length)
  return {...tape, ...edgesOf(words)}
}

function pushOpaque(tape: {ids: number[]; before: number[]; words: number[]}, word: number): void {
  tape.ids.push(opaque)
  tape.before.push(gates.shut)
  tape.words.push(word)
}

const isOpaque = (word: Word): boolean => word.quoted || (word.kind !== 'word' && word.kind !== 'number')

const gateOf = ({before}: Word): number =>
  before === 'joined' ? gates.open : before === 'mark' ? gates.mark : gates.shut

/** What stands at the two sides of every word. */
function edgesOf(words: readonly Word[]): Pick<Tape, 'startsAt' | 'endsAt'> {
  const startsAt: Anchor[] = []
  const endsAt: Anchor[] = []
  let joins = false
  for (const [index, word] of words.entries()) {
    const joined = joins
    joins = isConjunction(word)
    startsAt.push(index === 0 ? 'sentence' : edge(word, joined))
    if (index > 0) endsAt.push(edge(word, joins))
  }
  endsAt.push('sentence')
  return {startsAt, endsAt}
}

/** What lies before a word, when the word on the other side of its edge is a conjunction or none. */
function edge(word: Word, conjunction: boolean): Anchor {
  if (word.before === 'sentence') return 'sentence'
  return word.before === 'mark' || conjunction ? 'clause' : 'anywhere'
}

const isConjunction = (word: Word): boolean => word.kind === 'word' && conjunctions.has(word.text.toLowerCase())

/** Whether a place that is `found` will do for an anchor; the edge of a sentence is one of a clause too. */
export const meets = (found: Anchor, wanted: Anchor): boolean =>
  wanted === 'anywhere' || wanted === found || found === 'sentence'
