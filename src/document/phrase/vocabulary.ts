import {remembering} from '../../text/remembering.ts'
import {classNamed, isNumber} from './classes.ts'
import {forms} from './inflect.ts'
import {tokenize} from './normalize.ts'

/** What an edge of the machine asks of a token: to be one word, a form of a word, in a class … Every token bears the symbols it can stand for. */
export type Demand = number

/** The symbol that every token bears. */
export const anyWord: Demand = 0
const numberWord: Demand = 1

/** The id of all words that no phrase knows. */
export const unknownWord = 0

/** Words after or before which a clause begins or ends. */
const conjunctions = new Set('and but so or because as if when while although though since then that which'.split(' '))

/** A written word. */
export interface Written {
  /** Its tokens, as the run calls them. */
  readonly ids: readonly number[]
  /** Whether it is a conjunction. */
  readonly joins: boolean
}

/** What a vocabulary has given out, to make the same one of. */
export interface VocabularyParts {
  /** The tokens by their ids, from {@link firstFree}. */
  readonly tokens: readonly string[]
  /** What the symbols stand for, in their order from {@link firstFree}. */
  symbols(): readonly string[]
  /** The symbols that the token of an id bears. */
  borne(id: number): readonly Demand[]
}

/** Below it are the symbols of any word and any number, and the ids of an unknown word and an unknown number. */
export const firstFree = 2

const nothingKnown: VocabularyParts = {
  tokens: [],
  symbols: () => [],
  borne: (id) => (id === 1 ? [anyWord, numberWord] : [anyWord]),
}

/** Which tokens the phrases know, and what each can stand for. */
export class Vocabulary {
  readonly #parts: VocabularyParts
  #symbols: Map<string, Demand> | undefined
  readonly #ids = new Map<string, number>()
  /** By token id: 0 is any unknown word, 1 any unknown number. */
  readonly #borne: Demand[][] = []

  /** What a written word is to the run. */
  readonly read: (word: string) => Written = remembering((word) => ({
    ids: tokenize(word).map(({text}) => this.#ids.get(text) ?? (isNumber(text) ? 1 : unknownWord)),
    joins: conjunctions.has(word.toLowerCase()),
  }))

  /** @param parts of a vocabulary that knows something already */
  constructor(parts: VocabularyParts = nothingKnown) {
    this.#parts = parts
    for (const token of parts.tokens) this.#ids.set(token, this.#ids.size + firstFree)
  }

  /** What it is made of. */
  get parts(): VocabularyParts {
    return {
      tokens: [...this.#ids.keys()],
      symbols: () => [...this.#known().keys()],
      borne: (id) => this.#borneBy(id),
    }
  }

  /** The symbol of that word alone. */
  word(token: string): Demand {
    return this.#known().get(token) ?? this.#symbol(token, () => [token])
  }

  /** The symbol of that word in any of its forms. */
  forms(base: string): Demand {
    return this.#symbol(`${base}~`, () => forms(base))
  }

  /** The symbol of the class's single words. */
  class(name: string): Demand {
    return name === 'number' ? numberWord : this.#symbol(`@${name}`, () => classNamed(name)!.words)
  }

  /** What the token of that id can stand for. */
  symbolsOf(id: number): readonly Demand[] {
    return this.#borneBy(id)
  }

  #symbol(key: string, members: () => readonly string[]): Demand {
    const symbols = this.#known()
    const known = symbols.get(key)
    if (known !== undefined) return known
    const symbol = symbols.size + firstFree
    symbols.set(key, symbol)
    for (const token of members()) this.#bear(token, symbol)
    return symbol
  }

  #bear(token: string, symbol: Demand): void {
    const id = this.#ids.get(token)
    if (id !== undefined) this.#borneBy(id).push(symbol)
    else {
      const fresh = this.#ids.size + firstFree
      this.#ids.set(token, fresh)
      this.#borne[fresh] = isNumber(token) ? [anyWord, numberWord, symbol] : [anyWord, symbol]
    }
  }

  #known(): Map<string, Demand> {
    this.#symbols ??= new Map(this.#parts.symbols().map((key, index) => [key, index + firstFree]))
    return this.#symbols
  }

  #borneBy(id: number): Demand[] {
    let borne = this.#borne[id]
    if (!borne) {
      borne = [...this.#parts.borne(id)]
      this.#borne[id] = borne
    }
    return borne
  }
}
