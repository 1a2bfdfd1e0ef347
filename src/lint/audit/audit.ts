import type {Severity} from '../../rule/index.ts'
import {groupBy} from '../../text/group-by.ts'
import type {Problem} from '../problem.ts'
import {type AuditExample, type ExampleSource, exampleOf} from './example.ts'
import {createPhraseCounts, type PhraseCount, type PhraseCounts} from './phrase-counts.ts'

/** What a rule would say, or says, about all replies. */
export interface RuleAudit {
  readonly rule: string
  /** Whether the guides leave it off for every reply; then this is what it would say. */
  readonly off: boolean
  readonly hits: number
  /** How many replies have a hit. */
  readonly drafts: number
  readonly bySeverity: Readonly<Record<Severity, number>>
  readonly per1000Words: number
  readonly per100Replies: number
  /** What was marked, the most frequent first, up to ten. */
  readonly phrases: readonly PhraseCount[]
  /** Up to three, of different words where there are any. */
  readonly examples: readonly AuditExample[]
}

/** What an audit came to. */
export interface AuditResult {
  readonly drafts: number
  /** Words of the agents' own. */
  readonly words: number
  /** The most hits first; rules without any are there, too. */
  readonly rules: readonly RuleAudit[]
}

/** A reply with what the rules say about it. */
export interface AuditedDraft extends ExampleSource {
  /** How many words of the agent's own it has. */
  readonly words: number
  /** The rules that were asked, on or off. */
  readonly rules: Iterable<string>
  readonly isOn: (rule: string) => boolean
  /** What they say, whether they are on or not. */
  readonly problems: readonly Problem[]
}

/** Adds up what rules say, in memory that does not grow with the number of replies. */
export interface Audit {
  add(draft: AuditedDraft): void
  result(): AuditResult
}

const mostPhrases = 10
const mostExamples = 3

export function createAudit(): Audit {
  const tallies = new Map<string, Tally>()
  let drafts = 0
  let words = 0
  return {
    add(draft) {
      drafts += 1
      words += draft.words
      for (const rule of draft.rules) {
        const tally = tallies.get(rule) ?? new Tally()
        tallies.set(rule, tally)
        if (draft.isOn(rule)) tally.off = false
      }
      for (const [rule, problems] of groupBy(draft.problems, ({rule}) => rule)) tallies.get(rule)?.add(draft, problems)
    },
    result() {
      const rules = [...tallies].map(([rule, tally]) => tally.result(rule, drafts, words))
      return {drafts, words, rules: rules.sort((a, b) => b.hits - a.hits || (a.rule < b.rule ? -1 : 1))}
    },
  }
}

class Tally {
  off = true
  #drafts = 0
  readonly #bySeverity = {error: 0, warning: 0, suggestion: 0}
  readonly #phrases: PhraseCounts = createPhraseCounts()
  /** Of different words, and of words that an example shows already. */
  readonly #fresh: AuditExample[] = []
  readonly #spare: AuditExample[] = []

  add(draft: ExampleSource, problems: readonly Problem[]): void {
    this.#drafts += 1
    for (const problem of problems) {
      const [start, end] = problem.range
      this.#bySeverity[problem.severity] += 1
      if (end > start) this.#phrases.add(draft.text.slice(start, end))
      if (this.#fresh.length < mostExamples) this.#keep(exampleOf(draft, problem))
    }
  }

  #keep(example: AuditExample): void {
    const isKnown = this.#fresh.some(({match}) => match.toLowerCase() === example.match.toLowerCase())
    const shelf = isKnown ? this.#spare : this.#fresh
    if (shelf.length < mostExamples) shelf.push(example)
  }

  result(rule: string, replies: number, words: number): RuleAudit {
    const {error, warning, suggestion} = this.#bySeverity
    const hits = error + warning + suggestion
    return {
      rule,
      off: this.off,
      hits,
      drafts: this.#drafts,
      bySeverity: this.#bySeverity,
      per1000Words: words === 0 ? 0 : (hits * 1000) / words,
      per100Replies: replies === 0 ? 0 : (hits * 100) / replies,
      phrases: this.#phrases.top(mostPhrases),
      examples: [...this.#fresh, ...this.#spare].slice(0, mostExamples),
    }
  }
}
