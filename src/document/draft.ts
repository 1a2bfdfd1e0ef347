import type {HelpDesk} from './placeholder/help-desk.ts'

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
  /** What fills in the placeholders. Default: told by the placeholders themselves, where that is safe. */
  readonly helpDesk?: HelpDesk
}

/** How a draft's text is written. */
export type Format = 'plain' | 'markdown' | 'html'

/** All formats. */
export const formats: readonly Format[] = ['plain', 'markdown', 'html']

/** A rule that is to be silent about a draft. */
export interface IgnoredRule {
  /** Its id. */
  readonly rule: string
  readonly reason?: string
  /** Where that is said: `[start, end)` from the start of `text`, before 0 in the front matter above it. */
  readonly at?: readonly [number, number]
}

/** The text an agent is about to send, or a saved reply, with what is known about it. */
export interface Draft {
  readonly text: string
  /** How `text` is written. Default: `plain`. */
  readonly format?: Format
  readonly context?: Context
  /** Rules that are to be silent about it, as its front matter says. */
  readonly ignore?: readonly IgnoredRule[]
  /** The saved reply that it is a text of, for what a guide says of some replies. */
  readonly reply?: {readonly id?: string | number; readonly title?: string}
}
