import {
  type Attributes,
  blockElements,
  cells,
  closedBy,
  isHidden,
  isQuote,
  silentElements,
  tableElements,
  voidElements,
} from './html-elements.ts'
import type {HtmlEvent} from './html-events.ts'

export interface HtmlElement {
  /** In lower case. */
  readonly name: string
  /** Where its opening tag begins in the source. */
  readonly start: number
  readonly isBlock: boolean
  /** Whether what it holds is not shown, or is not the agent's. */
  readonly isSilent: boolean
  /** Whether it holds an earlier mail. */
  readonly isQuote: boolean
  /** For cells: the row that they stand in, if any. */
  readonly row: HtmlElement | undefined
  /** For tables: whether it only lays out a page. */
  readonly isLayout: boolean
  /** For rows: how many cells it holds; right when all is read. */
  cellCount: number
}

/**
 * The elements that are open, and the events of their opening and closing. Tags that are missing are added as browsers
 * do, tags that close nothing are passed over. Each tag takes constant time, but for what it closes.
 */
export class OpenElements {
  readonly #events: HtmlEvent[]
  readonly #open: HtmlElement[] = []
  /** Places of the blocks in `#open`. */
  readonly #blocks: number[] = []
  /** Places in `#open` by name. */
  readonly #places = new Map<string, number[]>()

  constructor(events: HtmlEvent[]) {
    this.#events = events
  }

  open(name: string, start: number, attributes: Attributes): void {
    const isBlock = blockElements.has(name)
    if (isBlock || name === 'hr') this.#closeBefore(name, start)
    if (name === 'br') this.#events.push({kind: 'break'})
    else if (name === 'hr') this.#events.push({kind: 'rule'})
    if (voidElements.has(name)) return
    const quotes = name === 'blockquote' || isQuote(attributes)
    const row = cells.has(name) ? this.#innermost('tr') : undefined
    if (row) row.cellCount++
    const element: HtmlElement = {
      name,
      start,
      isBlock,
      isQuote: quotes,
      isSilent: quotes || silentElements.has(name) || isHidden(attributes),
      row,
      isLayout: name === 'tr' ? (this.#innermost('table')?.isLayout ?? false) : isLayoutTable(attributes),
      cellCount: 0,
    }
    this.#push(element)
    this.#events.push({kind: 'enter', element})
  }

  /** Reads a closing tag that begins at `start` and ends at `end`. */
  close(name: string, start: number, end: number): void {
    const place = this.#places.get(name)?.at(-1)
    if (place === undefined) return
    const isBlock = blockElements.has(name)
    const isReached = isBlock
      ? tableElements.has(name) || place > this.#cellPlace()
      : place > (this.#blocks.at(-1) ?? -1)
    if (!isReached) return
    this.#closeFrom(place + 1, start)
    this.#closeFrom(place, end)
  }

  closeAll(end: number): void {
    this.#closeFrom(0, end)
  }

  #closeBefore(name: string, at: number): void {
    if (this.#innermostBlock()?.name === 'p') this.#closeFrom(this.#blocks.at(-1)!, at)
    const closed = closedBy[name]
    while (closed?.has(this.#innermostBlock()?.name ?? '')) this.#closeFrom(this.#blocks.at(-1)!, at)
  }

  #closeFrom(place: number, end: number): void {
    while (this.#open.length > place) {
      const element = this.#open.pop()!
      this.#places.get(element.name)!.pop()
      if (element.isBlock) this.#blocks.pop()
      this.#events.push({kind: 'leave', element, end})
    }
  }

  #push(element: HtmlElement): void {
    const place = this.#open.push(element) - 1
    if (element.isBlock) this.#blocks.push(place)
    const places = this.#places.get(element.name)
    if (places) places.push(place)
    else this.#places.set(element.name, [place])
  }

  #innermost(name: string): HtmlElement | undefined {
    const place = this.#places.get(name)?.at(-1)
    return place === undefined ? undefined : this.#open[place]
  }

  #innermostBlock(): HtmlElement | undefined {
    const place = this.#blocks.at(-1)
    return place === undefined ? undefined : this.#open[place]
  }

  #cellPlace(): number {
    return Math.max(this.#places.get('td')?.at(-1) ?? -1, this.#places.get('th')?.at(-1) ?? -1)
  }
}

const isLayoutTable = ({role}: Attributes): boolean => role === 'presentation' || role === 'none'
