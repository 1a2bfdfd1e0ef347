import {anyWord, type Demand} from './vocabulary.ts'

/** How many words of 32 bits each set has; a power of two. */
const width = 16

/**
 * Sets of symbols, by number, in so little room that all of them stay near the processor. Symbols share bits: a set that says no does not hold a symbol,
 * and one that says yes holds it or another with its bit. {@link anyWord} is in none.
 */
export class Sieve {
  #bits = new Int32Array(width * 1024)

  /** Lets a set say yes to every symbol, until it is emptied. */
  open(set: number): void {
    while ((set + 1) * width > this.#bits.length) this.#grow()
    this.#fill(set, -1)
  }

  empty(set: number): void {
    this.#fill(set, 0)
  }

  /** Puts a symbol into a set that was opened and emptied. */
  add(set: number, symbol: Demand): void {
    this.#bits[set * width + wordOf(symbol)]! |= bitOf(symbol)
  }

  /** Whether a set may hold one of these. */
  mayHave(set: number, symbols: readonly Demand[]): boolean {
    const bits = this.#bits
    const from = set * width
    for (let index = 0; index < symbols.length; index++) {
      const symbol = symbols[index]!
      if (symbol !== anyWord && (bits[from + wordOf(symbol)]! & bitOf(symbol)) !== 0) return true
    }
    return false
  }

  #fill(set: number, bits: number): void {
    this.#bits.fill(bits, set * width, (set + 1) * width)
  }

  #grow(): void {
    const bits = new Int32Array(this.#bits.length * 2)
    bits.set(this.#bits)
    this.#bits = bits
  }
}

const wordOf = (symbol: Demand): number => (symbol >> 5) & (width - 1)
const bitOf = (symbol: Demand): number => 1 << (symbol & 31)
