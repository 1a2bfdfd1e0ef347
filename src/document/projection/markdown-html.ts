import type {Range} from '../../text/range.ts'
import {codeElements, silentElements} from './html-elements.ts'

const quoteTag = /<(\/?)blockquote(?=[\s>/])[^<>]*>/gi

/**
 * Follows the block quotes that are written as tags: Markdown ends a block of HTML at an empty line, a browser reads on
 * to the closing tag.
 */
export class HtmlQuotes {
  readonly #source: string
  #depth = 0

  constructor(source: string) {
    this.#source = source
  }

  get isOpen(): boolean {
    return this.#depth > 0
  }

  /** Reads a stretch of HTML and answers from where on it is no part of a quote that was open before. */
  read({start, end}: Range): number {
    let from = this.#depth > 0 ? end : start
    let wasOpen = this.#depth > 0
    for (const {0: tag, 1: slash, index} of this.#source.slice(start, end).matchAll(quoteTag)) {
      this.#depth = Math.max(0, this.#depth + (slash === '' ? 1 : -1))
      if (this.#depth > 0 || !wasOpen) continue
      wasOpen = false
      from = start + index + tag.length
    }
    return from
  }
}

const opening = /<([a-z][a-z\d-]*)(?=[\s>/])[^<>]*>/iy
/** As in HTML: longer code is a listing. */
const longestCode = 300

/**
 * The element that begins at a tag in a line and is not to be read as words: code, or what prints nothing of the
 * agent's. Undefined where it is none, or where its closing tag is not in `within`.
 */
export function inlineElementAt(source: string, within: Range): {end: number; isCode: boolean} | undefined {
  opening.lastIndex = within.start
  const [tag = '', written = ''] = opening.exec(source) ?? []
  const name = written.toLowerCase()
  const isCode = codeElements.has(name)
  if (name === 'blockquote' || !(isCode || silentElements.has(name))) return undefined
  const from = within.start + tag.length
  const close = new RegExp(`</${name}\\s*>`, 'i').exec(source.slice(from, within.end))
  if (!close) return undefined
  const end = from + close.index + close[0].length
  const isShort = end - within.start <= longestCode && !/[\n\r]/.test(source.slice(within.start, end))
  return {end, isCode: isCode && isShort}
}
