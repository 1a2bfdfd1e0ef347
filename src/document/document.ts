import type {Range} from '../text/range.ts'
import type {Act} from './acts/acts.ts'
import {actLists} from './acts/acts.ts'
import {findActs} from './acts/find-acts.ts'
import type {CustomerMessage} from './customer/message.ts'
import {readMessage} from './customer/read-message.ts'
import type {Context, Draft} from './draft.ts'
import type {Engines} from './engines/engines.ts'
import {type Tokens, tokenize} from './english.ts'
import {findGreeting, type Greeting} from './greeting.ts'
import {type Matches, type PhraseAutomaton, phrasesOnDemand} from './phrase/compile.ts'
import type {PhraseEntry} from './phrase/entry.ts'
import type {Tag, TakenBranch} from './placeholder/branches.ts'
import {type HelpDeskReading, readHelpDesk} from './placeholder/reading.ts'
import {surplus} from './placeholder/sample.ts'
import {findPlaceholders} from './projection/placeholders.ts'
import type {Atom, Block, Projection} from './projection/projection.ts'
import {projectReadings} from './projection/readings.ts'
import {Sentence} from './sentence.ts'
import {findSignOff, type SignOff} from './sign-off.ts'
import type {Word} from './word.ts'

/** How a team speaks: “Hi Ann” or “Dear Ms. Brook”. */
export type Voice = 'friendly' | 'formal'

/** What a reader knows besides the drafts. */
export interface ReaderOptions {
  /** Phrase lists by name; those of the acts are always read as well. */
  readonly lists?: ReadonlyMap<string, readonly PhraseEntry[]>
  /** Heavy libraries that rules ask for; a rule whose engine is not here finds nothing. */
  readonly engines?: Engines
  /** How the team speaks. Default: `friendly`. */
  readonly voice?: Voice
}

/** Reads drafts with one compiled set of phrase lists. */
export interface Reader {
  /** A draft with branches as it comes with the first of each. */
  read(draft: Draft): Document
  /** The draft as each of its customers may get it: one document, or one for every `{% if … %}` branch. */
  readAll(draft: Draft): {readonly documents: readonly Document[]; readonly notes: readonly string[]}
}

/**
 * Returns a reader of drafts; the phrase lists are compiled once, when drafts come. A pattern that cannot be read is a PhraseError of `matches`.
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const automaton = phrasesOnDemand(new Map([...actLists, ...(options.lists ?? [])]))
  const readAll: Reader['readAll'] = (draft) => {
    const {projections, total, unbalanced} = projectReadings(draft)
    const documents = projections.map((projection) => new Document(draft, automaton, options, projection, unbalanced))
    const notes = [...new Set(documents.flatMap((document) => document.notes))]
    const bound = `${total} ways through the branches of this template: ${projections.length} were read.`
    return {documents, notes: total > projections.length ? [...notes, bound] : notes}
  }
  return {read: (draft) => readAll(draft).documents[0]!, readAll}
}

/**
 * A draft as rules read it: the agent's own words as flat arrays, what each sentence does, and where the phrases of all lists are.
 * Everything is found on first use and kept. All offsets are UTF-16 code units of `prose`, half-open.
 */
export class Document {
  readonly draft: Draft
  readonly context: Context
  readonly voice: Voice
  readonly engines: Engines
  readonly projection: Projection
  /** Liquid tags that open and are never closed, or close what is not open; source offsets. */
  readonly unbalancedTags: readonly Tag[]
  readonly #automaton: PhraseAutomaton
  #tokens: Tokens | undefined
  #sentences: readonly Sentence[] | undefined
  #matches: Matches | undefined
  #acts: readonly ReadonlySet<Act>[] | undefined
  #hasStraightApostrophes: boolean | undefined
  #greeting: Greeting | null | undefined
  #signOff: SignOff | null | undefined
  #customerMessage: CustomerMessage | undefined
  #helpDesk: HelpDeskReading | undefined
  #once: Map<unknown, unknown> | undefined

  constructor(
    draft: Draft,
    automaton: PhraseAutomaton,
    options: ReaderOptions,
    projection: Projection,
    unbalancedTags: readonly Tag[],
  ) {
    this.draft = draft
    this.context = draft.context ?? {}
    this.voice = options.voice ?? 'friendly'
    this.engines = options.engines ?? {}
    this.projection = projection
    this.unbalancedTags = unbalancedTags
    this.#automaton = automaton
  }

  /** What a customer reads; stretches outside `blocks` (quoted mail, signature) may be in it for plain text. */
  get prose(): string {
    return this.projection.prose
  }

  get blocks(): readonly Block[] {
    return this.projection.blocks
  }

  /** Placeholders, links, addresses and code, in order. */
  get atoms(): readonly Atom[] {
    return this.projection.atoms
  }

  get words(): readonly Word[] {
    return this.#read().words
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#read().sentences.map((span, index) => new Sentence(this, span, index))
    return this.#sentences
  }

