import type {FilePlace} from '../reply.ts'

/** Counts through a text that comes in stretches: where the next character stands. `\n`, `\r\n` and `\r` end a line. */
export class PlaceCounter {
  /** In UTF-16 code units from the start. */
  offset = 0
  #line: number
  #column: number
  /** After a `\r`, a `\n` at the start of the next stretch still belongs to the same line break. */
  #afterReturn = false

  /** @param place Where the text starts. */
  constructor({line, column}: FilePlace = {line: 1, column: 1}) {
    this.#line = line
    this.#column = column
  }

  get place(): FilePlace {
    return {line: this.#line, column: this.#column}
  }

  advance(text: string): void {
    if (text === '') return
    this.offset += text.length
    let lineStart = -1
    for (const match of text.matchAll(/\r\n?|\n/g)) {
      const isSecondHalf = match.index === 0 && this.#afterReturn && match[0] === '\n'
      if (!isSecondHalf) this.#line++
      lineStart = match.index + match[0].length
    }
    this.#column = lineStart < 0 ? this.#column + text.length : 1 + text.length - lineStart
    this.#afterReturn = text.endsWith('\r')
  }

  clone(): PlaceCounter {
    const copy = new PlaceCounter(this.place)
    copy.offset = this.offset
    copy.#afterReturn = this.#afterReturn
    return copy
  }
}
