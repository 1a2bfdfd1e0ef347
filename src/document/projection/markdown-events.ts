import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {parse, postprocess, preprocess} from 'micromark'
import {gfm} from 'micromark-extension-gfm'
import type {Range} from '../../text/range.ts'
import type {AtomKind} from '../word.ts'
import {readHtml} from './html-events.ts'
import {HtmlPrinter} from './html-printer.ts'
import {HtmlQuotes, inlineElementAt} from './markdown-html.ts'
import {isDense, pieces, printAsWritten, shortPiece} from './markdown-pieces.ts'
import {type PlainLine, stretches} from './markdown-stretches.ts'
import {definitionsOf} from './placeholders.ts'
import type {Prose} from './prose.ts'

type Event = ReturnType<typeof postprocess>[number]
export type Token = Event[1]

/** What prints nothing, with all that is in it. */
const silent: ReadonlySet<string> = new Set([
  'image',
  'resource',
  'reference',
  'codeFenced',
  'codeIndented',
  'blockQuote',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'tableDelimiterRow',
  'thematicBreak',
  'taskListCheck',
])
const blockKinds = {
  paragraph: 'text',
  atxHeadingText: 'heading',
  setextHeadingText: 'heading',
  tableContent: 'cell',
} as const
const atomKinds: Readonly<Record<string, Exclude<AtomKind, 'placeholder'>>> = {
  codeText: 'code',
  autolinkProtocol: 'url',
  autolinkEmail: 'email',
  literalAutolinkHttp: 'url',
  literalAutolinkWww: 'url',
  literalAutolinkEmail: 'email',
}

/** The parser looks through all definitions at every bracket. */
const mostDefinitions = 100

/**
 * For pieces with an `@` and for those without, kept because putting its extensions together takes as long as reading a
 * short mail; what it keeps of a document is emptied before the next one.
 */
const parsers = new Map<boolean, ReturnType<typeof parse>>()

function parserFor(mayHoldAddress: boolean): ReturnType<typeof parse> {
  const known = parsers.get(mayHoldAddress)
  if (known) return known
  const parser = parse({extensions: [mayHoldAddress ? gfm() : withoutAddresses(gfm())]})
  parsers.set(mayHoldAddress, parser)
  return parser
}

/** Does not try at each word whether it begins an e-mail address, which takes as long as all else in a line. */
function withoutAddresses(extension: ReturnType<typeof gfm>): ReturnType<typeof gfm> {
  const others = Object.entries(extension.text ?? {}).map(([code, constructs]) => [
    code,
    [constructs].flat().filter((construct) => construct?.name !== 'emailAutolink'),
  ])
  return {...extension, text: Object.fromEntries(others.filter(([, constructs]) => constructs!.length > 0))}
}

/** The events of a piece of Markdown, whose links may refer to `definitions` elsewhere. */
export function parseMarkdown(source: string, definitions: readonly string[] = []): Event[] {
  const parser = parserFor(source.includes('@'))
  parser.defined = [...definitions]
  parser.lazy = {}
  parser.gfmFootnotes = []
  const chunksOf = preprocess()
  // Takes a mark of byte order at the very start for none of the text; what begins a piece is behind that.
  chunksOf('')
  return postprocess(parser.document().write(chunksOf(source, undefined, true)))
}

/**
 * Reads Markdown and prints what it shows. `source` must be as long as what `prose` was made for. Answers how many
 * stretches were printed as they are written, because they hold little but marks.
 */
export function readMarkdown(source: string, prose: Prose): number {
  const definitions = source.length > shortPiece ? definedLabels(source) : []
  const quotes = new HtmlQuotes(source)
  let asWritten = 0
  for (const piece of pieces(source)) {
    for (const stretch of stretches(source, piece)) {
      const printer = new Printer(source, stretch.start, prose, quotes)
      if (stretch.plain) printer.printLines(stretch.plain)
      else if (isDense(source, stretch)) {
        printAsWritten(source, stretch, prose)
        asWritten++
      } else printer.printEvents(parseMarkdown(source.slice(stretch.start, stretch.end), definitions))
    }
  }
  return asWritten
}

/** What the pieces may refer to, in the parser's own spelling. */
export const definedLabels = (source: string): string[] =>
  [...definitionsOf(source)].slice(0, mostDefinitions).map((label) => label.trim().replace(/\s+/g, ' ').toUpperCase())

class Printer {
  readonly #source: string
  readonly #offset: number
  readonly #prose: Prose
  readonly #quotes: HtmlQuotes
  #silent: Token | undefined
  /** Where an element of HTML ends that was read as a whole. */
  #readUpTo = 0
  #blockEnd = 0
  #lists = 0
  #isFirstCell = true
  #isHardBreak = false

  constructor(source: string, offset: number, prose: Prose, quotes: HtmlQuotes) {
    this.#source = source
    this.#offset = offset
    this.#prose = prose
    this.#quotes = quotes
  }

