import {Tokenizer} from 'htmlparser2'
import type {Range} from '../../text/range.ts'
import {type Attributes, isDivider, readAttributes} from './html-elements.ts'
import {type HtmlElement, OpenElements} from './html-tree.ts'

/** What HTML is made of, in the source's order. Every `enter` has its `leave`, properly nested. */
export type HtmlEvent =
  | {readonly kind: 'enter'; readonly element: HtmlElement}
  /** `end`: behind the closing tag, or where the element ends without one. */
  | {readonly kind: 'leave'; readonly element: HtmlElement; readonly end: number}
  | ({readonly kind: 'text'} & Range)
  /** A character reference (`&amp;`) and what it prints. */
  | ({readonly kind: 'reference'; readonly text: string} & Range)
  | {readonly kind: 'break'}
  /** A line across. */
  | {readonly kind: 'rule'}

/**
 * Reads HTML as browsers do, whatever is wrong with it, up to where earlier mails begin. Time is linear in the source.
 *
 * @param offset Where the source stands in a longer one, which the events' offsets are to be of.
 */
export function readHtml(source: string, offset = 0): HtmlEvent[] {
  const reader = new Reader(source, offset)
  const tokenizer = new Tokenizer({}, reader)
  reader.stop = () => tokenizer.pause()
  tokenizer.write(source)
  tokenizer.end()
  return reader.finish()
}

/** Takes the tokenizer's calls, whose offsets are the source's. */
class Reader {
  stop = (): void => {}
  readonly #source: string
  readonly #offset: number
  readonly #events: HtmlEvent[] = []
  readonly #elements: OpenElements
  #isOver = false
  #tag = {name: '', start: 0}
  #attribute: string | undefined
  #attributes: Record<string, string> = {}

  constructor(source: string, offset: number) {
    this.#source = source
    this.#offset = offset
    this.#elements = new OpenElements(this.#events)
  }

  finish(): HtmlEvent[] {
    this.#elements.closeAll(this.#offset + this.#source.length)
    return this.#events
  }

  ontext(start: number, end: number): void {
    if (this.#isOver || start >= end) return
    this.#events.push({kind: 'text', start: this.#offset + start, end: this.#offset + end})
  }

  ontextentity(code: number, end: number): void {
    if (this.#isOver) return
    const start = this.#offset + this.#source.lastIndexOf('&', end - 1)
    const last = this.#events.at(-1)
    const text = String.fromCodePoint(code)
    // A reference that prints two characters is told twice.
    if (last?.kind === 'reference' && last.start === start)
      this.#events[this.#events.length - 1] = {...last, text: last.text + text}
    else this.#events.push({kind: 'reference', start, end: this.#offset + end, text})
  }

  onopentagname(start: number, end: number): void {
    this.#tag = {name: this.#source.slice(start, end).toLowerCase(), start: this.#offset + start - 1}
    this.#attributes = {}
  }

  onattribname(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase()
    this.#attribute = readAttributes.has(name) && !Object.hasOwn(this.#attributes, name) ? name : undefined
    if (this.#attribute !== undefined) this.#attributes[name] = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== undefined) this.#attributes[this.#attribute] += this.#source.slice(start, end)
  }

  onattribentity(code: number): void {
    if (this.#attribute !== undefined) this.#attributes[this.#attribute] += String.fromCodePoint(code)
  }

  onattribend(): void {
    this.#attribute = undefined
  }

  onopentagend(): void {
    this.#open(this.#attributes, false)
  }

  onselfclosingtag(): void {
    this.#open(this.#attributes, true)
  }

  onclosetag(start: number, end: number): void {
    if (this.#isOver) return
    const close = this.#source.indexOf('>', end)
    const name = this.#source.slice(start, end).toLowerCase()
    if (name === 'br') this.#events.push({kind: 'break'})
    else
      this.#elements.close(name, this.#offset + start - 2, this.#offset + (close < 0 ? this.#source.length : close + 1))
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  #open(attributes: Attributes, isSelfClosing: boolean): void {
    if (this.#isOver) return
    const {name, start} = this.#tag
    if (isDivider(attributes)) {
      this.#isOver = true
      this.stop()
      return
    }
    // `<o:p/>` is none of HTML's own: there the stroke means nothing.
    if (!(isSelfClosing && name.includes(':'))) this.#elements.open(name, start, attributes)
  }
}
