/** Where a reply is read; `review` is a public answer in an app store, `forum` often a volunteer's voice. */
export type Channel = 'email' | 'chat' | 'social' | 'sms' | 'review' | 'forum'

/** All channels. */
export const channels: readonly Channel[] = ['email', 'chat', 'social', 'sms', 'review', 'forum']

/** What is known besides the draft. Everything is optional; a rule that needs what is not here stays silent. */
export interface Context {
  readonly customer?: {
    /** The name the customer goes by, as they write it. */
    readonly name?: string
    /** What the customer wrote, plain text. */
    readonly message?: string
    /** BCP 47 tag of the customer's language. */
    readonly language?: string
  }
  readonly agent?: {readonly name?: string}
  /** Default: `email`. */
  readonly channel?: Channel
  /** How many messages came before this reply's first answer: 0 is the first reply of a conversation. Default: 0. */
  readonly turn?: number
  /** A saved reply that many agents will send, rather than a draft about to be sent. Default: false. */
  readonly template?: boolean
}

/** How a draft's text is written. */
export type Format = 'plain' | 'markdown' | 'html'

/** All formats. */
export const formats: readonly Format[] = ['plain', 'markdown', 'html']

/** The text an agent is about to send, or a saved reply, with what is known about it. */
export interface Draft {
  readonly text: string
  /** How `text` is written. Default: `plain`. */
  readonly format?: Format
  readonly context?: Context
}
