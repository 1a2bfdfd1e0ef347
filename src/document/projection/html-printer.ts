import type {Range} from '../../text/range.ts'
import {cells, codeElements, headings, lists, spacedElements} from './html-elements.ts'
import type {HtmlEvent} from './html-events.ts'
import type {HtmlElement} from './html-tree.ts'
import type {BlockKind} from './projection.ts'
import type {Prose} from './prose.ts'

/** A longer one, or one of several lines, is a listing. */
const longestCode = 300
/** White space that is one space, or none at the ends of a line; a no-break space is not. */
const words = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g

/** Prints what HTML shows of the agent's words. */
export class HtmlPrinter {
  /** Where earlier mails were left out, in the source. */
  readonly quotes: number[] = []
  readonly #masked: string
  readonly #prose: Prose
  readonly #blocks: HtmlElement[] = []
  readonly #items: HtmlElement[] = []
  #headings = 0
  #silent = 0
  #code: HtmlElement | undefined
  /** What stands between the last words and the next. */
  #gap: 'line' | 'paragraph' = 'paragraph'
  /** Whether only no-break spaces stand in the line. */
  #isBlank = false

  /** @param masked The source with letters for placeholders, as long as what `prose` was made for. */
  constructor(masked: string, prose: Prose) {
    this.#masked = masked
    this.#prose = prose
  }

  print(event: HtmlEvent): void {
    if (event.kind === 'enter') this.#enter(event.element)
    else if (event.kind === 'leave') this.#leave(event.element, event.end)
    else if (this.#silent > 0) return
    else if (event.kind === 'break') this.#break()
    else if (event.kind === 'rule') this.#endLine('paragraph')
    else if (this.#code) return
    else if (event.kind === 'text') this.#text(event)
    else this.#reference(event, event.text)
  }

  #enter(element: HtmlElement): void {
    if (this.#silent === 0) {
      if (element.isQuote) this.quotes.push(element.start)
      if (element.isBlock || element.isQuote) this.#endLine(this.#gapBefore(element))
      else if (!element.isSilent && codeElements.has(element.name)) this.#code ??= element
    }
    if (element.isSilent) this.#silent++
    if (!element.isBlock) return
    this.#blocks.push(element)
    if (element.name === 'li') this.#items.push(element)
    if (headings.has(element.name)) this.#headings++
  }

  #leave(element: HtmlElement, end: number): void {
    if (element.isSilent) this.#silent--
    if (element.isBlock) {
      this.#blocks.pop()
      if (element.name === 'li') this.#items.pop()
      if (headings.has(element.name)) this.#headings--
    }
    if (this.#silent > 0) return
    if (element === this.#code) this.#printCode({start: element.start, end})
    else if (element.isBlock || element.isQuote) this.#endLine(this.#gapAfter(element))
  }

  #printCode({start, end}: Range): void {
    this.#code = undefined
    if (end - start > longestCode || /[\n\r]/.test(this.#masked.slice(start, end))) return
    this.#open()
    this.#prose.copyAtom('code', {start, end})
  }

  #gapBefore(element: HtmlElement): 'line' | 'paragraph' {
    const item = this.#items.at(-1)
    if (cells.has(element.name)) return isTabular(element) ? 'line' : 'paragraph'
    if (!spacedElements.has(element.name)) return 'line'
    // Editors put each item into a paragraph of its own.
    return item && (lists.has(element.name) || this.#prose.sourceEnd <= item.start) ? 'line' : 'paragraph'
  }

  #gapAfter({name}: HtmlElement): 'line' | 'paragraph' {
    return spacedElements.has(name) && this.#items.length === 0 ? 'paragraph' : 'line'
  }

  #endLine(gap: 'line' | 'paragraph'): void {
    // Code that is not closed in its line is none.
    this.#code = undefined
    if (this.#prose.isOpen) this.#gap = gap
    else if (gap === 'paragraph' || this.#isBlank) this.#gap = 'paragraph'
    this.#prose.close()
    this.#isBlank = false
  }

  /** Behind words it ends their line, elsewhere it is an empty line. */
  #break(): void {
    this.#endLine(this.#prose.isOpen ? 'line' : 'paragraph')
  }

  #text({start, end}: Range): void {
    let at = start
    for (const match of this.#masked.slice(start, end).matchAll(words)) {
      const from = start + match.index
      if (from > at) this.#prose.space({start: at, end: from})
      at = from + match[0].length
      this.#copy({start: from, end: at}, match[0])
    }
    if (end > at) this.#prose.space({start: at, end})
  }

  #copy({start, end}: Range, text: string): void {
    if (this.#prose.isOpen) this.#prose.copy({start, end})
    else {
      const indent = text.length - text.trimStart().length
      if (indent > 0) this.#isBlank = true
      if (indent === text.length) return
      this.#open()
      this.#prose.copy({start: start + indent, end})
    }
  }

  #reference({start, end}: Range, text: string): void {
    if (/^[ \t\n\r\f]$/.test(text)) this.#prose.space({start, end})
    else if (!this.#prose.isOpen && text.trim() === '') this.#isBlank = true
    else {
      this.#open()
      this.#prose.replace({start, end}, text)
    }
  }

  #open(): void {
    if (this.#prose.isOpen) return
    this.#prose.open(this.#kind(), this.#gap === 'paragraph')
    this.#isBlank = false
  }

  #kind(): BlockKind {
    if (this.#headings > 0) return 'heading'
    if (this.#items.length > 0) return 'item'
    const block = this.#blocks.at(-1)
    return block && isTabular(block) ? 'cell' : 'text'
  }
}

/** Whether a cell stands beside others, in a table that is one: mails lay their pages out with tables. */
const isTabular = ({row}: HtmlElement): boolean => row !== undefined && !row.isLayout && row.cellCount > 1
