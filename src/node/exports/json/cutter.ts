import {Tokenizer, TokenType} from '@streamparser/json'
import {type Expected, isAllowed, isClosing, isOpening, isScalar, unexpected} from './grammar.ts'

/** Which lists of a file hold its replies. */
export interface ListRule {
  /** The keys that lead to the list from the root; nothing else is a list then. */
  readonly path?: readonly string[]
  /** The keys that such a list stands under, at any depth; a list as the root is always one. */
  readonly keys?: readonly string[]
  /** Whether the first list of objects is taken, whatever it is called. */
  readonly first?: boolean
}

/** Something wrong at a byte. */
export interface Fault {
  readonly at: number
  readonly message: string
}

/** A stretch of the file, in bytes without byte order mark, that holds one entry of a list. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly pointer: string
  /** Not JSON there; its brackets are whole all the same. */
  readonly fault?: Fault
  /** How deeply it is nested; 1 for an object without objects or lists in it. */
  readonly depth: number
  /** It is no object: text, a number, null. */
  readonly isScalar: boolean
}

interface Frame {
  readonly isArray: boolean
  /** Its entries are replies; `maybe` when the first is an object. */
  list: boolean | 'maybe'
  key: string
  index: number
}

interface OpenRecord {
  readonly start: number
  readonly pointer: string
  /** How many brackets are open around its content. */
  readonly level: number
  deepest: number
  fault?: Fault
  isSkipped?: boolean
}

/**
 * Cuts a JSON file into its replies as its bytes come, and holds nothing of them. Several documents after another are
 * allowed; an object without a list in it is itself the reply.
 */
export class Cutter {
  /** What was cut and not yet taken. */
  readonly cuts: Cut[] = []
  /** What ended the reading: not JSON from here on. */
  fatal: Fault | undefined
  /** Where the last token started. */
  lastToken = 0
  /** Whether anything but space was found. */
  hasTokens = false
  /** Whether any list of replies was found. */
  hasList = false

  readonly #rule: ListRule
  readonly #tokenizer = new Tokenizer()
  readonly #stack: Frame[] = []
  /** Whether this document's list was found. */
  #isFound = false
  #expected: Expected = 'root'
  #record: OpenRecord | undefined
  /** An object as the root, until a list is found in it. */
  #root: OpenRecord | undefined

  constructor(rule: ListRule) {
    this.#rule = rule
    this.#tokenizer.onToken = () => {}
    this.#tokenizer.onError = (error) => this.#onError(error)
    // The library takes a byte order mark after brackets, too, as long as it has read nothing else.
    this.#tokenizer.write(lead)
    this.#tokenizer.onToken = ({token, value, offset}) => this.#onToken(token, value, offset - lead.length)
  }

  /** From which byte on the file is still needed; undefined when nothing is. */
  get held(): number | undefined {
    return this.#record ? (this.#record.isSkipped ? undefined : this.#record.start) : this.#root?.start
  }

  /** Whether an entry is open, so that the file cannot end here. */
  get openRecord(): {readonly start: number; readonly pointer: string} | undefined {
    return this.#record
  }

  get isOpen(): boolean {
    return this.#stack.length > 0
  }

  /** Passes over the held entry. */
  skip(): void {
    if (this.#record) this.#record.isSkipped = true
    this.#root = undefined
  }

  /** Takes the file's next bytes: valid UTF-8, not cut inside of a character. */
  write(bytes: Uint8Array): void {
    if (!this.fatal) this.#tokenizer.write(bytes)
  }

  /** Takes the end of the file; `at` is its length. */
  end(at: number): void {
    if (this.fatal) return
    this.#tokenizer.end()
    if (this.isOpen || this.fatal) this.fatal = {at, message: 'the file ends too early'}
  }

  #onError(error: Error): void {
    const position = Number(/absolute position "(\d+)"/.exec(error.message)?.[1] ?? lead.length + this.lastToken)
    this.fatal ??= {at: position - lead.length, message: 'this is not JSON'}
  }

