import type {Act} from './acts.ts'
import type {Token} from './tokens.ts'

/** Words at which a sentence may turn out to do something; nowhere else is looked for it. */
export interface Cue {
  readonly act: Act
  /** Normalized words, or {@link aNumber} for all that start with a digit. */
  readonly words: Iterable<string>
  /** Whether the sentence does it, told by what stands around the cue word at `at`. */
  holds(tokens: readonly Token[], at: number): boolean
}

/** Stands among a cue's words for whatever starts with a digit: “24”, “5pm”, “3rd”. */
export const aNumber = '0'

/** Cues by their words, so that a word which is no cue, as most are, costs one look. */
export class CueTable {
  readonly #byWord = new Map<string, Cue[]>()

  constructor(cues: readonly Cue[]) {
    for (const cue of cues) {
      for (const word of cue.words) {
        const known = this.#byWord.get(word)
        if (known) known.push(cue)
        else this.#byWord.set(word, [cue])
      }
    }
  }

  /** The cues at a normalized word. */
  at(word: string): readonly Cue[] | undefined {
    const isNumber = word >= '0' && word < ':'
    return this.#byWord.get(isNumber ? aNumber : word)
  }
}
