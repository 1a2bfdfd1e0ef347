/** One entry of a phrase list: a pattern (or several that share all else) and what to say instead. The language of patterns is `docs/phrases.md`. */
export interface PhraseEntry {
  /** One pattern, or several. */
  readonly match: string | readonly string[]
  /**
   * What to write instead: one wording, or several to choose from. An empty string deletes the words.
   * `{1}`, `{2}`… stand for what the pattern's classes and gaps matched, in order.
   */
  readonly swap?: string | readonly string[]
  /** How sure the swap is. `safe` is applied by `--fix` and takes a single swap; `review` is offered. Default: `review`. */
  readonly repair?: 'safe' | 'review'
  /** Patterns that take a match back when they meet any of its words. */
  readonly unless?: string | readonly string[]
  /** Patterns that take a match back when they occur anywhere in the match's sentence. */
  readonly unlessNear?: string | readonly string[]
  /** Message for this entry alone; holes `{match}` and `{suggestion}`. */
  readonly message?: string
  /** Severity for this entry alone. */
  readonly severity?: 'suggestion' | 'warning' | 'error'
  /** Only in a reply by one of these channels. */
  readonly channels?: readonly string[]
}