  #onToken(token: TokenType, value: unknown, at: number): void {
    if (this.fatal) return
    this.lastToken = at
    this.hasTokens = true
    if (isClosing(token) && !this.#closes(token)) {
      this.fatal = {at, message: unexpected(token, this.#expected)}
      return
    }
    if (!this.#record?.fault && !isAllowed(token, this.#expected))
      this.#fault({at, message: unexpected(token, this.#expected)})
    if (this.fatal) return
    if (isOpening(token)) this.#open(token === TokenType.LEFT_BRACKET, at)
    else if (isClosing(token)) this.#close(at)
    else this.#inside(token, value, at)
  }

  #closes(token: TokenType): boolean {
    const top = this.#stack.at(-1)
    return top !== undefined && top.isArray === (token === TokenType.RIGHT_BRACKET)
  }

  #fault(fault: Fault): void {
    if (this.#record) this.#record.fault = fault
    else this.fatal = fault
  }

  #open(isArray: boolean, at: number): void {
    const parent = this.#stack.at(-1)
    const frame: Frame = {isArray, list: isArray && !this.#record && this.#isList(parent), key: '', index: 0}
    this.#stack.push(frame)
    this.#expected = isArray ? 'value or end' : 'key or end'
    const open = this.#record ?? this.#root
    if (open) open.deepest = Math.max(open.deepest, this.#stack.length - open.level + 1)
    if (frame.list === true) this.#enterList()
    else if (!isArray && !this.#record) this.#enterObject(parent, at)
  }

  #enterList(): void {
    this.hasList = true
    this.#isFound = true
    this.#root = undefined
  }

  #enterObject(parent: Frame | undefined, at: number): void {
    if (parent?.list === 'maybe' && parent.index === 0 && !this.#isFound) {
      parent.list = true
      this.#enterList()
    }
    const level = this.#stack.length
    if (parent?.list === true) this.#record = {start: at, pointer: this.#pointer(level - 1), level, deepest: 1}
    else if (!parent) this.#root = {start: at, pointer: '', level, deepest: 1}
  }

  #isList(parent: Frame | undefined): boolean | 'maybe' {
    if (parent?.list === true) return true
    const {path, keys, first} = this.#rule
    if (path) return this.#isAt(path)
    if (first) return 'maybe'
    return !parent || (!parent.isArray && keys?.includes(parent.key) === true)
  }

  #isAt(path: readonly string[]): boolean {
    if (this.#stack.length !== path.length) return false
    return this.#stack.every(({isArray, key, index}, at) => (isArray ? String(index) : key) === path[at])
  }

  #close(at: number): void {
    const level = this.#stack.length
    this.#stack.pop()
    const open = this.#record ?? this.#root
    if (open?.level === level) {
      const {start, pointer, fault, deepest: depth} = open
      if (!open.isSkipped)
        this.cuts.push({start, end: at + 1, pointer, depth, isScalar: false, ...(fault ? {fault} : {})})
      this.#record = undefined
      this.#root = undefined
    }
    this.#expected = this.#stack.length === 0 ? 'root' : 'comma or end'
    if (this.#stack.length === 0) this.#isFound = false
  }

  #inside(token: TokenType, value: unknown, at: number): void {
    const top = this.#stack.at(-1)
    if (!top) return
    if (token === TokenType.COMMA) {
      top.index++
      this.#expected = top.isArray ? 'value' : 'key'
    } else if (token === TokenType.COLON) this.#expected = 'value'
    else if (!top.isArray && this.#expected.startsWith('key')) {
      top.key = String(value)
      this.#expected = 'colon'
    } else {
      if (top.list === true && !this.#record && isScalar(token)) this.#scalar(at)
      this.#expected = 'comma or end'
    }
  }

  #scalar(at: number): void {
    this.cuts.push({start: at, end: at, pointer: this.#pointer(this.#stack.length), depth: 0, isScalar: true})
  }

  /** Of what stands in the innermost of so many brackets. */
  #pointer(level: number): string {
    const frames = this.#stack.slice(0, level)
    return frames.map(({isArray, key, index}) => pointerStep(isArray ? index : key)).join('')
  }
}

const lead = new TextEncoder().encode('0 ')

/** A step of a JSON pointer (RFC 6901). */
export const pointerStep = (key: string | number): string =>
  typeof key === 'number' ? `/${key}` : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
