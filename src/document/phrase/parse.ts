import leven from 'leven'
import {remembering} from '../../text/remembering.ts'
import {checkPattern} from './check.ts'
import {classes, classNamed} from './classes.ts'
import {normalize, tokenize} from './normalize.ts'
import type {Anchor, Pattern, PatternNode} from './pattern.ts'
import {PhraseError} from './phrase-error.ts'
import {findClose, spellings} from './spelling.ts'

/** Longest pattern, in characters; a longer one would be no phrase. */
const longestPattern = 1000

/** How deep brackets may stand in brackets. */
const deepestNesting = 12

const className = /@([\w-]*)/y
const gapSize = /\*(\d*)/y
const blank = /\s*/y

/** A word that needs no second look, with its form mark, up to where the next part may begin. */
const letters = /\s*([a-z]+~?)(?=[\s)\]|,]|$)/iy

/** Words a dot may follow in a pattern; any other dot would be the end of a sentence. */
const abbreviations = new Set('etc mr mrs ms dr no vs inc ltd co approx st ext dept'.split(' '))

/**
 * Takes a pattern of the phrase language (`docs/phrases.md`) apart. Guides share most of their patterns.
 *
 * @throws {PhraseError} when it cannot be read
 */
export const parsePattern: (source: string) => Pattern = remembering(readPattern)

function readPattern(source: string): Pattern {
  if (source.length > longestPattern) {
    throw new PhraseError(
      'a pattern too long',
      source.slice(0, 40),
      0,
      40,
      `keep it under ${longestPattern} characters`,
    )
  }
  return new Parser(source).parse()
}

class Parser {
  readonly #source: string
  #at = 0
  #depth = 0
  #captures = 0
  #hasGap = false

  constructor(source: string) {
    this.#source = source
  }