  /** Whether the draft is typed with straight apostrophes alone. */
  get hasStraightApostrophes(): boolean {
    this.#hasStraightApostrophes ??= this.prose.includes("'") && !this.prose.includes('’')
    return this.#hasStraightApostrophes
  }

  /** How many words a customer reads: a placeholder counts as what it prints. */
  get printedLength(): number {
    return this.words.length + surplus(this.atoms)
  }

  /** What each sentence does, by its index. */
  get acts(): readonly ReadonlySet<Act>[] {
    this.#acts ??= findActs(this.sentences, this.#found())
    return this.#acts
  }

  /** The sentences that do at least one of these, in order. */
  doing(...acts: readonly Act[]): readonly Sentence[] {
    return this.sentences.filter((sentence) => sentence.does(...acts))
  }

  /** Whether any sentence does at least one of these. */
  does(...acts: readonly Act[]): boolean {
    return this.sentences.some((sentence) => sentence.does(...acts))
  }

  /** Where the phrases of a list are, in order, without overlaps. */
  matches(list: string): ReturnType<Matches['of']> {
    return this.#found().of(list)
  }

  /** The words that greet the customer, with whom they greet. */
  get greeting(): Greeting | undefined {
    if (this.#greeting === undefined) this.#greeting = findGreeting(this) ?? null
    return this.#greeting ?? undefined
  }

  /** Where the reply proper begins: behind the greeting and what ends it, or at the first sentence. */
  get afterGreeting(): number {
    const {greeting, prose, sentences} = this
    if (greeting === undefined) return sentences[0]?.start ?? this.blocks[0]?.start ?? 0
    return greeting.end + /^[\s,.!:;–—-]*/.exec(prose.slice(greeting.end, greeting.end + 40))![0].length
  }

  /** The closing and the name under the reply. */
  get signOff(): SignOff | undefined {
    if (this.#signOff === undefined) this.#signOff = findSignOff(this) ?? null
    return this.#signOff ?? undefined
  }

  /** What the customer wrote, read for what it wants and how it feels; undefined when it is not known or blank. */
  get customerMessage(): CustomerMessage | undefined {
    const text = this.context.customer?.message
    if (text === undefined || text.trim() === '') return undefined
    this.#customerMessage ??= readMessage(text)
    return this.#customerMessage
  }

  /** How the placeholders are written, and for which help desk. */
  get helpDesk(): HelpDeskReading {
    this.#helpDesk ??= readHelpDesk(this)
    return this.#helpDesk
  }

  /**
   * What a function finds in this draft, worked out when the first rule asks for it and kept for the next.
   *
   * @param find the same function each time; one that is made anew is another
   */
  once<Found>(find: (document: Document) => Found): Found {
    this.#once ??= new Map()
    if (!this.#once.has(find)) this.#once.set(find, find(this))
    return this.#once.get(find) as Found
  }

  /** The template's branches that hold a stretch of the prose, the outermost first. */
  branchesAround(range: Range): readonly TakenBranch[] {
    const taken = this.projection.reading?.taken ?? []
    if (taken.length === 0) return taken
    const at = this.projection.map.toSource(range)
    return taken.filter(({start, end}) => start <= at.start && at.end <= end)
  }

  /** Whether this is what a template keeps for customers whose name is not known: a branch beside one with their name. */
  get isForNameless(): boolean {
    const {text} = this.draft
    return (this.projection.reading?.taken ?? []).some(({whole, start, end}) => {
      const isNamed = (from: number, to: number) =>
        findPlaceholders(text.slice(from, to), this.context.helpDesk).some(
          ({placeholder}) => placeholder.role === 'customer-name',
        )
      return !isNamed(start, end) && (isNamed(whole.start, start) || isNamed(end, whole.end))
    })
  }

  /** Whether this is the first reply of a conversation by e-mail, or a template: where a greeting, a name and a sign-off are looked for. */
  get isFirstEmail(): boolean {
    return (this.context.channel ?? 'email') === 'email' && (this.context.turn ?? 0) === 0
  }

  /** What could not be read as it stands, in words for a person. */
  get notes(): readonly string[] {
    const {cuts} = this.#read()
    const {asWritten = 0} = this.projection
    const notes: string[] = []
    if (cuts > 0)
      notes.push(`${cuts} ${cuts === 1 ? 'place' : 'places'} without a full stop for 2,000 characters: read in pieces.`)
    if (asWritten > 0)
      notes.push(
        `${asWritten} ${asWritten === 1 ? 'piece' : 'pieces'} of Markdown with little but marks: read as written.`,
      )
    return notes
  }

  #read(): Tokens {
    this.#tokens ??= tokenize(this.projection)
    return this.#tokens
  }

  #found(): Matches {
    this.#matches ??= this.#automaton.run(this.words)
    return this.#matches
  }
}
