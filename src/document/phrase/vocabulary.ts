import {classNamed, isNumber} from './classes.ts'
import {forms} from './inflect.ts'
import {tokenize} from './normalize.ts'

/** What an edge of the machine asks of a token: to be one word, a form of a word, in a class … Every token bears the symbols it can stand for. */
export type Demand = number

/** The symbol that every token bears. */
export const anyWord: Demand = 0
const numberWord: Demand = 1

/** How many written words are kept with their tokens. */
const writtenKept = 8192

/** Which tokens the phrases know, and what each can stand for. */
export class Vocabulary {
  readonly #symbols = new Map<string, Demand>()
  readonly #ids = new Map<string, number>()
  /** By token id: 0 is any unknown word, 1 any unknown number. */
  readonly #borne: Demand[][] = [[anyWord], [anyWord, numberWord]]
  readonly #written = new Map<string, readonly number[]>()
  #next = 2

  /** The symbol of that word alone. */
  word(token: string): Demand {
    return this.#symbols.get(token) ?? this.#symbol(token, () => [token])
  }

  /** The symbol of that word in any of its forms. */
  forms(base: string): Demand {
    return this.#symbol(`${base}~`, () => forms(base))
  }

  /** The symbol of the class's single words. */
  class(name: string): Demand {
    return name === 'number' ? numberWord : this.#symbol(`@${name}`, () => classNamed(name)!.words)
  }

  /** The tokens of a written word, as the run calls them; all words that no phrase knows are one. */
  idsOf(word: string): readonly number[] {
    const known = this.#written.get(word)
    if (known) return known
    if (this.#written.size >= writtenKept) this.#written.clear()
    const ids = tokenize(word).map(({text}) => this.#ids.get(text) ?? (isNumber(text) ? 1 : 0))
    this.#written.set(word, ids)
    return ids
  }

  /** What the token of that id can stand for. */
  symbolsOf(id: number): readonly Demand[] {
    return this.#borne[id]!
  }

  #symbol(key: string, members: () => readonly string[]): Demand {
    const known = this.#symbols.get(key)
    if (known !== undefined) return known
    const symbol = this.#next++
    this.#symbols.set(key, symbol)
    for (const token of members()) this.#bear(token, symbol)
    return symbol
  }

  #bear(token: string, symbol: Demand): void {
    const id = this.#ids.get(token)
    if (id !== undefined) this.#borne[id]!.push(symbol)
    else {
      this.#ids.set(token, this.#borne.length)
      this.#borne.push(isNumber(token) ? [anyWord, numberWord, symbol] : [anyWord, symbol])
    }
  }
}