  parse(): Pattern {
    const source = this.#source
    this.#skipSpace()
    const startsAt = this.#anchor('^')
    const items = this.#sequence()
    const endsAt = this.#anchor('$')
    this.#skipSpace()
    if (this.#at < source.length) this.#refuseRest()
    const pattern = {source, startsAt, endsAt, items, captures: this.#captures, hasGap: this.#hasGap}
    checkPattern(pattern)
    return pattern
  }

  /** What stands where a pattern should have gone on: a bracket, an anchor, or more after the last anchor. */
  #refuseRest(): never {
    const char = this.#source[this.#at]!
    if (char === ')' || char === ']') this.#fail('a bracket that is not open', 1, `take “${char}” out or open it`)
    if (char === '|') this.#fail('alternatives without brackets', 1, 'put them in brackets: (a|b)')
    if (char === '^') this.#fail('an anchor in the middle', 1, 'put ^ at the start of the pattern')
    this.#at = this.#source.indexOf('$')
    this.#fail('an anchor in the middle', 1, 'put $ at the end of the pattern')
  }

  #anchor(sign: '^' | '$'): Anchor {
    if (this.#source[this.#at] !== sign) return 'anywhere'
    this.#at += 1
    if (this.#source[this.#at] !== ',') return 'sentence'
    this.#at += 1
    return 'clause'
  }

  /** Nodes up to the end, a closing bracket, `|` or an anchor, which the caller judges. */
  #sequence(): PatternNode[] {
    const nodes: PatternNode[] = []
    for (;;) {
      const plain = this.#plainWord()
      if (plain) {
        for (const node of plain) nodes.push(node)
        continue
      }
      this.#skipSpace()
      const char = this.#source[this.#at]
      if (char === undefined || ')]|^$'.includes(char)) return nodes
      nodes.push(...this.#node(char))
    }
  }

  #node(char: string): PatternNode[] {
    if (char === ',') return [this.#mark()]
    if (char === '@') return [this.#class()]
    if (char === '*') return [this.#gap()]
    if (char === '~') this.#fail('a form mark on nothing', 1, 'put ~ right after a word: transfer~')
    if (char === '(' || char === '[') {
      const close = this.#close()
      const after = this.#source[close + 1]
      if (after === undefined || !/[^\s()[\]|,^$*@]|[([]/.test(after)) return [this.#choice(close)]
    }
    return this.#word()
  }

  #mark(): PatternNode {
    this.#at += 1
    return {kind: 'mark'}
  }

  #class(): PatternNode {
    const start = this.#at
    className.lastIndex = start
    const name = className.exec(this.#source)![1]!
    if (!classNamed(name)) {
      const hint = name === '' ? 'name a class, such as @we' : `the nearest is @${nearestClass(name)}`
      this.#fail(name === '' ? 'a class without a name' : `an unknown class “@${name}”`, name.length + 1, hint)
    }
    this.#at += name.length + 1
    this.#expectSpace()
    return {kind: 'class', name, capture: this.#captures++}
  }

  #gap(): PatternNode {
    const start = this.#at
    gapSize.lastIndex = start
    const digits = gapSize.exec(this.#source)![1]!
    const max = Number(digits)
    const length = digits.length + 1
    if (digits !== '' && max === 0)
      this.#fail('a gap of no words', length, 'take it out, or write *1 for one word or none')
    if (max > 8) this.#fail('a gap over eight words', length, 'write *8 or fewer')
    this.#at += length
    this.#expectSpace()
    const capture = this.#captures++
    if (digits === '') return {kind: 'any', capture}
    this.#hasGap = true
    return {kind: 'gap', max, capture, start, end: start + length}
  }

  #close(): number {
    const close = findClose(this.#source, this.#at)
    if (close === undefined) {
      const mend = this.#source[this.#at] === '(' ? ')' : ']'
      this.#fail('a bracket that is not closed', 1, `add “${mend}”`)
    }
    return close
  }

  #choice(close: number): PatternNode {
    const start = this.#at
    const optional = this.#source[start] === '['
    if (++this.#depth > deepestNesting) this.#fail('brackets too deep', 1, `keep to ${deepestNesting} in one another`)
    const branches: PatternNode[][] = []
    do {
      this.#at += 1
      const branchStart = this.#at
      const branch = this.#sequence()
      this.#refuseInBranch()
      if (branch.length === 0) this.#refuseEmpty(start, branchStart, close)
      branches.push(branch)
    } while (this.#source[this.#at] === '|')
    this.#depth -= 1
    this.#at = close + 1
    return {kind: 'choice', branches, optional}
  }

  #refuseInBranch(): void {
    const char = this.#source[this.#at]
    if (char === '^') this.#fail('an anchor in the middle', 1, 'put ^ at the start of the pattern')
    if (char === '$') this.#fail('an anchor in the middle', 1, 'put $ at the end of the pattern')
  }

  #refuseEmpty(start: number, branchStart: number, close: number): never {
    const end = this.#at === close ? close + 1 : this.#at + 1
    const from = branchStart === start + 1 ? start : branchStart - 1
    throw new PhraseError(
      'an empty alternative',
      this.#source,
      from,
      end,
      'name a word, or write [a|b] where nothing may stand',
    )
  }

  /** A word of plain letters, as nearly all are, read without more ado. */
  #plainWord(): readonly PatternNode[] | undefined {
    letters.lastIndex = this.#at
    const word = letters.exec(this.#source)?.[1]
    const nodes = word === undefined ? undefined : plainNodes(word)
    if (nodes) this.#at = letters.lastIndex
    return nodes
  }

  #word(): PatternNode[] {
    const {texts, end, start} = spellings(this.#source, this.#at)
    this.#at = start
    const formed = this.#source[end] === '~'
    const spelt = texts.map((text) => this.#tokens(text, end, formed))
    this.#at = formed ? end + 1 : end
    this.#expectSpace()
    const branches = spelt.map((tokens) => tokens.map((token) => ({kind: 'word', token, forms: formed}) as const))
    return branches.length === 1 ? branches[0]! : [{kind: 'choice', branches, optional: false}]
  }

  #tokens(text: string, end: number, formed: boolean): string[] {
    const length = end - this.#at
    const tokens = text.split(/\s+/).flatMap(normalize)
    if (tokens.length === 0 || !tokens.every((token) => /[\p{L}\p{N}]/u.test(token))) {
      this.#fail(`“${text}” is not a word`, length, 'write words alone, and a , where a mark may stand')
    }
    if (/[?!;:…]/.test(text) || endsSentence(text)) {
      this.#fail('the end of a sentence in a pattern', length, 'write $ at the end of the pattern instead')
    }
    if (formed && tokens.length > 1) {
      this.#fail(
        'a form mark on several words',
        length + 1,
        `mark the one that changes: ${tokens[0]}~ ${tokens.slice(1).join(' ')}`,
      )
    }
    return tokens
  }

  #expectSpace(): void {
    const next = this.#source[this.#at]
    if (next !== undefined && !/[\s)\]|,^$]/.test(next))
      this.#fail('two parts that touch', 1, 'put a space between them')
  }

  #skipSpace(): void {
    blank.lastIndex = this.#at
    blank.test(this.#source)
    this.#at = blank.lastIndex
  }

  #fail(problem: string, length: number, hint: string): never {
    throw new PhraseError(problem, this.#source, this.#at, this.#at + length, hint)
  }
}

/** The nodes of a word of plain letters; nothing for a form mark on a contraction, which is an error. */
const plainNodes = remembering((word): readonly PatternNode[] | undefined => {
  const forms = word.endsWith('~')
  const tokens = tokenize(forms ? word.slice(0, -1) : word)
  return forms && tokens.length > 1
    ? undefined
    : tokens.map(({text}): PatternNode => ({kind: 'word', token: text, forms}))
})

/** Whether a text ends in a dot that belongs to no abbreviation. */
function endsSentence(text: string): boolean {
  if (!text.endsWith('.')) return false
  const word = text.slice(0, -1).toLowerCase()
  return !word.includes('.') && !abbreviations.has(word)
}

const nearestClass = (name: string): string =>
  classes.map((each) => ({name: each.name, far: leven(name, each.name)})).reduce((a, b) => (b.far < a.far ? b : a)).name