  printEvents(events: readonly Event[]): void {
    for (const [kind, token] of events) {
      if (kind === 'enter') this.#enter(token)
      else this.#exit(token)
    }
  }

  printLines(lines: readonly PlainLine[]): void {
    if (this.#quotes.isOpen) return
    for (const [index, line] of lines.entries()) {
      if (index === 0 || line.isItem) {
        this.#prose.close()
        this.#lists = line.isItem ? 1 : 0
        this.#open('paragraph', line)
      } else this.#endLine({start: lines[index - 1]!.lineEnd, end: line.start})
      this.#prose.copy(line)
    }
    this.#prose.close()
  }

  #enter(token: Token): void {
    if (this.#silent) return
    const type: string = token.type
    const range = {start: token.start.offset + this.#offset, end: token.end.offset + this.#offset}
    if (silent.has(type)) this.#silent = token
    else if (type === 'listOrdered' || type === 'listUnordered') this.#lists++
    else if (type === 'htmlFlow') this.#leaf(token, () => this.#html(range))
    else if (range.start < this.#readUpTo) return
    else if (type === 'htmlText') this.#leaf(token, () => this.#tag(range))
    else if (this.#quotes.isOpen) return
    else if (type in blockKinds) this.#open(type as keyof typeof blockKinds, range)
    else if (type === 'table') this.#isFirstCell = true
    else if (this.#prose.isOpen) this.#print(type, token, range)
  }

  #print(type: string, token: Token, range: Range): void {
    const atom = atomKinds[type]
    if (atom) this.#leaf(token, () => this.#prose.copyAtom(atom, range))
    else if (type === 'data' || type === 'characterEscapeValue') this.#prose.copy(range)
    else if (type === 'characterReference')
      this.#leaf(token, () => this.#prose.replace(range, decode(this.#source.slice(range.start, range.end))))
    else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') this.#isHardBreak = true
    else if (type === 'lineEnding') this.#endLine(range)
    else if (type === 'linePrefix' || type === 'listItemIndent') this.#prose.stretchBreak(range.end)
  }

  #exit(token: Token): void {
    if (this.#silent) {
      if (this.#silent === token) this.#silent = undefined
    } else if (token.type in blockKinds) this.#prose.close()
    else if (token.type === 'listOrdered' || token.type === 'listUnordered') this.#lists--
  }

  /** Prints a token whose inside is not to be read. */
  #leaf(token: Token, print: () => void): void {
    this.#silent = token
    print()
  }

  #open(type: keyof typeof blockKinds, {start, end}: Range): void {
    const kind = type === 'paragraph' && this.#lists > 0 ? 'item' : blockKinds[type]
    this.#isHardBreak = false
    this.#blockEnd = end
    this.#prose.open(kind, this.#startsParagraph(kind, start))
    if (kind === 'cell') this.#isFirstCell = false
  }

  #startsParagraph(kind: string, start: number): boolean {
    if (kind === 'cell') return this.#isFirstCell
    if (kind === 'heading' || this.#prose.isAfterHeading) return true
    const between = this.#source.slice(this.#prose.sourceEnd, start)
    // Words that follow words without a blank line are a paragraph that was cut.
    return /(?:\n|\r(?!\n))[ \t>]*[\r\n]/.test(between) || (kind === 'text' && between.trim() !== '')
  }

  #endLine(range: Range): void {
    if (this.#isHardBreak) this.#prose.breakHard()
    else this.#prose.breakSoftly(range)
    this.#isHardBreak = false
  }

  /** Prints a block of HTML, but for what stands in a quote that was opened above it. */
  #html({start, end}: Range): void {
    const from = this.#quotes.read({start, end})
    const printer = new HtmlPrinter(this.#source, this.#prose)
    for (const event of readHtml(this.#source.slice(from, end), from)) printer.print(event)
    this.#prose.close()
  }

  /** Reads a tag in a line: a break, an element that is read as a whole, or nothing to be seen. */
  #tag({start, end}: Range): void {
    const isQuoted = this.#quotes.isOpen
    this.#quotes.read({start, end})
    if (isQuoted || !this.#prose.isOpen) return
    if (/^<\/?br\s*\/?>$/i.test(this.#source.slice(start, end))) this.#prose.breakHard()
    const element = inlineElementAt(this.#source, {start, end: this.#blockEnd})
    if (!element) return
    this.#readUpTo = element.end
    if (element.isCode) this.#prose.copyAtom('code', {start, end: element.end})
  }
}

/** What a character reference prints: `&amp;`, `&#39;`, `&#x1F600;`. */
function decode(reference: string): string {
  const numeric = /^&#(?:[xX]([\da-fA-F]+)|(\d+));$/.exec(reference)
  if (!numeric) return decodeNamedCharacterReference(reference.slice(1, -1)) || reference
  const code = numeric[1] === undefined ? Number.parseInt(numeric[2]!, 10) : Number.parseInt(numeric[1], 16)
  const isCharacter =
    code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && (code > 31 || code === 9 || code === 10 || code === 13)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}
