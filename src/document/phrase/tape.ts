import type {Word} from '../word.ts'
import type {Anchor} from './pattern.ts'
import type {Vocabulary, Written} from './vocabulary.ts'

/** What stands before a token, as a phrase sees it. */
export const gates = {open: 0, mark: 1, shut: 2} as const

/** What a word that no phrase may meet is, in place of a token's id. */
export const opaque = -1

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
  const ids: number[] = []
  const before: number[] = []
  const wordOf: number[] = []
  const starts: number[] = []
  const joins: boolean[] = []
  for (const word of words) {
    starts.push(ids.length)
    const written = isAtom(word) ? atom : vocabulary.read(word.text)
    joins.push(written.joins)
    // A word of signs alone is a word all the same.
    if (word.quoted || written.ids.length === 0) {
      ids.push(opaque)
      before.push(gates.shut)
      wordOf.push(word.index)
    } else {
      let gate = gateOf(word)
      for (const id of written.ids) {
        ids.push(id)
        before.push(gate)
        wordOf.push(word.index)
        gate = gates.open
      }
    }
  }
  starts.push(ids.length)
  return {ids, before, words: wordOf, starts, ...edgesOf(words, joins)}
}

const isAtom = ({kind}: Word): boolean => kind !== 'word' && kind !== 'number'
const atom: Written = {ids: [], joins: false}

const gateOf = ({before}: Word): number =>
  before === 'joined' ? gates.open : before === 'mark' ? gates.mark : gates.shut

/** What stands at the two sides of every word; `joins` tells which words are conjunctions. */
function edgesOf(words: readonly Word[], joins: readonly boolean[]): Pick<Tape, 'startsAt' | 'endsAt'> {
  const startsAt: Anchor[] = []
  const endsAt: Anchor[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    startsAt.push(index === 0 ? 'sentence' : edge(word, joins[index - 1]!))
    if (index > 0) endsAt.push(edge(word, joins[index]!))
  }
  endsAt.push('sentence')
  return {startsAt, endsAt}
}

/** What lies before a word, when the word on the other side of its edge is a conjunction or none. */
function edge(word: Word, conjunction: boolean): Anchor {
  if (word.before === 'sentence') return 'sentence'
  return word.before === 'mark' || conjunction ? 'clause' : 'anywhere'
}

/** Whether a place that is `found` will do for an anchor; the edge of a sentence is one of a clause too. */
export const meets = (found: Anchor, wanted: Anchor): boolean =>
  wanted === 'anywhere' || wanted === found || found === 'sentence'
