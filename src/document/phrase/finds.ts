import {groupBy} from '../../text/group-by.ts'
import type {Range} from '../../text/range.ts'
import type {Channel} from '../draft.ts'
import type {Word} from '../word.ts'
import type {PhraseEntry} from './entry.ts'
import {Guards} from './guards.ts'
import type {PhraseMatch} from './match.ts'
import {tokenize} from './normalize.ts'
import type {Reader, TokenRange} from './reading.ts'
import type {Phrase, PhraseIndex} from './shelf.ts'
import type {Tape} from './tape.ts'

/** Where a phrase was met, in words, half-open. */
export interface Find {
  readonly phrase: Phrase
  readonly firstWord: number
  readonly afterWord: number
}

const none: readonly PhraseMatch[] = []

interface Text {
  readonly shelf: PhraseIndex
  readonly words: readonly Word[]
  readonly tape: Tape
  readonly reader: Reader
}

/** A class, so that all matches have one shape: an object that is written with a getter gets a shape of its own, which keeps its document in memory. */
class Match implements PhraseMatch {
  readonly start: number
  readonly end: number
  readonly entry: PhraseEntry
  readonly firstWord: number
  readonly afterWord: number
  readonly sentence: number
  readonly #read: () => readonly Range[]
  #captures: readonly Range[] | undefined

  constructor(
    {start, end, entry, firstWord, afterWord, sentence}: Omit<PhraseMatch, 'captures'>,
    read: () => readonly Range[],
  ) {
    this.start = start
    this.end = end
    this.entry = entry
    this.firstWord = firstWord
    this.afterWord = afterWord
    this.sentence = sentence
    this.#read = read
  }

  /** Read when they are asked for; few are. */
  get captures(): readonly Range[] {
    this.#captures ??= this.#read()
    return this.#captures
  }
}

/** All phrases met in one document, and the matches that stand once entries are weighed against their guards and each other. */
export class Finds {
  readonly #text: Text
  readonly #finds = new Map<string, Find[]>()
  readonly #guards = new Guards()

  constructor(text: Text) {
    this.#text = text
  }

  add(id: number, firstWord: number, afterWord: number): void {
    const phrase = this.#text.shelf.phraseOf(id)
    if (phrase.role === 'match') {
      const finds = this.#finds.get(phrase.list)
      const find = {phrase, firstWord, afterWord}
      if (finds) finds.push(find)
      else this.#finds.set(phrase.list, [find])
    } else this.#guards.add(phrase, firstWord, afterWord, this.#text.words[firstWord]!.sentence)
  }

  of(list: string, channel: Channel | undefined): readonly PhraseMatch[] {
    const finds = this.#finds.get(list)
    const entries = this.#text.shelf.lists.get(list)
    if (!entries) throw new RangeError(`There is no phrase list “${list}”`)
    if (!finds) return none
    const standing = finds.filter((find) => {
      const {channels} = entries[find.phrase.entry]!
      return (!channel || !channels || channels.includes(channel)) && !this.#takenBack(find)
    })
    return longestFirst(standing).map((find) => this.#matchOf(find))
  }

  #takenBack({phrase, firstWord, afterWord}: Find): boolean {
    return this.#guards.takeBack(phrase, firstWord, afterWord, this.#text.words[firstWord]!.sentence)
  }

  #matchOf(find: Find): PhraseMatch {
    const {shelf, words} = this.#text
    const {phrase, firstWord, afterWord} = find
    const entry = shelf.lists.get(phrase.list)![phrase.entry]!
    const {start, sentence} = words[firstWord]!
    const end = words[afterWord - 1]!.end
    return new Match({start, end, entry, firstWord, afterWord, sentence}, () => this.#captures(phrase, firstWord))
  }

  #captures(phrase: Phrase, firstWord: number): readonly Range[] {
    if (phrase.captures === 0) return []
    const {reader, tape, words} = this.#text
    const captures = reader.capturesOf(phrase.pattern, tape, tape.starts[firstWord]!)!
    const start = words[firstWord]!.start
    return captures.map((range) => (range ? this.#proseRange(range) : {start, end: start}))
  }

  #proseRange({start, end}: TokenRange): Range {
    return {start: this.#tokenRange(start).start, end: this.#tokenRange(end - 1).end}
  }

  #tokenRange(token: number): Range {
    const {tape, words} = this.#text
    const index = tape.words[token]!
    const word = words[index]!
    const {start, end} = tokenize(word.text)[token - tape.starts[index]!]!
    return {start: word.start + start, end: word.start + end}
  }
}

/**
 * The finds that stand where they meet: more words before fewer, then earlier before later, then the earlier entry. They come in the order of their first
 * words, and go so.
 */
function longestFirst(finds: readonly Find[]): readonly Find[] {
  const standing: Find[] = []
  for (let from = 0, after = 0; from < finds.length; from = after) {
    after = afterThoseMet(finds, from)
    if (after === from + 1) standing.push(finds[from]!)
    else for (const find of standingOf(finds.slice(from, after))) standing.push(find)
  }
  return standing
}

/** Index of the first find that shares no word with the one at an index, with those that this one meets, and so on. */
function afterThoseMet(finds: readonly Find[], from: number): number {
  let end = finds[from]!.afterWord
  let after = from + 1
  for (; after < finds.length && finds[after]!.firstWord < end; after++) end = Math.max(end, finds[after]!.afterWord)
  return after
}

function standingOf(finds: readonly Find[]): readonly Find[] {
  const first = finds[0]!.firstWord
  const taken: boolean[] = []
  const standing: Find[] = []
  for (const find of ranked(finds)) {
    const {firstWord, afterWord} = find
    // What was taken is as long or longer, so that it cannot lie between the two.
    if (taken[firstWord - first] || taken[afterWord - 1 - first]) continue
    for (let word = firstWord; word < afterWord; word++) taken[word - first] = true
    standing.push(find)
  }
  return standing.sort((a, b) => a.firstWord - b.firstWord)
}

/** The most words first, then the earlier, then the earlier entry. Sorting all at once takes longer than finding them; those of a length are nearly in order. */
function ranked(finds: readonly Find[]): readonly Find[] {
  const groups = [...groupBy(finds, ({firstWord, afterWord}) => afterWord - firstWord)].sort(([a], [b]) => b - a)
  return groups.flatMap(([, alike]) => alike.sort((a, b) => a.firstWord - b.firstWord || a.phrase.id - b.phrase.id))
}
