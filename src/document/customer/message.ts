import type {Range} from '../../text/range.ts'

/**
 * How the customer feels, as far as their words tell. `upset` is angry, disappointed, worried or sad, and sarcastic; a polite report of trouble is
 * `neutral`; `happy` is praise or joy with no trouble told.
 */
export type Mood = 'upset' | 'neutral' | 'happy'

/**
 * How the customer writes: `formal` as in a letter (“Dear Sir”, “I am writing to”, “Yours faithfully”), `casual` as to a friend (“hey”, “pls”, emoji, all
 * in small letters), `neutral` otherwise.
 */
export type Register = 'formal' | 'casual' | 'neutral'

/**
 * What the customer wants or tells; a message can have several. `trouble`: something of the company's is broken, lost, late, wrong or wrongly charged;
 * `bug`: trouble that is a fault of the product; `question`: asks how, what, when; `request`: asks for something to be done; `idea`: a wish for the product; `praise`;
 * `cancellation`: wants to end or close something; `vague-complaint`: unhappy without saying what is wrong; `purchase`: asks about plans, prices or buying; `own-fault`: says
 * that the trouble is their own doing, which then is no `trouble`; `hardship`: something sad or frightening has happened to them or theirs, or they say that they
 * are afraid, whoever is to blame. Trouble that is over (“works again, thanks”) or supposed (“what if it arrives broken?”)
 * is none either, and a message in another language than English has no intents.
 */
export const intents = [
  'trouble',
  'bug',
  'question',
  'request',
  'idea',
  'praise',
  'cancellation',
  'vague-complaint',
  'purchase',
  'own-fault',
  'hardship',
] as const

/** One thing that a customer's message wants or tells. */
export type Intent = (typeof intents)[number]

/** What a customer's message gives already, so that nobody has to ask for it; masked (“<email>”, “000-0000000”) counts as given. */
export type DetailKind =
  | 'order-number'
  | 'email'
  | 'phone'
  | 'device'
  | 'version'
  | 'address'
  | 'date'
  | 'amount'
  | 'screenshot'
  | 'name'
  | 'error-message'

/** A detail with its place in the message; UTF-16 code units, half-open. */
export interface Detail extends Range {
  readonly kind: DetailKind
  readonly text: string
}

/**
 * The customer's message as rules read it: without the mail quoted in it, and of a long one the first 20,000 UTF-16 code units. All else is found on first
 * use.
 */
export interface CustomerMessage {
  readonly text: string
  readonly mood: Mood
  readonly register: Register
  readonly intents: ReadonlySet<Intent>
  /** Whether it has at least one of these. */
  has(...intents: readonly Intent[]): boolean
  readonly details: readonly Detail[]
  /** What they say they have tried: “reinstalled”, “restarted my phone”; verbs in their base form first (“reinstall”). */
  readonly stepsTried: readonly {readonly verb: string; readonly text: string}[]
  /** The words of substance, folded and stemmed, that a reply can pick up. */
  readonly topics: ReadonlySet<string>
  /** How many words it has. */
  readonly length: number
}
