import type {PhraseEntry} from '../phrase/entry.ts'
import {actionPhrases} from './lexicon/action.ts'
import {alternativePhrases} from './lexicon/alternative.ts'
import {apologyPhrases} from './lexicon/apology.ts'
import {empathyPhrases} from './lexicon/empathy.ts'
import {greetingPhrases} from './lexicon/greeting.ts'
import {instructionPhrases} from './lexicon/instruction.ts'
import {offerPhrases} from './lexicon/offer.ts'
import {reasonPhrases} from './lexicon/reason.ts'
import {refusalPhrases} from './lexicon/refusal.ts'
import {restatementPhrases} from './lexicon/restatement.ts'
import {signOffPhrases} from './lexicon/sign-off.ts'
import {thanksPhrases} from './lexicon/thanks.ts'
import {timeframePhrases} from './lexicon/timeframe.ts'
import {transferPhrases} from './lexicon/transfer.ts'

/**
 * What a sentence of a reply can do. `action` is what the company has done, is doing or will do; `timeframe` says
 * when, by a date, a span or
 * an event; `offer` is of further help; `transfer` passes the matter to another person or team; a `question` may
 * lack its mark.
 */
export const acts = [
  'greeting',
  'thanks',
  'apology',
  'empathy',
  'restatement',
  'refusal',
  'reason',
  'alternative',
  'action',
  'timeframe',
  'instruction',
  'question',
  'offer',
  'transfer',
  'sign-off',
] as const

/** One thing that a sentence does. */
export type Act = (typeof acts)[number]

/**
 * The phrase lists that acts are found by, `act:` before the act's name; compiled together with the lists of all
 * rules. A question has none: its form tells.
 */
export const actLists: ReadonlyMap<string, readonly PhraseEntry[]> = new Map([
  ['act:greeting', greetingPhrases],
  ['act:thanks', thanksPhrases],
  ['act:apology', apologyPhrases],
  ['act:empathy', empathyPhrases],
  ['act:restatement', restatementPhrases],
  ['act:refusal', refusalPhrases],
  ['act:reason', reasonPhrases],
  ['act:alternative', alternativePhrases],
  ['act:action', actionPhrases],
  ['act:timeframe', timeframePhrases],
  ['act:instruction', instructionPhrases],
  ['act:offer', offerPhrases],
  ['act:transfer', transferPhrases],
  ['act:sign-off', signOffPhrases],
])
