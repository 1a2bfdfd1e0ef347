import type {Phrase} from './shelf.ts'

/** Where an entry's `unless` patterns were met, in words: starts in order, each with the furthest end of those up to it. */
interface Met {
  readonly starts: number[]
  readonly furthest: number[]
}

/** What was met of the entries' `unless` and `unlessNear` patterns, to be asked which matches they take back. */
export class Guards {
  /** By their entries' {@link Phrase.owner}. */
  readonly #near = new Map<number, Set<number>>()
  readonly #met = new Map<number, Met>()

  /** Takes in what was met; places come in the order of their first words. */
  add(phrase: Phrase, firstWord: number, afterWord: number, sentence: number): void {
    const {owner, role} = phrase
    if (role === 'unlessNear') {
      const sentences = this.#near.get(owner)
      if (sentences) sentences.add(sentence)
      else this.#near.set(owner, new Set([sentence]))
      return
    }
    const met = this.#met.get(owner) ?? {starts: [], furthest: []}
    met.starts.push(firstWord)
    met.furthest.push(Math.max(afterWord, met.furthest.at(-1) ?? 0))
    this.#met.set(owner, met)
  }

  /** Whether a match of the phrase's entry shares a word with an `unless` or its sentence with an `unlessNear`. */
  takeBack({owner}: Phrase, firstWord: number, afterWord: number, sentence: number): boolean {
    if (this.#near.get(owner)?.has(sentence)) return true
    const met = this.#met.get(owner)
    if (!met) return false
    const before = countBelow(met.starts, afterWord)
    return before > 0 && met.furthest[before - 1]! > firstWord
  }
}

/** How many of the ordered numbers are below a limit. */
function countBelow(ordered: readonly number[], limit: number): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ordered[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
